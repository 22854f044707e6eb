// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `ASSERT_MSG`.
pub type AssertMsgRawMetricThresholdView = RawMetricThresholdView;
