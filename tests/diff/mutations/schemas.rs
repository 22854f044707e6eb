//! Changes of schemas and properties.

use super::{Mutation, step, toggle};
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
        apply: |tree, at, _| {
            set(
                tree,
                &format!("{at}/somethingNew"),
                json!({"type": "string"}),
            );
            format!("{at}/somethingNew")
        },
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
            let schema = at.rsplitn(3, '/').last().unwrap();
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
        apply: |tree, at, _| {
            set(tree, &format!("{at}/maxLength"), json!(77));
            format!("{at}/maxLength")
        },
        kinds: &[Kind::LimitsChanged],
    },
    Mutation {
        name: "default",
        fits: |at, node| is_plain_property(at, node) && node["type"] == "boolean",
        apply: |tree, at, _| {
            let on = tree.pointer(at).unwrap()["default"] == true;
            set(tree, &format!("{at}/default"), json!(!on));
            format!("{at}/default")
        },
        kinds: &[Kind::DefaultChanged],
    },
    Mutation {
        name: "words on a property",
        fits: is_plain_property,
        apply: |tree, at, _| {
            set(
                tree,
                &format!("{at}/description"),
                json!("Said in another way."),
            );
            format!("{at}/description")
        },
        kinds: &[Kind::WordsChanged],
    },
    Mutation {
        name: "tag value removed",
        fits: |at, node| step(at, 1) == "mapping" && node.is_string(),
        apply: |tree, at, _| {
            remove(tree, at);
            at.to_owned()
        },
        kinds: &[
            Kind::TagValueRemoved,
            Kind::VariantRemoved,
            Kind::TagValueMoved,
            Kind::MemberRenamed,
            Kind::VariantTypeChanged,
            Kind::SchemaKindChanged,
        ],
    },
    Mutation {
        name: "tag value added",
        fits: |at, node| {
            step(at, 0) == "mapping" && node.as_object().is_some_and(|all| !all.is_empty())
        },
        apply: |tree, at, _| {
            let mapping = tree.pointer(at).unwrap().as_object().unwrap();
            let target = mapping.values().next().unwrap().clone();
            set(tree, &format!("{at}/SOMETHING_NEW"), target);
            format!("{at}/SOMETHING_NEW")
        },
        // Where all values lead to one schema there is no union.
        kinds: &[Kind::TagValueAdded, Kind::DocumentChanged],
    },
    Mutation {
        name: "schema added",
        fits: |at, _| at == "/components/schemas",
        apply: |tree, at, _| {
            let at = format!("{at}/SomethingNew");
            set(
                tree,
                &at,
                json!({"type": "object", "properties": {"a": {"type": "string"}}}),
            );
            at
        },
        kinds: &[Kind::SchemaAdded],
    },
];
