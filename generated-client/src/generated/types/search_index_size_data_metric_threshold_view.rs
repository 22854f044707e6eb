// Written by `cargo xtask codegen`; changes made here are lost.

use super::DataMetricThresholdView;

/// Limit for the metric `SEARCH_INDEX_SIZE`.
pub type SearchIndexSizeDataMetricThresholdView = DataMetricThresholdView;
