// Written by `cargo xtask codegen`; changes made here are lost.

use super::ProtectedHours;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// When Atlas does maintenance on a project's clusters.
///
/// Required: `dayOfWeek`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupMaintenanceWindow {
    /// Whether every maintenance is put off by a week.
    pub auto_defer_once_enabled: Option<bool>,
    /// Day of the week, from 1 for Sunday.
    ///
    /// 1 to 7.
    pub day_of_week: Option<i64>,
    /// Hour at which it begins, in the time zone of the project; 0 is midnight.
    ///
    /// 0 to 23.
    pub hour_of_day: Option<i64>,
    /// How often the next maintenance has been put off.
    ///
    /// Set by the server.
    pub number_of_deferrals: Option<i64>,
    /// Hours of the day in which no maintenance begins.
    pub protected_hours: Option<ProtectedHours>,
    /// Set to have waiting maintenance done now; goes back to `false` once it is done.
    pub start_asap: Option<bool>,
    /// Time zone of the project, which only the web console can change.
    ///
    /// Set by the server.
    pub time_zone_id: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl GroupMaintenanceWindow {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `autoDeferOnceEnabled`.
    pub fn auto_defer_once_enabled(mut self, value: bool) -> Self {
        self.auto_defer_once_enabled = Some(value);
        self.extra.unset_null("autoDeferOnceEnabled");
        self
    }

    /// Sets `dayOfWeek`.
    pub fn day_of_week(mut self, value: i64) -> Self {
        self.day_of_week = Some(value);
        self.extra.unset_null("dayOfWeek");
        self
    }

    /// Sets `hourOfDay`.
    pub fn hour_of_day(mut self, value: i64) -> Self {
        self.hour_of_day = Some(value);
        self.extra.unset_null("hourOfDay");
        self
    }

    /// Sets `protectedHours`.
    pub fn protected_hours(mut self, value: ProtectedHours) -> Self {
        self.protected_hours = Some(value);
        self.extra.unset_null("protectedHours");
        self
    }

    /// Sets `startASAP`.
    pub fn start_asap(mut self, value: bool) -> Self {
        self.start_asap = Some(value);
        self.extra.unset_null("startASAP");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for GroupMaintenanceWindow {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "autoDeferOnceEnabled", "dayOfWeek", "hourOfDay", "numberOfDeferrals",
                "protectedHours", "startASAP", "timeZoneId"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.auto_defer_once_enabled.read(r),
            1 => self.day_of_week.read(r),
            2 => self.hour_of_day.read(r),
            3 => self.number_of_deferrals.read(r),
            4 => self.protected_hours.read(r),
            5 => self.start_asap.read(r),
            6 => self.time_zone_id.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("autoDeferOnceEnabled", &self.auto_defer_once_enabled);
        o.field("dayOfWeek", &self.day_of_week);
        o.field("hourOfDay", &self.hour_of_day);
        o.read_only("numberOfDeferrals", &self.number_of_deferrals);
        o.field("protectedHours", &self.protected_hours);
        o.field("startASAP", &self.start_asap);
        o.read_only("timeZoneId", &self.time_zone_id);
        o.end();
    }
}

json::object!(GroupMaintenanceWindow);
