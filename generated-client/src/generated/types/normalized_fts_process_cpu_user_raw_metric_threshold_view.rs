// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `NORMALIZED_FTS_PROCESS_CPU_USER`.
pub type NormalizedFtsProcessCpuUserRawMetricThresholdView = RawMetricThresholdView;
