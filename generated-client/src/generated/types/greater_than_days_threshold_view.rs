// Written by `cargo xtask codegen`; changes made here are lost.

use super::ComparisonOperator;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A number of days that must not be exceeded.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GreaterThanDaysThresholdView {
    /// Which side of the limit raises an alert.
    ///
    /// One of `GREATER_THAN`.
    pub operator: Option<ComparisonOperator>,
    /// The limit, in `units` if there are any.
    pub threshold: Option<i64>,
    /// Unit of the limit.
    pub units: Option<GreaterThanDaysThresholdViewUnits>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl GreaterThanDaysThresholdView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `operator`.
    pub fn operator(mut self, value: impl Into<ComparisonOperator>) -> Self {
        self.operator = Some(value.into());
        self.extra.unset_null("operator");
        self
    }

    /// Sets `threshold`.
    pub fn threshold(mut self, value: i64) -> Self {
        self.threshold = Some(value);
        self.extra.unset_null("threshold");
        self
    }

    /// Sets `units`.
    pub fn units(mut self, value: impl Into<GreaterThanDaysThresholdViewUnits>) -> Self {
        self.units = Some(value.into());
        self.extra.unset_null("units");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for GreaterThanDaysThresholdView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["operator", "threshold", "units"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.operator.read(r),
            1 => self.threshold.read(r),
            2 => self.units.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("operator", &self.operator);
        o.field("threshold", &self.threshold);
        o.field("units", &self.units);
        o.end();
    }
}

json::object!(GreaterThanDaysThresholdView);

/// Unit of the limit.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GreaterThanDaysThresholdViewUnits {
    /// `DAYS`
    Days,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl GreaterThanDaysThresholdViewUnits {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Days => "DAYS",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for GreaterThanDaysThresholdViewUnits {
    const KNOWN: &'static [Self] = &[Self::Days];
}

json::open_enum!(GreaterThanDaysThresholdViewUnits);
