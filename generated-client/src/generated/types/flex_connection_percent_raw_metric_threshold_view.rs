// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `FLEX_CONNECTIONS_PERCENT`.
pub type FlexConnectionPercentRawMetricThresholdView = RawMetricThresholdView;
