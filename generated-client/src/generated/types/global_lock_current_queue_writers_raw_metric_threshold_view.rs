// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `GLOBAL_LOCK_CURRENT_QUEUE_WRITERS`.
pub type GlobalLockCurrentQueueWritersRawMetricThresholdView = RawMetricThresholdView;
