// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What automatic scaling did, or could not do.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NdsAutoScalingAuditTypeViewForNdsGroup {
    /// `COMPUTE_AUTO_SCALE_INITIATED`
    ComputeAutoScaleInitiated,
    /// `DISK_AUTO_SCALE_INITIATED`
    DiskAutoScaleInitiated,
    /// `COMPUTE_AUTO_SCALE_INITIATED_BASE`
    ComputeAutoScaleInitiatedBase,
    /// `COMPUTE_AUTO_SCALE_INITIATED_ANALYTICS`
    ComputeAutoScaleInitiatedAnalytics,
    /// `COMPUTE_AUTO_SCALE_SCALE_DOWN_FAIL_BASE`
    ComputeAutoScaleScaleDownFailBase,
    /// `COMPUTE_AUTO_SCALE_SCALE_DOWN_FAIL_ANALYTICS`
    ComputeAutoScaleScaleDownFailAnalytics,
    /// `COMPUTE_AUTO_SCALE_DOWNSCALE_SKIPPED_FALLBACK_BASE`
    ComputeAutoScaleDownscaleSkippedFallbackBase,
    /// `COMPUTE_AUTO_SCALE_DOWNSCALE_SKIPPED_FALLBACK_ANALYTICS`
    ComputeAutoScaleDownscaleSkippedFallbackAnalytics,
    /// `COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_BASE`
    ComputeAutoScaleMaxInstanceSizeFailBase,
    /// `COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_ANALYTICS`
    ComputeAutoScaleMaxInstanceSizeFailAnalytics,
    /// `COMPUTE_AUTO_SCALE_OPLOG_FAIL_BASE`
    ComputeAutoScaleOplogFailBase,
    /// `COMPUTE_AUTO_SCALE_OPLOG_FAIL_ANALYTICS`
    ComputeAutoScaleOplogFailAnalytics,
    /// `DISK_AUTO_SCALE_MAX_DISK_SIZE_FAIL`
    DiskAutoScaleMaxDiskSizeFail,
    /// `DISK_AUTO_SCALE_OPLOG_FAIL`
    DiskAutoScaleOplogFail,
    /// `PREDICTIVE_COMPUTE_AUTO_SCALE_INITIATED_BASE`
    PredictiveComputeAutoScaleInitiatedBase,
    /// `PREDICTIVE_COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_BASE`
    PredictiveComputeAutoScaleMaxInstanceSizeFailBase,
    /// `PREDICTIVE_COMPUTE_AUTO_SCALE_OPLOG_FAIL_BASE`
    PredictiveComputeAutoScaleOplogFailBase,
    /// `CLUSTER_AUTO_SHARDING_INITIATED`
    ClusterAutoShardingInitiated,
    /// `CLUSTER_RESHARDING_COMPLETED`
    ClusterReshardingCompleted,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl NdsAutoScalingAuditTypeViewForNdsGroup {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ComputeAutoScaleInitiated => "COMPUTE_AUTO_SCALE_INITIATED",
            Self::DiskAutoScaleInitiated => "DISK_AUTO_SCALE_INITIATED",
            Self::ComputeAutoScaleInitiatedBase => "COMPUTE_AUTO_SCALE_INITIATED_BASE",
            Self::ComputeAutoScaleInitiatedAnalytics => {
                "COMPUTE_AUTO_SCALE_INITIATED_ANALYTICS"
            }
            Self::ComputeAutoScaleScaleDownFailBase => {
                "COMPUTE_AUTO_SCALE_SCALE_DOWN_FAIL_BASE"
            }
            Self::ComputeAutoScaleScaleDownFailAnalytics => {
                "COMPUTE_AUTO_SCALE_SCALE_DOWN_FAIL_ANALYTICS"
            }
            Self::ComputeAutoScaleDownscaleSkippedFallbackBase => {
                "COMPUTE_AUTO_SCALE_DOWNSCALE_SKIPPED_FALLBACK_BASE"
            }
            Self::ComputeAutoScaleDownscaleSkippedFallbackAnalytics => {
                "COMPUTE_AUTO_SCALE_DOWNSCALE_SKIPPED_FALLBACK_ANALYTICS"
            }
            Self::ComputeAutoScaleMaxInstanceSizeFailBase => {
                "COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_BASE"
            }
            Self::ComputeAutoScaleMaxInstanceSizeFailAnalytics => {
                "COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_ANALYTICS"
            }
            Self::ComputeAutoScaleOplogFailBase => "COMPUTE_AUTO_SCALE_OPLOG_FAIL_BASE",
            Self::ComputeAutoScaleOplogFailAnalytics => {
                "COMPUTE_AUTO_SCALE_OPLOG_FAIL_ANALYTICS"
            }
            Self::DiskAutoScaleMaxDiskSizeFail => "DISK_AUTO_SCALE_MAX_DISK_SIZE_FAIL",
            Self::DiskAutoScaleOplogFail => "DISK_AUTO_SCALE_OPLOG_FAIL",
            Self::PredictiveComputeAutoScaleInitiatedBase => {
                "PREDICTIVE_COMPUTE_AUTO_SCALE_INITIATED_BASE"
            }
            Self::PredictiveComputeAutoScaleMaxInstanceSizeFailBase => {
                "PREDICTIVE_COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_BASE"
            }
            Self::PredictiveComputeAutoScaleOplogFailBase => {
                "PREDICTIVE_COMPUTE_AUTO_SCALE_OPLOG_FAIL_BASE"
            }
            Self::ClusterAutoShardingInitiated => "CLUSTER_AUTO_SHARDING_INITIATED",
            Self::ClusterReshardingCompleted => "CLUSTER_RESHARDING_COMPLETED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for NdsAutoScalingAuditTypeViewForNdsGroup {
    const KNOWN: &'static [Self] = &[
        Self::DiskAutoScaleInitiated,
        Self::DiskAutoScaleOplogFail,
        Self::ClusterReshardingCompleted,
        Self::ComputeAutoScaleInitiated,
        Self::ClusterAutoShardingInitiated,
        Self::ComputeAutoScaleInitiatedBase,
        Self::ComputeAutoScaleOplogFailBase,
        Self::DiskAutoScaleMaxDiskSizeFail,
        Self::ComputeAutoScaleInitiatedAnalytics,
        Self::ComputeAutoScaleOplogFailAnalytics,
        Self::ComputeAutoScaleScaleDownFailBase,
        Self::ComputeAutoScaleScaleDownFailAnalytics,
        Self::PredictiveComputeAutoScaleInitiatedBase,
        Self::PredictiveComputeAutoScaleOplogFailBase,
        Self::ComputeAutoScaleMaxInstanceSizeFailBase,
        Self::ComputeAutoScaleDownscaleSkippedFallbackBase,
        Self::ComputeAutoScaleMaxInstanceSizeFailAnalytics,
        Self::ComputeAutoScaleDownscaleSkippedFallbackAnalytics,
        Self::PredictiveComputeAutoScaleMaxInstanceSizeFailBase,
    ];
}

json::open_enum!(NdsAutoScalingAuditTypeViewForNdsGroup);
