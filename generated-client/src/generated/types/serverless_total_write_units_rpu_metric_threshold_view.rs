// Written by `cargo xtask codegen`; changes made here are lost.

use super::RpuMetricThresholdView;

/// Limit for the metric `SERVERLESS_TOTAL_WRITE_UNITS`.
pub type ServerlessTotalWriteUnitsRpuMetricThresholdView = RpuMetricThresholdView;
