//! Changes of parameters.

use super::{Mutation, above, put, reword, step, toggle};
use crate::edit::{remove, set};
use codegen::diff::Kind;
use serde_json::{Value, json};

/// Returns whether a node is a parameter that a client sends, where an operation, a path or the components have it.
fn is_parameter(pointer: &str, node: &Value) -> bool {
    let declared = pointer.starts_with("/paths/") || pointer.starts_with("/components/parameters/");
    declared
        && step(pointer, 1) == "parameters"
        && !pointer.contains("/example")
        && node.get("in").is_some()
        && node["name"] != "pretty"
        && node["name"] != "envelope"
}

fn is_optional(pointer: &str, node: &Value) -> bool {
    is_parameter(pointer, node) && node["in"] != "path"
}

fn is_listed(pointer: &str, node: &Value) -> bool {
    is_optional(pointer, node) && pointer.starts_with("/paths/")
}

fn is_text(pointer: &str, node: &Value) -> bool {
    let schema = &node["schema"];
    is_optional(pointer, node) && schema["type"] == "string" && schema.get("enum").is_none()
}

pub(super) const ALL: &[Mutation] = &[
    Mutation {
        name: "parameter removed",
        fits: is_listed,
        apply: |tree, at, _| {
            remove(tree, at);
            above(at, 2).to_owned()
        },
        kinds: &[Kind::ParameterRemoved],
    },
    Mutation {
        name: "parameter required or optional",
        fits: is_optional,
        apply: |tree, at, _| toggle(tree, at, "required"),
        kinds: &[Kind::ParameterRequired, Kind::ParameterOptional],
    },
    Mutation {
        name: "parameter of another type",
        fits: is_optional,
        apply: |tree, at, _| {
            set(tree, &format!("{at}/schema"), json!({"type": "number"}));
            at.to_owned()
        },
        kinds: &[Kind::ParameterTypeChanged],
    },
    Mutation {
        name: "parameter as a list",
        fits: is_text,
        apply: |tree, at, _| {
            let items = json!({"type": "array", "items": {"type": "string"}});
            set(tree, &format!("{at}/schema"), items);
            at.to_owned()
        },
        kinds: &[Kind::ParameterTypeChanged],
    },
    Mutation {
        name: "list with commas",
        fits: |at, node| {
            is_optional(at, node) && node["in"] == "query" && node["schema"]["type"] == "array"
        },
        apply: |tree, at, _| {
            set(tree, &format!("{at}/explode"), json!(false));
            at.to_owned()
        },
        kinds: &[Kind::ParameterStyleChanged],
    },
    Mutation {
        name: "parameter in a header",
        fits: |at, node| is_optional(at, node) && node["in"] == "query",
        apply: |tree, at, _| {
            set(tree, &format!("{at}/in"), json!("header"));
            at.to_owned()
        },
        kinds: &[Kind::ParameterMoved],
    },
    Mutation {
        name: "parameter deprecated",
        fits: is_optional,
        apply: |tree, at, _| toggle(tree, at, "deprecated"),
        kinds: &[Kind::ParameterDeprecated, Kind::ParameterUndeprecated],
    },
    Mutation {
        name: "limit of a parameter",
        fits: |at, node| is_parameter(at, node) && node["schema"]["type"] == "string",
        apply: |tree, at, _| put(tree, at, "schema/maxLength", json!(77)),
        kinds: &[Kind::LimitsChanged],
    },
    Mutation {
        name: "default of a parameter",
        fits: |at, node| is_optional(at, node) && node["schema"]["type"] == "boolean",
        apply: |tree, at, _| {
            let on = tree.pointer(at).unwrap()["schema"]["default"] == true;
            put(tree, at, "schema/default", json!(!on))
        },
        kinds: &[Kind::DefaultChanged],
    },
    Mutation {
        name: "words on a parameter",
        fits: is_parameter,
        apply: |tree, at, _| reword(tree, at),
        kinds: &[Kind::WordsChanged],
    },
];
