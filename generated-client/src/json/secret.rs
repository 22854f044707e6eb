//! Passwords, keys and tokens.

use std::fmt;

use super::Json;
use super::error::Result;
use super::leaf::leaf;
use super::reader::Reader;
use super::writer::Writer;

/// A text that is not shown: `Debug` prints `[redacted]`, and there is no `Display`. Serializing writes it out.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Secret(String);

impl Secret {
    /// Returns the text.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Returns the text as its own.
    pub fn into_inner(self) -> String {
        self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

leaf!(
    Secret,
    |r: &mut Reader<'_>| String::decode(r).map(Secret),
    |secret: &Secret, w: &mut Writer| w.str(&secret.0)
);
super::bridge!(Secret);
