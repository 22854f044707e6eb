//! String enums that keep values which are new to this crate.

use super::error::Result;
use super::keys::same;
use super::reader::Reader;

/// A generated enum of texts. `json::open_enum!` makes the rest from it, the inherent `as_str` and the variant `Unknown`.
pub trait OpenEnum: Clone + AsRef<str> + for<'a> From<&'a str> + 'static {
    /// The values that the API description lists, the shorter ones first.
    // A match on the text instead takes the compiler longer, and finds one of hundreds more slowly.
    const KNOWN: &'static [Self];
}

/// So many values are looked at one after another sooner than the right length is searched for.
const FEW: usize = 32;

/// Returns the variant of a text that the API description lists.
#[doc(hidden)]
pub fn known<E: OpenEnum>(text: &str) -> Option<E> {
    let first = match E::KNOWN.len() {
        ..=FEW => 0,
        _ => E::KNOWN.partition_point(|known| known.as_ref().len() < text.len()),
    };
    let known = E::KNOWN.get(first..)?.iter();
    let mut known = known.take_while(|known| known.as_ref().len() <= text.len());
    known.find(|known| same(known.as_ref(), text)).cloned()
}

/// Reads a string as a variant.
#[doc(hidden)]
pub fn read_enum<E: OpenEnum>(r: &mut Reader<'_>) -> Result<E> {
    let text = r.cursor.str()?;
    Ok(match known(text) {
        Some(variant) => variant,
        None => {
            let variant = E::from(text);
            r.tally.unknown_values += 1;
            variant
        }
    })
}
