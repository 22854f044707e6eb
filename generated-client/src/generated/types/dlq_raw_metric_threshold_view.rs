// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `STREAM_PROCESSOR_DLQ_MESSAGE_COUNT`.
pub type DlqRawMetricThresholdView = RawMetricThresholdView;
