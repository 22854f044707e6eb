//! What is known of a union: its tags, their values, and its variants.

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
