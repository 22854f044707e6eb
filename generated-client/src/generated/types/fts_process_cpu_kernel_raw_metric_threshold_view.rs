// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `FTS_PROCESS_CPU_KERNEL`.
pub type FtsProcessCpuKernelRawMetricThresholdView = RawMetricThresholdView;
