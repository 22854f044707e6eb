// Written by `cargo xtask codegen`; changes made here are lost.

use super::TimeMetricThresholdView;

/// Limit for the metric `SEARCH_REPLICATION_LAG`.
pub type SearchReplicationLagTimeMetricThresholdView = TimeMetricThresholdView;
