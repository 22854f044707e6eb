// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    ComparisonOperator, DataMetricThresholdView, MetricMode, RawMetricThresholdView,
    RpuMetricThresholdView, TimeMetricThresholdView,
};

use crate::json::{self, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape};

/// Limit for a metric of a serverless instance, in the variant that `metricName` tells.
///
/// The variant is told by `metricName` (discriminator mapping).
///
/// | `metricName` | variant | own fields |
/// |---|---|---|
/// | `SERVERLESS_AVG_COMMAND_EXECUTION_TIME`, `SERVERLESS_AVG_WRITE_EXECUTION_TIME`, `SERVERLESS_AVG_READ_EXECUTION_TIME` | [`Time`](Self::Time) | `units` |
/// | `SERVERLESS_TOTAL_WRITE_UNITS`, `SERVERLESS_TOTAL_READ_UNITS` | [`Rpu`](Self::Rpu) | `units` |
/// | `SERVERLESS_OPCOUNTER_UPDATE`, `SERVERLESS_OPCOUNTER_QUERY`, `SERVERLESS_OPCOUNTER_INSERT`, `SERVERLESS_OPCOUNTER_GETMORE`, `SERVERLESS_OPCOUNTER_DELETE`, `SERVERLESS_OPCOUNTER_CMD`, `SERVERLESS_NETWORK_NUM_REQUESTS`, `SERVERLESS_CONNECTIONS_PERCENT`, `SERVERLESS_CONNECTIONS` | [`Raw`](Self::Raw) | `units` |
/// | `SERVERLESS_NETWORK_BYTES_OUT`, `SERVERLESS_NETWORK_BYTES_IN`, `SERVERLESS_DATA_SIZE_TOTAL` | [`Data`](Self::Data) | `units` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ServerlessMetricThreshold {
    /// Limit for a metric that is a duration.
    Time(Box<TimeMetricThresholdView>),
    /// Limit for a metric in serverless units.
    Rpu(Box<RpuMetricThresholdView>),
    /// Limit for a metric without a unit.
    Raw(Box<RawMetricThresholdView>),
    /// Limit for a metric that is an amount of data.
    Data(Box<DataMetricThresholdView>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for ServerlessMetricThreshold {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["metricName"],
        values: &[
            ("SERVERLESS_CONNECTIONS", 2),
            ("SERVERLESS_OPCOUNTER_CMD", 2),
            ("SERVERLESS_DATA_SIZE_TOTAL", 3),
            ("SERVERLESS_OPCOUNTER_QUERY", 2),
            ("SERVERLESS_NETWORK_BYTES_IN", 3),
            ("SERVERLESS_OPCOUNTER_DELETE", 2),
            ("SERVERLESS_OPCOUNTER_INSERT", 2),
            ("SERVERLESS_OPCOUNTER_UPDATE", 2),
            ("SERVERLESS_TOTAL_READ_UNITS", 1),
            ("SERVERLESS_NETWORK_BYTES_OUT", 3),
            ("SERVERLESS_OPCOUNTER_GETMORE", 2),
            ("SERVERLESS_TOTAL_WRITE_UNITS", 1),
            ("SERVERLESS_CONNECTIONS_PERCENT", 2),
            ("SERVERLESS_NETWORK_NUM_REQUESTS", 2),
            ("SERVERLESS_AVG_READ_EXECUTION_TIME", 0),
            ("SERVERLESS_AVG_WRITE_EXECUTION_TIME", 0),
            ("SERVERLESS_AVG_COMMAND_EXECUTION_TIME", 0),
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
            VariantShape {
                required: &[],
                write: &[],
            },
        ],
    };

    fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match variant {
                0 => Self::Time(json::boxed(r)?),
                1 => Self::Rpu(json::boxed(r)?),
                2 => Self::Raw(json::boxed(r)?),
                3 => Self::Data(json::boxed(r)?),
                _ => Self::Unknown(json::boxed(r)?),
            },
        )
    }

    fn variant(&self) -> (usize, &dyn Json) {
        match self {
            Self::Time(value) => (0, &**value),
            Self::Rpu(value) => (1, &**value),
            Self::Raw(value) => (2, &**value),
            Self::Data(value) => (3, &**value),
            Self::Unknown(value) => (usize::MAX, &**value),
        }
    }
}

json::union!(ServerlessMetricThreshold);

impl ServerlessMetricThreshold {
    /// Returns the tag: what the value says of its kind.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Time(value) => value.metric_name.as_deref(),
            Self::Rpu(value) => value.metric_name.as_deref(),
            Self::Raw(value) => value.metric_name.as_deref(),
            Self::Data(value) => value.metric_name.as_deref(),
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `metricName`, which every known variant has.
    pub fn metric_name(&self) -> Option<&str> {
        match self {
            Self::Time(value) => value.metric_name.as_deref(),
            Self::Rpu(value) => value.metric_name.as_deref(),
            Self::Raw(value) => value.metric_name.as_deref(),
            Self::Data(value) => value.metric_name.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `mode`, which every known variant has.
    pub fn mode(&self) -> Option<&MetricMode> {
        match self {
            Self::Time(value) => value.mode.as_ref(),
            Self::Rpu(value) => value.mode.as_ref(),
            Self::Raw(value) => value.mode.as_ref(),
            Self::Data(value) => value.mode.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `operator`, which every known variant has.
    pub fn operator(&self) -> Option<&ComparisonOperator> {
        match self {
            Self::Time(value) => value.operator.as_ref(),
            Self::Rpu(value) => value.operator.as_ref(),
            Self::Raw(value) => value.operator.as_ref(),
            Self::Data(value) => value.operator.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `threshold`, which every known variant has.
    pub fn threshold(&self) -> Option<f64> {
        match self {
            Self::Time(value) => value.threshold,
            Self::Rpu(value) => value.threshold,
            Self::Raw(value) => value.threshold,
            Self::Data(value) => value.threshold,
            Self::Unknown(_) => None,
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

    /// Returns whether this is [`Self::Rpu`].
    pub fn is_rpu(&self) -> bool {
        matches!(self, Self::Rpu(_))
    }

    /// Returns the value of [`Self::Rpu`].
    pub fn as_rpu(&self) -> Option<&RpuMetricThresholdView> {
        match self {
            Self::Rpu(value) => Some(value),
            _ => None,
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
}

impl From<TimeMetricThresholdView> for ServerlessMetricThreshold {
    fn from(value: TimeMetricThresholdView) -> Self {
        Self::Time(Box::new(value))
    }
}

impl From<RpuMetricThresholdView> for ServerlessMetricThreshold {
    fn from(value: RpuMetricThresholdView) -> Self {
        Self::Rpu(Box::new(value))
    }
}

impl From<RawMetricThresholdView> for ServerlessMetricThreshold {
    fn from(value: RawMetricThresholdView) -> Self {
        Self::Raw(Box::new(value))
    }
}

impl From<DataMetricThresholdView> for ServerlessMetricThreshold {
    fn from(value: DataMetricThresholdView) -> Self {
        Self::Data(Box::new(value))
    }
}
