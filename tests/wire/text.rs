//! JSON text for values, spelled in all the ways that JSON has.

use fastrand::Rng;
use serde_json::Value;

/// Returns the value as JSON text on one line: keys in any order, white space here and there, characters as themselves or
/// escaped, whole numbers with or without a fraction.
pub(crate) fn to_json(value: &Value, rng: &mut Rng) -> String {
    let mut text = String::new();
    write(value, rng, &mut text);
    text
}

fn write(value: &Value, rng: &mut Rng, text: &mut String) {
    space(rng, text);
    match value {
        Value::String(string) => write_string(string, rng, text),
        Value::Number(number) => {
            text.push_str(&number.to_string());
            let small = number
                .as_i64()
                .is_some_and(|value| value.unsigned_abs() < 1 << 53);
            if small && rng.u8(..12) == 0 {
                text.push_str(rng.choice(&[".0", ".000", "e0", "E+00"]).unwrap());
            }
        }
        Value::Array(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                separate(index, text);
                write(item, rng, text);
            }
            space(rng, text);
            text.push(']');
        }
        Value::Object(map) => {
            let mut entries: Vec<_> = map.iter().collect();
            rng.shuffle(&mut entries);
            text.push('{');
            for (index, (key, value)) in entries.into_iter().enumerate() {
                separate(index, text);
                space(rng, text);
                write_string(key, rng, text);
                space(rng, text);
                text.push(':');
                write(value, rng, text);
            }
            space(rng, text);
            text.push('}');
        }
        _ => text.push_str(&value.to_string()),
    }
}

fn separate(index: usize, text: &mut String) {
    if index > 0 {
        text.push(',');
    }
}

fn space(rng: &mut Rng, text: &mut String) {
    if rng.u8(..16) == 0 {
        text.push_str(rng.choice(&[" ", "  ", "\t", " \t"]).unwrap());
    }
}

fn write_string(string: &str, rng: &mut Rng, text: &mut String) {
    text.push('"');
    let escapes = rng.u8(..10) == 0;
    for character in string.chars() {
        let named = match character {
            '"' => "\\\"",
            '\\' => "\\\\",
            '/' if escapes => "\\/",
            '\n' => "\\n",
            '\t' => "\\t",
            _ => "",
        };
        if !named.is_empty() {
            text.push_str(named);
        } else if character < ' ' || (escapes && rng.bool()) {
            for unit in character.encode_utf16(&mut [0; 2]) {
                text.push_str(&format!("\\u{unit:04x}"));
            }
        } else {
            text.push(character);
        }
    }
    text.push('"');
}
