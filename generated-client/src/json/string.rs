//! Strings: finding their end eight bytes at a time, and undoing escapes.

use super::cursor::Cursor;
use super::error::{DecodeError, Result};

impl Cursor<'_> {
    /// Reads a string; the result stays valid until the cursor is used again.
    #[inline]
    pub(super) fn str(&mut self) -> Result<&str> {
        let (start, end) = self.scanned;
        if start == self.pos {
            self.pos = end;
            return Ok(&self.text[start + 1..end - 1]);
        }
        self.expect(b'"', "a string")?;
        let start = self.pos;
        let plain = special(self.rest());
        if self.text.as_bytes().get(start + plain) != Some(&b'"') {
            return self.escaped_str();
        }
        self.pos = start + plain + 1;
        Ok(&self.text[start..start + plain])
    }

    /// Steps over a string and returns whether it is free of escapes, the contents of which are not looked at.
    #[inline]
    pub(super) fn pass_string(&mut self) -> Result<bool> {
        let mut plain = true;
        self.pos += 1;
        loop {
            self.pos += special(self.rest());
            match self.rest().first() {
                Some(b'"') => {
                    self.pos += 1;
                    return Ok(plain);
                }
                Some(b'\\') if self.rest().len() > 1 => {
                    // A character of more than one byte may follow: the rest of it is no special byte.
                    self.pos += 2;
                    plain = false;
                }
                Some(b'\\') => return Err(self.unterminated()),
                _ => return Err(self.unterminated()),
            }
        }
    }

    #[inline(never)]
    fn escaped_str(&mut self) -> Result<&str> {
        self.scratch.clear();
        loop {
            let plain = self.pos + special(self.rest());
            self.scratch.push_str(&self.text[self.pos..plain]);
            self.pos = plain;
            match self.rest().first() {
                Some(b'"') => {
                    self.pos += 1;
                    return Ok(&self.scratch);
                }
                Some(b'\\') => {
                    let character = self.escape()?;
                    self.scratch.push(character);
                }
                _ => return Err(self.unterminated()),
            }
        }
    }

    fn escape(&mut self) -> Result<char> {
        let start = self.pos;
        let invalid = || DecodeError::new("expected an escape of JSON, found another", start);
        let letter = self.rest().get(1).copied();
        self.pos += 2;
        Ok(match letter {
            Some(letter @ (b'"' | b'\\' | b'/')) => char::from(letter),
            Some(b'n') => '\n',
            Some(b't') => '\t',
            Some(b'r') => '\r',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'u') => {
                let mut code = self.hex4().ok_or_else(invalid)?;
                if (0xd800..0xdc00).contains(&code) && self.rest().starts_with(b"\\u") {
                    self.pos += 2;
                    let low = self.hex4().filter(|low| (0xdc00..0xe000).contains(low));
                    code = 0x1_0000 + ((code - 0xd800) << 10) + (low.ok_or_else(invalid)? - 0xdc00);
                }
                // A surrogate without its partner is no character.
                char::from_u32(code).ok_or_else(invalid)?
            }
            _ => return Err(invalid()),
        })
    }

    fn hex4(&mut self) -> Option<u32> {
        let mut code = 0;
        for &digit in self.rest().get(..4)? {
            code = code * 16 + char::from(digit).to_digit(16)?;
        }
        self.pos += 4;
        Some(code)
    }

    #[cold]
    fn unterminated(&self) -> DecodeError {
        let found = match self.rest().first() {
            Some(b'\\') | None => "the end of the text",
            Some(_) => "a control character",
        };
        DecodeError::new(
            format!("expected the rest of a string, found {found}"),
            self.pos,
        )
    }
}

/// Returns the place of the first byte that ends or interrupts a JSON string (`"`, `\`, a control character), or the
/// length.
#[inline]
pub(super) fn special(bytes: &[u8]) -> usize {
    let (words, tail) = bytes.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        let hits = special_in(*word);
        if hits != 0 {
            return index * 8 + (hits.trailing_zeros() / 8) as usize;
        }
    }
    match bytes.last_chunk::<8>() {
        // The last eight bytes overlap with those that are known to be plain.
        Some(word) => match special_in(*word) {
            0 => bytes.len(),
            hits => bytes.len() - 8 + (hits.trailing_zeros() / 8) as usize,
        },
        None => tail
            .iter()
            .position(|&byte| is_special(byte))
            .unwrap_or(tail.len()),
    }
}

#[inline]
pub(super) fn is_special(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}

/// Sets the high bit of each byte that is special. Bytes above the lowest hit may be set wrongly, by a borrow.
#[inline]
pub(super) fn special_in(word: [u8; 8]) -> u64 {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGH: u64 = ONES << 7;
    let word = u64::from_le_bytes(word);
    let zero_bytes = |word: u64| word.wrapping_sub(ONES) & !word;
    let control = word.wrapping_sub(ONES * 0x20) & !word;
    let quote = zero_bytes(word ^ (ONES * u64::from(b'"')));
    let backslash = zero_bytes(word ^ (ONES * u64::from(b'\\')));
    (control | quote | backslash) & HIGH
}
