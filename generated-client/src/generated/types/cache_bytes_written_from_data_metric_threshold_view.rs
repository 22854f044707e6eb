// Written by `cargo xtask codegen`; changes made here are lost.

use super::DataMetricThresholdView;

/// Limit for the metric `CACHE_BYTES_WRITTEN_FROM`.
pub type CacheBytesWrittenFromDataMetricThresholdView = DataMetricThresholdView;
