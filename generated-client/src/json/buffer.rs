//! The text that is written. Most of its pieces are shorter than a call of `memcpy` is worth.

use super::string::{is_special, special_in};

/// JSON text that grows. It is UTF-8 whenever a method returns, for only whole texts are appended.
pub(super) struct Buffer(Vec<u8>);

impl Buffer {
    pub(super) fn new() -> Self {
        Self(Vec::with_capacity(256))
    }

    #[inline]
    pub(super) fn push(&mut self, byte: u8) {
        self.0.push(byte);
    }

    #[inline]
    pub(super) fn push_str(&mut self, text: &str) {
        self.0.extend_from_slice(text.as_bytes());
    }

    /// Appends a key that needs no escapes, with a comma before it.
    #[inline]
    pub(super) fn key(&mut self, key: &str) {
        self.0.reserve(key.len() + 4);
        self.push_str(",\"");
        self.push_str(key);
        self.push_str("\":");
    }

    /// Makes an object of the fields from here on: the first one's comma becomes the brace.
    #[inline]
    pub(super) fn enclose(&mut self, start: usize) {
        match self.0.get_mut(start) {
            Some(comma) => *comma = b'{',
            None => self.0.push(b'{'),
        }
        self.0.push(b'}');
    }

    /// Appends a text as a string if it needs no escapes, and returns whether that is so.
    #[inline]
    pub(super) fn plain_string(&mut self, text: &str) -> bool {
        let start = self.0.len();
        self.0.reserve(text.len() + 2);
        self.0.push(b'"');
        let plain = self.copy(text.as_bytes());
        if plain {
            self.0.push(b'"');
        } else {
            self.0.truncate(start);
        }
        plain
    }

    /// Appends bytes, some at a time, and returns whether none needs an escape.
    #[inline]
    fn copy(&mut self, bytes: &[u8]) -> bool {
        let end = self.0.len() + bytes.len();
        if let Some(last) = bytes.last_chunk::<16>() {
            let mut plain = is_plain(last);
            for chunk in bytes.as_chunks::<16>().0 {
                self.0.extend_from_slice(chunk);
                plain &= is_plain(chunk);
            }
            self.finish(end, last);
            return plain;
        }
        if let (Some(first), Some(last)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
            self.0.extend_from_slice(first);
            self.finish(end, last);
            return special_in(*first) | special_in(*last) == 0;
        }
        if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
            self.0.extend_from_slice(first);
            self.finish(end, last);
            let ([a, b, c, d], [e, f, g, h]) = (*first, *last);
            return special_in([a, b, c, d, e, f, g, h]) == 0;
        }
        for &byte in bytes {
            self.0.push(byte);
        }
        !bytes.iter().any(|&byte| is_special(byte))
    }

    /// Appends the last bytes of a text that is to end there, over those of them that have been appended before.
    #[inline]
    fn finish<const N: usize>(&mut self, end: usize, last: &[u8; N]) {
        self.0.truncate(end - N);
        self.0.extend_from_slice(last);
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns what has been appended since the text was so long.
    pub(super) fn since(&self, length: usize) -> &str {
        let bytes = self.0.get(length..).unwrap_or_default();
        std::str::from_utf8(bytes).unwrap_or_default()
    }

    pub(super) fn truncate(&mut self, length: usize) {
        self.0.truncate(length);
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

/// Returns whether nothing in the bytes needs an escape.
#[inline]
fn is_plain(bytes: &[u8; 16]) -> bool {
    // Neither an early exit nor a boolean to carry: so the compiler compares all sixteen bytes at once.
    let hits = bytes
        .iter()
        .fold(0, |hits, &byte| hits | u8::from(is_special(byte)));
    hits == 0
}
