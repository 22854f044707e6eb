// Written by `cargo xtask codegen`; changes made here are lost.

use super::DataMetricThresholdView;

/// Limit for the metric `CACHE_USAGE_DIRTY`.
pub type CacheUsageDirtyDataMetricThresholdView = DataMetricThresholdView;
