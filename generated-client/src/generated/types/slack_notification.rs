// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Secret, Writer, keys};

/// Notification through Slack.
///
/// Required: `typeName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SlackNotification {
    /// Token of Slack, masked in answers. One that stays invalid is removed.
    pub api_token: Option<Secret>,
    /// Channel that messages go to.
    pub channel_name: Option<String>,
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
    pub type_name: Option<SlackNotificationTypeName>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl SlackNotification {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `apiToken`.
    pub fn api_token(mut self, value: impl Into<Secret>) -> Self {
        self.api_token = Some(value.into());
        self.extra.unset_null("apiToken");
        self
    }

    /// Sets `channelName`.
    pub fn channel_name(mut self, value: impl Into<String>) -> Self {
        self.channel_name = Some(value.into());
        self.extra.unset_null("channelName");
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
    pub fn type_name(mut self, value: impl Into<SlackNotificationTypeName>) -> Self {
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

impl Json for SlackNotification {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "apiToken", "channelName", "delayMin", "integrationId", "intervalMin",
                "notifierId", "typeName"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.api_token.read(r),
            1 => self.channel_name.read(r),
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
        o.field("apiToken", &self.api_token);
        o.field("channelName", &self.channel_name);
        o.field("delayMin", &self.delay_min);
        o.field("integrationId", &self.integration_id);
        o.field("intervalMin", &self.interval_min);
        o.field("notifierId", &self.notifier_id);
        o.field("typeName", &self.type_name);
        o.end();
    }
}

json::object!(SlackNotification);

/// How messages go out, and with it which variant.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SlackNotificationTypeName {
    /// `SLACK`
    Slack,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl SlackNotificationTypeName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Slack => "SLACK",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for SlackNotificationTypeName {
    const KNOWN: &'static [Self] = &[Self::Slack];
}

json::open_enum!(SlackNotificationTypeName);
