// Written by `cargo xtask codegen`; changes made here are lost.

use super::DataMetricThresholdView;

/// Limit for the metric `JOURNALING_MB`.
pub type JournalingMbDataMetricThresholdView = DataMetricThresholdView;
