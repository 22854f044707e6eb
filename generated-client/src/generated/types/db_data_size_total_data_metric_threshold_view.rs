// Written by `cargo xtask codegen`; changes made here are lost.

use super::DataMetricThresholdView;

/// Limit for the metric `DB_DATA_SIZE_TOTAL`.
pub type DbDataSizeTotalDataMetricThresholdView = DataMetricThresholdView;
