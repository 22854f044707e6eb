// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `INDEX_COUNTERS_BTREE_MISS_RATIO`.
pub type IndexCountersBtreeMissRatioRawMetricThresholdView = RawMetricThresholdView;
