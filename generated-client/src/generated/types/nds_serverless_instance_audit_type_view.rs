// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What happened to a serverless instance.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NdsServerlessInstanceAuditTypeView {
    /// `SERVERLESS_INSTANCE_CREATED`
    ServerlessInstanceCreated,
    /// `SERVERLESS_INSTANCE_READY`
    ServerlessInstanceReady,
    /// `SERVERLESS_INSTANCE_UPDATE_SUBMITTED`
    ServerlessInstanceUpdateSubmitted,
    /// `SERVERLESS_INSTANCE_UPDATE_STARTED`
    ServerlessInstanceUpdateStarted,
    /// `SERVERLESS_INSTANCE_UPDATE_COMPLETED`
    ServerlessInstanceUpdateCompleted,
    /// `SERVERLESS_INSTANCE_DELETE_SUBMITTED`
    ServerlessInstanceDeleteSubmitted,
    /// `SERVERLESS_INSTANCE_DELETED`
    ServerlessInstanceDeleted,
    /// `SERVERLESS_INSTANCE_UNBLOCKED`
    ServerlessInstanceUnblocked,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl NdsServerlessInstanceAuditTypeView {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ServerlessInstanceCreated => "SERVERLESS_INSTANCE_CREATED",
            Self::ServerlessInstanceReady => "SERVERLESS_INSTANCE_READY",
            Self::ServerlessInstanceUpdateSubmitted => {
                "SERVERLESS_INSTANCE_UPDATE_SUBMITTED"
            }
            Self::ServerlessInstanceUpdateStarted => "SERVERLESS_INSTANCE_UPDATE_STARTED",
            Self::ServerlessInstanceUpdateCompleted => {
                "SERVERLESS_INSTANCE_UPDATE_COMPLETED"
            }
            Self::ServerlessInstanceDeleteSubmitted => {
                "SERVERLESS_INSTANCE_DELETE_SUBMITTED"
            }
            Self::ServerlessInstanceDeleted => "SERVERLESS_INSTANCE_DELETED",
            Self::ServerlessInstanceUnblocked => "SERVERLESS_INSTANCE_UNBLOCKED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for NdsServerlessInstanceAuditTypeView {
    const KNOWN: &'static [Self] = &[
        Self::ServerlessInstanceReady,
        Self::ServerlessInstanceCreated,
        Self::ServerlessInstanceDeleted,
        Self::ServerlessInstanceUnblocked,
        Self::ServerlessInstanceUpdateStarted,
        Self::ServerlessInstanceDeleteSubmitted,
        Self::ServerlessInstanceUpdateCompleted,
        Self::ServerlessInstanceUpdateSubmitted,
    ];
}

json::open_enum!(NdsServerlessInstanceAuditTypeView);
