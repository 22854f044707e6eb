//! Makes values as schemas describe them.

use std::collections::BTreeMap;

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::document::{Document, reference};
use super::leaf::{self, pick};
use super::object::Object;
use super::strict;
use super::union::{self, Variant};

/// What a value is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To be read by a type and written again. What no type checks is not followed: patterns (but for ids), lengths.
    Types,
    /// To be sent by a client: valid by every word, and without what only the server sets.
    Request,
    /// To be sent by a server: valid by every word, and without what only clients set.
    Answer,
}

/// What a value is to look like, within what its schema allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
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
    pub(crate) const ALL: [Self; 6] = [
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

pub(crate) struct Maker<'d, 'a> {
    document: &'d Document<'a>,
    rng: &'d mut Rng,
    purpose: Purpose,
    style: Style,
    depth: usize,
    /// The components that are being made, the outermost first.
    within: Vec<&'a str>,
}

impl<'d, 'a> Maker<'d, 'a> {
    pub(crate) fn new(
        document: &'d Document<'a>,
        rng: &'d mut Rng,
        purpose: Purpose,
        style: Style,
    ) -> Self {
        Self {
            document,
            rng,
            purpose,
            style,
            depth: 0,
            within: Vec::new(),
        }
    }

    pub(crate) fn component(&mut self, name: &'a str) -> Value {
        self.named(Some(name), self.document.schema(name), Forced::new())
    }

    /// Makes a value of one variant of a union, with the tags that an outer union asks for.
    pub(crate) fn variant(&mut self, variant: &Variant<'a>, mut forced: Forced) -> Value {
        if !variant.tags.is_empty() {
            forced.extend(pick(&variant.tags, self.rng).iter().cloned());
        }
        self.named(
            Some(variant.schema),
            self.document.schema(variant.schema),
            forced,
        )
    }

    /// Makes a value of any schema; nothing if it requires a value within itself.
    pub(crate) fn make(&mut self, schema: &'a Value) -> Option<Value> {
        if self.depth == ENDLESS {
            return None;
        }
        let (name, schema) = self.document.resolve(schema);
        self.depth += 1;
        let value = self.named(name, schema, Forced::new());
        self.depth -= 1;
        Some(value)
    }

    fn named(&mut self, name: Option<&'a str>, schema: &'a Value, forced: Forced) -> Value {
        let depth = self.within.len();
        self.within.extend(name);
        let value = self.told(name, schema, forced);
        self.within.truncate(depth);
        value
    }

    fn told(&mut self, name: Option<&'a str>, schema: &'a Value, mut forced: Forced) -> Value {
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
        let strict = self.is_strict();
        match schema["type"].as_str() {
            Some("string") if strict => {
                strict::string(schema, self.document.patterns(), self.style, self.rng)
            }
            Some("integer") if strict => strict::integer(schema, self.rng),
            Some("number") if strict => strict::number(schema, self.rng),
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
            return self.anything();
        }
        let mut value = Map::new();
        for (name, property) in &object.properties {
            if forced.contains_key(*name) || self.is_left_out(name, property) {
                continue;
            }
            let nullable = self.is_nullable(property);
            if !object.required.contains(name) && !self.is_wanted(property, nullable) {
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
            for _ in 0..self.entries(schema) {
                let key = match self.is_strict() {
                    true => strict::word(8, self.rng),
                    false => leaf::text(self.style, self.rng),
                };
                value.extend(self.item(additional).map(|item| (key, item)));
            }
        }
        Value::Object(value)
    }

    /// Returns how many entries a map is to have.
    fn entries(&mut self, schema: &Value) -> usize {
        let length = self.length();
        if !self.is_strict() {
            return length;
        }
        let most = bound(schema, "maxProperties").unwrap_or(length);
        length
            .max(bound(schema, "minProperties").unwrap_or(0))
            .min(most)
    }

    fn list(&mut self, schema: &'a Value) -> Value {
        let wanted = match self.is_strict() && self.is_within(&schema["items"]) {
            true => 0,
            false => self.length(),
        };
        let least = bound(schema, "minItems").unwrap_or(0);
        let least = if self.is_strict() {
            least
        } else {
            least.min(4)
        };
        let length = wanted.max(least);
        let length = length.min(bound(schema, "maxItems").unwrap_or(length));
        let unique = schema["uniqueItems"] == Value::Bool(true);
        let mut items: Vec<Value> = Vec::new();
        // Equal items are tried again some times, for there may have to be several.
        for attempt in 0..length * 4 {
            if items.len() == length || (attempt >= length && !self.is_strict()) {
                break;
            }
            let item = self.item(&schema["items"]);
            items.extend(item.filter(|item| !unique || !items.contains(item)));
        }
        Value::Array(items)
    }

    /// Makes an item of a list or a value of a map; `true` and nothing at all say that it may be anything.
    fn item(&mut self, schema: &'a Value) -> Option<Value> {
        if !schema.is_object() {
            return Some(self.anything());
        }
        if self.is_nullable(schema) && self.chooses_null() {
            return Some(Value::Null);
        }
        self.make(schema)
    }

    /// Makes a value where the schema says nothing; where it has to be valid for anybody, an object.
    fn anything(&mut self) -> Value {
        match (self.is_strict(), self.style) {
            (false, _) => leaf::anything(self.style, self.depth, self.rng),
            (true, Style::Full) => json!({ strict::word(6, self.rng): strict::word(6, self.rng) }),
            (true, _) => json!({}),
        }
    }

    fn is_strict(&self) -> bool {
        self.purpose != Purpose::Types
    }

    /// Returns whether a property is the other side's to set. What a tag says is everybody's.
    fn is_left_out(&self, name: &str, property: &'a Value) -> bool {
        let mark = match self.purpose {
            Purpose::Types => return false,
            Purpose::Request => "readOnly",
            Purpose::Answer => "writeOnly",
        };
        let (_, schema) = self.document.resolve(property);
        let component = self.within.last().copied();
        schema[mark] == Value::Bool(true) && !self.document.is_writable(component, name)
    }

    /// Returns whether a value of the schema is within one of the same component.
    fn is_within(&self, schema: &Value) -> bool {
        reference(schema).is_some_and(|name| self.within.contains(&name))
    }

    fn is_nullable(&self, schema: &'a Value) -> bool {
        let allows = |schema: &Value| schema["nullable"] == Value::Bool(true);
        allows(schema) || allows(self.document.resolve(schema).1)
    }

    fn chooses_null(&mut self) -> bool {
        match self.style {
            Style::Null => true,
            Style::Full => false,
            _ if self.is_strict() => false,
            _ => self.rng.u8(..6) == 0,
        }
    }

    /// Decides whether an optional property is there.
    fn is_wanted(&mut self, property: &'a Value, nullable: bool) -> bool {
        if self.is_strict() && self.style == Style::Full {
            return !self.is_within(property);
        }
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
            Style::Full if self.is_strict() => 2,
            _ if self.depth >= DEEP => 0,
            Style::Required | Style::Empty => 0,
            Style::Full => self.rng.usize(1..=2),
            _ => self.rng.usize(..=3),
        }
    }
}

fn bound(schema: &Value, key: &str) -> Option<usize> {
    let bound = schema[key].as_u64()?;
    usize::try_from(bound).ok()
}
