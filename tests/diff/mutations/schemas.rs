//! Changes of schemas as a whole, and of unions.

use super::{Mutation, above, put, reword, step, toggle};
use crate::edit::{remove, set};
use codegen::diff::Kind;
use serde_json::{Value, json};

fn is_component(pointer: &str, node: &Value) -> bool {
    pointer.starts_with("/components/schemas/")
        && pointer.matches('/').count() == 3
        && node.is_object()
}

pub(super) const ALL: &[Mutation] = &[
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
            put(tree, at, "SOMETHING_NEW", target)
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
    Mutation {
        name: "schema deprecated",
        fits: is_component,
        apply: |tree, at, _| toggle(tree, at, "deprecated"),
        kinds: &[Kind::SchemaDeprecated, Kind::SchemaUndeprecated],
    },
    Mutation {
        name: "words on a schema",
        fits: is_component,
        apply: |tree, at, _| reword(tree, at),
        kinds: &[Kind::WordsChanged],
    },
    Mutation {
        name: "schema of another kind",
        fits: is_component,
        apply: |tree, at, _| {
            set(
                tree,
                at,
                json!({"type": "array", "items": {"type": "number"}}),
            );
            at.to_owned()
        },
        kinds: &[Kind::SchemaKindChanged, Kind::SchemaTypeChanged],
    },
    Mutation {
        name: "other keys of a schema",
        fits: |at, node| {
            is_component(at, node)
                && node.get("properties").is_some()
                && node.get("additionalProperties").is_none()
        },
        apply: |tree, at, _| {
            let key = format!("{at}/additionalProperties");
            set(tree, &key, json!({"type": "number"}));
            key
        },
        kinds: &[Kind::DocumentChanged],
    },
    Mutation {
        name: "alternative removed",
        fits: |at, _| at.starts_with("/components/schemas/") && step(at, 1) == "oneOf",
        apply: |tree, at, _| {
            remove(tree, at);
            above(at, 2).to_owned()
        },
        // Where a mapping still leads to it, it is there; one of several enumerations takes its values along.
        kinds: &[
            Kind::VariantRemoved,
            Kind::EnumValueRemoved,
            Kind::SchemaKindChanged,
            Kind::DocumentChanged,
        ],
    },
    Mutation {
        name: "discriminator removed",
        fits: |at, node| {
            at.starts_with("/components/schemas/")
                && node.get("discriminator").is_some()
                && node.get("oneOf").is_some()
        },
        apply: |tree, at, _| {
            remove(tree, &format!("{at}/discriminator"));
            at.to_owned()
        },
        // A union that nothing tells apart becomes one struct of all properties.
        kinds: &[
            Kind::DiscriminatorRemoved,
            Kind::SchemaKindChanged,
            Kind::UnionRuleWeaker,
        ],
    },
    Mutation {
        name: "base removed",
        fits: |at, _| at.starts_with("/components/schemas/") && step(at, 1) == "allOf",
        apply: |tree, at, _| {
            remove(tree, at);
            above(at, 2).to_owned()
        },
        kinds: &[
            Kind::PropertyRemoved,
            Kind::PropertyTypeChanged,
            Kind::SchemaKindChanged,
            Kind::SchemaTypeChanged,
            Kind::DocumentChanged,
        ],
    },
];
