// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `NORMALIZED_SYSTEM_CPU_STEAL`.
pub type NormalizedSystemCpuStealRawMetricThresholdView = RawMetricThresholdView;
