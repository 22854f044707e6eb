//! The properties that an object has in effect: its own, and those of the schemas that it builds on.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::document::Document;

#[derive(Default)]
pub(crate) struct Object<'a> {
    pub(crate) properties: BTreeMap<&'a str, &'a Value>,
    pub(crate) required: BTreeSet<&'a str>,
    /// What undeclared keys hold, where the schema speaks of them.
    pub(crate) additional: Option<&'a Value>,
}

impl<'a> Object<'a> {
    /// What a schema says itself goes before what its `allOf` says, and later parts go before earlier ones. The variants that
    /// a part of `allOf` lists are its own affair.
    pub(crate) fn new(document: &Document<'a>, schema: &'a Value) -> Self {
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
    pub(crate) fn is_unknown(&self) -> bool {
        self.properties.is_empty() && self.additional.is_none()
    }
}
