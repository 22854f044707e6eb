// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What was done to Search Nodes.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchDeploymentAuditTypeView {
    /// `SEARCH_DEPLOYMENT_CREATED`
    SearchDeploymentCreated,
    /// `SEARCH_DEPLOYMENT_UPDATED`
    SearchDeploymentUpdated,
    /// `SEARCH_DEPLOYMENT_DELETED`
    SearchDeploymentDeleted,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl SearchDeploymentAuditTypeView {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::SearchDeploymentCreated => "SEARCH_DEPLOYMENT_CREATED",
            Self::SearchDeploymentUpdated => "SEARCH_DEPLOYMENT_UPDATED",
            Self::SearchDeploymentDeleted => "SEARCH_DEPLOYMENT_DELETED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for SearchDeploymentAuditTypeView {
    const KNOWN: &'static [Self] = &[
        Self::SearchDeploymentCreated,
        Self::SearchDeploymentDeleted,
        Self::SearchDeploymentUpdated,
    ];
}

json::open_enum!(SearchDeploymentAuditTypeView);
