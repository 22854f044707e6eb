//! Makes the tree say the same in the way that [`openapiv3`] understands.
//!
//! That crate types a schema by all its keywords together: a whole number spelled `3.1536e+07`, or a `pattern` beside
//! `type: integer`, makes it an untyped `AnySchema`. A keyword about another JSON type constrains nothing (JSON Schema), so it goes.

use std::collections::HashSet;

use serde_json::{Map, Number, Value};

use super::implied;
use crate::tree::grammar::{COMBINING, Kind, walk_mut};

/// Keywords that speak of one JSON type only, with the types they speak of.
const SPECIFIC: [(&str, &[&str]); 18] = [
    ("pattern", &["string"]),
    ("minLength", &["string"]),
    ("maxLength", &["string"]),
    ("format", &["string", "integer", "number"]),
    ("multipleOf", NUMERIC),
    ("minimum", NUMERIC),
    ("maximum", NUMERIC),
    ("exclusiveMinimum", NUMERIC),
    ("exclusiveMaximum", NUMERIC),
    ("properties", &["object"]),
    ("required", &["object"]),
    ("additionalProperties", &["object"]),
    ("minProperties", &["object"]),
    ("maxProperties", &["object"]),
    ("items", &["array"]),
    ("minItems", &["array"]),
    ("maxItems", &["array"]),
    ("uniqueItems", &["array"]),
];
const NUMERIC: &[&str] = &["integer", "number"];

/// Normalises the whole document in place.
pub(crate) fn normalise(tree: &mut Value) {
    implied::mappings(tree);
    let names = schema_names(tree);
    walk_mut(Kind::Document, tree, &mut |kind, map| match kind {
        Kind::Schema => schema(map),
        Kind::Discriminator => discriminator(map, &names),
        _ => {}
    });
}

fn schema_names(tree: &Value) -> HashSet<String> {
    let schemas = tree
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    schemas.into_iter().flat_map(Map::keys).cloned().collect()
}

fn schema(map: &mut Map<String, Value>) {
    let Some(Value::String(name)) = map.get("type") else {
        return;
    };
    let name = name.clone();
    if name == "integer" {
        for key in ["minimum", "maximum", "multipleOf", "default", "example"] {
            if let Some(value) = map.get_mut(key) {
                whole_number(value);
            }
        }
        if let Some(Value::Array(values)) = map.get_mut("enum") {
            values.iter_mut().for_each(whole_number);
        }
    }
    if !COMBINING.iter().any(|key| map.contains_key(*key)) {
        map.retain(|key, _| {
            let specific = SPECIFIC.iter().find(|(keyword, _)| keyword == key);
            specific.is_none_or(|(_, types)| types.contains(&name.as_str()))
        });
    }
}

/// Turns `3.1536e+07` into `31536000`.
fn whole_number(value: &mut Value) {
    let Value::Number(number) = value else { return };
    // Beyond this a float no longer tells neighbouring integers apart.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if let Some(float) = number
        .as_f64()
        .filter(|float| number.is_f64() && float.fract() == 0.0 && float.abs() <= EXACT)
    {
        #[allow(
            clippy::cast_possible_truncation,
            reason = "within the range of exact integers"
        )]
        let whole = float as i64;
        *number = Number::from(whole);
    }
}

/// A mapping may name a schema shortly (`Cat`); from here on it is always a reference.
fn discriminator(map: &mut Map<String, Value>, names: &HashSet<String>) {
    let Some(Value::Object(mapping)) = map.get_mut("mapping") else {
        return;
    };
    for (_, target) in mapping {
        if let Value::String(name) = target
            && names.contains(name.as_str())
        {
            *name = format!("#/components/schemas/{}", crate::pointer::escape(name));
        }
    }
}

#[cfg(test)]
mod tests {
    use openapiv3::{IntegerType, Schema, SchemaKind, Type};
    use serde_json::json;

    use super::*;

    fn normalised(value: Value) -> Schema {
        let mut tree = json!({"components": {"schemas": {"A": value, "Cat": {}}}});
        normalise(&mut tree);
        serde_json::from_value(tree["components"]["schemas"]["A"].take()).unwrap()
    }

    #[test]
    fn bounds_spelled_as_floats_leave_an_integer() {
        let schema = normalised(json!({
            "type": "integer", "format": "int64", "pattern": "[0-9]+", "minimum": 1.0, "maximum": 3.1536e7, "default": 2.0,
        }));
        let SchemaKind::Type(Type::Integer(IntegerType {
            minimum, maximum, ..
        })) = schema.schema_kind
        else {
            panic!("{schema:?}");
        };
        assert_eq!((minimum, maximum), (Some(1), Some(31_536_000)));
        assert_eq!(schema.schema_data.default, Some(json!(2)));
    }

    #[test]
    fn keywords_of_other_types_go_and_extensions_stay() {
        let schema =
            normalised(json!({"type": "string", "minProperties": 1, "items": {}, "x-a": 1}));
        assert!(matches!(
            schema.schema_kind,
            SchemaKind::Type(Type::String(_))
        ));
        assert_eq!(schema.schema_data.extensions["x-a"], json!(1));
    }

    #[test]
    fn a_property_named_like_a_keyword_stays() {
        let schema = normalised(
            json!({"type": "object", "properties": {"pattern": {"type": "string"}, "items": {}}}),
        );
        let SchemaKind::Type(Type::Object(object)) = schema.schema_kind else {
            panic!("{schema:?}")
        };
        assert_eq!(object.properties.len(), 2);
    }

    #[test]
    fn short_names_in_a_mapping_become_references() {
        let schema = normalised(
            json!({"discriminator": {"propertyName": "p", "mapping": {"c": "Cat", "d": "Dog"}}}),
        );
        let mapping = schema.schema_data.discriminator.unwrap().mapping;
        assert_eq!(
            (mapping["c"].as_str(), mapping["d"].as_str()),
            ("#/components/schemas/Cat", "Dog")
        );
    }
}
