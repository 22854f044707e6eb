// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Secret, Writer, keys};

/// Notification by a webhook of yours.
///
/// Required: `typeName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookNotification {
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
    pub type_name: Option<WebhookNotificationTypeName>,
    /// Template of the body, with `${field}` for values. It has to make JSON; by default Atlas sends
    /// JSON of its own.
    pub webhook_body_template: Option<Secret>,
    /// Template of the headers, with `${field}` for values. It has to make a JSON object of names and
    /// values.
    pub webhook_headers_template: Option<Secret>,
    /// Secret that signs the messages, masked in answers; by default that of the project's integration.
    pub webhook_secret: Option<Secret>,
    /// URL that messages go to, masked in answers; by default that of the project's integration.
    pub webhook_url: Option<Secret>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl WebhookNotification {
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

    /// Sets `typeName`.
    pub fn type_name(mut self, value: impl Into<WebhookNotificationTypeName>) -> Self {
        self.type_name = Some(value.into());
        self.extra.unset_null("typeName");
        self
    }

    /// Sets `webhookBodyTemplate`.
    pub fn webhook_body_template(mut self, value: impl Into<Secret>) -> Self {
        self.webhook_body_template = Some(value.into());
        self.extra.unset_null("webhookBodyTemplate");
        self
    }

    /// Sets `webhookHeadersTemplate`.
    pub fn webhook_headers_template(mut self, value: impl Into<Secret>) -> Self {
        self.webhook_headers_template = Some(value.into());
        self.extra.unset_null("webhookHeadersTemplate");
        self
    }

    /// Sets `webhookSecret`.
    pub fn webhook_secret(mut self, value: impl Into<Secret>) -> Self {
        self.webhook_secret = Some(value.into());
        self.extra.unset_null("webhookSecret");
        self
    }

    /// Sets `webhookUrl`.
    pub fn webhook_url(mut self, value: impl Into<Secret>) -> Self {
        self.webhook_url = Some(value.into());
        self.extra.unset_null("webhookUrl");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for WebhookNotification {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "delayMin", "integrationId", "intervalMin", "notifierId", "typeName",
                "webhookBodyTemplate", "webhookHeadersTemplate", "webhookSecret",
                "webhookUrl"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.delay_min.read(r),
            1 => self.integration_id.read(r),
            2 => self.interval_min.read(r),
            3 => self.notifier_id.read(r),
            4 => self.type_name.read(r),
            5 => self.webhook_body_template.read(r),
            6 => self.webhook_headers_template.read(r),
            7 => self.webhook_secret.read(r),
            8 => self.webhook_url.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("delayMin", &self.delay_min);
        o.field("integrationId", &self.integration_id);
        o.field("intervalMin", &self.interval_min);
        o.field("notifierId", &self.notifier_id);
        o.field("typeName", &self.type_name);
        o.field("webhookBodyTemplate", &self.webhook_body_template);
        o.field("webhookHeadersTemplate", &self.webhook_headers_template);
        o.field("webhookSecret", &self.webhook_secret);
        o.field("webhookUrl", &self.webhook_url);
        o.end();
    }
}

json::object!(WebhookNotification);

/// How messages go out, and with it which variant.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookNotificationTypeName {
    /// `WEBHOOK`
    Webhook,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl WebhookNotificationTypeName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Webhook => "WEBHOOK",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for WebhookNotificationTypeName {
    const KNOWN: &'static [Self] = &[Self::Webhook];
}

json::open_enum!(WebhookNotificationTypeName);
