// Written by `cargo xtask codegen`; changes made here are lost.

use super::ServiceRegion;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Secret, Writer, keys};

/// Notification through PagerDuty.
///
/// Required: `typeName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PagerdutyNotification {
    /// Minutes that the condition has to hold before the first message.
    pub delay_min: Option<i64>,
    /// Third-party integration that the credentials come from.
    pub integration_id: Option<String>,
    /// Not used: PagerDuty has an interval of its own.
    ///
    /// At least 5.
    pub interval_min: Option<i64>,
    /// Id of the notification. An update that has it may leave credentials out.
    pub notifier_id: Option<String>,
    /// Region of the service.
    ///
    /// Default: `"US"`.
    pub region: Option<ServiceRegion>,
    /// Integration key of PagerDuty, masked in answers. One that stays invalid is removed.
    pub service_key: Option<Secret>,
    /// How messages go out, and with it which variant.
    pub type_name: Option<PagerdutyNotificationTypeName>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl PagerdutyNotification {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `region`.
    pub fn region(mut self, value: impl Into<ServiceRegion>) -> Self {
        self.region = Some(value.into());
        self.extra.unset_null("region");
        self
    }

    /// Sets `serviceKey`.
    pub fn service_key(mut self, value: impl Into<Secret>) -> Self {
        self.service_key = Some(value.into());
        self.extra.unset_null("serviceKey");
        self
    }

    /// Sets `typeName`.
    pub fn type_name(mut self, value: impl Into<PagerdutyNotificationTypeName>) -> Self {
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

impl Json for PagerdutyNotification {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "delayMin", "integrationId", "intervalMin", "notifierId", "region",
                "serviceKey", "typeName"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.delay_min.read(r),
            1 => self.integration_id.read(r),
            2 => self.interval_min.read(r),
            3 => self.notifier_id.read(r),
            4 => self.region.read(r),
            5 => self.service_key.read(r),
            6 => self.type_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("delayMin", &self.delay_min);
        o.field("integrationId", &self.integration_id);
        o.field("intervalMin", &self.interval_min);
        o.field("notifierId", &self.notifier_id);
        o.field("region", &self.region);
        o.field("serviceKey", &self.service_key);
        o.field("typeName", &self.type_name);
        o.end();
    }
}

json::object!(PagerdutyNotification);

/// How messages go out, and with it which variant.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PagerdutyNotificationTypeName {
    /// `PAGER_DUTY`
    PagerDuty,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl PagerdutyNotificationTypeName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PagerDuty => "PAGER_DUTY",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for PagerdutyNotificationTypeName {
    const KNOWN: &'static [Self] = &[Self::PagerDuty];
}

json::open_enum!(PagerdutyNotificationTypeName);
