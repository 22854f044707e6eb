// Written by `cargo xtask codegen`; changes made here are lost.

use super::OrgRole;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Notification to the people of the organization.
///
/// Required: `typeName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrgNotification {
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
    /// Only people with one of these roles; all by default.
    ///
    /// One of `ORG_OWNER`, `ORG_MEMBER`, `ORG_GROUP_CREATOR`, `ORG_BILLING_ADMIN`,
    /// `ORG_BILLING_READ_ONLY`, `ORG_READ_ONLY`.
    pub roles: Option<Vec<OrgRole>>,
    /// Whether messages go out by SMS.
    pub sms_enabled: Option<bool>,
    /// How messages go out, and with it which variant.
    pub type_name: Option<OrgNotificationTypeName>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl OrgNotification {
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

    /// Sets `roles`.
    pub fn roles(mut self, value: impl IntoIterator<Item = impl Into<OrgRole>>) -> Self {
        self.roles = Some(value.into_iter().map(Into::into).collect());
        self.extra.unset_null("roles");
        self
    }

    /// Sets `smsEnabled`.
    pub fn sms_enabled(mut self, value: bool) -> Self {
        self.sms_enabled = Some(value);
        self.extra.unset_null("smsEnabled");
        self
    }

    /// Sets `typeName`.
    pub fn type_name(mut self, value: impl Into<OrgNotificationTypeName>) -> Self {
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

impl Json for OrgNotification {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "delayMin", "emailEnabled", "intervalMin", "notifierId", "roles",
                "smsEnabled", "typeName"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.delay_min.read(r),
            1 => self.email_enabled.read(r),
            2 => self.interval_min.read(r),
            3 => self.notifier_id.read(r),
            4 => self.roles.read(r),
            5 => self.sms_enabled.read(r),
            6 => self.type_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("delayMin", &self.delay_min);
        o.field("emailEnabled", &self.email_enabled);
        o.field("intervalMin", &self.interval_min);
        o.field("notifierId", &self.notifier_id);
        o.field("roles", &self.roles);
        o.field("smsEnabled", &self.sms_enabled);
        o.field("typeName", &self.type_name);
        o.end();
    }
}

json::object!(OrgNotification);

/// How messages go out, and with it which variant.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrgNotificationTypeName {
    /// `ORG`
    Org,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl OrgNotificationTypeName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Org => "ORG",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for OrgNotificationTypeName {
    const KNOWN: &'static [Self] = &[Self::Org];
}

json::open_enum!(OrgNotificationTypeName);
