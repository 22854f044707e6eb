//! A position in JSON text, and the steps that need no knowledge of types: white space, punctuation, words.

use super::error::{DecodeError, Result};

/// Walks over text that is known to be UTF-8.
pub(super) struct Cursor<'a> {
    pub(super) text: &'a str,
    pub(super) pos: usize,
    /// Strings with escapes are built here.
    pub(super) scratch: String,
    /// Start and end of a string without escapes that has been scanned before, quotes included.
    pub(super) scanned: (usize, usize),
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str, pos: usize) -> Self {
        Self {
            text,
            pos,
            scratch: String::new(),
            scanned: (usize::MAX, 0),
        }
    }

    /// Returns the next byte that is not white space, or 0 at the end of the text.
    #[inline]
    pub(super) fn peek(&mut self) -> u8 {
        match self.text.as_bytes().get(self.pos) {
            Some(&byte) if byte > b' ' => byte,
            _ => self.peek_after_space(),
        }
    }

    fn peek_after_space(&mut self) -> u8 {
        while let Some(&byte) = self.text.as_bytes().get(self.pos) {
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return byte;
            }
            self.pos += 1;
        }
        0
    }

    #[inline]
    pub(super) fn expect(&mut self, byte: u8, what: &str) -> Result<()> {
        if self.peek() != byte {
            return Err(self.expected(what));
        }
        self.pos += 1;
        Ok(())
    }

    /// Reads `true`, `false` or `null`, whose first letter has been seen.
    #[inline]
    pub(super) fn word(&mut self, word: &str) -> Result<()> {
        if !self.rest().starts_with(word.as_bytes()) {
            return Err(self.expected(word));
        }
        self.pos += word.len();
        Ok(())
    }

    pub(super) fn bool(&mut self) -> Result<bool> {
        match self.peek() {
            b't' => self.word("true").map(|()| true),
            b'f' => self.word("false").map(|()| false),
            _ => Err(self.expected("a boolean")),
        }
    }

    /// Moves to the next key of an object, and returns false behind its closing brace instead.
    #[inline]
    pub(super) fn next_key(&mut self, first: bool) -> Result<bool> {
        match self.peek() {
            b'}' => {
                self.pos += 1;
                return Ok(false);
            }
            b'"' if first => return Ok(true),
            b',' if !first => self.pos += 1,
            _ if first => return Err(self.expected("a key or `}`")),
            _ => return Err(self.expected("`,` or `}`")),
        }
        match self.peek() {
            b'"' => Ok(true),
            _ => Err(self.expected("a key")),
        }
    }

    /// Moves to the next item of an array, and returns false behind its closing bracket instead.
    #[inline]
    pub(super) fn next_item(&mut self, first: bool) -> Result<bool> {
        match self.peek() {
            b']' => {
                self.pos += 1;
                Ok(false)
            }
            _ if first => Ok(true),
            b',' => {
                self.pos += 1;
                Ok(true)
            }
            _ => Err(self.expected("`,` or `]`")),
        }
    }

    #[inline]
    pub(super) fn colon(&mut self) -> Result<()> {
        self.expect(b':', "`:`")
    }

    /// Fails unless only white space is left.
    pub(super) fn finish(&mut self) -> Result<()> {
        self.peek();
        if self.pos < self.text.len() {
            return Err(self.expected("the end of the text"));
        }
        Ok(())
    }

    /// Steps over one value and returns whether it was a string without escapes.
    ///
    /// Only what is needed to find the end is checked: whoever reads the value later checks the rest. Nesting takes
    /// no stack.
    pub(super) fn pass(&mut self) -> Result<bool> {
        match self.peek() {
            b'"' => self.pass_string(),
            b'{' | b'[' => self.pass_nested().map(|()| false),
            b't' | b'f' => self.bool().map(|_| false),
            b'n' => self.word("null").map(|()| false),
            _ => self.number("a value").map(|_| false),
        }
    }

    fn pass_nested(&mut self) -> Result<()> {
        let mut open = 0_usize;
        while let Some(&byte) = self.text.as_bytes().get(self.pos) {
            match byte {
                b'"' => {
                    self.pass_string()?;
                    continue;
                }
                b'{' | b'[' => open += 1,
                b'}' | b']' => open -= 1,
                _ => {}
            }
            self.pos += 1;
            if open == 0 {
                return Ok(());
            }
        }
        Err(self.expected("the end of a value"))
    }

    pub(super) fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.pos..).unwrap_or_default()
    }

    #[cold]
    #[inline(never)]
    pub(super) fn expected(&self, what: &str) -> DecodeError {
        let found = match self.rest().first() {
            None => "the end of the text".to_owned(),
            Some(b'"') => "a string".to_owned(),
            Some(b'{') => "an object".to_owned(),
            Some(b'[') => "an array".to_owned(),
            Some(b't' | b'f') => "a boolean".to_owned(),
            Some(b'n') => "null".to_owned(),
            Some(b'-' | b'0'..=b'9') => "a number".to_owned(),
            Some(byte @ b'!'..=b'~') => format!("`{}`", char::from(*byte)),
            Some(byte) if byte.is_ascii() => "a control character".to_owned(),
            Some(_)
                if self
                    .text
                    .get(self.pos..)
                    .is_some_and(|rest| rest.starts_with('\u{feff}')) =>
            {
                "a byte order mark".to_owned()
            }
            Some(_) => "a character outside ASCII".to_owned(),
        };
        DecodeError::new(format!("expected {what}, found {found}"), self.pos)
    }
}
