// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Notification by SMS.
///
/// Required: `typeName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SmsNotification {
    /// Minutes that the condition has to hold before the first message.
    pub delay_min: Option<i64>,
    /// Minutes between messages until somebody acknowledges the alert.
    ///
    /// At least 5.
    pub interval_min: Option<i64>,
    /// Phone number that messages go to.
    pub mobile_number: Option<String>,
    /// Id of the notification. An update that has it may leave credentials out.
    pub notifier_id: Option<String>,
    /// How messages go out, and with it which variant.
    pub type_name: Option<SmsNotificationTypeName>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl SmsNotification {
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

    /// Sets `intervalMin`.
    pub fn interval_min(mut self, value: i64) -> Self {
        self.interval_min = Some(value);
        self.extra.unset_null("intervalMin");
        self
    }

    /// Sets `mobileNumber`.
    pub fn mobile_number(mut self, value: impl Into<String>) -> Self {
        self.mobile_number = Some(value.into());
        self.extra.unset_null("mobileNumber");
        self
    }

    /// Sets `notifierId`.
    pub fn notifier_id(mut self, value: impl Into<String>) -> Self {
        self.notifier_id = Some(value.into());
        self.extra.unset_null("notifierId");
        self
    }

    /// Sets `typeName`.
    pub fn type_name(mut self, value: impl Into<SmsNotificationTypeName>) -> Self {
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

impl Json for SmsNotification {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys!["delayMin", "intervalMin", "mobileNumber", "notifierId", "typeName"],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.delay_min.read(r),
            1 => self.interval_min.read(r),
            2 => self.mobile_number.read(r),
            3 => self.notifier_id.read(r),
            4 => self.type_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("delayMin", &self.delay_min);
        o.field("intervalMin", &self.interval_min);
        o.field("mobileNumber", &self.mobile_number);
        o.field("notifierId", &self.notifier_id);
        o.field("typeName", &self.type_name);
        o.end();
    }
}

json::object!(SmsNotification);

/// How messages go out, and with it which variant.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SmsNotificationTypeName {
    /// `SMS`
    Sms,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl SmsNotificationTypeName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sms => "SMS",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for SmsNotificationTypeName {
    const KNOWN: &'static [Self] = &[Self::Sms];
}

json::open_enum!(SmsNotificationTypeName);
