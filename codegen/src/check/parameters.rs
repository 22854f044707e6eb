//! Parameters are of the kinds that the client can write into a request.

use serde_json::Value;

use super::{Components, Object};
use crate::diagnostics::Fault;
use crate::media::Media;
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
    let styles: &[&str] = match location {
        "path" | "header" => &["simple"],
        "query" => &["form", "spaceDelimited", "pipeDelimited"],
        "cookie" => return refuse("cookie parameters are not supported".to_owned(), "in"),
        other => {
            return refuse(
                format!("a parameter is in `path`, `query` or `header`, not in `{other}`"),
                "in",
            );
        }
    };
    if let Some(other) = text("style").filter(|other| !styles.contains(other)) {
        let known = styles.join("`, `");
        refuse(
            format!("a {location} parameter of style `{other}` is not supported, only `{known}`"),
            "style",
        );
    }
    if parameter.get("allowReserved") == Some(&Value::Bool(true)) {
        refuse(
            "unescaped values are not supported".to_owned(),
            "allowReserved",
        );
    }
    let schema = match (parameter.get("schema"), parameter.get("content")) {
        (Some(Value::Object(schema)), None) => components.resolve(schema),
        (_, Some(content)) => {
            if location != "query" || !is_json(content) {
                let what = "parameters with `content` are supported as JSON in a query only";
                refuse(what.to_owned(), "content");
            }
            return;
        }
        (None, None) => return refuse("this parameter has no `schema`".to_owned(), "name"),
        _ => return,
    };
    let Some(schema) = schema else { return };
    match schema_type(schema) {
        "array" => {
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
        _ if matches!(text("style"), Some("spaceDelimited" | "pipeDelimited")) => {
            refuse("only a list can have this style".to_owned(), "style")
        }
        _ => {}
    }
}

/// Returns whether this is one media type, JSON, with a schema.
fn is_json(content: &Value) -> bool {
    let entries = content.as_object().into_iter().flatten();
    let all: Vec<_> = entries.collect();
    matches!(all[..], [(media_type, content)]
        if Media::parse(media_type).is_json() && content.get("schema").is_some())
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
