//! Changes of properties.

use super::{Mutation, above, put, reword, step, take, toggle};
use crate::edit::{remove, set};
use codegen::diff::Kind;
use serde_json::{Value, json};

/// Returns whether a node is a property of a schema, at any depth.
fn is_property(pointer: &str, node: &Value) -> bool {
    pointer.starts_with("/components/schemas/")
        && step(pointer, 1) == "properties"
        && !pointer.contains("/example")
        && node.is_object()
}

fn is_plain_property(pointer: &str, node: &Value) -> bool {
    is_property(pointer, node) && node.get("$ref").is_none()
}

fn is_enum(pointer: &str, node: &Value) -> bool {
    let many = node["enum"]
        .as_array()
        .is_some_and(|values| values.len() > 2);
    is_plain_property(pointer, node) && many && node["type"] == "string"
}

pub(super) const ALL: &[Mutation] = &[
    Mutation {
        name: "property removed",
        fits: is_property,
        apply: |tree, at, _| {
            remove(tree, at);
            at.to_owned()
        },
        // What a parent says of it may be left.
        kinds: &[
            Kind::PropertyRemoved,
            Kind::PropertyTypeChanged,
            Kind::PropertyRequired,
            Kind::SchemaKindChanged,
        ],
    },
    Mutation {
        name: "property added",
        fits: |at, node| {
            at.starts_with("/components/schemas/")
                && step(at, 0) == "properties"
                && node.is_object()
        },
        apply: |tree, at, _| put(tree, at, "somethingNew", json!({"type": "string"})),
        kinds: &[Kind::PropertyAdded],
    },
    Mutation {
        name: "property of another type",
        fits: |at, node| {
            is_plain_property(at, node) && node["type"] == "string" && node.get("enum").is_none()
        },
        apply: |tree, at, _| {
            set(tree, at, json!({"type": "number"}));
            at.to_owned()
        },
        kinds: &[Kind::PropertyTypeChanged],
    },
    Mutation {
        name: "nullable",
        fits: is_plain_property,
        apply: |tree, at, _| toggle(tree, at, "nullable"),
        kinds: &[Kind::PropertyNullable, Kind::PropertyNotNullable],
    },
    Mutation {
        name: "read-only",
        fits: is_plain_property,
        apply: |tree, at, _| toggle(tree, at, "readOnly"),
        kinds: &[Kind::PropertyReadOnly, Kind::PropertyNotReadOnly],
    },
    Mutation {
        name: "write-only",
        fits: is_plain_property,
        apply: |tree, at, _| toggle(tree, at, "writeOnly"),
        kinds: &[Kind::PropertyWriteOnly, Kind::PropertyNotWriteOnly],
    },
    Mutation {
        name: "deprecated property",
        fits: is_plain_property,
        apply: |tree, at, _| toggle(tree, at, "deprecated"),
        kinds: &[Kind::PropertyDeprecated, Kind::PropertyUndeprecated],
    },
    Mutation {
        name: "required",
        fits: |at, node| is_property(at, node) && at.matches('/').count() == 5,
        apply: |tree, at, _| {
            let schema = above(at, 2);
            let name = json!(step(at, 0));
            let node = tree.pointer_mut(schema).unwrap().as_object_mut().unwrap();
            let list = node.entry("required").or_insert_with(|| json!([]));
            let list = list.as_array_mut().unwrap();
            match list.iter().position(|known| *known == name) {
                Some(index) => drop(list.remove(index)),
                None => list.push(name),
            }
            at.to_owned()
        },
        kinds: &[Kind::PropertyRequired, Kind::PropertyOptional],
    },
    Mutation {
        name: "enum value removed",
        fits: is_enum,
        apply: |tree, at, rng| {
            let values = tree.pointer_mut(at).unwrap()["enum"]
                .as_array_mut()
                .unwrap();
            let index = rng.usize(..values.len());
            values.remove(index);
            at.to_owned()
        },
        // Without the value by which it was one with others, a shared enumeration becomes the property's own.
        kinds: &[
            Kind::EnumValueRemoved,
            Kind::AllowedValuesChanged,
            Kind::TagValueRemoved,
            Kind::PropertyTypeChanged,
        ],
    },
    Mutation {
        name: "enum value added",
        fits: is_enum,
        apply: |tree, at, _| {
            let values = tree.pointer_mut(at).unwrap()["enum"]
                .as_array_mut()
                .unwrap();
            values.push(json!("SOMETHING_NEW"));
            at.to_owned()
        },
        kinds: &[Kind::EnumValueAdded, Kind::AllowedValuesChanged],
    },
    Mutation {
        name: "limit",
        fits: |at, node| is_plain_property(at, node) && node["type"] == "string",
        apply: |tree, at, _| put(tree, at, "maxLength", json!(77)),
        kinds: &[Kind::LimitsChanged],
    },
    Mutation {
        name: "default",
        fits: |at, node| is_plain_property(at, node) && node["type"] == "boolean",
        apply: |tree, at, _| {
            let on = tree.pointer(at).unwrap()["default"] == true;
            put(tree, at, "default", json!(!on))
        },
        kinds: &[Kind::DefaultChanged],
    },
    Mutation {
        name: "words on a property",
        fits: is_plain_property,
        apply: |tree, at, _| reword(tree, at),
        kinds: &[Kind::WordsChanged],
    },
    Mutation {
        name: "property renamed",
        fits: is_property,
        apply: |tree, at, _| {
            let value = remove(tree, at);
            let owner = above(at, 1);
            set(tree, &format!("{owner}/somethingElse"), value);
            format!("{owner}/somethingElse")
        },
        kinds: &[Kind::PropertyAdded],
    },
    Mutation {
        name: "property of another schema",
        fits: |at, node| is_property(at, node) && node.get("$ref").is_some(),
        apply: |tree, at, _| {
            let values = json!({"type": "object", "additionalProperties": {"type": "number"}});
            set(tree, at, values);
            at.to_owned()
        },
        kinds: &[Kind::PropertyTypeChanged],
    },
    Mutation {
        name: "list of others",
        fits: |at, node| is_plain_property(at, node) && node["type"] == "array",
        apply: |tree, at, _| {
            set(tree, &format!("{at}/items"), json!({"type": "number"}));
            at.to_owned()
        },
        kinds: &[Kind::PropertyTypeChanged],
    },
    Mutation {
        name: "list with nulls",
        fits: |at, node| {
            is_plain_property(at, node)
                && node["type"] == "array"
                && node["items"].get("$ref").is_none()
        },
        apply: |tree, at, _| {
            let items = format!("{at}/items");
            toggle(tree, &items, "nullable");
            at.to_owned()
        },
        kinds: &[Kind::PropertyTypeChanged],
    },
    Mutation {
        name: "any text in place of an enum",
        fits: is_enum,
        apply: |tree, at, _| {
            remove(tree, &format!("{at}/enum"));
            at.to_owned()
        },
        kinds: &[Kind::PropertyTypeChanged, Kind::AllowedValuesChanged],
    },
    Mutation {
        name: "enum in another order",
        fits: is_enum,
        apply: |tree, at, _| {
            let values = tree.pointer_mut(at).unwrap()["enum"].as_array_mut();
            values.unwrap().reverse();
            at.to_owned()
        },
        kinds: &[Kind::DocumentChanged],
    },
    Mutation {
        name: "format",
        fits: |at, node| {
            is_plain_property(at, node)
                && node["type"] == "string"
                && node.get("enum").is_none()
                && node["format"] != "date-time"
        },
        apply: |tree, at, _| {
            set(tree, &format!("{at}/format"), json!("date-time"));
            at.to_owned()
        },
        // What a parent says of its type may come first.
        kinds: &[Kind::PropertyTypeChanged, Kind::FormatChanged],
    },
    Mutation {
        name: "format of a number",
        fits: |at, node| is_plain_property(at, node) && node["type"] == "integer",
        apply: |tree, at, _| {
            let other = match tree.pointer(at).unwrap()["format"] == "int64" {
                true => "int32",
                false => "int64",
            };
            set(tree, &format!("{at}/format"), json!(other));
            at.to_owned()
        },
        kinds: &[Kind::FormatChanged],
    },
    Mutation {
        name: "limit removed",
        fits: |at, node| is_plain_property(at, node) && node.get("pattern").is_some(),
        apply: |tree, at, _| take(tree, at, "pattern"),
        kinds: &[Kind::LimitsChanged],
    },
    Mutation {
        name: "default removed",
        fits: |at, node| is_plain_property(at, node) && node.get("default").is_some(),
        apply: |tree, at, _| take(tree, at, "default"),
        kinds: &[Kind::DefaultChanged],
    },
    Mutation {
        name: "words removed",
        fits: |at, node| is_plain_property(at, node) && node.get("description").is_some(),
        apply: |tree, at, _| take(tree, at, "description"),
        kinds: &[Kind::WordsChanged],
    },
];
