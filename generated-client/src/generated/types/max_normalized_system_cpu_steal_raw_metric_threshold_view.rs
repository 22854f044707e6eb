// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `MAX_NORMALIZED_SYSTEM_CPU_STEAL`.
pub type MaxNormalizedSystemCpuStealRawMetricThresholdView = RawMetricThresholdView;
