//! Whether a request's body is what its schema asks for, by the words of the document.

use std::collections::{BTreeMap, BTreeSet};

use fancy_regex::Regex;
use serde_json::Value;

use super::document::Document;

/// Properties that are sent, though they, or the components that they refer to, are marked read-only.
pub(crate) const WRITABLE: [&str; 7] = [
    "*.analyticsSpecs",
    "*.readOnlySpecs",
    "AdvancedComputeAutoScaling.maxInstanceSize",
    "AdvancedComputeAutoScaling.minInstanceSize",
    "DiskBackupApiPolicyItem.id",
    "ReplicationSpec.id",
    "ReplicationSpec20240805.id",
];

pub(crate) struct Check<'a> {
    document: &'a Document,
    /// Whether all that can be sent has to be there.
    full: bool,
    pub(crate) faults: Vec<String>,
    /// The components that the value at hand is within.
    within: Vec<&'a str>,
    /// The properties by which the object at hand was told from others.
    tags: Vec<&'a str>,
}

/// What is said of an object, by it and what it builds on.
#[derive(Default)]
struct Shape<'a> {
    properties: BTreeMap<&'a str, &'a Value>,
    required: BTreeSet<&'a str>,
    additional: Option<&'a Value>,
    /// The properties that tell variants apart.
    tags: BTreeSet<&'a str>,
}

impl<'a> Check<'a> {
    pub(crate) fn new(document: &'a Document, full: bool) -> Self {
        Self {
            document,
            full,
            faults: Vec::new(),
            within: Vec::new(),
            tags: Vec::new(),
        }
    }

    pub(crate) fn value(&mut self, schema: &'a Value, value: &Value, place: &str) {
        let depth = self.within.len();
        let schema = self.enter(schema);
        if !(value.is_null() && schema["nullable"] == true) {
            self.chosen(schema, value, place);
        }
        self.within.truncate(depth);
    }

