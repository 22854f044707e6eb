// Written by `cargo xtask codegen`; changes made here are lost.

use super::DataMetricThresholdView;

/// Limit for the metric `LOGICAL_SIZE`.
pub type LogicalSizeDataMetricThresholdView = DataMetricThresholdView;
