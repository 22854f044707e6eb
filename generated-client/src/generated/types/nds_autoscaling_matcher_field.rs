// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What is looked at.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NdsAutoscalingMatcherField {
    /// `CLUSTER_NAME`
    ClusterName,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl NdsAutoscalingMatcherField {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ClusterName => "CLUSTER_NAME",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for NdsAutoscalingMatcherField {
    const KNOWN: &'static [Self] = &[Self::ClusterName];
}

json::open_enum!(NdsAutoscalingMatcherField);
