// Written by `cargo xtask codegen`; changes made here are lost.

use super::ClusterConfigurationValidationError;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Outcome of a configuration check.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClusterConfigurationValidationResult {
    /// What is wrong; absent when `valid` is true.
    ///
    /// At most 100 items.
    pub errors: Option<Vec<ClusterConfigurationValidationError>>,
    /// Whether the configuration would be accepted.
    pub valid: Option<bool>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ClusterConfigurationValidationResult {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ClusterConfigurationValidationResult {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["errors", "valid"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.errors.read(r),
            1 => self.valid.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("errors", &self.errors);
        o.field("valid", &self.valid);
        o.end();
    }
}

json::object!(ClusterConfigurationValidationResult);
