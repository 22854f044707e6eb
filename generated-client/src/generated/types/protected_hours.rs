// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Hours of the day in which no maintenance begins.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ProtectedHours {
    /// Hour at which they end.
    ///
    /// 0 to 23.
    pub end_hour_of_day: Option<i64>,
    /// Hour at which they begin.
    ///
    /// 0 to 23.
    pub start_hour_of_day: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ProtectedHours {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `endHourOfDay`.
    pub fn end_hour_of_day(mut self, value: i64) -> Self {
        self.end_hour_of_day = Some(value);
        self.extra.unset_null("endHourOfDay");
        self
    }

    /// Sets `startHourOfDay`.
    pub fn start_hour_of_day(mut self, value: i64) -> Self {
        self.start_hour_of_day = Some(value);
        self.extra.unset_null("startHourOfDay");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for ProtectedHours {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["endHourOfDay", "startHourOfDay"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.end_hour_of_day.read(r),
            1 => self.start_hour_of_day.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("endHourOfDay", &self.end_hour_of_day);
        o.field("startHourOfDay", &self.start_hour_of_day);
        o.end();
    }
}

json::object!(ProtectedHours);
