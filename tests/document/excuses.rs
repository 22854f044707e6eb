//! Why a line may break: what it relies on was removed from the document or replaced, as the two documents say without the generator.

use serde_json::{Map, Value, json};

use super::sample::Subject;

/// Returns what became of a subject, if it is not there as it was.
pub(crate) fn excuse(old: &Value, new: &Value, subject: &Subject) -> Option<&'static str> {
    let schema = |root: &Value, name: &str| {
        let schemas = root["components"]["schemas"].as_object().unwrap();
        schemas.get(name).cloned()
    };
    match subject {
        Subject::Call(method, path) => {
            let (was, now) = (call(old, method, path)?, call(new, method, path));
            let Some(now) = now else {
                return Some("operation removed");
            };
            let replaced = was.request != now.request;
            replaced.then_some("body replaced")
        }
        Subject::Answer(method, path) => {
            let (was, now) = (call(old, method, path)?, call(new, method, path));
            let Some(now) = now else {
                return Some("operation removed");
            };
            (was.answer != now.answer).then_some("body replaced")
        }
        Subject::Argument(method, path, _) => {
            let gone = call(new, method, path).is_none();
            gone.then_some("operation removed")
        }
        Subject::Type(name) => schema(new, name).is_none().then_some("schema removed"),
        Subject::Variant(name, _) => {
            let (was, now) = (schema(old, name)?, schema(new, name));
            let Some(now) = now else {
                return Some("schema removed");
            };
            (shape(&was) != shape(&now)).then_some("variants changed")
        }
        Subject::Property(name, field) => {
            let Some(now) = schema(new, name) else {
                return Some("schema removed");
            };
            let was = property(old, &schema(old, name)?, field)?;
            let Some(now) = property(new, &now, field) else {
                return Some("property removed");
            };
            if shape(&was) != shape(&now) {
                return Some("property replaced");
            }
            // The one loosening that a type shows: items are values until the document says that one may be null.
            let items = has_null(&was["items"]) != has_null(&now["items"]);
            items.then_some("nullable items")
        }
    }
}

/// The bodies of an operation's newest version that is no preview.
struct Call {
    request: Value,
    answer: Value,
}

fn call(root: &Value, method: &str, path: &str) -> Option<Call> {
    let operation = &root["paths"][path].get(method.to_lowercase())?;
    let newest = |content: &Value| {
        let versions = content.as_object().into_iter().flatten();
        let stable = versions.filter(|(media, _)| !media.contains("preview"));
        let newest = stable.max_by_key(|(media, _)| (*media).clone());
        newest.map(|(media, content)| (media.clone(), shape(&content["schema"])))
    };
    let responses = operation["responses"].as_object()?;
    let good = responses
        .iter()
        .filter(|(status, _)| status.starts_with('2'));
    let answers = good.filter_map(|(_, response)| newest(&response["content"]));
    let answer = answers.max_by_key(|(media, _)| media.clone());
    let request = newest(&operation["requestBody"]["content"]);
    Some(Call {
        request: request.unwrap_or_default().1,
        answer: answer.unwrap_or_default().1,
    })
}

/// Returns the property whose name has these letters, from the schema or what it is made of.
fn property(root: &Value, schema: &Value, field: &str) -> Option<Value> {
    let letters = |name: &str| {
        let letters = name.chars().filter(|letter| letter.is_alphanumeric());
        letters.collect::<String>().to_lowercase()
    };
    if let Some(reference) = schema["$ref"].as_str() {
        return property(root, root.pointer(&reference[1..])?, field);
    }
    let own = schema["properties"].as_object().into_iter().flatten();
    let mut own = own.filter(|(name, _)| letters(name) == letters(field));
    let parts = ["allOf", "oneOf", "anyOf"].iter();
    let mut parts = parts.flat_map(|key| schema[*key].as_array().into_iter().flatten());
    let own = own.next().map(|(_, property)| property.clone());
    own.or_else(|| parts.find_map(|part| property(root, part, field)))
}

fn has_null(schema: &Value) -> bool {
    let values = schema["enum"].as_array();
    schema["nullable"] == true || values.is_some_and(|values| values.contains(&Value::Null))
}

/// Returns what of a schema gives its values their form: no words, no bounds, no flags.
fn shape(schema: &Value) -> Value {
    let Some(object) = schema.as_object() else {
        return Value::Null;
    };
    if let [Value::Object(only)] = schema["allOf"].as_array().map_or(&[][..], Vec::as_slice) {
        return shape(&Value::Object(only.clone()));
    }
    let mut form = Map::new();
    for key in ["$ref", "type", "format", "discriminator"] {
        form.extend(object.get(key).map(|value| (key.to_owned(), value.clone())));
    }
    for key in ["items", "additionalProperties"] {
        form.extend(object.get(key).map(|value| (key.to_owned(), shape(value))));
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        let parts = object.get(key).and_then(Value::as_array);
        form.extend(parts.map(|parts| (key.to_owned(), parts.iter().map(shape).collect())));
    }
    let properties = object.get("properties").and_then(Value::as_object);
    let properties = properties.into_iter().flatten();
    let properties: Map<_, _> = properties
        .map(|(name, value)| (name.clone(), shape(value)))
        .collect();
    form.insert("properties".to_owned(), json!(properties));
    form.insert("enum".to_owned(), json!(object.contains_key("enum")));
    Value::Object(form)
}
