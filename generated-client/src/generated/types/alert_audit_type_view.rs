// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What was done about an alert.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AlertAuditTypeView {
    /// `ALERT_ACKNOWLEDGED_AUDIT`
    AlertAcknowledgedAudit,
    /// `ALERT_UNACKNOWLEDGED_AUDIT`
    AlertUnacknowledgedAudit,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl AlertAuditTypeView {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AlertAcknowledgedAudit => "ALERT_ACKNOWLEDGED_AUDIT",
            Self::AlertUnacknowledgedAudit => "ALERT_UNACKNOWLEDGED_AUDIT",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for AlertAuditTypeView {
    const KNOWN: &'static [Self] = &[
        Self::AlertAcknowledgedAudit,
        Self::AlertUnacknowledgedAudit,
    ];
}

json::open_enum!(AlertAuditTypeView);
