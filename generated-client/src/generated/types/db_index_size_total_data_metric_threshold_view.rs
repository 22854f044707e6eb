// Written by `cargo xtask codegen`; changes made here are lost.

use super::DataMetricThresholdView;

/// Limit for the metric `DB_INDEX_SIZE_TOTAL`.
pub type DbIndexSizeTotalDataMetricThresholdView = DataMetricThresholdView;
