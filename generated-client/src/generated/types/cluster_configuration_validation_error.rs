// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// What is wrong with a configuration.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClusterConfigurationValidationError {
    /// The error, for programs.
    pub error_code: Option<String>,
    /// The error, for people.
    pub validation_issue: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ClusterConfigurationValidationError {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ClusterConfigurationValidationError {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["errorCode", "validationIssue"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.error_code.read(r),
            1 => self.validation_issue.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("errorCode", &self.error_code);
        o.field("validationIssue", &self.validation_issue);
        o.end();
    }
}

json::object!(ClusterConfigurationValidationError);
