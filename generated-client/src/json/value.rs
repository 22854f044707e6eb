//! Values without a type.

use serde_json::{Map, Number, Value};

use super::Json;
use super::error::{DecodeError, Result};
use super::reader::Reader;
use super::writer::Writer;

impl Reader<'_> {
    /// Reads any value, as `serde_json` would.
    pub(super) fn value(&mut self) -> Result<Value> {
        Ok(match self.cursor.peek() {
            b'"' => Value::String(self.cursor.str()?.to_owned()),
            b'{' => {
                let mut object = Map::new();
                self.entries(|r, key| {
                    let value = r.value().map_err(|error| error.in_key(&key))?;
                    object.insert(key, value);
                    Ok(())
                })?;
                Value::Object(object)
            }
            b'[' => Value::Array(self.array(Self::value)?),
            b't' | b'f' => Value::Bool(self.cursor.bool()?),
            b'n' => {
                self.cursor.word("null")?;
                Value::Null
            }
            _ => Value::Number(self.number()?),
        })
    }

    /// Reads a number as the narrowest of `i64`, `u64` and `f64` that holds it; minus zero is a float.
    fn number(&mut self) -> Result<Number> {
        let number = self.cursor.number("a value")?;
        if number.whole && number.text != "-0" {
            if let Ok(value) = number.text.parse::<i64>() {
                return Ok(value.into());
            }
            if let Ok(value) = number.text.parse::<u64>() {
                return Ok(value.into());
            }
        }
        let value = number.f64()?;
        Number::from_f64(value).ok_or_else(|| {
            DecodeError::new("expected a finite number, found another", number.start)
        })
    }
}

pub(super) fn write_value(value: &Value, w: &mut Writer) {
    match value {
        Value::Null => w.null(),
        Value::Bool(value) => value.write(w),
        Value::String(text) => w.str(text),
        Value::Number(number) => write_number(number, w),
        Value::Array(items) => {
            w.open(b'[');
            for item in items {
                w.next();
                write_value(item, w);
            }
            w.close(b']');
        }
        Value::Object(object) => {
            w.open(b'{');
            for (key, value) in object {
                w.key(key);
                write_value(value, w);
            }
            w.close(b'}');
        }
    }
}

fn write_number(number: &Number, w: &mut Writer) {
    if let Some(value) = number.as_i64() {
        w.integer(value);
    } else if let Some(value) = number.as_u64() {
        w.integer(value);
    } else if let Some(value) = number.as_f64() {
        w.float(value);
    } else {
        w.text.push_str(&number.to_string());
    }
}
