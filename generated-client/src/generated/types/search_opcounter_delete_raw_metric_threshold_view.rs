// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `SEARCH_OPCOUNTER_DELETE`.
pub type SearchOpcounterDeleteRawMetricThresholdView = RawMetricThresholdView;
