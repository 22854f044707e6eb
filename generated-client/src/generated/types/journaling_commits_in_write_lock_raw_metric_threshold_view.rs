// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `JOURNALING_COMMITS_IN_WRITE_LOCK`.
pub type JournalingCommitsInWriteLockRawMetricThresholdView = RawMetricThresholdView;
