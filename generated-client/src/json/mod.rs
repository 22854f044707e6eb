//! JSON for the generated types: a reader, a writer, and what both need to know of a type.
//!
//! All logic is here, once. A type adds a table of its keys and three short functions (see [`Json`]); its serde traits
//! are served through the same code. What a type does not know is kept (see [`Extra`] and [`Unknown`]), so that reading and
//! writing gives the same JSON value.
//!
//! Limits: 127 values within one another, integers of 64 bits, other numbers in 64-bit floating point (where even whole
//! ones are rounded beyond 2^53), text in UTF-8 without a byte order mark.

mod bridge;
mod buffer;
mod cursor;
mod error;
mod extra;
mod keys;
mod leaf;
mod look_ahead;
mod macros;
mod mixed;
mod number;
mod object;
mod open_enum;
mod passed;
mod reader;
mod secret;
mod shape;
mod string;
mod time;
mod union;
mod unknown;
mod value;
mod writer;

#[cfg(test)]
mod tests;

use std::any::Any;
use std::fmt::Debug;

pub use serde_json::Value;

pub use bridge::{deserialize, serialize};
pub use error::{DecodeError, Result};
pub use extra::Extra;
pub use keys::Keys;
pub use mixed::{JsonType, Mixed, read_mixed};
pub use object::{ObjectWriter, boxed};
pub use open_enum::{OpenEnum, known, read_enum};
pub use reader::{Reader, Tally};
pub use secret::Secret;
pub use shape::{UnionShape, VariantShape};
pub use time::{Date, DateTime};
pub use union::{Union, read_union, write_union};
pub use unknown::Unknown;
pub use writer::Writer;

pub(crate) use macros::*;

use writer::Mode;

/// The index that [`Json::read_field`] is called with for what belongs into the type's [`Extra`].
pub const EXTRA: usize = usize::MAX;

/// A value that can be read from JSON and written to it.
pub trait Json: Any + Send + Sync {
    /// Reads the next value of the text.
    ///
    /// # Errors
    ///
    /// Fails if the text is ill-formed or does not fit the type.
    fn decode(r: &mut Reader<'_>) -> Result<Self>
    where
        Self: Sized;

    /// Reads the next value of the text in place of this one.
    ///
    /// # Errors
    ///
    /// As [`decode`](Self::decode).
    #[inline]
    fn read(&mut self, r: &mut Reader<'_>) -> Result<()>
    where
        Self: Sized,
    {
        *self = Self::decode(r)?;
        Ok(())
    }

    /// Reads one field of an object: the one with this place in the type's keys, or else its [`Extra`].
    ///
    /// # Errors
    ///
    /// Fails if the text is ill-formed or does not fit the field.
    fn read_field(&mut self, _index: usize, r: &mut Reader<'_>) -> Result<()> {
        r.value().map(|_| ())
    }

    /// Writes this value.
    fn write(&self, w: &mut Writer);

    /// Returns whether a field with this value is left out.
    fn absent(&self) -> bool {
        false
    }
}

/// A [`Json`] of a known size, so that it can be returned: all but `dyn Json`.
///
/// That it can be shown is asked for here and not there: else every program would hold the `Debug` of all that it reads.
pub trait Decode: Json + Debug + Sized {}

impl<T: Json + Debug> Decode for T {}

/// Reads a value from JSON.
///
/// # Errors
///
/// Fails if the bytes are no UTF-8, no well-formed JSON or do not fit the type.
pub fn from_slice<T: Decode>(json: &[u8]) -> Result<T> {
    match std::str::from_utf8(json) {
        Ok(text) => from_str(text),
        Err(error) => Err(DecodeError::new(
            "expected UTF-8, found other bytes",
            error.valid_up_to(),
        )),
    }
}

/// Reads a value from JSON.
///
/// # Errors
///
/// Fails if the text is no well-formed JSON or does not fit the type.
pub fn from_str<T: Decode>(json: &str) -> Result<T> {
    from_str_tallied(json).map(|(value, _)| value)
}

/// Reads a value from JSON, and counts what its type did not know.
///
/// # Errors
///
/// Fails if the text is no well-formed JSON or does not fit the type.
pub fn from_str_tallied<T: Decode>(json: &str) -> Result<(T, Tally)> {
    let mut reader = Reader::new(json);
    let value = T::decode(&mut reader)?;
    reader.cursor.finish()?;
    Ok((value, reader.tally))
}

/// Writes a value as JSON, everything that it holds.
pub fn to_vec(value: &dyn Json) -> Vec<u8> {
    write(value, Mode::Full)
}

/// Writes a value as JSON, everything that it holds.
pub fn to_string(value: &dyn Json) -> String {
    // Never refused, for what is written is UTF-8.
    String::from_utf8(write(value, Mode::Full)).unwrap_or_default()
}

/// Writes a value as the body of a request: without what belongs to the server, without the nulls that it has sent where
/// the API description does not allow them, and without unknown keys unless `with_extra`.
pub fn to_request(value: &dyn Json, with_extra: bool) -> Vec<u8> {
    write(value, Mode::Request { extra: with_extra })
}

fn write(value: &dyn Json, mode: Mode) -> Vec<u8> {
    let mut writer = Writer::new(mode);
    value.write(&mut writer);
    writer.text.into_bytes()
}
