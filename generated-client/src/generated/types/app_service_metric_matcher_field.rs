// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What is looked at.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AppServiceMetricMatcherField {
    /// `APPLICATION_ID`
    ApplicationId,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl AppServiceMetricMatcherField {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ApplicationId => "APPLICATION_ID",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for AppServiceMetricMatcherField {
    const KNOWN: &'static [Self] = &[Self::ApplicationId];
}

json::open_enum!(AppServiceMetricMatcherField);
