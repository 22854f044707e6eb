// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `DOCUMENT_INSERTED`.
pub type DocumentInsertedRawMetricThresholdView = RawMetricThresholdView;
