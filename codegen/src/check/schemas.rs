//! Single schemas say something that has a type.
//!
//! What `openapiv3` would make an untyped `AnySchema` although it has a `type` is a fault here.

use std::collections::HashSet;

use serde_json::Value;

use super::Object;
use crate::diagnostics::{Fault, noun};
use crate::pointer::Pointer;
use crate::tree::grammar::COMBINING;

pub(super) fn check(at: &Pointer<'_>, schema: &Object, faults: &mut Vec<Fault<'_>>) {
    if let Some(Value::Array(values)) = schema.get("enum") {
        let mut seen = HashSet::with_capacity(values.len());
        for (index, value) in values.iter().enumerate() {
            if !seen.insert(value) {
                faults.push(Fault::new(
                    format!("`{value}` is listed twice"),
                    at.key("enum").index(index).to_string(),
                ));
            }
        }
    }
    let Some(Value::String(name)) = schema.get("type") else {
        return;
    };
    let of_type: fn(&Value) -> bool = match name.as_str() {
        "string" => Value::is_string,
        "integer" => Value::is_i64,
        "number" => Value::is_number,
        "boolean" => Value::is_boolean,
        "object" => Value::is_object,
        "array" => Value::is_array,
        _ => {
            let fault = Fault::new(format!("`{name}` is no type"), at.key("type").to_string());
            faults.push(fault.hint("string, integer, number, boolean, object or array"));
            return;
        }
    };
    if COMBINING.iter().any(|key| schema.contains_key(*key)) {
        return;
    }
    if let Some(Value::Array(values)) = schema.get("enum") {
        let at = at.key("enum");
        if matches!(name.as_str(), "object" | "array") {
            faults.push(Fault::new(
                format!("enums of `type: {name}` are not supported"),
                at.to_string(),
            ));
            return;
        }
        for (index, value) in values.iter().enumerate() {
            if !value.is_null() && !of_type(value) {
                let message = format!("`{value}` is {}, and the type is `{name}`", noun(value));
                let fault = Fault::new(message, at.index(index).to_string());
                faults.push(if name == "string" {
                    fault.hint("put it in quotation marks")
                } else {
                    fault
                });
            }
        }
    }
    if name == "integer" {
        for key in ["minimum", "maximum", "multipleOf"] {
            if let Some(value @ Value::Number(_)) = schema.get(key)
                && !value.is_i64()
            {
                let message = format!("`{value}` is no whole number of 64 bits");
                faults.push(Fault::new(message, at.key(key).to_string()));
            }
        }
    }
}
