//! String enums that keep values which are new to this crate.

use super::error::Result;
use super::reader::Reader;

/// A generated enum of texts. `json::open_enum!` makes the rest from it, the inherent `as_str` and the variant `Unknown`.
pub trait OpenEnum: for<'a> From<&'a str> {
    /// Returns the variant of a text that the API description lists.
    fn parse(text: &str) -> Option<Self>;
}

/// Reads a string as a variant.
#[doc(hidden)]
pub fn read_enum<E: OpenEnum>(r: &mut Reader<'_>) -> Result<E> {
    let text = r.cursor.str()?;
    Ok(match E::parse(text) {
        Some(variant) => variant,
        None => {
            let variant = E::from(text);
            r.tally.unknown_values += 1;
            variant
        }
    })
}
