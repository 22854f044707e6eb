// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `GLOBAL_PAGE_FAULT_EXCEPTIONS_THROWN`.
pub type GlobalPageFaultExceptionsThrownRawMetricThresholdView = RawMetricThresholdView;
