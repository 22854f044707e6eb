// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `SEARCH_NUMBER_OF_QUERIES_SUCCESS`.
pub type SearchNumberOfQueriesSuccessRawMetricThresholdView = RawMetricThresholdView;
