// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    ComparisonOperator, DataMetricThresholdView, MetricMode, RawMetricThresholdView,
    TimeMetricThresholdView,
};

use crate::json::{self, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape};

/// Limit for a metric of a flex cluster, in the variant that `metricName` tells.
///
/// The variant is told by `metricName` (discriminator mapping).
///
/// | `metricName` | variant | own fields |
/// |---|---|---|
/// | `FLEX_CONNECTIONS`, `FLEX_CONNECTIONS_PERCENT`, `FLEX_NETWORK_NUM_REQUESTS`, `FLEX_OPCOUNTER_CMD`, `FLEX_OPCOUNTER_DELETE`, `FLEX_OPCOUNTER_INSERT`, `FLEX_OPCOUNTER_QUERY`, `FLEX_OPCOUNTER_UPDATE`, `FLEX_OPCOUNTER_GETMORE` | [`Raw`](Self::Raw) | `units` |
/// | `FLEX_DATA_SIZE_TOTAL`, `FLEX_NETWORK_BYTES_IN`, `FLEX_NETWORK_BYTES_OUT` | [`Data`](Self::Data) | `units` |
/// | `FLEX_AVG_READ_EXECUTION_TIME`, `FLEX_AVG_WRITE_EXECUTION_TIME`, `FLEX_AVG_COMMAND_EXECUTION_TIME` | [`Time`](Self::Time) | `units` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FlexClusterMetricThreshold {
    /// Limit for a metric without a unit.
    Raw(Box<RawMetricThresholdView>),
    /// Limit for a metric that is an amount of data.
    Data(Box<DataMetricThresholdView>),
    /// Limit for a metric that is a duration.
    Time(Box<TimeMetricThresholdView>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for FlexClusterMetricThreshold {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["metricName"],
        values: &[
            ("FLEX_CONNECTIONS", 0),
            ("FLEX_OPCOUNTER_CMD", 0),
            ("FLEX_DATA_SIZE_TOTAL", 1),
            ("FLEX_OPCOUNTER_QUERY", 0),
            ("FLEX_NETWORK_BYTES_IN", 1),
            ("FLEX_OPCOUNTER_DELETE", 0),
            ("FLEX_OPCOUNTER_INSERT", 0),
            ("FLEX_OPCOUNTER_UPDATE", 0),
            ("FLEX_NETWORK_BYTES_OUT", 1),
            ("FLEX_OPCOUNTER_GETMORE", 0),
            ("FLEX_CONNECTIONS_PERCENT", 0),
            ("FLEX_NETWORK_NUM_REQUESTS", 0),
            ("FLEX_AVG_READ_EXECUTION_TIME", 2),
            ("FLEX_AVG_WRITE_EXECUTION_TIME", 2),
            ("FLEX_AVG_COMMAND_EXECUTION_TIME", 2),
        ],
        default: None,
        variants: &[
            VariantShape {
                required: &[],
                write: &[],
            },
            VariantShape {
                required: &[],
                write: &[],
            },
            VariantShape {
                required: &[],
                write: &[],
            },
        ],
    };

    fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match variant {
                0 => Self::Raw(json::boxed(r)?),
                1 => Self::Data(json::boxed(r)?),
                2 => Self::Time(json::boxed(r)?),
                _ => Self::Unknown(json::boxed(r)?),
            },
        )
    }

    fn variant(&self) -> (usize, &dyn Json) {
        match self {
            Self::Raw(value) => (0, &**value),
            Self::Data(value) => (1, &**value),
            Self::Time(value) => (2, &**value),
            Self::Unknown(value) => (usize::MAX, &**value),
        }
    }
}

json::union!(FlexClusterMetricThreshold);

impl FlexClusterMetricThreshold {
    /// Returns the tag: what the value says of its kind.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Raw(value) => value.metric_name.as_deref(),
            Self::Data(value) => value.metric_name.as_deref(),
            Self::Time(value) => value.metric_name.as_deref(),
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `metricName`, which every known variant has.
    pub fn metric_name(&self) -> Option<&str> {
        match self {
            Self::Raw(value) => value.metric_name.as_deref(),
            Self::Data(value) => value.metric_name.as_deref(),
            Self::Time(value) => value.metric_name.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `mode`, which every known variant has.
    pub fn mode(&self) -> Option<&MetricMode> {
        match self {
            Self::Raw(value) => value.mode.as_ref(),
            Self::Data(value) => value.mode.as_ref(),
            Self::Time(value) => value.mode.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `operator`, which every known variant has.
    pub fn operator(&self) -> Option<&ComparisonOperator> {
        match self {
            Self::Raw(value) => value.operator.as_ref(),
            Self::Data(value) => value.operator.as_ref(),
            Self::Time(value) => value.operator.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `threshold`, which every known variant has.
    pub fn threshold(&self) -> Option<f64> {
        match self {
            Self::Raw(value) => value.threshold,
            Self::Data(value) => value.threshold,
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

    /// Returns whether this is [`Self::Data`].
    pub fn is_data(&self) -> bool {
        matches!(self, Self::Data(_))
    }

    /// Returns the value of [`Self::Data`].
    pub fn as_data(&self) -> Option<&DataMetricThresholdView> {
        match self {
            Self::Data(value) => Some(value),
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

impl From<RawMetricThresholdView> for FlexClusterMetricThreshold {
    fn from(value: RawMetricThresholdView) -> Self {
        Self::Raw(Box::new(value))
    }
}

impl From<DataMetricThresholdView> for FlexClusterMetricThreshold {
    fn from(value: DataMetricThresholdView) -> Self {
        Self::Data(Box::new(value))
    }
}

impl From<TimeMetricThresholdView> for FlexClusterMetricThreshold {
    fn from(value: TimeMetricThresholdView) -> Self {
        Self::Time(Box::new(value))
    }
}
