// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `SERVERLESS_OPCOUNTER_QUERY`.
pub type ServerlessOpcounterQueryRawMetricThresholdView = RawMetricThresholdView;
