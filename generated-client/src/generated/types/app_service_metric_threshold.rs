// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    ComparisonOperator, DataMetricThresholdView, MetricMode, RawMetricThresholdView,
    TimeMetricThresholdView,
};

use crate::json::{self, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape};

/// Limit for a metric of App Services, in the variant that `metricName` tells.
///
/// The variant is told by `metricName` (discriminator mapping).
///
/// | `metricName` | variant | own fields |
/// |---|---|---|
/// | `REALM_AUTH_LOGIN_FAIL`, `REALM_ENDPOINTS_FAILED_REQUESTS`, `REALM_GQL_FAILED_REQUESTS`, `REALM_OVERALL_FAILED_REQUESTS`, `REALM_SDKFNS_FAILED_REQUESTS`, `REALM_SYNC_NUM_UNSYNCABLE_DOCS_PERCENT`, `REALM_TRIGGERS_FAILED_REQUESTS` | [`Raw`](Self::Raw) | `units` |
/// | `REALM_ENDPOINTS_EGRESS_BYTES`, `REALM_GQL_EGRESS_BYTES`, `REALM_OVERALL_EGRESS_BYTES`, `REALM_SDK_FUNCTIONS_EGRESS_BYTES`, `REALM_SDK_MQL_EGRESS_BYTES`, `REALM_SYNC_CLIENT_CHANGESETS_INVALID`, `REALM_SYNC_CLIENT_READS_FAILED`, `REALM_SYNC_CLIENT_UPLOADS_FAILED`, `REALM_SYNC_EGRESS_BYTES`, `REALM_SYNC_FAILED_REQUESTS`, `REALM_SYNC_SESSIONS_ENDED`, `REALM_TRIGGERS_EGRESS_BYTES` | [`Data`](Self::Data) | `units` |
/// | `REALM_ENDPOINTS_COMPUTE_MS`, `REALM_ENDPOINTS_RESPONSE_MS`, `REALM_GQL_COMPUTE_MS`, `REALM_GQL_RESPONSE_MS`, `REALM_OVERALL_COMPUTE_MS`, `REALM_SDK_FNS_RESPONSE_MS`, `REALM_SDK_FUNCTIONS_COMPUTE_MS`, `REALM_SDK_MQL_COMPUTE_MS`, `REALM_SDK_MQL_RESPONSE_MS`, `REALM_SYNC_CLIENT_BOOTSTRAP_MS`, `REALM_SYNC_CURRENT_OPLOG_LAG_MS_SUM`, `REALM_TRIGGERS_COMPUTE_MS`, `REALM_TRIGGERS_CURRENT_OPLOG_LAG_MS_SUM`, `REALM_TRIGGERS_RESPONSE_MS` | [`Time`](Self::Time) | `units` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AppServiceMetricThreshold {
    /// Limit for a metric without a unit.
    Raw(Box<RawMetricThresholdView>),
    /// Limit for a metric that is an amount of data.
    Data(Box<DataMetricThresholdView>),
    /// Limit for a metric that is a duration.
    Time(Box<TimeMetricThresholdView>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for AppServiceMetricThreshold {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["metricName"],
        values: &[
            ("REALM_GQL_COMPUTE_MS", 2),
            ("REALM_AUTH_LOGIN_FAIL", 0),
            ("REALM_GQL_RESPONSE_MS", 2),
            ("REALM_GQL_EGRESS_BYTES", 1),
            ("REALM_SYNC_EGRESS_BYTES", 1),
            ("REALM_OVERALL_COMPUTE_MS", 2),
            ("REALM_SDK_MQL_COMPUTE_MS", 2),
            ("REALM_GQL_FAILED_REQUESTS", 0),
            ("REALM_SDK_FNS_RESPONSE_MS", 2),
            ("REALM_SDK_MQL_RESPONSE_MS", 2),
            ("REALM_SYNC_SESSIONS_ENDED", 1),
            ("REALM_TRIGGERS_COMPUTE_MS", 2),
            ("REALM_ENDPOINTS_COMPUTE_MS", 2),
            ("REALM_OVERALL_EGRESS_BYTES", 1),
            ("REALM_SDK_MQL_EGRESS_BYTES", 1),
            ("REALM_SYNC_FAILED_REQUESTS", 1),
            ("REALM_TRIGGERS_RESPONSE_MS", 2),
            ("REALM_ENDPOINTS_RESPONSE_MS", 2),
            ("REALM_TRIGGERS_EGRESS_BYTES", 1),
            ("REALM_ENDPOINTS_EGRESS_BYTES", 1),
            ("REALM_SDKFNS_FAILED_REQUESTS", 0),
            ("REALM_OVERALL_FAILED_REQUESTS", 0),
            ("REALM_SDK_FUNCTIONS_COMPUTE_MS", 2),
            ("REALM_SYNC_CLIENT_BOOTSTRAP_MS", 2),
            ("REALM_SYNC_CLIENT_READS_FAILED", 1),
            ("REALM_TRIGGERS_FAILED_REQUESTS", 0),
            ("REALM_ENDPOINTS_FAILED_REQUESTS", 0),
            ("REALM_SDK_FUNCTIONS_EGRESS_BYTES", 1),
            ("REALM_SYNC_CLIENT_UPLOADS_FAILED", 1),
            ("REALM_SYNC_CURRENT_OPLOG_LAG_MS_SUM", 2),
            ("REALM_SYNC_CLIENT_CHANGESETS_INVALID", 1),
            ("REALM_SYNC_NUM_UNSYNCABLE_DOCS_PERCENT", 0),
            ("REALM_TRIGGERS_CURRENT_OPLOG_LAG_MS_SUM", 2),
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

json::union!(AppServiceMetricThreshold);

impl AppServiceMetricThreshold {
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

impl From<RawMetricThresholdView> for AppServiceMetricThreshold {
    fn from(value: RawMetricThresholdView) -> Self {
        Self::Raw(Box::new(value))
    }
}

impl From<DataMetricThresholdView> for AppServiceMetricThreshold {
    fn from(value: DataMetricThresholdView) -> Self {
        Self::Data(Box::new(value))
    }
}

impl From<TimeMetricThresholdView> for AppServiceMetricThreshold {
    fn from(value: TimeMetricThresholdView) -> Self {
        Self::Time(Box::new(value))
    }
}
