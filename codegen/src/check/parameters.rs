//! Parameters are of the kinds that the client can write into a request.

use serde_json::Value;

use super::{Components, Object};
use crate::diagnostics::Fault;
use crate::pointer::Pointer;
use crate::tree::grammar::COMBINING;

pub(super) fn check(
    at: &Pointer<'_>,
    parameter: &Object,
    components: Components<'_>,
    faults: &mut Vec<Fault<'_>>,
) {
    let text = |key| parameter.get(key).and_then(Value::as_str);
    let mut refuse = |message: String, key: &str| {
        faults.push(Fault::new(message, at.key(key).to_string()).unsupported());
    };
    let location = text("in").unwrap_or_default();
    let style = match location {
        "path" | "header" => "simple",
        "query" => "form",
        "cookie" => return refuse("cookie parameters are not supported".to_owned(), "in"),
        other => {
            return refuse(
                format!("a parameter is in `path`, `query` or `header`, not in `{other}`"),
                "in",
            );
        }
    };
    if let Some(other) = text("style").filter(|other| *other != style) {
        refuse(
            format!("a {location} parameter of style `{other}` is not supported, only `{style}`"),
            "style",
        );
    }
    if parameter.get("allowReserved") == Some(&Value::Bool(true)) {
        refuse(
            "unescaped values are not supported".to_owned(),
            "allowReserved",
        );
    }
    let schema = match (parameter.get("schema"), parameter.contains_key("content")) {
        (Some(Value::Object(schema)), false) => components.resolve(schema),
        (_, true) => {
            return refuse(
                "parameters with `content` are not supported".to_owned(),
                "content",
            );
        }
        (None, false) => return refuse("this parameter has no `schema`".to_owned(), "name"),
        _ => return,
    };
    let Some(schema) = schema else { return };
    match schema_type(schema) {
        "array" => {
            if location != "query" {
                refuse(format!("lists in a {location} are not supported"), "schema");
            } else if parameter.get("explode") == Some(&Value::Bool(false)) {
                refuse(
                    "lists joined by commas are not supported".to_owned(),
                    "explode",
                );
            }
            let items = schema.get("items").and_then(Value::as_object);
            if let Some(items) = items.and_then(|items| components.resolve(items))
                && matches!(schema_type(items), "array" | "object")
            {
                refuse(
                    format!("lists of mappings or lists in a {location} are not supported"),
                    "schema",
                );
            }
        }
        "object" => refuse(
            format!("mappings in a {location} are not supported"),
            "schema",
        ),
        _ => {}
    }
}

/// Returns the type of a schema. Beside a combination `type` is not to be trusted: the publisher writes
/// `type: object` beside `oneOf` of strings.
fn schema_type(schema: &Object) -> &str {
    if schema.contains_key("properties") {
        return "object";
    }
    if COMBINING.iter().any(|key| schema.contains_key(*key)) {
        return "";
    }
    schema
        .get("type")
        .and_then(Value::as_str)
        .unwrap_or_default()
}
