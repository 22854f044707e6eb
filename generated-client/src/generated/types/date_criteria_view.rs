// Written by `cargo xtask codegen`; changes made here are lost.

use super::CriteriaViewType;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Archives documents of a certain age.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DateCriteriaView {
    /// By date, or by a query of yours. `CUSTOM` is not for time series.
    pub type_: Option<CriteriaViewType>,
    /// Field that holds the date; it should be indexed.
    pub date_field: Option<String>,
    /// How the date is written.
    ///
    /// Default: `"ISODATE"`.
    pub date_format: Option<DateCriteriaViewDateFormat>,
    /// Age in days from which a document is archived.
    pub expire_after_days: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DateCriteriaView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<CriteriaViewType>) -> Self {
        self.type_ = Some(value.into());
        self.extra.unset_null("type");
        self
    }

    /// Sets `dateField`.
    pub fn date_field(mut self, value: impl Into<String>) -> Self {
        self.date_field = Some(value.into());
        self.extra.unset_null("dateField");
        self
    }

    /// Sets `dateFormat`.
    pub fn date_format(mut self, value: impl Into<DateCriteriaViewDateFormat>) -> Self {
        self.date_format = Some(value.into());
        self.extra.unset_null("dateFormat");
        self
    }

    /// Sets `expireAfterDays`.
    pub fn expire_after_days(mut self, value: i64) -> Self {
        self.expire_after_days = Some(value);
        self.extra.unset_null("expireAfterDays");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for DateCriteriaView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["type", "dateField", "dateFormat", "expireAfterDays"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.type_.read(r),
            1 => self.date_field.read(r),
            2 => self.date_format.read(r),
            3 => self.expire_after_days.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("type", &self.type_);
        o.field("dateField", &self.date_field);
        o.field("dateFormat", &self.date_format);
        o.field("expireAfterDays", &self.expire_after_days);
        o.end();
    }
}

json::object!(DateCriteriaView);

/// How the date is written.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DateCriteriaViewDateFormat {
    /// `ISODATE`
    Isodate,
    /// `EPOCH_SECONDS`
    EpochSeconds,
    /// `EPOCH_MILLIS`
    EpochMillis,
    /// `EPOCH_NANOSECONDS`
    EpochNanoseconds,
    /// `OBJECT_ID`
    ObjectId,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl DateCriteriaViewDateFormat {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Isodate => "ISODATE",
            Self::EpochSeconds => "EPOCH_SECONDS",
            Self::EpochMillis => "EPOCH_MILLIS",
            Self::EpochNanoseconds => "EPOCH_NANOSECONDS",
            Self::ObjectId => "OBJECT_ID",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for DateCriteriaViewDateFormat {
    const KNOWN: &'static [Self] = &[
        Self::Isodate,
        Self::ObjectId,
        Self::EpochMillis,
        Self::EpochSeconds,
        Self::EpochNanoseconds,
    ];
}

json::open_enum!(DateCriteriaViewDateFormat);
