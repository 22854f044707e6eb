// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What happened to a host.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum HostEventTypeViewForNdsGroupAlertable {
    /// `HOST_DOWN`
    HostDown,
    /// `HOST_HAS_INDEX_SUGGESTIONS`
    HostHasIndexSuggestions,
    /// `HOST_MONGOT_CRASHING_OOM`
    HostMongotCrashingOom,
    /// `HOST_MONGOT_STOP_REPLICATION`
    HostMongotStopReplication,
    /// `HOST_MONGOT_APPROACHING_STOP_REPLICATION`
    HostMongotApproachingStopReplication,
    /// `HOST_MONGOT_PAUSE_INITIAL_SYNC`
    HostMongotPauseInitialSync,
    /// `HOST_SEARCH_NODE_INDEX_FAILED`
    HostSearchNodeIndexFailed,
    /// `HOST_SEARCH_PROCESS_THROTTLING`
    HostSearchProcessThrottling,
    /// `HOST_EXTERNAL_LOG_SINK_EXPORT_DOWN`
    HostExternalLogSinkExportDown,
    /// `HOST_NOT_ENOUGH_DISK_SPACE`
    HostNotEnoughDiskSpace,
    /// `SSH_KEY_NDS_HOST_ACCESS_REQUESTED`
    SshKeyNdsHostAccessRequested,
    /// `SSH_KEY_NDS_HOST_ACCESS_REFRESHED`
    SshKeyNdsHostAccessRefreshed,
    /// `PUSH_BASED_LOG_EXPORT_STOPPED`
    PushBasedLogExportStopped,
    /// `PUSH_BASED_LOG_EXPORT_DROPPED_LOG`
    PushBasedLogExportDroppedLog,
    /// `HOST_VERSION_BEHIND`
    HostVersionBehind,
    /// `VERSION_BEHIND`
    VersionBehind,
    /// `HOST_EXPOSED`
    HostExposed,
    /// `HOST_SSL_CERTIFICATE_STALE`
    HostSslCertificateStale,
    /// `HOST_SECURITY_CHECKUP_NOT_MET`
    HostSecurityCheckupNotMet,
    /// `ALERT_HOST_SSH_SESSION_STARTED`
    AlertHostSshSessionStarted,
    /// `PROFILER_CONFIGURED_TOO_WIDELY`
    ProfilerConfiguredTooWidely,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl HostEventTypeViewForNdsGroupAlertable {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::HostDown => "HOST_DOWN",
            Self::HostHasIndexSuggestions => "HOST_HAS_INDEX_SUGGESTIONS",
            Self::HostMongotCrashingOom => "HOST_MONGOT_CRASHING_OOM",
            Self::HostMongotStopReplication => "HOST_MONGOT_STOP_REPLICATION",
            Self::HostMongotApproachingStopReplication => {
                "HOST_MONGOT_APPROACHING_STOP_REPLICATION"
            }
            Self::HostMongotPauseInitialSync => "HOST_MONGOT_PAUSE_INITIAL_SYNC",
            Self::HostSearchNodeIndexFailed => "HOST_SEARCH_NODE_INDEX_FAILED",
            Self::HostSearchProcessThrottling => "HOST_SEARCH_PROCESS_THROTTLING",
            Self::HostExternalLogSinkExportDown => "HOST_EXTERNAL_LOG_SINK_EXPORT_DOWN",
            Self::HostNotEnoughDiskSpace => "HOST_NOT_ENOUGH_DISK_SPACE",
            Self::SshKeyNdsHostAccessRequested => "SSH_KEY_NDS_HOST_ACCESS_REQUESTED",
            Self::SshKeyNdsHostAccessRefreshed => "SSH_KEY_NDS_HOST_ACCESS_REFRESHED",
            Self::PushBasedLogExportStopped => "PUSH_BASED_LOG_EXPORT_STOPPED",
            Self::PushBasedLogExportDroppedLog => "PUSH_BASED_LOG_EXPORT_DROPPED_LOG",
            Self::HostVersionBehind => "HOST_VERSION_BEHIND",
            Self::VersionBehind => "VERSION_BEHIND",
            Self::HostExposed => "HOST_EXPOSED",
            Self::HostSslCertificateStale => "HOST_SSL_CERTIFICATE_STALE",
            Self::HostSecurityCheckupNotMet => "HOST_SECURITY_CHECKUP_NOT_MET",
            Self::AlertHostSshSessionStarted => "ALERT_HOST_SSH_SESSION_STARTED",
            Self::ProfilerConfiguredTooWidely => "PROFILER_CONFIGURED_TOO_WIDELY",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for HostEventTypeViewForNdsGroupAlertable {
    const KNOWN: &'static [Self] = &[
        Self::HostDown,
        Self::HostExposed,
        Self::VersionBehind,
        Self::HostVersionBehind,
        Self::HostMongotCrashingOom,
        Self::HostHasIndexSuggestions,
        Self::HostNotEnoughDiskSpace,
        Self::HostSslCertificateStale,
        Self::HostMongotStopReplication,
        Self::HostSearchNodeIndexFailed,
        Self::HostSecurityCheckupNotMet,
        Self::PushBasedLogExportStopped,
        Self::AlertHostSshSessionStarted,
        Self::HostMongotPauseInitialSync,
        Self::HostSearchProcessThrottling,
        Self::ProfilerConfiguredTooWidely,
        Self::PushBasedLogExportDroppedLog,
        Self::SshKeyNdsHostAccessRefreshed,
        Self::SshKeyNdsHostAccessRequested,
        Self::HostExternalLogSinkExportDown,
        Self::HostMongotApproachingStopReplication,
    ];
}

json::open_enum!(HostEventTypeViewForNdsGroupAlertable);
