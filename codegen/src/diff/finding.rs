//! What a comparison finds, and for whom it matters.

use super::kind::Kind;
use crate::diagnostics::Location;
use serde::Serialize;
use std::fmt;

/// Whom a change breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Nobody.
    None,
    /// Calls that still compile, but fail or mean something else.
    Wire,
    /// Programs that do not compile any more.
    Rust,
}

impl Level {
    /// Returns the level's name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Wire => "wire",
            Self::Rust => "rust",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What the next release of the generated crate has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// The crate is the same but for its documentation.
    None,
    /// Generated text differs, but neither API nor wire does.
    Patch,
    /// Something came.
    Minor,
    /// Something breaks, in Rust or on the wire.
    Major,
}

impl Verdict {
    /// Returns the verdict's name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Who brought a change about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Cause {
    /// The description itself.
    Document,
    /// The files that mend it.
    Overlay,
    /// `codegen.toml`.
    Configuration,
    /// The program that generates.
    Generator,
}

impl Cause {
    /// Returns the cause's name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Overlay => "overlay",
            Self::Configuration => "configuration",
            Self::Generator => "generator",
        }
    }
}

/// The description that a pointer leads into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// What was there before.
    Old,
    /// What is there now.
    New,
}

/// One of several places of the same change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The operation or schema.
    pub subject: String,
    /// Where it stands, in the description that the finding names.
    pub pointer: String,
    /// The Rust path.
    pub rust: String,
}

/// One change, told once.
#[derive(Debug, Clone, Serialize)]
pub struct Finding {
    /// What kind of change, of the documented list.
    pub kind: Kind,
    /// Whom it breaks.
    pub level: Level,
    /// Who brought it about.
    pub cause: Cause,
    /// Whether it adds something that callers can use.
    pub adds: bool,
    /// The JSON pointer of the node.
    pub pointer: String,
    /// Which description the pointer leads into: the new one, or the old one for what was removed.
    #[serde(rename = "in")]
    pub side: Side,
    /// The Rust path of what changed; its old one where it is gone.
    pub rust: String,
    /// The operation or schema that it is about.
    pub subject: String,
    /// What happened, in a line, with the subject.
    pub message: String,
    /// The families of operations that it concerns.
    pub families: Vec<String>,
    /// The operations that reach it, by operationId.
    pub operations: Vec<String>,
    /// The reference page of the operation, where it is about one that has a page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// All places, where the same happened in several.
    pub places: Vec<Place>,
    /// The line of the description, once it was looked up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// The line of the new description that is nearest to it.
    #[serde(skip)]
    pub(crate) nearby: Option<Location>,
    /// What happened, without the subject: equal texts are one finding.
    #[serde(skip)]
    pub(crate) what: String,
    /// The parts of the public interface that the change explains.
    #[serde(skip)]
    pub(crate) claims: Vec<Claim>,
}

/// A part of the public interface that a change accounts for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Claim {
    /// One item.
    Item(String),
    /// An item and all that hangs on it.
    Whole(String),
    /// As `Whole`, where nothing else explains it.
    Rest(String),
}
