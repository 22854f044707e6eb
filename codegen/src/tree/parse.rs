//! Text to tree: YAML or JSON into a [`Value`] that keeps the order of keys.
//!
//! Nothing is lost on the way in silence: a key that occurs twice in a mapping is refused, for the usual reading
//! (the last one counts) hides half of a slip of copy and paste.

use std::cell::RefCell;
use std::fmt;

use saphyr_parser::Parser;
use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::diagnostics::{Fault, Place};
use crate::pointer::Pointer;
use crate::source::Source;

/// Reads one file.
///
/// # Errors
///
/// Returns what is wrong with its syntax (the reader stops at the first fault), or every key that occurs twice.
pub(crate) fn parse(source: &Source) -> Result<Value, Vec<Fault<'_>>> {
    let repeated = RefCell::new(Vec::new());
    let seed = Node {
        at: Pointer::Root,
        repeated: &repeated,
    };
    let tree = if source.path.ends_with(".json") {
        let mut json = serde_json::Deserializer::from_str(&source.text);
        seed.deserialize(&mut json)
            .and_then(|tree| json.end().map(|()| tree))
            .map_err(|error| (error.to_string(), Some((error.line(), error.column()))))
    } else if let Some(fault) = bottomless(source) {
        return Err(vec![fault]);
    } else {
        seed.deserialize(serde_yaml::Deserializer::from_str(&source.text))
            .map_err(|error| {
                let at = error.location().map(|at| (at.line(), at.column()));
                (error.to_string(), at)
            })
    };
    let tree = tree.map_err(|(message, at)| vec![syntax_fault(source, message, at)])?;
    let repeated = repeated.into_inner();
    if repeated.is_empty() {
        return Ok(tree);
    }
    Err(repeated
        .into_iter()
        .map(|pointer| twice(source, pointer))
        .collect())
}

fn syntax_fault(source: &Source, message: String, at: Option<(usize, usize)>) -> Fault<'_> {
    let language = if source.path.ends_with(".json") {
        "JSON"
    } else {
        "YAML"
    };
    let place = match at {
        Some((line, column)) => Place::At {
            source,
            line,
            column,
        },
        None => Place::File(source),
    };
    Fault::new(
        format!("this is not {language}: {}", without_place(&message)),
        "",
    )
    .at(place)
}

/// Cuts ` at line 1 column 2` out of a message, for the place is drawn beside it.
fn without_place(message: &str) -> String {
    let Some((before, after)) = message.split_once(" at line ") else {
        return message.to_owned();
    };
    let after = after.trim_start_matches(|c: char| c.is_ascii_digit());
    let after = after.strip_prefix(" column ").unwrap_or(after);
    format!(
        "{before}{}",
        after.trim_start_matches(|c: char| c.is_ascii_digit())
    )
}

/// Looks for brackets that are nested without end. `serde_yaml` would refuse them too, but takes a time that grows with
/// the square of the depth; the other parser gives up at once.
fn bottomless(source: &Source) -> Option<Fault<'_>> {
    const SUSPICIOUS: i64 = 1000;
    let step =
        |byte| i64::from(matches!(byte, b'{' | b'[')) - i64::from(matches!(byte, b'}' | b']'));
    let mut depth = 0;
    let deepest = source.text.bytes().fold(0, |deepest, byte| {
        depth += step(byte);
        deepest.max(depth)
    });
    if deepest < SUSPICIOUS {
        return None;
    }
    let error = Parser::new_from_str(&source.text).find_map(Result::err)?;
    let at = (error.marker().line(), error.marker().col() + 1);
    Some(syntax_fault(source, error.info().to_owned(), Some(at)))
}

fn twice(source: &Source, pointer: String) -> Fault<'_> {
    let first = Place::node(source, pointer.clone());
    Fault::new("this key occurs twice in the same mapping", pointer.clone())
        .at(Place::Repeated { source, pointer })
        .related(first, "first here")
        .hint("keep one of the two")
}

/// A node of the tree on its way in.
struct Node<'a> {
    at: Pointer<'a>,
    repeated: &'a RefCell<Vec<String>>,
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a mapping, a list, a text, a number, true, false or null")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value)
            .map(Value::Number)
            .ok_or_else(|| E::custom("infinite numbers and .nan cannot be expressed in JSON"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = access.next_element_seed(Node {
            at: self.at.index(list.len()),
            repeated: self.repeated,
        })? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        // Read as text, so that the status 200 is the key "200" with or without quotation marks.
        while let Some(key) = access.next_key::<String>()? {
            if key == "<<" {
                return Err(de::Error::custom("merge keys (`<<`) are not supported"));
            }
            let value = access.next_value_seed(Node {
                at: self.at.key(&key),
                repeated: self.repeated,
            })?;
            if map.contains_key(&key) {
                self.repeated
                    .borrow_mut()
                    .push(self.at.key(&key).to_string());
            }
            map.insert(key, value);
        }
        Ok(Value::Object(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(path: &str, text: &str) -> Result<Value, String> {
        parse(&Source::new(path, text)).map_err(|faults| faults[0].message().to_owned())
    }

    #[test]
    fn unquoted_status_codes_are_text() {
        let tree = read("a.yaml", "200: {a: 1.5}\n'404': [~, yes, true]\n").unwrap();
        assert_eq!(
            tree,
            serde_json::json!({"200": {"a": 1.5}, "404": [null, "yes", true]})
        );
    }

    #[test]
    fn order_of_keys_is_kept() {
        let tree = read("a.json", r#"{"z": 1, "a": 2, "m": 3}"#).unwrap();
        assert_eq!(
            tree.as_object().unwrap().keys().collect::<Vec<_>>(),
            ["z", "a", "m"]
        );
    }

    #[test]
    fn what_yaml_can_and_json_cannot_say_is_refused() {
        for text in [
            "a: .nan",
            "? [a]\n: b",
            "a: &x {b: 1}\nc: {<<: *x}",
            "--- a\n--- b",
            "a: !tag b",
        ] {
            assert!(read("a.yaml", text).is_err(), "{text}");
        }
    }

    #[test]
    fn aliases_cannot_grow_without_bound() {
        let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for n in 1..30 {
            let alias = format!("*a{}", n - 1);
            text += &format!("a{n}: &a{n} [{}]\n", vec![alias; 10].join(", "));
        }
        assert!(read("a.yaml", &text).is_err());
    }
}
