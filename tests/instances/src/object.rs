//! The properties that an object has in effect: its own, and those of the schemas that it builds on.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::document::Document;

/// What a schema says of an object, with what it inherits.
#[derive(Debug, Default)]
pub struct Object<'a> {
    /// The schemas of the properties by name.
    pub properties: BTreeMap<&'a str, &'a Value>,
    /// The properties that have to be there.
    pub required: BTreeSet<&'a str>,
    /// What undeclared keys hold, where the schema speaks of them.
    pub additional: Option<&'a Value>,
}

impl<'a> Object<'a> {
    /// Returns what a schema says, and what the schemas say that it builds on.
    ///
    /// What it says itself goes before what its `allOf` says, and later parts go before earlier ones. The variants that
    /// a part of `allOf` lists are its own affair.
    pub fn new(document: &Document<'a>, schema: &'a Value) -> Self {
        let mut object = Self::default();
        for part in schema["allOf"].as_array().into_iter().flatten() {
            object.add(Self::new(document, document.resolve(part).1));
        }
        let properties = schema["properties"].as_object().into_iter().flatten();
        let required = schema["required"].as_array().into_iter().flatten();
        object.add(Self {
            properties: properties
                .map(|(name, schema)| (name.as_str(), schema))
                .collect(),
            required: required.filter_map(Value::as_str).collect(),
            additional: schema
                .get("additionalProperties")
                .filter(|it| **it != Value::Bool(false)),
        });
        object
    }

    fn add(&mut self, other: Self) {
        self.properties.extend(other.properties);
        self.required.extend(other.required);
        self.additional = other.additional.or(self.additional);
    }

    /// Returns whether nothing is said about the object, so that any JSON value will do.
    pub fn is_unknown(&self) -> bool {
        self.properties.is_empty() && self.additional.is_none()
    }
}
