// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What happened to a stream processing workspace.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StreamsEventTypeViewForNdsGroup {
    /// `MAX_PROCESSOR_COUNT_REACHED`
    MaxProcessorCountReached,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl StreamsEventTypeViewForNdsGroup {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::MaxProcessorCountReached => "MAX_PROCESSOR_COUNT_REACHED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for StreamsEventTypeViewForNdsGroup {
    const KNOWN: &'static [Self] = &[Self::MaxProcessorCountReached];
}

json::open_enum!(StreamsEventTypeViewForNdsGroup);
