// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `STREAM_PROCESSOR_KAFKA_LAG`.
pub type KafkaRawMetricThresholdView = RawMetricThresholdView;
