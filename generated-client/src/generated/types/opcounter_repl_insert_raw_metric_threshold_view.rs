// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `OPCOUNTER_REPL_INSERT`.
pub type OpcounterReplInsertRawMetricThresholdView = RawMetricThresholdView;
