//! Makes values as schemas describe them.

use std::collections::BTreeMap;

use fastrand::Rng;
use serde_json::{Map, Value};

use super::document::Document;
use super::leaf::{self, pick};
use super::object::Object;
use super::union::{self, Variant};

/// What a value is to look like, within what its schema allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// Only what is required.
    Required,
    /// Everything.
    Full,
    /// Null wherever that is allowed.
    Null,
    /// The ends of number ranges, and texts that are hard to write.
    Extreme,
    /// Empty lists, maps and texts.
    Empty,
    /// Anything goes.
    Random,
}

impl Style {
    pub(super) const ALL: [Self; 6] = [
        Self::Full,
        Self::Required,
        Self::Null,
        Self::Extreme,
        Self::Empty,
        Self::Random,
    ];
}

/// Where only what is required is still made.
const DEEP: usize = 7;
/// Where not even that is: the schema requires a value within itself.
const ENDLESS: usize = 40;

type Forced = BTreeMap<String, String>;

pub(super) struct Maker<'d, 'a> {
    document: &'d Document<'a>,
    rng: &'d mut Rng,
    style: Style,
    depth: usize,
}

impl<'d, 'a> Maker<'d, 'a> {
    pub(super) fn new(document: &'d Document<'a>, rng: &'d mut Rng, style: Style) -> Self {
        Self {
            document,
            rng,
            style,
            depth: 0,
        }
    }

    pub(super) fn component(&mut self, name: &'a str) -> Value {
        self.named(Some(name), self.document.schema(name), Forced::new())
    }

    /// Makes a value of one variant of a union, with the tags that an outer union asks for.
    pub(super) fn variant(&mut self, variant: &Variant<'a>, mut forced: Forced) -> Value {
        if !variant.tags.is_empty() {
            forced.extend(pick(&variant.tags, self.rng).iter().cloned());
        }
        self.named(
            Some(variant.schema),
            self.document.schema(variant.schema),
            forced,
        )
    }

    fn make(&mut self, schema: &'a Value) -> Option<Value> {
        if self.depth == ENDLESS {
            return None;
        }
        let (name, schema) = self.document.resolve(schema);
        self.depth += 1;
        let value = self.named(name, schema, Forced::new());
        self.depth -= 1;
        Some(value)
    }

    fn named(&mut self, name: Option<&'a str>, schema: &'a Value, mut forced: Forced) -> Value {
        let variants = union::variants(self.document, schema);
        if !variants.is_empty() {
            let variant = pick(&variants, self.rng);
            return self.variant(variant, forced);
        }
        for tags in name.into_iter().flat_map(|name| self.document.tags(name)) {
            for (property, value) in pick(tags, self.rng) {
                forced
                    .entry(property.clone())
                    .or_insert_with(|| value.clone());
            }
        }
        self.plain(schema, &forced)
    }

    fn plain(&mut self, schema: &'a Value, forced: &Forced) -> Value {
        if let Some(parts) = union::parts(schema) {
            let part = pick(parts, self.rng);
            return self.make(part).unwrap_or_default();
        }
        if let Some(values) = schema["enum"].as_array() {
            let values: Vec<&Value> = values.iter().filter(|value| !value.is_null()).collect();
            return (*pick(&values, self.rng)).clone();
        }
        match schema["type"].as_str() {
            Some("string") => leaf::string(schema, self.style, self.rng),
            Some("integer") => leaf::integer(schema, self.style, self.rng),
            Some("number") => leaf::number(schema, self.style, self.rng),
            Some("boolean") => Value::Bool(self.rng.bool()),
            Some("array") => self.list(schema),
            _ => self.object(schema, forced),
        }
    }

    fn object(&mut self, schema: &'a Value, forced: &Forced) -> Value {
        let object = Object::new(self.document, schema);
        if object.is_unknown() && forced.is_empty() {
            return leaf::anything(self.style, self.depth, self.rng);
        }
        let mut value = Map::new();
        for (name, property) in &object.properties {
            if forced.contains_key(*name) {
                continue;
            }
            let nullable = self.is_nullable(property);
            if !object.required.contains(name) && !self.is_wanted(nullable) {
                continue;
            }
            if nullable && self.chooses_null() {
                value.insert((*name).to_owned(), Value::Null);
            } else if let Some(made) = self.make(property) {
                value.insert((*name).to_owned(), made);
            }
        }
        for (name, tag) in forced {
            value.insert(name.clone(), Value::String(tag.clone()));
        }
        if let Some(additional) = object.additional {
            for _ in 0..self.length() {
                let key = leaf::text(self.style, self.rng);
                value.extend(self.item(additional).map(|item| (key, item)));
            }
        }
        Value::Object(value)
    }

    fn list(&mut self, schema: &'a Value) -> Value {
        let bound = |key: &str| {
            schema[key]
                .as_u64()
                .and_then(|bound| usize::try_from(bound).ok())
        };
        let length = self.length().max(bound("minItems").unwrap_or(0).min(4));
        let length = length.min(bound("maxItems").unwrap_or(length));
        let unique = schema["uniqueItems"] == Value::Bool(true);
        let mut items: Vec<Value> = Vec::new();
        for _ in 0..length {
            let item = self.item(&schema["items"]);
            items.extend(item.filter(|item| !unique || !items.contains(item)));
        }
        Value::Array(items)
    }

    /// Makes an item of a list or a value of a map; `true` and nothing at all say that it may be anything.
    fn item(&mut self, schema: &'a Value) -> Option<Value> {
        if !schema.is_object() {
            return Some(leaf::anything(self.style, self.depth, self.rng));
        }
        if self.is_nullable(schema) && self.chooses_null() {
            return Some(Value::Null);
        }
        self.make(schema)
    }

    fn is_nullable(&self, schema: &'a Value) -> bool {
        let allows = |schema: &Value| schema["nullable"] == Value::Bool(true);
        allows(schema) || allows(self.document.resolve(schema).1)
    }

    fn chooses_null(&mut self) -> bool {
        match self.style {
            Style::Null => true,
            Style::Full => false,
            _ => self.rng.u8(..6) == 0,
        }
    }

    /// Decides whether an optional property is there.
    fn is_wanted(&mut self, nullable: bool) -> bool {
        let of_eight = match self.style {
            _ if self.depth >= DEEP => 0,
            Style::Required => 0,
            Style::Null if nullable => 8,
            Style::Full if self.depth <= 3 => 8,
            Style::Full | Style::Extreme | Style::Empty if self.depth <= 1 => 6,
            Style::Full => 3,
            _ => 4_u8.saturating_sub(u8::try_from(self.depth / 2).unwrap_or(4)),
        };
        self.rng.u8(..8) < of_eight
    }

    fn length(&mut self) -> usize {
        match self.style {
            _ if self.depth >= DEEP => 0,
            Style::Required | Style::Empty => 0,
            Style::Full => self.rng.usize(1..=2),
            _ => self.rng.usize(..=3),
        }
    }
}
