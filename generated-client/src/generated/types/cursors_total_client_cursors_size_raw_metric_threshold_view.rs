// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `CURSORS_TOTAL_CLIENT_CURSORS_SIZE`.
pub type CursorsTotalClientCursorsSizeRawMetricThresholdView = RawMetricThresholdView;
