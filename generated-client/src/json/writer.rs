//! Writing JSON text.

use super::buffer::Buffer;
use super::string::special;

/// Receives JSON text. Types are written by [`Json::write`](super::Json::write); this is what they write to.
pub struct Writer {
    pub(super) text: Buffer,
    pub(super) mode: Mode,
    /// A value has been written at this level, so that a comma comes next.
    comma: bool,
    /// Tags of unions that the next object may have to write, the innermost union's last.
    pub(super) tags: Vec<&'static [(&'static str, &'static str)]>,
    /// Where the tags for the next object start; those before belong to the objects around it.
    pub(super) first_tag: usize,
    /// Fields of the objects being written that their `extra` has no say in, the innermost object's last.
    pub(super) settled: Vec<&'static str>,
}

/// What is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// Everything.
    Full,
    /// What a request may contain.
    Request {
        /// Whether keys that the type does not know are sent as well.
        extra: bool,
    },
}

/// Shows no text: it may be secret.
impl std::fmt::Debug for Writer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Writer")
            .field("bytes", &self.text.len())
            .finish_non_exhaustive()
    }
}

impl Writer {
    pub(super) fn new(mode: Mode) -> Self {
        Self {
            text: Buffer::new(),
            mode,
            comma: false,
            tags: Vec::new(),
            first_tag: 0,
            settled: Vec::new(),
        }
    }

    /// Writes a value that knows no tag of its own but may be given these.
    pub(super) fn with_tags(
        &mut self,
        tags: &'static [(&'static str, &'static str)],
        write: impl FnOnce(&mut Self),
    ) {
        let outer = self.tags.len();
        self.tags.push(tags);
        write(self);
        self.tags.truncate(outer);
    }

    /// Starts an object whose fields all have a comma before them.
    #[inline]
    pub(super) fn begin(&mut self) {
        self.comma = true;
    }

    pub(super) fn open(&mut self, bracket: u8) {
        self.text.push(bracket);
        self.comma = false;
    }

    pub(super) fn close(&mut self, bracket: u8) {
        self.text.push(bracket);
        self.comma = true;
    }

    /// Separates the next item from the one before.
    #[inline]
    pub(super) fn next(&mut self) {
        if self.comma {
            self.text.push(b',');
        }
        self.comma = true;
    }

    /// Writes a key that is known to need no escapes, with a comma before it.
    #[inline]
    pub(super) fn plain_key(&mut self, key: &str) {
        self.text.key(key);
    }

    pub(super) fn key(&mut self, key: &str) {
        self.next();
        self.str(key);
        self.text.push(b':');
    }

    pub(super) fn null(&mut self) {
        self.text.push_str("null");
    }

    /// Writes a string.
    // Once in the crate: it is called from every file of types, each of which would have its own.
    #[inline(never)]
    pub(crate) fn str(&mut self, text: &str) {
        if !self.text.plain_string(text) {
            self.escaped(text);
        }
    }

    #[cold]
    fn escaped(&mut self, mut text: &str) {
        self.text.push(b'"');
        loop {
            let (plain, rest) = text.split_at(special(text.as_bytes()));
            self.text.push_str(plain);
            let mut rest = rest.chars();
            match rest.next() {
                None => break,
                Some(character) => self.escape(character),
            }
            text = rest.as_str();
        }
        self.text.push(b'"');
    }

    fn escape(&mut self, character: char) {
        match character {
            '"' => self.text.push_str("\\\""),
            '\\' => self.text.push_str("\\\\"),
            '\n' => self.text.push_str("\\n"),
            '\r' => self.text.push_str("\\r"),
            '\t' => self.text.push_str("\\t"),
            '\u{8}' => self.text.push_str("\\b"),
            '\u{c}' => self.text.push_str("\\f"),
            other => self.text.push_str(&format!("\\u{:04x}", u32::from(other))),
        }
    }

    /// Writes an integer of any width.
    pub(super) fn integer(&mut self, value: impl itoa::Integer) {
        self.text.push_str(itoa::Buffer::new().format(value));
    }

    /// Writes the shortest text that is read back as the same number, and null for what JSON cannot say.
    pub(super) fn float(&mut self, value: f64) {
        if value.is_finite() {
            self.text.push_str(zmij::Buffer::new().format_finite(value));
        } else {
            self.null();
        }
    }
}
