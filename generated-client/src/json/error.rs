//! What went wrong while reading JSON, and where.

use std::fmt;

use serde_json::Value;

/// What every function of the codec that can fail returns.
pub type Result<T, E = DecodeError> = std::result::Result<T, E>;

/// JSON that is ill-formed, or that does not fit the type it was read into.
///
/// Displayed as `$.results[3].status: expected a string, found a number (byte 120)`. The message never repeats a value
/// of the text, so it can be logged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Inner>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Inner {
    message: String,
    offset: usize,
    /// Innermost first: steps are added on the way out.
    path: Vec<Step>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Key(String),
    Index(usize),
}

impl DecodeError {
    #[cold]
    pub(super) fn new(message: impl Into<String>, offset: usize) -> Self {
        Self(Box::new(Inner {
            message: message.into(),
            offset,
            path: Vec::new(),
        }))
    }

    #[cold]
    pub(super) fn in_key(mut self, key: &str) -> Self {
        self.0.path.push(Step::Key(key.to_owned()));
        self
    }

    #[cold]
    pub(super) fn in_item(mut self, index: usize) -> Self {
        self.0.path.push(Step::Index(index));
        self
    }

    /// Returns what was expected and what was found instead.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Returns the byte of the text at which reading stopped, counted from zero.
    pub fn offset(&self) -> usize {
        self.0.offset
    }

    /// Returns the place of the value as a JSON path, `$` for the whole text.
    pub fn path(&self) -> String {
        let mut path = String::from("$");
        for step in self.0.path.iter().rev() {
            path.push_str(&step.to_string());
        }
        path
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {} (byte {})",
            self.path(),
            self.message(),
            self.offset()
        )
    }
}

impl std::error::Error for DecodeError {}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Index(index) => write!(f, "[{index}]"),
            Self::Key(key) if is_plain(key) => write!(f, ".{key}"),
            Self::Key(key) => write!(f, "[{}]", Value::from(key.as_str())),
        }
    }
}

fn is_plain(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_' || c == '$')
        && key
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '$' | '-'))
}