    fn enter(&mut self, mut schema: &'a Value) -> &'a Value {
        while let Some(target) = schema["$ref"].as_str() {
            self.within.push(target);
            schema = self.document.tree.pointer(&target[1..]).unwrap();
        }
        schema
    }

    /// Goes to the variant that a value is of.
    fn chosen(&mut self, schema: &'a Value, value: &Value, place: &str) {
        let discriminator = &schema["discriminator"];
        if let Some(mapping) = discriminator["mapping"].as_object() {
            let tag = discriminator["propertyName"].as_str().unwrap();
            let Some(target) = value[tag].as_str().and_then(|value| mapping.get(value)) else {
                return self.fault(place, &format!("`{tag}` is {}", value[tag]));
            };
            let target = target.as_str().unwrap();
            self.within.push(target);
            self.tags.push(tag);
            let variant = self.document.tree.pointer(&target[1..]).unwrap();
            // A variant may have variants of its own, told by the same property.
            let further = variant.get("discriminator").is_some() && variant != schema;
            return match further {
                true => self.chosen(variant, value, place),
                false => self.plain(variant, value, place),
            };
        }
        let Some(parts) = alternatives(schema) else {
            return self.plain(schema, value, place);
        };
        let mut reasons = Vec::new();
        for part in parts {
            let mut check = Self::new(self.document, self.full);
            check.within.clone_from(&self.within);
            check.value(part, value, place);
            if check.faults.is_empty() {
                return;
            }
            reasons.extend(check.faults);
        }
        self.fault(place, &format!("none of the alternatives: {reasons:?}"));
    }

    /// Checks what is said of a value that is no union's, or whose variant is known.
    fn plain(&mut self, schema: &'a Value, value: &Value, place: &str) {
        if let Some(values) = schema["enum"].as_array()
            && !values.contains(value)
        {
            self.fault(place, "not one of the values");
        }
        match value {
            Value::Object(_) => self.object(schema, value, place),
            Value::Array(items) => {
                self.kind(schema, &["array"], place);
                self.size(schema, items.len(), "Items", place);
                let repeated = items
                    .iter()
                    .enumerate()
                    .any(|(at, item)| items[..at].contains(item));
                if repeated && schema["uniqueItems"] == true {
                    self.fault(place, "equal items");
                }
                for (at, item) in items.iter().enumerate() {
                    self.value(&schema["items"], item, &format!("{place}/{at}"));
                }
            }
            Value::String(text) => {
                self.kind(schema, &["string"], place);
                self.size(schema, text.chars().count(), "Length", place);
                if let Some(pattern) = schema["pattern"].as_str()
                    && !Regex::new(pattern).unwrap().is_match(text).unwrap()
                {
                    self.fault(place, &format!("{text:?} is not like {pattern}"));
                }
                self.format(schema, text, place);
            }
            Value::Number(number) => {
                let kinds = if number.is_f64() {
                    &["number"][..]
                } else {
                    &["integer", "number"]
                };
                self.kind(schema, kinds, place);
                let number = number.as_f64().unwrap();
                let exclusive = schema["exclusiveMinimum"] == true;
                let low = schema["minimum"]
                    .as_f64()
                    .is_some_and(|least| number < least || (exclusive && number == least));
                if low || schema["maximum"].as_f64().is_some_and(|most| number > most) {
                    self.fault(place, "out of bounds");
                }
            }
            Value::Bool(_) => self.kind(schema, &["boolean"], place),
            Value::Null => self.fault(place, "null"),
        }
    }

    fn format(&mut self, schema: &Value, text: &str, place: &str) {
        let pattern = match schema["format"].as_str() {
            Some("date-time") => r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$",
            Some("date") => r"^\d{4}-\d\d-\d\d$",
            Some("uuid") => "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
            Some("email") => "^[^@]+@[^@]+$",
            _ => return,
        };
        // Where both are given, the pattern says more.
        if schema["pattern"].is_null() && !Regex::new(pattern).unwrap().is_match(text).unwrap() {
            self.fault(place, &format!("{text:?} is no {}", schema["format"]));
        }
    }

    fn object(&mut self, schema: &'a Value, value: &Value, place: &str) {
        self.kind(schema, &["object"], place);
        let map = value.as_object().unwrap();
        self.size(schema, map.len(), "Properties", place);
        let mut shape = Shape::default();
        shape.tags.extend(self.tags.drain(..));
        self.gather(schema, &mut shape);
        for (name, property) in &shape.properties {
            let marked = self.document.follow(property);
            let reserved = marked["readOnly"] == true && !self.is_writable(name);
            let place = format!("{place}/{name}");
            match map.get(*name) {
                Some(_) if reserved && !shape.tags.contains(name) => {
                    self.fault(&place, "is the server's")
                }
                Some(value) => self.value(property, value, &place),
                None if reserved => {}
                None if shape.required.contains(name) => self.fault(&place, "is required"),
                None if self.full && !self.is_within(property) => self.fault(&place, "is left out"),
                None => {}
            }
        }
        let anything = shape.properties.is_empty() && shape.additional.is_none();
        for (name, value) in map
            .iter()
            .filter(|(name, _)| !shape.properties.contains_key(name.as_str()))
        {
            match shape.additional {
                Some(schema) if schema.is_object() => {
                    self.value(schema, value, &format!("{place}/{name}"))
                }
                Some(_) => {}
                None if anything || shape.tags.contains(name.as_str()) => {}
                None => self.fault(place, &format!("has no `{name}`")),
            }
        }
    }

    fn gather(&self, schema: &'a Value, shape: &mut Shape<'a>) {
        for part in schema["allOf"].as_array().into_iter().flatten() {
            self.gather(self.document.follow(part), shape);
        }
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            shape.properties.insert(name, property);
        }
        let required = schema["required"].as_array().into_iter().flatten();
        shape.required.extend(required.filter_map(Value::as_str));
        shape.additional = schema.get("additionalProperties").or(shape.additional);
        shape
            .tags
            .extend(schema["discriminator"]["propertyName"].as_str());
    }

    fn is_writable(&self, name: &str) -> bool {
        let component = self.within.last().and_then(|it| it.rsplit('/').next());
        let components = ["*"].into_iter().chain(component);
        let mut entries = components.map(|component| format!("{component}.{name}"));
        entries.any(|entry| WRITABLE.contains(&entry.as_str()))
    }

    fn is_within(&self, schema: &Value) -> bool {
        schema["$ref"]
            .as_str()
            .is_some_and(|target| self.within.contains(&target))
    }

    fn kind(&mut self, schema: &Value, kinds: &[&str], place: &str) {
        // Some objects are said to be an object by their properties only.
        if let Some(kind) = schema["type"].as_str()
            && !kinds.contains(&kind)
        {
            self.fault(place, &format!("is no {kind}"));
        }
    }

    fn size(&mut self, schema: &Value, size: usize, unit: &str, place: &str) {
        let bound = |end: &str| schema[format!("{end}{unit}")].as_u64();
        let size = size as u64;
        if bound("min").is_some_and(|least| size < least)
            || bound("max").is_some_and(|most| size > most)
        {
            self.fault(place, &format!("has {size} {unit}"));
        }
    }

    fn fault(&mut self, place: &str, fault: &str) {
        self.faults.push(format!("{place}: {fault}"));
    }
}

fn alternatives(schema: &Value) -> Option<&Vec<Value>> {
    schema["oneOf"].as_array().or(schema["anyOf"].as_array())
}
