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
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "ALERT_ACKNOWLEDGED_AUDIT" => Self::AlertAcknowledgedAudit,
                "ALERT_UNACKNOWLEDGED_AUDIT" => Self::AlertUnacknowledgedAudit,
                _ => return None,
            },
        )
    }
}

json::open_enum!(AlertAuditTypeView);
