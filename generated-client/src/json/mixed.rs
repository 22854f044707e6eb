//! Unions over different JSON types: enums whose variant is chosen by the first character.

use super::Json;
use super::error::Result;
use super::reader::Reader;

/// What a JSON value that is not null can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JsonType {
    /// `true` or `false`.
    Boolean,
    /// A number, whole or not.
    Number,
    /// A text.
    String,
    /// A list.
    Array,
    /// An object.
    Object,
}

/// A generated enum over values of different JSON types. `json::mixed!` makes the rest from it.
pub trait Mixed: Json + Sized {
    /// Reads a value of a JSON type, as `Unknown` if there is no variant for it.
    ///
    /// # Errors
    ///
    /// Fails if the text does not fit the variant.
    fn read_as(ty: JsonType, r: &mut Reader<'_>) -> Result<Self>;

    /// Returns the variant's value.
    fn value(&self) -> &dyn Json;
}

/// Reads a union over JSON types.
#[doc(hidden)]
pub fn read_mixed<U: Mixed>(r: &mut Reader<'_>) -> Result<U> {
    let ty = match r.cursor.peek() {
        b't' | b'f' => JsonType::Boolean,
        b'-' | b'0'..=b'9' => JsonType::Number,
        b'"' => JsonType::String,
        b'[' => JsonType::Array,
        b'{' => JsonType::Object,
        _ => return Err(r.cursor.expected("a value")),
    };
    U::read_as(ty, r)
}
