// Written by `cargo xtask codegen`; changes made here are lost.

use super::{MatcherOperator, ReplicaSetMatcherField};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Condition on the replica set.
///
/// Required: `fieldName`, `operator`, `value`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReplicaSetMatcher {
    /// What is looked at.
    pub field_name: Option<ReplicaSetMatcherField>,
    /// How it is compared. `REGEX` can only take in; `NOT_CONTAINS` leaves out.
    pub operator: Option<MatcherOperator>,
    /// What it is compared with.
    pub value: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ReplicaSetMatcher {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `fieldName`.
    pub fn field_name(mut self, value: impl Into<ReplicaSetMatcherField>) -> Self {
        self.field_name = Some(value.into());
        self.extra.unset_null("fieldName");
        self
    }

    /// Sets `operator`.
    pub fn operator(mut self, value: impl Into<MatcherOperator>) -> Self {
        self.operator = Some(value.into());
        self.extra.unset_null("operator");
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self.extra.unset_null("value");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for ReplicaSetMatcher {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["fieldName", "operator", "value"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.field_name.read(r),
            1 => self.operator.read(r),
            2 => self.value.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("fieldName", &self.field_name);
        o.field("operator", &self.operator);
        o.field("value", &self.value);
        o.end();
    }
}

json::object!(ReplicaSetMatcher);
