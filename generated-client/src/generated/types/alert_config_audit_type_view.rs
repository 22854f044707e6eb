// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What was done to an alert configuration.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AlertConfigAuditTypeView {
    /// `ALERT_CONFIG_DISABLED_AUDIT`
    AlertConfigDisabledAudit,
    /// `ALERT_CONFIG_ENABLED_AUDIT`
    AlertConfigEnabledAudit,
    /// `ALERT_CONFIG_ADDED_AUDIT`
    AlertConfigAddedAudit,
    /// `ALERT_CONFIG_DELETED_AUDIT`
    AlertConfigDeletedAudit,
    /// `ALERT_CONFIG_CHANGED_AUDIT`
    AlertConfigChangedAudit,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl AlertConfigAuditTypeView {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AlertConfigDisabledAudit => "ALERT_CONFIG_DISABLED_AUDIT",
            Self::AlertConfigEnabledAudit => "ALERT_CONFIG_ENABLED_AUDIT",
            Self::AlertConfigAddedAudit => "ALERT_CONFIG_ADDED_AUDIT",
            Self::AlertConfigDeletedAudit => "ALERT_CONFIG_DELETED_AUDIT",
            Self::AlertConfigChangedAudit => "ALERT_CONFIG_CHANGED_AUDIT",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for AlertConfigAuditTypeView {
    const KNOWN: &'static [Self] = &[
        Self::AlertConfigAddedAudit,
        Self::AlertConfigChangedAudit,
        Self::AlertConfigDeletedAudit,
        Self::AlertConfigEnabledAudit,
        Self::AlertConfigDisabledAudit,
    ];
}

json::open_enum!(AlertConfigAuditTypeView);
