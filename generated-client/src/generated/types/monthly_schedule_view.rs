// Written by `cargo xtask codegen`; changes made here are lost.

use super::OnlineArchiveScheduleType;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Fills the archive in a window of one day of the month.
///
/// Required: `type`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MonthlyScheduleView {
    /// How often, and with it which variant.
    pub type_: Option<OnlineArchiveScheduleType>,
    /// Day of the month.
    ///
    /// 1 to 31.
    pub day_of_month: Option<i64>,
    /// Hour (UTC) at which the window ends, two hours after its start or later; on the next day if it
    /// is not after the start.
    ///
    /// 0 to 23.
    pub end_hour: Option<i64>,
    /// Minute of that hour.
    ///
    /// 0 to 59.
    pub end_minute: Option<i64>,
    /// Hour (UTC) at which the window begins.
    ///
    /// 0 to 23.
    pub start_hour: Option<i64>,
    /// Minute of that hour.
    ///
    /// 0 to 59.
    pub start_minute: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl MonthlyScheduleView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<OnlineArchiveScheduleType>) -> Self {
        self.type_ = Some(value.into());
        self.extra.unset_null("type");
        self
    }

    /// Sets `dayOfMonth`.
    pub fn day_of_month(mut self, value: i64) -> Self {
        self.day_of_month = Some(value);
        self.extra.unset_null("dayOfMonth");
        self
    }

    /// Sets `endHour`.
    pub fn end_hour(mut self, value: i64) -> Self {
        self.end_hour = Some(value);
        self.extra.unset_null("endHour");
        self
    }

    /// Sets `endMinute`.
    pub fn end_minute(mut self, value: i64) -> Self {
        self.end_minute = Some(value);
        self.extra.unset_null("endMinute");
        self
    }

    /// Sets `startHour`.
    pub fn start_hour(mut self, value: i64) -> Self {
        self.start_hour = Some(value);
        self.extra.unset_null("startHour");
        self
    }

    /// Sets `startMinute`.
    pub fn start_minute(mut self, value: i64) -> Self {
        self.start_minute = Some(value);
        self.extra.unset_null("startMinute");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for MonthlyScheduleView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "type", "dayOfMonth", "endHour", "endMinute", "startHour", "startMinute"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.type_.read(r),
            1 => self.day_of_month.read(r),
            2 => self.end_hour.read(r),
            3 => self.end_minute.read(r),
            4 => self.start_hour.read(r),
            5 => self.start_minute.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("type", &self.type_);
        o.field("dayOfMonth", &self.day_of_month);
        o.field("endHour", &self.end_hour);
        o.field("endMinute", &self.end_minute);
        o.field("startHour", &self.start_hour);
        o.field("startMinute", &self.start_minute);
        o.end();
    }
}

json::object!(MonthlyScheduleView);
