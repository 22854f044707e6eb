//! Payloads that somebody else has written down, with the schemas that the document has for them.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

/// Returns a line for each example in a folder that is described by its `INDEX.json`, and the number of those that the
/// document has no schema for.
pub(crate) fn lines(folder: &Path, document: &Value) -> (Vec<String>, usize) {
    let index = fs::read_to_string(folder.join("INDEX.json")).unwrap();
    let index: Vec<Value> = serde_json::from_str(&index).unwrap();
    let examples = index.iter().filter(|entry| entry["validJson"] == true);
    let mut lines = Vec::new();
    let mut without = 0;
    for entry in examples {
        let text = fs::read_to_string(folder.join(entry["file"].as_str().unwrap())).unwrap();
        let operation = entry["operationId"].as_str().unwrap_or_default();
        let Some((schema, array)) = schema(document, operation, entry["kind"].as_str().unwrap())
        else {
            without += 1;
            continue;
        };
        // One line each; only white space of JSON can be a line break.
        let instance = text.replace(['\n', '\r'], " ");
        let (schema, id) = (json!(schema), &entry["file"]);
        lines.push(format!(
            r#"{{"id": {id}, "schema": {schema}, "array": {array}, "instance": {instance}}}"#
        ));
    }
    (lines, without)
}

/// Returns the component that a body is of, and whether it is a list of them: `kind` is a status or begins with `request`.
fn schema(document: &Value, operation: &str, kind: &str) -> Option<(String, bool)> {
    let methods = document["paths"]
        .as_object()?
        .values()
        .filter_map(Value::as_object);
    let operation = methods
        .flatten()
        .map(|(_, operation)| operation)
        .find(|it| it["operationId"] == operation)?;
    let body = if kind.starts_with("request") {
        &operation["requestBody"]
    } else {
        &operation["responses"][kind]
    };
    let body = body["$ref"].as_str().map_or(Some(body), |target| {
        document.pointer(target.strip_prefix('#')?)
    })?;
    // The newest version has the greatest name.
    let content = body["content"]
        .as_object()?
        .iter()
        .filter(|(media, _)| media.ends_with("json"));
    let schema = &content.max_by_key(|(media, _)| *media)?.1["schema"];
    let array = schema["type"] == "array";
    let schema = if array { &schema["items"] } else { schema };
    let name = schema["$ref"]
        .as_str()?
        .strip_prefix("#/components/schemas/")?;
    Some((name.to_owned(), array))
}
