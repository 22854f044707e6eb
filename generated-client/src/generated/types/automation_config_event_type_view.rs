// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Changes of the automation.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AutomationConfigEventTypeView {
    /// `AUTOMATION_CONFIG_PUBLISHED_AUDIT`
    AutomationConfigPublishedAudit,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl OpenEnum for AutomationConfigEventTypeView {
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "AUTOMATION_CONFIG_PUBLISHED_AUDIT" => {
                    Self::AutomationConfigPublishedAudit
                }
                _ => return None,
            },
        )
    }

    fn as_str(&self) -> &str {
        match self {
            Self::AutomationConfigPublishedAudit => "AUTOMATION_CONFIG_PUBLISHED_AUDIT",
            Self::Unknown(text) => text,
        }
    }

    fn unknown(text: Box<str>) -> Self {
        Self::Unknown(text)
    }
}

json::open_enum!(AutomationConfigEventTypeView);
