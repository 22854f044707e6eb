// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What happened to the configuration of the automation.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AutomationConfigEventTypeView {
    /// `AUTOMATION_CONFIG_PUBLISHED_AUDIT`
    AutomationConfigPublishedAudit,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl AutomationConfigEventTypeView {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AutomationConfigPublishedAudit => "AUTOMATION_CONFIG_PUBLISHED_AUDIT",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for AutomationConfigEventTypeView {
    const KNOWN: &'static [Self] = &[Self::AutomationConfigPublishedAudit];
}

json::open_enum!(AutomationConfigEventTypeView);
