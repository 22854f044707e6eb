// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What happened in an App Services application.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AppServiceEventTypeViewAlertable {
    /// `URL_CONFIRMATION`
    UrlConfirmation,
    /// `SUCCESSFUL_DEPLOY`
    SuccessfulDeploy,
    /// `DEPLOYMENT_FAILURE`
    DeploymentFailure,
    /// `DEPLOYMENT_MODEL_CHANGE_SUCCESS`
    DeploymentModelChangeSuccess,
    /// `DEPLOYMENT_MODEL_CHANGE_FAILURE`
    DeploymentModelChangeFailure,
    /// `REQUEST_RATE_LIMIT`
    RequestRateLimit,
    /// `LOG_FORWARDER_FAILURE`
    LogForwarderFailure,
    /// `OUTSIDE_REALM_METRIC_THRESHOLD`
    OutsideRealmMetricThreshold,
    /// `SYNC_FAILURE`
    SyncFailure,
    /// `TRIGGER_FAILURE`
    TriggerFailure,
    /// `TRIGGER_AUTO_RESUMED`
    TriggerAutoResumed,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl AppServiceEventTypeViewAlertable {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::UrlConfirmation => "URL_CONFIRMATION",
            Self::SuccessfulDeploy => "SUCCESSFUL_DEPLOY",
            Self::DeploymentFailure => "DEPLOYMENT_FAILURE",
            Self::DeploymentModelChangeSuccess => "DEPLOYMENT_MODEL_CHANGE_SUCCESS",
            Self::DeploymentModelChangeFailure => "DEPLOYMENT_MODEL_CHANGE_FAILURE",
            Self::RequestRateLimit => "REQUEST_RATE_LIMIT",
            Self::LogForwarderFailure => "LOG_FORWARDER_FAILURE",
            Self::OutsideRealmMetricThreshold => "OUTSIDE_REALM_METRIC_THRESHOLD",
            Self::SyncFailure => "SYNC_FAILURE",
            Self::TriggerFailure => "TRIGGER_FAILURE",
            Self::TriggerAutoResumed => "TRIGGER_AUTO_RESUMED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for AppServiceEventTypeViewAlertable {
    const KNOWN: &'static [Self] = &[
        Self::SyncFailure,
        Self::TriggerFailure,
        Self::UrlConfirmation,
        Self::SuccessfulDeploy,
        Self::DeploymentFailure,
        Self::RequestRateLimit,
        Self::TriggerAutoResumed,
        Self::LogForwarderFailure,
        Self::OutsideRealmMetricThreshold,
        Self::DeploymentModelChangeFailure,
        Self::DeploymentModelChangeSuccess,
    ];
}

json::open_enum!(AppServiceEventTypeViewAlertable);
