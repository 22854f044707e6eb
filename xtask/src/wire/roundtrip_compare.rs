//! Where two JSON values differ; numbers are compared by value.

use serde_json::{Number, Value};

/// A place where a value is not what it was.
pub(crate) struct Difference {
    /// JSON pointer into the instance.
    pub(crate) pointer: String,
    /// Nothing where the key was not there.
    pub(crate) expected: Option<Value>,
    /// Nothing where the key is lost.
    pub(crate) found: Option<Value>,
}

/// Returns all places where the values differ, outermost only.
pub(crate) fn differences(expected: &Value, found: &Value) -> Vec<Difference> {
    let mut all = Vec::new();
    compare(Some(expected), Some(found), String::new(), &mut all);
    all
}

fn compare(
    expected: Option<&Value>,
    found: Option<&Value>,
    pointer: String,
    all: &mut Vec<Difference>,
) {
    match (expected, found) {
        (Some(Value::Object(a)), Some(Value::Object(b))) => {
            let added = b.keys().filter(|key| !a.contains_key(*key));
            for key in a.keys().chain(added) {
                let step = key.replace('~', "~0").replace('/', "~1");
                compare(a.get(key), b.get(key), format!("{pointer}/{step}"), all);
            }
        }
        (Some(Value::Array(a)), Some(Value::Array(b))) if a.len() == b.len() => {
            for (index, (a, b)) in a.iter().zip(b).enumerate() {
                compare(Some(a), Some(b), format!("{pointer}/{index}"), all);
            }
        }
        (Some(Value::Number(a)), Some(Value::Number(b))) if same_number(a, b) => {}
        _ if expected == found => {}
        _ => all.push(Difference {
            pointer,
            expected: expected.cloned(),
            found: found.cloned(),
        }),
    }
}

/// Without rounding: 5 is 5.0, but 2^53 + 1 is not the float next to it.
fn same_number(a: &Number, b: &Number) -> bool {
    match (integer(a), integer(b)) {
        (Some(a), Some(b)) => a == b,
        (None, None) => a.as_f64() == b.as_f64(),
        _ => false,
    }
}

fn integer(number: &Number) -> Option<i128> {
    if !number.is_f64() {
        return number.as_i128();
    }
    let float = number.as_f64()?;
    // Larger floats are integers too, but no other number of JSON's usual range has their value.
    (float.fract() == 0.0 && float.abs() < 2_f64.powi(100)).then_some(float as i128)
}
