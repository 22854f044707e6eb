// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `ASSERT_REGULAR`.
pub type AssertRegularRawMetricThresholdView = RawMetricThresholdView;
