//! What a look-ahead leaves behind: the spans of the fields that it has passed, and how far it came.

use std::num::NonZeroUsize;

/// A field that a look-ahead has passed.
#[derive(Clone, Copy)]
pub(super) struct Passed {
    /// Opening quote of the key.
    pub(super) start: usize,
    /// Closing quote of the key, if it has no escapes.
    pub(super) key_end: Option<NonZeroUsize>,
    pub(super) value: usize,
    /// End of the value, if it is a string without escapes.
    pub(super) string_end: Option<NonZeroUsize>,
}

impl Passed {
    /// Returns the key, if it has no escapes.
    #[inline]
    pub(super) fn key<'a>(&self, text: &'a str) -> Option<&'a str> {
        self.key_end.map(|end| &text[self.start + 1..end.get()])
    }
}

/// How far the look-ahead at one object has come.
#[derive(Clone, Copy)]
pub(super) struct Ahead {
    /// Opening brace.
    pub(super) object: usize,
    /// Where its fields start in `Reader::passed`.
    pub(super) first: usize,
    /// Where its tags start in `Reader::watched`.
    pub(super) first_watched: usize,
    /// End of the last field that was passed.
    pub(super) resume: usize,
}
