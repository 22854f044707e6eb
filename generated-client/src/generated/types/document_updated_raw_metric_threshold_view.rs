// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `DOCUMENT_UPDATED`.
pub type DocumentUpdatedRawMetricThresholdView = RawMetricThresholdView;
