// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    ComparisonOperator, MetricMode, RawMetricThresholdView, TimeMetricThresholdView,
};

use crate::json::{self, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape};

/// Limit for a metric of a stream processor, in the variant that `metricName` tells.
///
/// The variant is told by `metricName` (discriminator mapping).
///
/// | `metricName` | variant | own fields |
/// |---|---|---|
/// | `STREAM_PROCESSOR_KAFKA_LAG`, `STREAM_PROCESSOR_DLQ_MESSAGE_COUNT`, `STREAM_PROCESSOR_OUTPUT_MESSAGE_COUNT` | [`Raw`](Self::Raw) | `units` |
/// | `STREAM_PROCESSOR_CHANGE_STREAM_LAG` | [`Time`](Self::Time) | `units` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum StreamProcessorMetricThreshold {
    /// Limit for a metric without a unit.
    Raw(Box<RawMetricThresholdView>),
    /// `metricName` is `STREAM_PROCESSOR_CHANGE_STREAM_LAG`.
    Time(Box<TimeMetricThresholdView>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for StreamProcessorMetricThreshold {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["metricName"],
        values: &[
            ("STREAM_PROCESSOR_KAFKA_LAG", 0),
            ("STREAM_PROCESSOR_CHANGE_STREAM_LAG", 1),
            ("STREAM_PROCESSOR_DLQ_MESSAGE_COUNT", 0),
            ("STREAM_PROCESSOR_OUTPUT_MESSAGE_COUNT", 0),
        ],
        default: None,
        variants: &[
            VariantShape {
                required: &[],
                write: &[],
            },
            VariantShape {
                required: &[],
                write: &[("metricName", "STREAM_PROCESSOR_CHANGE_STREAM_LAG")],
            },
        ],
    };

    fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match variant {
                0 => Self::Raw(json::boxed(r)?),
                1 => Self::Time(json::boxed(r)?),
                _ => Self::Unknown(json::boxed(r)?),
            },
        )
    }

    fn variant(&self) -> (usize, &dyn Json) {
        match self {
            Self::Raw(value) => (0, &**value),
            Self::Time(value) => (1, &**value),
            Self::Unknown(value) => (usize::MAX, &**value),
        }
    }
}

json::union!(StreamProcessorMetricThreshold);

impl StreamProcessorMetricThreshold {
    /// Returns the tag: what the value says of its kind.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Raw(value) => value.metric_name.as_deref(),
            Self::Time(value) => {
                value
                    .metric_name
                    .as_deref()
                    .or(Some("STREAM_PROCESSOR_CHANGE_STREAM_LAG"))
            }
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `metricName`, which every known variant has.
    pub fn metric_name(&self) -> Option<&str> {
        match self {
            Self::Raw(value) => value.metric_name.as_deref(),
            Self::Time(value) => value.metric_name.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `mode`, which every known variant has.
    pub fn mode(&self) -> Option<&MetricMode> {
        match self {
            Self::Raw(value) => value.mode.as_ref(),
            Self::Time(value) => value.mode.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `operator`, which every known variant has.
    pub fn operator(&self) -> Option<&ComparisonOperator> {
        match self {
            Self::Raw(value) => value.operator.as_ref(),
            Self::Time(value) => value.operator.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `threshold`, which every known variant has.
    pub fn threshold(&self) -> Option<f64> {
        match self {
            Self::Raw(value) => value.threshold,
            Self::Time(value) => value.threshold,
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::Raw`].
    pub fn is_raw(&self) -> bool {
        matches!(self, Self::Raw(_))
    }

    /// Returns the value of [`Self::Raw`].
    pub fn as_raw(&self) -> Option<&RawMetricThresholdView> {
        match self {
            Self::Raw(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Time`].
    pub fn is_time(&self) -> bool {
        matches!(self, Self::Time(_))
    }

    /// Returns the value of [`Self::Time`].
    pub fn as_time(&self) -> Option<&TimeMetricThresholdView> {
        match self {
            Self::Time(value) => Some(value),
            _ => None,
        }
    }
}

impl From<RawMetricThresholdView> for StreamProcessorMetricThreshold {
    fn from(value: RawMetricThresholdView) -> Self {
        Self::Raw(Box::new(value))
    }
}

impl From<TimeMetricThresholdView> for StreamProcessorMetricThreshold {
    fn from(value: TimeMetricThresholdView) -> Self {
        Self::Time(Box::new(value))
    }
}
