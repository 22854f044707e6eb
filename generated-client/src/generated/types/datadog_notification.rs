// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Secret, Writer, keys};

/// Notification through Datadog.
///
/// Required: `typeName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DatadogNotification {
    /// API key of Datadog, masked in answers.
    pub datadog_api_key: Option<Secret>,
    /// Region of Datadog.
    ///
    /// Default: `"US"`.
    pub datadog_region: Option<DatadogNotificationDatadogRegion>,
    /// Minutes that the condition has to hold before the first message.
    pub delay_min: Option<i64>,
    /// Third-party integration that the credentials come from.
    pub integration_id: Option<String>,
    /// Minutes between messages until somebody acknowledges the alert.
    ///
    /// At least 5.
    pub interval_min: Option<i64>,
    /// Id of the notification. An update that has it may leave credentials out.
    pub notifier_id: Option<String>,
    /// How messages go out, and with it which variant.
    pub type_name: Option<DatadogNotificationTypeName>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DatadogNotification {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `datadogApiKey`.
    pub fn datadog_api_key(mut self, value: impl Into<Secret>) -> Self {
        self.datadog_api_key = Some(value.into());
        self.extra.unset_null("datadogApiKey");
        self
    }

    /// Sets `datadogRegion`.
    pub fn datadog_region(
        mut self,
        value: impl Into<DatadogNotificationDatadogRegion>,
    ) -> Self {
        self.datadog_region = Some(value.into());
        self.extra.unset_null("datadogRegion");
        self
    }

    /// Sets `delayMin`.
    pub fn delay_min(mut self, value: i64) -> Self {
        self.delay_min = Some(value);
        self.extra.unset_null("delayMin");
        self
    }

    /// Sets `integrationId`.
    pub fn integration_id(mut self, value: impl Into<String>) -> Self {
        self.integration_id = Some(value.into());
        self.extra.unset_null("integrationId");
        self
    }

    /// Sets `intervalMin`.
    pub fn interval_min(mut self, value: i64) -> Self {
        self.interval_min = Some(value);
        self.extra.unset_null("intervalMin");
        self
    }

    /// Sets `notifierId`.
    pub fn notifier_id(mut self, value: impl Into<String>) -> Self {
        self.notifier_id = Some(value.into());
        self.extra.unset_null("notifierId");
        self
    }

    /// Sets `typeName`.
    pub fn type_name(mut self, value: impl Into<DatadogNotificationTypeName>) -> Self {
        self.type_name = Some(value.into());
        self.extra.unset_null("typeName");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for DatadogNotification {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "datadogApiKey", "datadogRegion", "delayMin", "integrationId",
                "intervalMin", "notifierId", "typeName"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.datadog_api_key.read(r),
            1 => self.datadog_region.read(r),
            2 => self.delay_min.read(r),
            3 => self.integration_id.read(r),
            4 => self.interval_min.read(r),
            5 => self.notifier_id.read(r),
            6 => self.type_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("datadogApiKey", &self.datadog_api_key);
        o.field("datadogRegion", &self.datadog_region);
        o.field("delayMin", &self.delay_min);
        o.field("integrationId", &self.integration_id);
        o.field("intervalMin", &self.interval_min);
        o.field("notifierId", &self.notifier_id);
        o.field("typeName", &self.type_name);
        o.end();
    }
}

json::object!(DatadogNotification);

/// Region of Datadog.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DatadogNotificationDatadogRegion {
    /// `US`
    Us,
    /// `EU`
    Eu,
    /// `US3`
    Us3,
    /// `US5`
    Us5,
    /// `AP1`
    Ap1,
    /// `US1_FED`
    Us1Fed,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl DatadogNotificationDatadogRegion {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Us => "US",
            Self::Eu => "EU",
            Self::Us3 => "US3",
            Self::Us5 => "US5",
            Self::Ap1 => "AP1",
            Self::Us1Fed => "US1_FED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for DatadogNotificationDatadogRegion {
    const KNOWN: &'static [Self] = &[
        Self::Eu,
        Self::Us,
        Self::Ap1,
        Self::Us3,
        Self::Us5,
        Self::Us1Fed,
    ];
}

json::open_enum!(DatadogNotificationDatadogRegion);

/// How messages go out, and with it which variant.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DatadogNotificationTypeName {
    /// `DATADOG`
    Datadog,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl DatadogNotificationTypeName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Datadog => "DATADOG",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for DatadogNotificationTypeName {
    const KNOWN: &'static [Self] = &[Self::Datadog];
}

json::open_enum!(DatadogNotificationTypeName);
