// Written by `cargo xtask codegen`; changes made here are lost.

use super::DataMetricThresholdView;

/// Limit for the metric `DB_STORAGE_TOTAL`.
pub type DbStorageTotalDataMetricThresholdView = DataMetricThresholdView;
