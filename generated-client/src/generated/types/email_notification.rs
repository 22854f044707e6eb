// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Notification to an email address.
///
/// Required: `typeName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EmailNotification {
    /// Minutes that the condition has to hold before the first message.
    pub delay_min: Option<i64>,
    /// Email address that messages go to.
    pub email_address: Option<String>,
    /// Minutes between messages until somebody acknowledges the alert.
    ///
    /// At least 5.
    pub interval_min: Option<i64>,
    /// Id of the notification. An update that has it may leave credentials out.
    pub notifier_id: Option<String>,
    /// How messages go out, and with it which variant.
    pub type_name: Option<EmailNotificationTypeName>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl EmailNotification {
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

    /// Sets `emailAddress`.
    pub fn email_address(mut self, value: impl Into<String>) -> Self {
        self.email_address = Some(value.into());
        self.extra.unset_null("emailAddress");
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
    pub fn type_name(mut self, value: impl Into<EmailNotificationTypeName>) -> Self {
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

impl Json for EmailNotification {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys!["delayMin", "emailAddress", "intervalMin", "notifierId", "typeName"],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.delay_min.read(r),
            1 => self.email_address.read(r),
            2 => self.interval_min.read(r),
            3 => self.notifier_id.read(r),
            4 => self.type_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("delayMin", &self.delay_min);
        o.field("emailAddress", &self.email_address);
        o.field("intervalMin", &self.interval_min);
        o.field("notifierId", &self.notifier_id);
        o.field("typeName", &self.type_name);
        o.end();
    }
}

json::object!(EmailNotification);

/// How messages go out, and with it which variant.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EmailNotificationTypeName {
    /// `EMAIL`
    Email,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl EmailNotificationTypeName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email => "EMAIL",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for EmailNotificationTypeName {
    const KNOWN: &'static [Self] = &[Self::Email];
}

json::open_enum!(EmailNotificationTypeName);
