// Written by `cargo xtask codegen`; changes made here are lost.

use super::ServiceRegion;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Secret, Writer, keys};

/// Notification through Opsgenie.
///
/// Required: `typeName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OpsGenieNotification {
    /// Minutes that the condition has to hold before the first message.
    pub delay_min: Option<i64>,
    /// Third-party integration that the credentials come from.
    pub integration_id: Option<String>,
    /// Not used: Opsgenie has an interval of its own.
    ///
    /// At least 5.
    pub interval_min: Option<i64>,
    /// Id of the notification. An update that has it may leave credentials out.
    pub notifier_id: Option<String>,
    /// API key of Opsgenie, masked in answers. One that stays invalid is removed.
    pub ops_genie_api_key: Option<Secret>,
    /// Region of Opsgenie.
    ///
    /// Default: `"US"`.
    pub ops_genie_region: Option<ServiceRegion>,
    /// How messages go out, and with it which variant.
    pub type_name: Option<OpsGenieNotificationTypeName>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl OpsGenieNotification {
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

    /// Sets `opsGenieApiKey`.
    pub fn ops_genie_api_key(mut self, value: impl Into<Secret>) -> Self {
        self.ops_genie_api_key = Some(value.into());
        self.extra.unset_null("opsGenieApiKey");
        self
    }

    /// Sets `opsGenieRegion`.
    pub fn ops_genie_region(mut self, value: impl Into<ServiceRegion>) -> Self {
        self.ops_genie_region = Some(value.into());
        self.extra.unset_null("opsGenieRegion");
        self
    }

    /// Sets `typeName`.
    pub fn type_name(mut self, value: impl Into<OpsGenieNotificationTypeName>) -> Self {
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

impl Json for OpsGenieNotification {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "delayMin", "integrationId", "intervalMin", "notifierId",
                "opsGenieApiKey", "opsGenieRegion", "typeName"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.delay_min.read(r),
            1 => self.integration_id.read(r),
            2 => self.interval_min.read(r),
            3 => self.notifier_id.read(r),
            4 => self.ops_genie_api_key.read(r),
            5 => self.ops_genie_region.read(r),
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
        o.field("opsGenieApiKey", &self.ops_genie_api_key);
        o.field("opsGenieRegion", &self.ops_genie_region);
        o.field("typeName", &self.type_name);
        o.end();
    }
}

json::object!(OpsGenieNotification);

/// How messages go out, and with it which variant.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OpsGenieNotificationTypeName {
    /// `OPS_GENIE`
    OpsGenie,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl OpsGenieNotificationTypeName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::OpsGenie => "OPS_GENIE",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for OpsGenieNotificationTypeName {
    const KNOWN: &'static [Self] = &[Self::OpsGenie];
}

json::open_enum!(OpsGenieNotificationTypeName);
