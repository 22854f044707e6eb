//! The codec through its public door, with types written as the generator writes them.

mod bridge;
mod conformance;
mod differential;
mod fields;
mod mixed;
mod repeated_tags;
mod requests;
mod samples;
#[cfg(any(feature = "chrono", feature = "jiff"))]
mod time;
mod unions;

use crate::json::Value;

/// Whether a value has survived: numbers are compared by value, and tags may have been added.
fn same(before: &Value, after: &Value) -> bool {
    const TAGS: [&str; 3] = ["providerName", "event", "metric"];
    match (before, after) {
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.iter()
                .all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
                && b.keys()
                    .all(|key| a.contains_key(key) || TAGS.contains(&key.as_str()))
        }
        _ => before == after,
    }
}
