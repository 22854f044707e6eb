// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `CURSORS_TOTAL_OPEN`.
pub type CursorsTotalOpenRawMetricThresholdView = RawMetricThresholdView;
