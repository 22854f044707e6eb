//! What is wrong with the input, where, and what to do about it.
//!
//! A stage says what is wrong by JSON pointer only ([`Diagnostic`]); lines and columns are looked up once, when the run
//! has failed, by a second reading of the files concerned.

mod locate;
mod positions;
mod render;

use std::fmt;

use serde::Serialize;
use serde_json::Value;

use crate::source::Source;

pub(crate) use locate::locate;
pub use locate::places;

/// A fault of the input, as a stage of the generator reports it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What is wrong: one line, in lower case, without a full stop.
    pub message: String,
    /// The JSON pointer of the node (RFC 6901); empty for the whole document.
    pub pointer: String,
    /// What to do about it.
    pub hint: Option<String>,
}

impl Diagnostic {
    /// Returns a diagnostic without a hint.
    pub fn new(message: impl Into<String>, pointer: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            pointer: pointer.into(),
            hint: None,
        }
    }

    /// Returns the diagnostic with a hint what to do.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// A place in a file. Lines and columns count from 1, columns in characters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Location {
    /// The path of the file, as [`Source::path`](Source::path) has it.
    pub path: String,
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
    /// The line's text, and the bytes of it that are meant.
    #[serde(skip)]
    text: String,
    #[serde(skip)]
    range: std::ops::Range<usize>,
}

/// A diagnostic and where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong.
    pub diagnostic: Diagnostic,
    /// The file, even where no line in it could be told.
    pub path: Option<String>,
    /// The place. `None` if no file has the node.
    pub location: Option<Location>,
    /// Other places that matter, and why.
    pub related: Vec<(Location, String)>,
}

/// All that is wrong with the input, in the order of the files and their lines.
///
/// `Display` draws every problem the way rustc does, without colour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostics {
    problems: Vec<Problem>,
}

impl Diagnostics {
    /// Returns the problems, at least one.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Problem> {
        self.problems.iter()
    }

    /// Returns the drawing of all problems, with ANSI colours if asked.
    pub fn render(&self, colour: bool) -> String {
        render::render(&self.problems, colour)
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(false))
    }
}

impl std::error::Error for Diagnostics {}

/// A diagnostic on its way: what is wrong, and where to look for it.
#[derive(Debug, Clone)]
pub(crate) struct Fault<'a> {
    diagnostic: Diagnostic,
    place: Place<'a>,
    related: Vec<(Place<'a>, String)>,
    /// Whether the description is right, and the generator lacks something.
    unsupported: bool,
}

/// Where to look for a node.
#[derive(Debug, Clone)]
pub(crate) enum Place<'a> {
    /// In whatever file of the description has the node (or, failing that, the nearest node above it).
    Description(String),
    /// In one file.
    Node { source: &'a Source, pointer: String },
    /// Where the node's key occurs for the second time.
    Repeated { source: &'a Source, pointer: String },
    /// At a line and column from 1.
    At {
        source: &'a Source,
        line: usize,
        column: usize,
    },
    /// Somewhere in a file.
    File(&'a Source),
}

impl<'a> Place<'a> {
    pub(crate) fn node(source: &'a Source, pointer: impl Into<String>) -> Self {
        Self::Node {
            source,
            pointer: pointer.into(),
        }
    }
}

impl<'a> Fault<'a> {
    /// Returns a fault of the node that `pointer` leads to in the description.
    pub(crate) fn new(message: impl Into<String>, pointer: impl Into<String>) -> Self {
        Diagnostic::new(message, pointer).into()
    }

    pub(crate) fn at(mut self, place: Place<'a>) -> Self {
        self.place = place;
        self
    }

    pub(crate) fn related(mut self, place: Place<'a>, label: impl Into<String>) -> Self {
        self.related.push((place, label.into()));
        self
    }

    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.diagnostic.hint = Some(hint.into());
        self
    }

    /// Returns a fault that leaving out the operations concerned would cure.
    pub(crate) fn unsupported(mut self) -> Self {
        self.unsupported = true;
        self
    }

    pub(crate) fn is_unsupported(&self) -> bool {
        self.unsupported
    }

    pub(crate) fn pointer(&self) -> &str {
        &self.diagnostic.pointer
    }

    pub(crate) fn message(&self) -> &str {
        &self.diagnostic.message
    }
}

impl From<Diagnostic> for Fault<'_> {
    fn from(diagnostic: Diagnostic) -> Self {
        Self {
            place: Place::Description(diagnostic.pointer.clone()),
            diagnostic,
            related: Vec::new(),
            unsupported: false,
        }
    }
}

/// Returns what a message calls a value.
pub(crate) fn noun(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "a mapping",
    }
}
