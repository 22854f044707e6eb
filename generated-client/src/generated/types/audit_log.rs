// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// What databases write to their audit log.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AuditLog {
    /// Whether permitted operations are written too, in events of the type `authCheck`; costs speed.
    ///
    /// Default: `false`.
    pub audit_authorization_success: Option<bool>,
    /// Which events are written, as JSON text.
    pub audit_filter: Option<String>,
    /// How the filter was made.
    ///
    /// Set by the server.
    pub configuration_type: Option<AuditLogConfigurationType>,
    /// Whether there is an audit log.
    ///
    /// Default: `false`.
    pub enabled: Option<bool>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AuditLog {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `auditAuthorizationSuccess`.
    pub fn audit_authorization_success(mut self, value: bool) -> Self {
        self.audit_authorization_success = Some(value);
        self.extra.unset_null("auditAuthorizationSuccess");
        self
    }

    /// Sets `auditFilter`.
    pub fn audit_filter(mut self, value: impl Into<String>) -> Self {
        self.audit_filter = Some(value.into());
        self.extra.unset_null("auditFilter");
        self
    }

    /// Sets `enabled`.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self.extra.unset_null("enabled");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for AuditLog {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "auditAuthorizationSuccess", "auditFilter", "configurationType",
                "enabled"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.audit_authorization_success.read(r),
            1 => self.audit_filter.read(r),
            2 => self.configuration_type.read(r),
            3 => self.enabled.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("auditAuthorizationSuccess", &self.audit_authorization_success);
        o.field("auditFilter", &self.audit_filter);
        o.read_only("configurationType", &self.configuration_type);
        o.field("enabled", &self.enabled);
        o.end();
    }
}

json::object!(AuditLog);

/// How the filter was made.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuditLogConfigurationType {
    /// `NONE`
    None,
    /// `FILTER_BUILDER`
    FilterBuilder,
    /// `FILTER_JSON`
    FilterJson,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl AuditLogConfigurationType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::FilterBuilder => "FILTER_BUILDER",
            Self::FilterJson => "FILTER_JSON",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for AuditLogConfigurationType {
    const KNOWN: &'static [Self] = &[Self::None, Self::FilterJson, Self::FilterBuilder];
}

json::open_enum!(AuditLogConfigurationType);
