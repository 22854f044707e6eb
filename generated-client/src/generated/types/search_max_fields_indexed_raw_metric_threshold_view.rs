// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `SEARCH_MAX_FIELDS_INDEXED`.
pub type SearchMaxFieldsIndexedRawMetricThresholdView = RawMetricThresholdView;
