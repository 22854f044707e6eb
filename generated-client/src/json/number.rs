//! Numbers: the grammar of JSON, and integers decided by their decimal text.

use super::cursor::Cursor;
use super::error::{DecodeError, Result};

/// The text of a well-formed number.
#[derive(Clone, Copy)]
pub(super) struct Number<'a> {
    pub(super) text: &'a str,
    pub(super) start: usize,
    /// Neither a fraction nor an exponent.
    pub(super) whole: bool,
}

impl<'a> Cursor<'a> {
    /// Reads a number; `what` says in an error what else would have done.
    #[inline]
    pub(super) fn number(&mut self, what: &str) -> Result<Number<'a>> {
        self.peek();
        let start = self.pos;
        let mut whole = true;
        if self.rest().first() == Some(&b'-') {
            self.pos += 1;
        }
        match self.rest().first() {
            Some(b'0') => self.pos += 1,
            Some(b'1'..=b'9') => self.digits(),
            _ if self.pos == start => return Err(self.expected(what)),
            _ => return Err(self.expected("a digit")),
        }
        if self.rest().first() == Some(&b'.') {
            whole = false;
            self.pos += 1;
            self.some_digits()?;
        }
        if matches!(self.rest().first(), Some(b'e' | b'E')) {
            whole = false;
            self.pos += 1;
            if matches!(self.rest().first(), Some(b'+' | b'-')) {
                self.pos += 1;
            }
            self.some_digits()?;
        }
        Ok(Number {
            text: &self.text[start..self.pos],
            start,
            whole,
        })
    }

    fn digits(&mut self) {
        self.pos += self
            .rest()
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
    }

    fn some_digits(&mut self) -> Result<()> {
        let start = self.pos;
        self.digits();
        if self.pos == start {
            return Err(self.expected("a digit"));
        }
        Ok(())
    }

    pub(super) fn i64(&mut self) -> Result<i64> {
        let number = self.number("an integer")?;
        let value = if number.whole {
            number.text.parse().ok()
        } else {
            integer(number.text)
        };
        value.ok_or_else(|| {
            DecodeError::new(
                "expected an integer of 64 bits, found a number that is fractional or too large",
                number.start,
            )
        })
    }

    pub(super) fn f64(&mut self) -> Result<f64> {
        self.number("a number")?.f64()
    }
}

impl Number<'_> {
    pub(super) fn f64(self) -> Result<f64> {
        match self.text.parse::<f64>() {
            Ok(value) if value.is_finite() => Ok(value),
            _ => Err(DecodeError::new(
                "expected a number within 64-bit floating point, found a larger one",
                self.start,
            )),
        }
    }
}

/// Returns the value of a well-formed number such as `1.50e1` if it is an integer within 64 bits, without rounding.
fn integer(text: &str) -> Option<i64> {
    let negative = text.starts_with('-');
    let text = text.trim_start_matches('-');
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let digits = digits.trim_end_matches('0');
    if digits.is_empty() {
        return Some(0);
    }
    // How many zeros stand between the last digit that counts and the point; fewer than none is a fraction.
    let exponent = exponent.parse::<i64>().ok()?;
    let zeros = (whole.len() as i64)
        .checked_add(exponent)?
        .checked_sub(digits.len() as i64)?;
    if zeros < 0 {
        return None;
    }
    let mut value = 0_i64;
    for digit in digits.bytes().map(|byte| i64::from(byte - b'0')) {
        let scaled = value.checked_mul(10)?;
        value = if negative {
            scaled.checked_sub(digit)?
        } else {
            scaled.checked_add(digit)?
        };
    }
    for _ in 0..zeros {
        value = value.checked_mul(10)?;
    }
    Some(value)
}
