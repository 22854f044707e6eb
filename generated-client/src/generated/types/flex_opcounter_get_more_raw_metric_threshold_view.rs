// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `FLEX_OPCOUNTER_GETMORE`.
pub type FlexOpcounterGetMoreRawMetricThresholdView = RawMetricThresholdView;
