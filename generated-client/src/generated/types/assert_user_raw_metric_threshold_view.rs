// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `ASSERT_USER`.
pub type AssertUserRawMetricThresholdView = RawMetricThresholdView;
