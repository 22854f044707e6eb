//! Unions: enums whose variant is chosen by a tag or by the keys that are there.

use super::Json;
use super::error::Result;
use super::reader::Reader;
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

/// How the variant of a union is chosen.
#[derive(Debug)]
pub struct UnionShape {
    /// The properties that tell variants apart: one, a pair, or none where only required keys decide.
    pub tags: &'static [&'static str],
    /// Tag values and their variants, sorted by length, then bytes. The values of a pair are joined by U+001F; `*` as the
    /// second one stands for any.
    pub values: &'static [(&'static str, usize)],
    /// The variant for tag values that are not in the list.
    pub default: Option<usize>,
    /// One entry a variant.
    pub variants: &'static [VariantShape],
}

/// What a union knows of one variant.
#[derive(Debug)]
pub struct VariantShape {
    /// The keys besides the tags that decide when there is no tag.
    pub required: &'static [&'static str],
    /// Tags, with their values, that are written where the variant's own field is `None`.
    pub write: &'static [(&'static str, &'static str)],
}

impl UnionShape {
    pub(super) fn variant_of(&self, value: &str) -> Option<usize> {
        let order = |known: &str| known.len().cmp(&value.len()).then_with(|| known.cmp(value));
        let index = self
            .values
            .binary_search_by(|(known, _)| order(known))
            .ok()?;
        Some(self.values[index].1)
    }
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
