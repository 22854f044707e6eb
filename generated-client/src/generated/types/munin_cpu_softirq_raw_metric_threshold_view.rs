// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `MUNIN_CPU_SOFTIRQ`.
pub type MuninCpuSoftirqRawMetricThresholdView = RawMetricThresholdView;
