//! What a request has to look like, by the words of the document.

use std::collections::{BTreeMap, BTreeSet};

use instances::{Call, Optional};
use serde_json::{Map, Value, json};

use super::document::{Document, Operation};
use super::server::Seen;
use super::valid::Check;

/// Returns what is wrong with a request that is meant to be this call. What the overlays mend in schemas, `mended` has.
pub(crate) fn faults(
    document: &Document,
    mended: &Document,
    operation: Operation<'_>,
    call: &Call,
    optional: Optional,
    prefix: &str,
    seen: &Seen,
) -> Vec<String> {
    let mut faults = Vec::new();
    let mut same = |what: &str, expected: String, found: String| {
        if expected != found {
            faults.push(format!("{what}: {expected} expected, {found} found"));
        }
    };
    let parameters = document.parameters(operation);
    let given = |parameter: &Value| call.arguments.get(parameter["name"].as_str().unwrap());
    let names: Vec<&Value> = parameters
        .iter()
        .map(|parameter| &parameter["name"])
        .collect();
    let mut path = operation.path.to_owned();
    let mut query = Vec::new();
    let accept = document.accept(operation).to_owned();
    let mut headers = BTreeMap::from([("accept".to_owned(), accept)]);
    // An empty list says that anybody may call it.
    if operation.node["security"] != json!([]) {
        headers.insert("authorization".to_owned(), "Bearer exercise".to_owned());
    }
    for parameter in &parameters {
        let name = parameter["name"].as_str().unwrap();
        let due = parameter["required"] == true || optional == Optional::All;
        let Some(value) = given(parameter) else {
            same(
                "argument",
                if due { name.to_owned() } else { String::new() },
                String::new(),
            );
            continue;
        };
        match parameter["in"].as_str().unwrap() {
            "path" => path = path.replace(&format!("{{{name}}}"), &joined(value, ",", encoded)),
            "query" => query.extend(pairs(parameter, name, value)),
            "header" => {
                let as_it_is = |text: &str| text.to_owned();
                headers.insert(name.to_lowercase(), joined(value, ",", as_it_is));
            }
            place => same("place of a parameter", String::new(), place.to_owned()),
        }
        if !due {
            same("argument", String::new(), name.to_owned());
        }
    }
    same(
        "arguments",
        names.len().max(call.arguments.len()).to_string(),
        names.len().to_string(),
    );

    same(
        "method",
        operation.method.to_uppercase(),
        seen.method.clone(),
    );
    let (found_path, found_query) = seen.target.split_once('?').unwrap_or((&seen.target, ""));
    same("path", format!("{prefix}{path}"), found_path.to_owned());
    let mut found: Vec<&str> = found_query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .collect();
    found.sort_unstable();
    query.sort_unstable();
    same("query", query.join("&"), found.join("&"));

    let body = document.body(operation);
    if let (Some((media, _)), Some(_)) = (body, &call.body) {
        headers.insert("content-type".to_owned(), media.to_owned());
    }
    // What HTTP itself needs is not compared.
    let transport = ["host", "content-length", "user-agent"];
    let found: BTreeMap<String, String> = seen
        .headers()
        .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
        .filter(|(name, _)| !transport.contains(&name.as_str()))
        .collect();
    same("headers", format!("{headers:?}"), format!("{found:?}"));

    let wanted = document.follow(&operation.node["requestBody"]);
    let due = wanted["required"] == true || (optional == Optional::All && body.is_some());
    same("body", due.to_string(), call.body.is_some().to_string());
    match (&call.body, body) {
        (Some(meant), Some((_, schema))) => {
            let found: Value = serde_json::from_slice(&seen.body).unwrap_or_default();
            compare(meant, &found, "body", &mut same);
            let mut check = Check::new(mended, optional == Optional::All);
            check.value(schema, &found, "");
            faults.extend(check.faults);
        }
        _ => same(
            "body",
            String::new(),
            String::from_utf8_lossy(&seen.body).into_owned(),
        ),
    }
    faults
}

/// Tells of the places where two values differ.
fn compare(meant: &Value, found: &Value, place: &str, same: &mut impl FnMut(&str, String, String)) {
    match (meant, found) {
        (Value::Object(meant), Value::Object(found)) => {
            let keys: BTreeSet<&String> = meant.keys().chain(found.keys()).collect();
            for key in keys {
                let of = |map: &Map<String, Value>| map.get(key).cloned().unwrap_or_default();
                compare(&of(meant), &of(found), &format!("{place}/{key}"), same);
            }
        }
        (Value::Array(meant), Value::Array(found)) if meant.len() == found.len() => {
            for (at, (meant, found)) in meant.iter().zip(found).enumerate() {
                compare(meant, found, &format!("{place}/{at}"), same);
            }
        }
        // `5` and `5.0` are the same number.
        (Value::Number(meant), Value::Number(found)) if meant.as_f64() == found.as_f64() => {}
        _ => same(place, meant.to_string(), found.to_string()),
    }
}

/// Returns what a query has of a parameter.
fn pairs(parameter: &Value, name: &str, value: &Value) -> Vec<String> {
    let pair = |value: String| format!("{}={value}", encoded(name));
    if parameter.get("content").is_some() {
        return vec![pair(encoded(&value.to_string()))];
    }
    let style = parameter["style"].as_str().unwrap_or("form");
    let explode = parameter["explode"].as_bool().unwrap_or(style == "form");
    let separator = match style {
        "form" => ",",
        "spaceDelimited" => "%20",
        "pipeDelimited" => "%7C",
        style => panic!("the style {style}"),
    };
    match value {
        Value::Array(items) if explode => items
            .iter()
            .map(|item| pair(encoded(&text(item))))
            .collect(),
        value => vec![pair(joined(value, separator, encoded))],
    }
}

/// Returns a value, or the items of a list with a separator between them.
fn joined(value: &Value, separator: &str, encoded: fn(&str) -> String) -> String {
    match value {
        Value::Array(items) => {
            let items = items.iter().map(|item| encoded(&text(item)));
            items.collect::<Vec<_>>().join(separator)
        }
        value => encoded(&text(value)),
    }
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// Leaves RFC 3986's unreserved characters as they are.
fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                encoded.push(char::from(byte))
            }
            byte => encoded += &format!("%{byte:02X}"),
        }
    }
    encoded
}
