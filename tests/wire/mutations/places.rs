//! The places of an instance, each with what its schema says of the value there.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::tree::Step;
use instances::union::{self, Variant};
use instances::{Document, Object};

/// A value within an instance. Values that are null, or of which the schema says nothing, are none.
pub(crate) struct Place<'a> {
    pub(crate) steps: Vec<Step>,
    pub(crate) kind: Kind<'a>,
}

pub(crate) enum Kind<'a> {
    Text,
    /// A text that is one of some.
    Listed,
    Integer,
    Number,
    Boolean,
    /// With whether null is nothing special as an item.
    List(bool),
    /// The keys are data; with whether null is nothing special as a value.
    Map(bool),
    Object(Shape<'a>),
}

/// What is known of an object.
#[derive(Default)]
pub(crate) struct Shape<'a> {
    pub(crate) properties: BTreeMap<&'a str, &'a Value>,
    /// The unions that the object is a value of, the outermost first.
    pub(crate) unions: Vec<Vec<Variant<'a>>>,
}

impl Shape<'_> {
    /// Returns the properties by which a variant is chosen.
    pub(crate) fn tags(&self) -> BTreeSet<&str> {
        self.unions
            .iter()
            .flat_map(|variants| tags(variants))
            .collect()
    }
}

fn tags<'v>(variants: &'v [Variant<'_>]) -> impl Iterator<Item = &'v str> {
    let tags = variants.iter().flat_map(|variant| &variant.tags).flatten();
    tags.map(|(property, _)| property.as_str())
}

/// Finds the places of instances of a document's schemas.
pub(crate) struct Finder<'d, 'a> {
    pub(crate) document: &'d Document<'a>,
}

impl<'a> Finder<'_, 'a> {
    /// Returns the places of a valid instance of a component, outer ones first.
    pub(crate) fn places(&self, schema: &str, instance: &Value) -> Vec<Place<'a>> {
        let mut places = Vec::new();
        let schema = self.document.schema(schema);
        self.find(schema, instance, &mut Vec::new(), &mut places);
        places
    }

    fn find(
        &self,
        schema: &'a Value,
        value: &Value,
        steps: &mut Vec<Step>,
        places: &mut Vec<Place<'a>>,
    ) {
        let schema = self.document.resolve(schema).1;
        let Some(kind) = self.kind(schema, value) else {
            return;
        };
        let properties = match &kind {
            Kind::Object(shape) => shape.properties.clone(),
            _ => BTreeMap::new(),
        };
        let is_map = matches!(kind, Kind::Map(_));
        places.push(Place {
            steps: steps.clone(),
            kind,
        });
        match value {
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    steps.push(Step::Item(index));
                    self.find(&schema["items"], item, steps, places);
                    steps.pop();
                }
            }
            Value::Object(map) => {
                for (key, value) in map {
                    let schema = match properties.get(key.as_str()) {
                        Some(schema) => schema,
                        None if is_map => &schema["additionalProperties"],
                        None => continue,
                    };
                    steps.push(Step::Key(key.clone()));
                    self.find(schema, value, steps, places);
                    steps.pop();
                }
            }
            _ => {}
        }
    }

    fn kind(&self, schema: &'a Value, value: &Value) -> Option<Kind<'a>> {
        if value.is_null() || !schema.is_object() {
            return None;
        }
        if let Some(map) = value.as_object()
            && !union::variants(self.document, schema).is_empty()
        {
            return Some(Kind::Object(self.shape(schema, map)));
        }
        if union::parts(schema).is_some() {
            return Some(Kind::Listed);
        }
        match schema["type"].as_str() {
            Some("integer") => Some(Kind::Integer),
            _ if schema["enum"].is_array() => Some(Kind::Listed),
            Some("string") => Some(Kind::Text),
            Some("number") => Some(Kind::Number),
            Some("boolean") => Some(Kind::Boolean),
            Some("array") => Some(Kind::List(self.is_lenient(&schema["items"]))),
            _ => {
                let object = Object::new(self.document, schema);
                if !object.properties.is_empty() {
                    let map = value.as_object()?;
                    return Some(Kind::Object(self.shape(schema, map)));
                }
                let additional = object.additional?;
                Some(Kind::Map(self.is_lenient(additional)))
            }
        }
    }

    /// Returns whether the schema allows null, or says nothing at all.
    fn is_lenient(&self, schema: &'a Value) -> bool {
        if !schema.is_object() {
            return true;
        }
        let target = self.document.resolve(schema).1;
        let nullable = |schema: &Value| schema["nullable"] == Value::Bool(true);
        let says_nothing = union::parts(target).is_none()
            && union::variants(self.document, target).is_empty()
            && !target["enum"].is_array()
            && matches!(target["type"].as_str(), None | Some("object"))
            && Object::new(self.document, target).is_unknown();
        nullable(schema) || nullable(target) || says_nothing
    }

    fn shape(&self, mut schema: &'a Value, map: &Map<String, Value>) -> Shape<'a> {
        let mut unions = Vec::new();
        loop {
            let variants = union::variants(self.document, schema);
            if variants.is_empty() {
                let properties = Object::new(self.document, schema).properties;
                return Shape { properties, unions };
            }
            let chosen = tagged(&variants, map).or_else(|| self.keyed(&variants, map));
            let Some(chosen) = chosen else {
                // Nothing tells the variants apart, so their properties are those of one type.
                let parts = variants
                    .iter()
                    .map(|variant| self.document.schema(variant.schema));
                let objects = parts.map(|part| Object::new(self.document, part));
                let properties = objects.flat_map(|object| object.properties).collect();
                return Shape { properties, unions };
            };
            schema = self.document.resolve(self.document.schema(chosen)).1;
            unions.push(variants);
        }
    }

    /// Returns the only variant that requires something besides the tags and finds all of it.
    fn keyed(&self, variants: &[Variant<'a>], map: &Map<String, Value>) -> Option<&'a str> {
        let tags: BTreeSet<&str> = tags(variants).collect();
        let fits = |variant: &&Variant<'a>| {
            let object = Object::new(self.document, self.document.schema(variant.schema));
            let mut required = object
                .required
                .iter()
                .filter(|key| !tags.contains(**key))
                .peekable();
            required.peek().is_some() && required.all(|key| map.contains_key(*key))
        };
        let mut fitting = variants.iter().filter(fits);
        let only = fitting.next()?.schema;
        fitting.next().is_none().then_some(only)
    }

    /// Returns the tags that are written for an object that lacks some: those of the variants that are chosen all the same,
    /// where each has but one way to be tagged.
    pub(crate) fn written_tags(
        &self,
        shape: &Shape<'a>,
        map: &Map<String, Value>,
    ) -> Vec<(String, String)> {
        let mut written = Vec::new();
        let mut variants = &shape.unions[..];
        let mut found;
        while let Some(level) = variants.first() {
            let Some(chosen) = tagged(level, map).or_else(|| self.keyed(level, map)) else {
                break;
            };
            let ways = level.iter().filter(|variant| variant.schema == chosen);
            let ways: Vec<_> = ways.flat_map(|variant| &variant.tags).collect();
            if let [tags] = ways[..] {
                let absent = tags
                    .iter()
                    .filter(|(property, _)| !map.contains_key(property));
                written.extend(absent.cloned());
            }
            // What comes next is up to the variant that was chosen, not to the one that was meant.
            let schema = self.document.resolve(self.document.schema(chosen)).1;
            found = vec![union::variants(self.document, schema)];
            found.retain(|variants| !variants.is_empty());
            variants = &found[..];
        }
        written
    }
}

/// Returns the variant that an object's tags lead to.
fn tagged<'a>(variants: &[Variant<'a>], map: &Map<String, Value>) -> Option<&'a str> {
    let has = |(property, tag): &(String, String)| {
        map.get(property).and_then(Value::as_str) == Some(tag.as_str())
    };
    let fits = |variant: &&Variant<'a>| variant.tags.iter().any(|tags| tags.iter().all(has));
    variants.iter().find(fits).map(|variant| variant.schema)
}
