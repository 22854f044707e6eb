// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `CURSORS_TOTAL_TIMED_OUT`.
pub type CursorsTotalTimedOutRawMetricThresholdView = RawMetricThresholdView;
