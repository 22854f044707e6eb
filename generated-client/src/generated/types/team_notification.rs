// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Notification to a team.
///
/// Required: `typeName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TeamNotification {
    /// Minutes that the condition has to hold before the first message.
    pub delay_min: Option<i64>,
    /// Whether messages go out by email.
    pub email_enabled: Option<bool>,
    /// Minutes between messages until somebody acknowledges the alert.
    ///
    /// At least 5.
    pub interval_min: Option<i64>,
    /// Id of the notification. An update that has it may leave credentials out.
    pub notifier_id: Option<String>,
    /// Whether messages go out by SMS.
    pub sms_enabled: Option<bool>,
    /// Id of the team.
    pub team_id: Option<String>,
    /// Name of the team.
    pub team_name: Option<String>,
    /// How messages go out, and with it which variant.
    pub type_name: Option<TeamNotificationTypeName>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl TeamNotification {
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

    /// Sets `emailEnabled`.
    pub fn email_enabled(mut self, value: bool) -> Self {
        self.email_enabled = Some(value);
        self.extra.unset_null("emailEnabled");
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

    /// Sets `smsEnabled`.
    pub fn sms_enabled(mut self, value: bool) -> Self {
        self.sms_enabled = Some(value);
        self.extra.unset_null("smsEnabled");
        self
    }

    /// Sets `teamId`.
    pub fn team_id(mut self, value: impl Into<String>) -> Self {
        self.team_id = Some(value.into());
        self.extra.unset_null("teamId");
        self
    }

    /// Sets `teamName`.
    pub fn team_name(mut self, value: impl Into<String>) -> Self {
        self.team_name = Some(value.into());
        self.extra.unset_null("teamName");
        self
    }

    /// Sets `typeName`.
    pub fn type_name(mut self, value: impl Into<TeamNotificationTypeName>) -> Self {
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

impl Json for TeamNotification {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "delayMin", "emailEnabled", "intervalMin", "notifierId", "smsEnabled",
                "teamId", "teamName", "typeName"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.delay_min.read(r),
            1 => self.email_enabled.read(r),
            2 => self.interval_min.read(r),
            3 => self.notifier_id.read(r),
            4 => self.sms_enabled.read(r),
            5 => self.team_id.read(r),
            6 => self.team_name.read(r),
            7 => self.type_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("delayMin", &self.delay_min);
        o.field("emailEnabled", &self.email_enabled);
        o.field("intervalMin", &self.interval_min);
        o.field("notifierId", &self.notifier_id);
        o.field("smsEnabled", &self.sms_enabled);
        o.field("teamId", &self.team_id);
        o.field("teamName", &self.team_name);
        o.field("typeName", &self.type_name);
        o.end();
    }
}

json::object!(TeamNotification);

/// How messages go out, and with it which variant.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TeamNotificationTypeName {
    /// `TEAM`
    Team,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl TeamNotificationTypeName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Team => "TEAM",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for TeamNotificationTypeName {
    const KNOWN: &'static [Self] = &[Self::Team];
}

json::open_enum!(TeamNotificationTypeName);
