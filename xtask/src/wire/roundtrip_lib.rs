//! What the program can do with a type that it knows only as a row of a table.

pub mod schemas;

use std::any::Any;

use generated_client::json::{self, Decode, DecodeError, Json, Tally};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

type Boxed = Box<dyn Json>;

/// The ways to read and write one type.
#[derive(Clone, Copy)]
pub struct Codec {
    native: fn(&str) -> Result<(Boxed, Tally), DecodeError>,
    serde_text: fn(&str) -> Result<Boxed, String>,
    serde_tree: fn(Value) -> Result<Boxed, String>,
    to_serde_tree: fn(&dyn Any) -> Result<Value, String>,
    equal: fn(&dyn Any, &dyn Any) -> bool,
    /// Copies a struct field by field into an empty one and writes the copy.
    copy: Option<fn(&dyn Any) -> Option<String>>,
    /// Returns the schemas that a union's variant is for.
    variant: Option<Variant>,
}

type Variant = fn(&dyn Any) -> Option<&'static [&'static str]>;

/// A [`Codec`] of a struct with these fields, besides `extra`.
#[macro_export]
macro_rules! structure {
    ($name:path: $($field:ident),*) => {
        $crate::Codec::of::<$name>().copied_by(|value| {
            let value = value.downcast_ref::<$name>()?;
            let mut copy = <$name>::new();
            $(copy.$field = value.$field.clone();)*
            copy.extra = value.extra.clone();
            Some(generated_client::json::to_string(&copy))
        })
    };
}

/// A [`Codec`] of a union, with the schemas that each variant is for.
#[macro_export]
macro_rules! union {
    ($name:path: $($variant:path = $schemas:expr),*) => {
        $crate::Codec::of::<$name>().told_by(|value| {
            Some(match value.downcast_ref::<$name>()? {
                $($variant(_) => &$schemas,)*
                _ => &[],
            })
        })
    };
}

/// Returns the codec of a name in a table that is sorted by name.
pub fn find(table: &[(&str, Codec)], name: &str) -> Option<Codec> {
    let index = table.binary_search_by_key(&name, |(name, _)| name).ok()?;
    Some(table[index].1)
}

/// Why an instance has no value.
pub struct Failure {
    pub stage: &'static str,
    pub message: String,
}

impl Codec {
    pub const fn of<T>() -> Self
    where
        T: Decode + Serialize + DeserializeOwned + PartialEq,
    {
        Self {
            native: |text| {
                let (value, tally) = json::from_str_tallied::<T>(text)?;
                Ok((Box::new(value), tally))
            },
            serde_text: |text| {
                let value: T =
                    serde_json::from_slice(text.as_bytes()).map_err(|error| error.to_string())?;
                Ok(Box::new(value))
            },
            serde_tree: |tree| {
                let value: T = serde_json::from_value(tree).map_err(|error| error.to_string())?;
                Ok(Box::new(value))
            },
            to_serde_tree: |value| match value.downcast_ref::<T>() {
                Some(value) => serde_json::to_value(value).map_err(|error| error.to_string()),
                None => Err("the value is of another type".to_owned()),
            },
            equal: |a, b| match (a.downcast_ref::<T>(), b.downcast_ref::<T>()) {
                (Some(a), Some(b)) => a == b,
                _ => false,
            },
            copy: None,
            variant: None,
        }
    }

    pub const fn copied_by(mut self, copy: fn(&dyn Any) -> Option<String>) -> Self {
        self.copy = Some(copy);
        self
    }

    pub const fn told_by(mut self, variant: Variant) -> Self {
        self.variant = Some(variant);
        self
    }

    /// Returns the schemas that the variant of a union's value is for; none for `Unknown`.
    pub fn variant(&self, value: &dyn Json) -> Option<&'static [&'static str]> {
        (self.variant?)(value)
    }

    /// Reads an instance in all ways, which have to agree.
    pub fn decode(&self, text: &str, tree: &Value) -> Result<(Boxed, Tally), Failure> {
        let failed = |stage, message| Failure { stage, message };
        let (value, tally) =
            (self.native)(text).map_err(|error| failed("decode", error.to_string()))?;
        let others = [
            ("decode-serde-text", (self.serde_text)(text)),
            ("decode-serde-value", (self.serde_tree)(tree.clone())),
        ];
        for (stage, other) in others {
            let other = other.map_err(|message| failed(stage, message))?;
            if !(self.equal)(&*value, &*other) {
                let message = "the value is not equal to the one that the native codec reads";
                return Err(failed(stage, message.to_owned()));
            }
        }
        Ok((value, tally))
    }

    /// Returns the path of the value for which an instance is refused, which has to be so in all ways.
    pub fn refusal(&self, text: &str, tree: &Value) -> Result<String, &'static str> {
        let Err(error) = (self.native)(text) else {
            return Err("decode");
        };
        if (self.serde_text)(text).is_ok() {
            return Err("decode-serde-text");
        }
        if (self.serde_tree)(tree.clone()).is_ok() {
            return Err("decode-serde-value");
        }
        Ok(error.path())
    }

    /// Returns whether another instance is read as an equal value.
    pub fn is_like(&self, value: &dyn Json, other: &str) -> Result<bool, String> {
        let (other, _) = (self.native)(other).map_err(|error| error.to_string())?;
        Ok((self.equal)(value, &*other))
    }

    pub fn encode(&self, value: &dyn Json) -> Result<Value, String> {
        parsed(&json::to_string(value))
    }

    /// Returns what of a value is sent as the body of a request.
    pub fn request(&self, value: &dyn Json) -> Result<Value, String> {
        parsed(&String::from_utf8_lossy(&json::to_request(value, false)))
    }

    pub fn encode_serde(&self, value: &dyn Json) -> Result<Value, String> {
        (self.to_serde_tree)(value)
    }

    /// Returns what a copy of the value is written as, if it can be copied field by field.
    pub fn copy(&self, value: &dyn Json) -> Option<Result<Value, String>> {
        let copy = (self.copy?)(value);
        Some(copy.map_or_else(
            || Err("the value is of another type".to_owned()),
            |text| parsed(&text),
        ))
    }
}

fn parsed(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| format!("what was written is no JSON: {error}"))
}
