// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What is looked at.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StreamsMatcherField {
    /// `INSTANCE_NAME`
    InstanceName,
    /// `PROCESSOR_NAME`
    ProcessorName,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl StreamsMatcherField {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InstanceName => "INSTANCE_NAME",
            Self::ProcessorName => "PROCESSOR_NAME",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for StreamsMatcherField {
    const KNOWN: &'static [Self] = &[Self::InstanceName, Self::ProcessorName];
}

json::open_enum!(StreamsMatcherField);
