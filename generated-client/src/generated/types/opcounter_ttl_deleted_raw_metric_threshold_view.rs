// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `OPCOUNTER_TTL_DELETED`.
pub type OpcounterTtlDeletedRawMetricThresholdView = RawMetricThresholdView;
