// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `OPCOUNTER_REPL_UPDATE`.
pub type OpcounterReplUpdateRawMetricThresholdView = RawMetricThresholdView;
