// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What happened to a host.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum HostEventTypeViewForNdsGroup {
    /// `ATTEMPT_KILLOP_AUDIT`
    AttemptKillopAudit,
    /// `ATTEMPT_KILLSESSION_AUDIT`
    AttemptKillsessionAudit,
    /// `HOST_UP`
    HostUp,
    /// `HOST_DOWN`
    HostDown,
    /// `HOST_HAS_INDEX_SUGGESTIONS`
    HostHasIndexSuggestions,
    /// `HOST_MONGOT_RECOVERED_OOM`
    HostMongotRecoveredOom,
    /// `HOST_MONGOT_CRASHING_OOM`
    HostMongotCrashingOom,
    /// `HOST_MONGOT_RESUME_REPLICATION`
    HostMongotResumeReplication,
    /// `HOST_MONGOT_STOP_REPLICATION`
    HostMongotStopReplication,
    /// `HOST_MONGOT_UNPAUSE_INITIAL_SYNC`
    HostMongotUnpauseInitialSync,
    /// `HOST_MONGOT_PAUSE_INITIAL_SYNC`
    HostMongotPauseInitialSync,
    /// `HOST_MONGOT_SUFFICIENT_DISK_SPACE`
    HostMongotSufficientDiskSpace,
    /// `HOST_MONGOT_APPROACHING_STOP_REPLICATION`
    HostMongotApproachingStopReplication,
    /// `HOST_MONGOT_RESTARTED`
    HostMongotRestarted,
    /// `HOST_SEARCH_NODE_UNBLOCKED`
    HostSearchNodeUnblocked,
    /// `HOST_SEARCH_NODE_INDEX_FAILED`
    HostSearchNodeIndexFailed,
    /// `HOST_SEARCH_PROCESS_NOT_THROTTLING`
    HostSearchProcessNotThrottling,
    /// `HOST_SEARCH_PROCESS_THROTTLING`
    HostSearchProcessThrottling,
    /// `HOST_EXTERNAL_LOG_SINK_EXPORT_DOWN`
    HostExternalLogSinkExportDown,
    /// `HOST_EXTERNAL_LOG_SINK_EXPORT_RESUMED`
    HostExternalLogSinkExportResumed,
    /// `HOST_ENOUGH_DISK_SPACE`
    HostEnoughDiskSpace,
    /// `HOST_NOT_ENOUGH_DISK_SPACE`
    HostNotEnoughDiskSpace,
    /// `SSH_KEY_NDS_HOST_ACCESS_REQUESTED`
    SshKeyNdsHostAccessRequested,
    /// `SSH_KEY_NDS_HOST_ACCESS_REFRESHED`
    SshKeyNdsHostAccessRefreshed,
    /// `SSH_KEY_NDS_HOST_ACCESS_ATTEMPT`
    SshKeyNdsHostAccessAttempt,
    /// `SSH_KEY_NDS_HOST_ACCESS_GRANTED`
    SshKeyNdsHostAccessGranted,
    /// `SSH_KEY_NDS_HOST_ACCESS_LEVEL_CHANGED`
    SshKeyNdsHostAccessLevelChanged,
    /// `ALERT_HOST_SSH_SESSION_STARTED`
    AlertHostSshSessionStarted,
    /// `HOST_SSH_SESSION_ENDED`
    HostSshSessionEnded,
    /// `HOST_X509_CERTIFICATE_CERTIFICATE_GENERATED_FOR_SUPPORT_ACCESS`
    HostX509CertificateCertificateGeneratedForSupportAccess,
    /// `PUSH_BASED_LOG_EXPORT_RESUMED`
    PushBasedLogExportResumed,
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
    /// `PROFILER_CONFIGURED_TOO_WIDELY`
    ProfilerConfiguredTooWidely,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl HostEventTypeViewForNdsGroup {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AttemptKillopAudit => "ATTEMPT_KILLOP_AUDIT",
            Self::AttemptKillsessionAudit => "ATTEMPT_KILLSESSION_AUDIT",
            Self::HostUp => "HOST_UP",
            Self::HostDown => "HOST_DOWN",
            Self::HostHasIndexSuggestions => "HOST_HAS_INDEX_SUGGESTIONS",
            Self::HostMongotRecoveredOom => "HOST_MONGOT_RECOVERED_OOM",
            Self::HostMongotCrashingOom => "HOST_MONGOT_CRASHING_OOM",
            Self::HostMongotResumeReplication => "HOST_MONGOT_RESUME_REPLICATION",
            Self::HostMongotStopReplication => "HOST_MONGOT_STOP_REPLICATION",
            Self::HostMongotUnpauseInitialSync => "HOST_MONGOT_UNPAUSE_INITIAL_SYNC",
            Self::HostMongotPauseInitialSync => "HOST_MONGOT_PAUSE_INITIAL_SYNC",
            Self::HostMongotSufficientDiskSpace => "HOST_MONGOT_SUFFICIENT_DISK_SPACE",
            Self::HostMongotApproachingStopReplication => {
                "HOST_MONGOT_APPROACHING_STOP_REPLICATION"
            }
            Self::HostMongotRestarted => "HOST_MONGOT_RESTARTED",
            Self::HostSearchNodeUnblocked => "HOST_SEARCH_NODE_UNBLOCKED",
            Self::HostSearchNodeIndexFailed => "HOST_SEARCH_NODE_INDEX_FAILED",
            Self::HostSearchProcessNotThrottling => "HOST_SEARCH_PROCESS_NOT_THROTTLING",
            Self::HostSearchProcessThrottling => "HOST_SEARCH_PROCESS_THROTTLING",
            Self::HostExternalLogSinkExportDown => "HOST_EXTERNAL_LOG_SINK_EXPORT_DOWN",
            Self::HostExternalLogSinkExportResumed => {
                "HOST_EXTERNAL_LOG_SINK_EXPORT_RESUMED"
            }
            Self::HostEnoughDiskSpace => "HOST_ENOUGH_DISK_SPACE",
            Self::HostNotEnoughDiskSpace => "HOST_NOT_ENOUGH_DISK_SPACE",
            Self::SshKeyNdsHostAccessRequested => "SSH_KEY_NDS_HOST_ACCESS_REQUESTED",
            Self::SshKeyNdsHostAccessRefreshed => "SSH_KEY_NDS_HOST_ACCESS_REFRESHED",
            Self::SshKeyNdsHostAccessAttempt => "SSH_KEY_NDS_HOST_ACCESS_ATTEMPT",
            Self::SshKeyNdsHostAccessGranted => "SSH_KEY_NDS_HOST_ACCESS_GRANTED",
            Self::SshKeyNdsHostAccessLevelChanged => {
                "SSH_KEY_NDS_HOST_ACCESS_LEVEL_CHANGED"
            }
            Self::AlertHostSshSessionStarted => "ALERT_HOST_SSH_SESSION_STARTED",
            Self::HostSshSessionEnded => "HOST_SSH_SESSION_ENDED",
            Self::HostX509CertificateCertificateGeneratedForSupportAccess => {
                "HOST_X509_CERTIFICATE_CERTIFICATE_GENERATED_FOR_SUPPORT_ACCESS"
            }
            Self::PushBasedLogExportResumed => "PUSH_BASED_LOG_EXPORT_RESUMED",
            Self::PushBasedLogExportStopped => "PUSH_BASED_LOG_EXPORT_STOPPED",
            Self::PushBasedLogExportDroppedLog => "PUSH_BASED_LOG_EXPORT_DROPPED_LOG",
            Self::HostVersionBehind => "HOST_VERSION_BEHIND",
            Self::VersionBehind => "VERSION_BEHIND",
            Self::HostExposed => "HOST_EXPOSED",
            Self::HostSslCertificateStale => "HOST_SSL_CERTIFICATE_STALE",
            Self::HostSecurityCheckupNotMet => "HOST_SECURITY_CHECKUP_NOT_MET",
            Self::ProfilerConfiguredTooWidely => "PROFILER_CONFIGURED_TOO_WIDELY",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for HostEventTypeViewForNdsGroup {
    const KNOWN: &'static [Self] = &[
        Self::HostUp,
        Self::HostDown,
        Self::HostExposed,
        Self::VersionBehind,
        Self::HostVersionBehind,
        Self::AttemptKillopAudit,
        Self::HostMongotRestarted,
        Self::HostEnoughDiskSpace,
        Self::HostSshSessionEnded,
        Self::HostMongotCrashingOom,
        Self::AttemptKillsessionAudit,
        Self::HostMongotRecoveredOom,
        Self::HostHasIndexSuggestions,
        Self::HostNotEnoughDiskSpace,
        Self::HostSearchNodeUnblocked,
        Self::HostSslCertificateStale,
        Self::HostMongotStopReplication,
        Self::HostSearchNodeIndexFailed,
        Self::HostSecurityCheckupNotMet,
        Self::PushBasedLogExportResumed,
        Self::PushBasedLogExportStopped,
        Self::AlertHostSshSessionStarted,
        Self::HostMongotPauseInitialSync,
        Self::HostMongotResumeReplication,
        Self::HostSearchProcessThrottling,
        Self::ProfilerConfiguredTooWidely,
        Self::SshKeyNdsHostAccessAttempt,
        Self::SshKeyNdsHostAccessGranted,
        Self::HostMongotUnpauseInitialSync,
        Self::HostMongotSufficientDiskSpace,
        Self::PushBasedLogExportDroppedLog,
        Self::SshKeyNdsHostAccessRefreshed,
        Self::SshKeyNdsHostAccessRequested,
        Self::HostExternalLogSinkExportDown,
        Self::HostSearchProcessNotThrottling,
        Self::HostExternalLogSinkExportResumed,
        Self::SshKeyNdsHostAccessLevelChanged,
        Self::HostMongotApproachingStopReplication,
        Self::HostX509CertificateCertificateGeneratedForSupportAccess,
    ];
}

json::open_enum!(HostEventTypeViewForNdsGroup);
