// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `TICKETS_AVAILABLE_WRITES`.
pub type TicketsAvailableWritesRawMetricThresholdView = RawMetricThresholdView;
