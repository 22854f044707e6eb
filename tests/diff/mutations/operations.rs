//! Changes of operations.

use super::{Mutation, above, put, reword, step, toggle};
use crate::edit::{remove, set};
use codegen::diff::Kind;
use serde_json::{Value, json};

fn is_operation(pointer: &str, node: &Value) -> bool {
    pointer.starts_with("/paths/")
        && pointer.matches('/').count() == 3
        && node.get("operationId").is_some()
}

fn is_success(pointer: &str, node: &Value) -> bool {
    pointer.starts_with("/paths/")
        && step(pointer, 1) == "content"
        && step(pointer, 2).starts_with('2')
        && node.is_object()
        && pointer.ends_with("json")
}

pub(super) const ALL: &[Mutation] = &[
    Mutation {
        name: "operation removed",
        fits: is_operation,
        apply: |tree, at, _| {
            remove(tree, at);
            at.to_owned()
        },
        kinds: &[Kind::OperationRemoved],
    },
    Mutation {
        name: "operation added",
        fits: is_operation,
        apply: |tree, at, _| {
            let mut operation = tree.pointer(at).unwrap().clone();
            operation["operationId"] = json!("somethingNew");
            operation
                .as_object_mut()
                .unwrap()
                .remove("x-xgen-operation-id-override");
            operation["parameters"] = json!([]);
            set(tree, "/paths/~1something~1new", json!({"get": operation}));
            "/paths/~1something~1new/get".to_owned()
        },
        kinds: &[Kind::OperationAdded],
    },
    Mutation {
        name: "operation renamed",
        fits: is_operation,
        apply: |tree, at, _| {
            set(tree, &format!("{at}/operationId"), json!("somethingElse"));
            at.to_owned()
        },
        kinds: &[Kind::OperationRenamed],
    },
    Mutation {
        name: "operation in another family",
        fits: is_operation,
        apply: |tree, at, _| {
            set(tree, &format!("{at}/tags"), json!(["Something New"]));
            at.to_owned()
        },
        kinds: &[Kind::OperationMoved],
    },
    Mutation {
        name: "operation deprecated",
        fits: is_operation,
        apply: |tree, at, _| toggle(tree, at, "deprecated"),
        kinds: &[Kind::OperationDeprecated, Kind::OperationUndeprecated],
    },
    Mutation {
        name: "roles",
        fits: is_operation,
        apply: |tree, at, _| {
            set(
                tree,
                &format!("{at}/x-rolesRequirements"),
                json!(["Somebody"]),
            );
            at.to_owned()
        },
        kinds: &[Kind::RolesChanged],
    },
    Mutation {
        name: "security",
        fits: is_operation,
        apply: |tree, at, _| {
            set(tree, &format!("{at}/security"), json!([]));
            at.to_owned()
        },
        kinds: &[Kind::SecurityChanged],
    },
    Mutation {
        name: "parameter added",
        fits: is_operation,
        apply: |tree, at, _| {
            let node = tree.pointer_mut(at).unwrap().as_object_mut().unwrap();
            let list = node.entry("parameters").or_insert_with(|| json!([]));
            let new = json!({"name": "somethingNew", "in": "query", "schema": {"type": "string"}});
            list.as_array_mut().unwrap().push(new);
            at.to_owned()
        },
        kinds: &[Kind::ParameterAdded],
    },
    Mutation {
        name: "sunset",
        fits: is_success,
        apply: |tree, at, _| {
            set(tree, &format!("{at}/x-sunset"), json!("2033-03-03"));
            at.to_owned()
        },
        kinds: &[Kind::SunsetAdded, Kind::SunsetMoved],
    },
    Mutation {
        name: "version renamed",
        fits: |at, node| is_success(at, node) && at.contains("20"),
        apply: |tree, at, _| {
            let value = remove(tree, at);
            let owner = above(at, 1);
            set(
                tree,
                &format!("{owner}/application~1vnd.atlas.2033-03-03+json"),
                value,
            );
            above(at, 4).to_owned()
        },
        kinds: &[Kind::VersionAdded],
    },
    Mutation {
        name: "response of another type",
        fits: is_success,
        apply: |tree, at, _| {
            set(
                tree,
                &format!("{at}/schema"),
                json!({"type": "array", "items": {"type": "number"}}),
            );
            at.to_owned()
        },
        kinds: &[Kind::ResponseChanged],
    },
    Mutation {
        name: "body required or optional",
        fits: |at, node| {
            at.starts_with("/paths/")
                && step(at, 0) == "requestBody"
                && node.get("content").is_some()
        },
        apply: |tree, at, _| toggle(tree, at, "required"),
        kinds: &[Kind::RequestBodyRequired, Kind::RequestBodyOptional],
    },
    Mutation {
        name: "failure",
        fits: |at, node| is_operation(at, node) && node["responses"].get("418").is_none(),
        apply: |tree, at, _| {
            put(
                tree,
                at,
                "responses/418",
                json!({"description": "Short and stout"}),
            )
        },
        kinds: &[Kind::ErrorResponseChanged],
    },
    Mutation {
        name: "words on an operation",
        fits: is_operation,
        apply: |tree, at, _| reword(tree, at),
        kinds: &[Kind::WordsChanged],
    },
    Mutation {
        name: "operation of another client name",
        fits: |at, node| {
            is_operation(at, node) && node.get("x-xgen-operation-id-override").is_some()
        },
        apply: |tree, at, _| {
            let key = format!("{at}/x-xgen-operation-id-override");
            set(tree, &key, json!("somethingDifferent"));
            at.to_owned()
        },
        kinds: &[Kind::OperationRenamed],
    },
    Mutation {
        name: "body removed",
        fits: |at, node| is_operation(at, node) && node.get("requestBody").is_some(),
        apply: |tree, at, _| {
            remove(tree, &format!("{at}/requestBody"));
            at.to_owned()
        },
        kinds: &[Kind::RequestBodyRemoved],
    },
    Mutation {
        name: "body of another type",
        fits: |at, node| {
            at.starts_with("/paths/")
                && step(at, 1) == "content"
                && step(at, 2) == "requestBody"
                && node.is_object()
        },
        apply: |tree, at, _| {
            let numbers = json!({"type": "array", "items": {"type": "number"}});
            set(tree, &format!("{at}/schema"), numbers);
            at.to_owned()
        },
        kinds: &[Kind::RequestBodyChanged],
    },
    Mutation {
        name: "response in another format",
        fits: |at, node| is_success(at, node) && at.contains("vnd.atlas.20"),
        apply: |tree, at, _| {
            let format = format!("{}csv", at.strip_suffix("json").unwrap());
            set(tree, &format, json!({"schema": {"type": "string"}}));
            format
        },
        kinds: &[Kind::ResponseFormatAdded],
    },
    Mutation {
        name: "another status of success",
        fits: |at, node| is_operation(at, node) && node["responses"].get("208").is_none(),
        apply: |tree, at, _| {
            let response = json!({"description": "Said before"});
            put(tree, at, "responses/208", response)
        },
        kinds: &[Kind::StatusAdded, Kind::ResponseChanged],
    },
    Mutation {
        name: "header of a response",
        fits: |at, node| {
            at.starts_with("/paths/") && step(at, 1) == "responses" && node.get("$ref").is_none()
        },
        apply: |tree, at, _| {
            put(
                tree,
                at,
                "headers",
                json!({"X-New": {"schema": {"type": "string"}}}),
            )
        },
        kinds: &[Kind::ErrorResponseChanged],
    },
    Mutation {
        name: "extension of an operation",
        fits: is_operation,
        apply: |tree, at, _| put(tree, at, "x-something", json!({"new": true})),
        kinds: &[Kind::DocumentChanged],
    },
    Mutation {
        name: "link of an operation",
        fits: is_operation,
        apply: |tree, at, _| {
            let link = json!("https://docs.example/else");
            put(tree, at, "x-xgen-docs-url", link)
        },
        kinds: &[Kind::WordsChanged],
    },
    Mutation {
        name: "security of all",
        fits: |at, node| at == "/security" && node.is_array(),
        apply: |tree, at, _| {
            set(tree, at, json!([]));
            at.to_owned()
        },
        kinds: &[Kind::SecurityChanged],
    },
    Mutation {
        name: "way to sign in",
        fits: |at, _| {
            at.starts_with("/components/securitySchemes/") && at.matches('/').count() == 3
        },
        apply: |tree, at, _| {
            set(tree, &format!("{at}/x-something"), json!("new"));
            at.to_owned()
        },
        kinds: &[Kind::SecurityChanged],
    },
    Mutation {
        name: "words on a family",
        fits: |at, node| step(at, 1) == "tags" && at.matches('/').count() == 2 && node.is_object(),
        apply: |tree, at, _| reword(tree, at),
        kinds: &[Kind::WordsChanged],
    },
    Mutation {
        name: "server",
        fits: |at, node| at == "/servers" && node.is_array(),
        apply: |tree, at, _| {
            set(tree, at, json!([{"url": "https://elsewhere.example"}]));
            at.to_owned()
        },
        kinds: &[Kind::DocumentChanged],
    },
];
