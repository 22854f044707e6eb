//! Writes out the mapping that a discriminator implies.
//!
//! A schema that has a discriminator and no alternatives stands for those that inherit from it, each under its name. Where there
//! are none, the discriminator says nothing.

use std::collections::HashMap;

use serde_json::{Map, Value};

const SCHEMAS: &str = "#/components/schemas/";

pub(super) fn mappings(tree: &mut Value) {
    let Some(Value::Object(schemas)) = tree.pointer_mut("/components/schemas") else {
        return;
    };
    let children = children(schemas);
    for (name, schema) in schemas.iter_mut() {
        let Value::Object(schema) = schema else {
            continue;
        };
        if schema.contains_key("oneOf") || schema.contains_key("anyOf") {
            continue;
        }
        let Some(Value::Object(discriminator)) = schema.get_mut("discriminator") else {
            continue;
        };
        if discriminator.contains_key("mapping") {
            continue;
        }
        if let Some(mapping) = children.get(name) {
            discriminator.insert("mapping".to_owned(), Value::Object(mapping.clone()));
        } else if discriminator.contains_key("propertyName") {
            schema.shift_remove("discriminator");
        }
    }
}

/// Returns the mapping to those that inherit from each schema.
fn children(schemas: &Map<String, Value>) -> HashMap<String, Map<String, Value>> {
    let mut children: HashMap<String, Map<String, Value>> = HashMap::new();
    for (name, schema) in schemas {
        let parts = schema.get("allOf").and_then(Value::as_array);
        for part in parts.into_iter().flatten() {
            let reference = part.get("$ref").and_then(Value::as_str);
            if let Some(parent) = reference.and_then(|text| text.strip_prefix(SCHEMAS)) {
                let target = Value::String(format!("{SCHEMAS}{name}"));
                let mapping = children.entry(parent.to_owned()).or_default();
                mapping.insert(name.clone(), target);
            }
        }
    }
    children
}
