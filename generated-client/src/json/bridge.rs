//! The way to and from serde: JSON text in the middle, so that types need no code of their own for it.
//!
//! It serves formats that say what they contain (JSON, YAML, TOML, `serde_json::Value`).

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};

use super::cursor::Cursor;
use super::writer::{Mode, Writer};
use super::{Decode, Json};

/// Writes a value through any serializer.
#[doc(hidden)]
pub fn serialize<S: Serializer>(
    value: &dyn Json,
    serializer: S,
) -> std::result::Result<S::Ok, S::Error> {
    let text = super::to_string(value);
    Walk {
        text: &text,
        start: 0,
        end: &Cell::new(0),
    }
    .serialize(serializer)
}

/// Reads a value from any deserializer that says what it contains.
#[doc(hidden)]
pub fn deserialize<'de, T: Decode, D: Deserializer<'de>>(
    deserializer: D,
) -> std::result::Result<T, D::Error> {
    let mut text = Writer::new(Mode::Full);
    ToText(&mut text).deserialize(deserializer)?;
    // The offset would be one in a text that the caller has never seen.
    super::from_str(text.text.since(0))
        .map_err(|error| D::Error::custom(format!("{}: {}", error.path(), error.message())))
}

/// A value in JSON text. It can be serialized more than once: some serializers try.
struct Walk<'a> {
    text: &'a str,
    start: usize,
    end: &'a Cell<usize>,
}

impl Serialize for Walk<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let mut cursor = Cursor::new(self.text, self.start);
        let done = self.walk(&mut cursor, serializer)?;
        self.end.set(cursor.pos);
        Ok(done)
    }
}

impl Walk<'_> {
    fn walk<S: Serializer>(
        &self,
        cursor: &mut Cursor<'_>,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        let bad = S::Error::custom;
        match cursor.peek() {
            b'"' => serializer.serialize_str(cursor.str().map_err(bad)?),
            b'{' => {
                let mut map = serializer.serialize_map(None)?;
                cursor.pos += 1;
                let mut first = true;
                while cursor.next_key(first).map_err(bad)? {
                    first = false;
                    map.serialize_key(cursor.str().map_err(bad)?)?;
                    cursor.colon().map_err(bad)?;
                    self.inner(cursor, |value| map.serialize_value(value))?;
                }
                map.end()
            }
            b'[' => {
                let mut seq = serializer.serialize_seq(None)?;
                cursor.pos += 1;
                let mut first = true;
                while cursor.next_item(first).map_err(bad)? {
                    first = false;
                    self.inner(cursor, |item| seq.serialize_element(item))?;
                }
                seq.end()
            }
            b't' | b'f' => serializer.serialize_bool(cursor.bool().map_err(bad)?),
            b'n' => {
                cursor.word("null").map_err(bad)?;
                // Formats without null leave such a key out.
                serializer.serialize_none()
            }
            _ => {
                let number = cursor.number("a value").map_err(bad)?;
                if let Ok(value) = number.text.parse() {
                    serializer.serialize_i64(value)
                } else if let Ok(value) = number.text.parse() {
                    serializer.serialize_u64(value)
                } else {
                    serializer.serialize_f64(number.f64().map_err(bad)?)
                }
            }
        }
    }

    /// Hands on the value at the cursor, and moves behind it.
    fn inner<E>(
        &self,
        cursor: &mut Cursor<'_>,
        serialize: impl FnOnce(&Walk<'_>) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E>
    where
        E: serde::ser::Error,
    {
        let end = Cell::new(cursor.pos);
        serialize(&Walk {
            text: self.text,
            start: cursor.pos,
            end: &end,
        })?;
        if end.get() == cursor.pos {
            // It was left out.
            return cursor.pass().map(|_| ()).map_err(E::custom);
        }
        cursor.pos = end.get();
        Ok(())
    }
}

/// Writes whatever a deserializer has as JSON text.
struct ToText<'a>(&'a mut Writer);

/// Names that serde formats give to the only key of a map which stands for a value that serde's model lacks.
const TOML_TIME: &str = "$__toml_private_datetime";
const JSON_NUMBER: &str = "$serde_json::private::Number";

impl<'de> DeserializeSeed<'de> for ToText<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> std::result::Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ToText<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON has")
    }

    fn visit_bool<E>(self, value: bool) -> std::result::Result<(), E> {
        value.write(self.0);
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> std::result::Result<(), E> {
        self.0.integer(value);
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> std::result::Result<(), E> {
        self.0.integer(value);
        Ok(())
    }

    fn visit_i128<E>(self, value: i128) -> std::result::Result<(), E> {
        self.0.integer(value);
        Ok(())
    }

    fn visit_u128<E>(self, value: u128) -> std::result::Result<(), E> {
        self.0.integer(value);
        Ok(())
    }

    fn visit_f64<E>(self, value: f64) -> std::result::Result<(), E> {
        self.0.float(value);
        Ok(())
    }

    fn visit_str<E>(self, value: &str) -> std::result::Result<(), E> {
        self.0.str(value);
        Ok(())
    }

    fn visit_unit<E>(self) -> std::result::Result<(), E> {
        self.0.null();
        Ok(())
    }

    fn visit_none<E>(self) -> std::result::Result<(), E> {
        self.0.null();
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> std::result::Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> std::result::Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> std::result::Result<(), A::Error> {
        self.0.open(b'[');
        while seq.next_element_seed(Item(self.0))?.is_some() {}
        self.0.close(b']');
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<(), A::Error> {
        let mut key = String::new();
        let start = self.0.text.len();
        let (mut entries, mut value) = (0, start);
        self.0.open(b'{');
        while map.next_key_seed(Key(&mut key))?.is_some() {
            self.0.key(&key);
            (entries, value) = (entries + 1, self.0.text.len());
            map.next_value_seed(ToText(self.0))?;
        }
        if entries == 1
            && let Some(meant) = meant(&key, self.0.text.since(value))
        {
            let meant = meant.to_owned();
            self.0.text.truncate(start);
            self.0.text.push_str(&meant);
            return Ok(());
        }
        self.0.close(b'}');
        Ok(())
    }
}

/// Returns what the only entry of a map stands for, as JSON, if a format has made it up. Whoever wrote a text may have used
/// such a key too, so the value has to be what it says.
fn meant<'a>(key: &str, value: &'a str) -> Option<&'a str> {
    match key {
        TOML_TIME if value.starts_with('"') => Some(value),
        JSON_NUMBER => {
            let digits = value.strip_prefix('"')?.strip_suffix('"')?;
            let number = Cursor::new(digits, 0).number("a number").ok()?;
            (number.text == digits).then_some(digits)
        }
        _ => None,
    }
}

/// One item of an array.
struct Item<'a>(&'a mut Writer);

impl<'de> DeserializeSeed<'de> for Item<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> std::result::Result<(), D::Error> {
        self.0.next();
        ToText(self.0).deserialize(deserializer)
    }
}

/// A key of a map, which is no string in some formats.
struct Key<'a>(&'a mut String);

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> std::result::Result<(), D::Error> {
        self.0.clear();
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Key<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, value: &str) -> std::result::Result<(), E> {
        self.0.push_str(value);
        Ok(())
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> std::result::Result<(), E> {
        self.visit_str(&value.to_string())
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> std::result::Result<(), E> {
        self.visit_str(&value.to_string())
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> std::result::Result<(), E> {
        self.visit_str(&value.to_string())
    }
}
