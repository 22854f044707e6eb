//! String enums that keep values which are new to this crate.

use super::error::Result;
use super::reader::Reader;

/// A generated enum of texts. `json::open_enum!` makes the rest from it.
pub trait OpenEnum: Sized {
    /// Returns the variant of a text that the API description lists.
    fn parse(text: &str) -> Option<Self>;

    /// Returns the text of a variant, as it stands in JSON.
    fn as_str(&self) -> &str;

    /// Returns the variant that keeps a text which is not listed.
    fn unknown(text: Box<str>) -> Self;
}

/// Returns the variant of any text.
#[doc(hidden)]
pub fn parse_enum<E: OpenEnum>(text: &str) -> E {
    E::parse(text).unwrap_or_else(|| E::unknown(text.into()))
}

/// Reads a string as a variant.
#[doc(hidden)]
pub fn read_enum<E: OpenEnum>(r: &mut Reader<'_>) -> Result<E> {
    let text = r.cursor.str()?;
    Ok(match E::parse(text) {
        Some(variant) => variant,
        None => {
            let variant = E::unknown(text.into());
            r.tally.unknown_values += 1;
            variant
        }
    })
}
