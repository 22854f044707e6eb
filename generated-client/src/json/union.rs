//! Unions: enums whose variant is chosen by a tag or by the keys that are there.

use super::Json;
use super::error::Result;
use super::reader::Reader;
use super::shape::UnionShape;
use super::writer::Writer;

/// A generated enum over object types. `json::union!` makes the rest from it.
pub trait Union: Json + Sized {
    /// How the variant of a value is chosen.
    const SHAPE: &'static UnionShape;

    /// Reads the value as this variant, or as `Unknown` if there is no such variant.
    ///
    /// # Errors
    ///
    /// Fails if the text does not fit the variant.
    fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self>;

    /// Returns the number of the variant (`usize::MAX` for `Unknown`) and its value.
    fn variant(&self) -> (usize, &dyn Json);
}

/// Reads a union: looks ahead for the variant, then reads that.
#[doc(hidden)]
pub fn read_union<U: Union>(r: &mut Reader<'_>) -> Result<U> {
    let mut look = r.look_ahead(U::SHAPE)?;
    loop {
        match U::read_variant(look.variant, r) {
            Ok(union) => {
                r.forget(&look);
                return Ok(union);
            }
            Err(error) => look = r.look_again(U::SHAPE, look, error)?,
        }
    }
}

/// Writes a union: its variant, with the tags that the variant's own fields leave open.
#[doc(hidden)]
pub fn write_union(shape: &UnionShape, (variant, value): (usize, &dyn Json), w: &mut Writer) {
    let tags = shape
        .variants
        .get(variant)
        .map_or(&[][..], |variant| variant.write);
    w.with_tags(tags, |w| value.write(w));
}
