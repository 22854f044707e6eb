// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `EXTRA_INFO_PAGE_FAULTS`.
pub type ExtraInfoPageFaultsRawMetricThresholdView = RawMetricThresholdView;
