// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    AlertsNotificationRootForGroup, EventSeverity,
    GreaterThanRawThresholdAlertConfigViewForNdsGroup,
    LessThanTimeThresholdAlertConfigViewForNdsGroup, Link,
    ReplicaSetEventTypeViewForNdsGroupAlertableWithThreshold, ReplicaSetMatcher,
};

use crate::json::{
    self, DateTime, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape,
};

/// Alert configuration for limits of replica sets, in the variant that `eventTypeName` tells.
///
/// The variant is told by `eventTypeName` (discriminator mapping).
///
/// | `eventTypeName` | variant | own fields |
/// |---|---|---|
/// | `REPLICATION_OPLOG_WINDOW_RUNNING_OUT` | [`ReplicationOplogWindowRunningOut`](Self::ReplicationOplogWindowRunningOut) | `threshold` |
/// | `TOO_MANY_ELECTIONS` | [`TooManyElections`](Self::TooManyElections) | `threshold` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReplicaSetThresholdAlertConfigViewForNdsGroup {
    /// `eventTypeName` is `REPLICATION_OPLOG_WINDOW_RUNNING_OUT`.
    ReplicationOplogWindowRunningOut(
        Box<LessThanTimeThresholdAlertConfigViewForNdsGroup>,
    ),
    /// `eventTypeName` is `TOO_MANY_ELECTIONS`.
    TooManyElections(Box<GreaterThanRawThresholdAlertConfigViewForNdsGroup>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for ReplicaSetThresholdAlertConfigViewForNdsGroup {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["eventTypeName"],
        values: &[
            ("TOO_MANY_ELECTIONS", 1),
            ("REPLICATION_OPLOG_WINDOW_RUNNING_OUT", 0),
        ],
        default: None,
        variants: &[
            VariantShape {
                required: &["notifications"],
                write: &[("eventTypeName", "REPLICATION_OPLOG_WINDOW_RUNNING_OUT")],
            },
            VariantShape {
                required: &["notifications"],
                write: &[("eventTypeName", "TOO_MANY_ELECTIONS")],
            },
        ],
    };

    fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match variant {
                0 => Self::ReplicationOplogWindowRunningOut(json::boxed(r)?),
                1 => Self::TooManyElections(json::boxed(r)?),
                _ => Self::Unknown(json::boxed(r)?),
            },
        )
    }

    fn variant(&self) -> (usize, &dyn Json) {
        match self {
            Self::ReplicationOplogWindowRunningOut(value) => (0, &**value),
            Self::TooManyElections(value) => (1, &**value),
            Self::Unknown(value) => (usize::MAX, &**value),
        }
    }
}

json::union!(ReplicaSetThresholdAlertConfigViewForNdsGroup);

impl ReplicaSetThresholdAlertConfigViewForNdsGroup {
    /// Returns the tag: what the value says of its kind.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::ReplicationOplogWindowRunningOut(value) => {
                value
                    .event_type_name
                    .as_ref()
                    .map(|tag| tag.as_str())
                    .or(Some("REPLICATION_OPLOG_WINDOW_RUNNING_OUT"))
            }
            Self::TooManyElections(value) => {
                value
                    .event_type_name
                    .as_ref()
                    .map(|tag| tag.as_str())
                    .or(Some("TOO_MANY_ELECTIONS"))
            }
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `created`, which every known variant has.
    pub fn created(&self) -> Option<&DateTime> {
        match self {
            Self::ReplicationOplogWindowRunningOut(value) => value.created.as_ref(),
            Self::TooManyElections(value) => value.created.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `enabled`, which every known variant has.
    pub fn enabled(&self) -> Option<bool> {
        match self {
            Self::ReplicationOplogWindowRunningOut(value) => value.enabled,
            Self::TooManyElections(value) => value.enabled,
            Self::Unknown(_) => None,
        }
    }

    /// Returns `eventTypeName`, which every known variant has.
    pub fn event_type_name(
        &self,
    ) -> Option<&ReplicaSetEventTypeViewForNdsGroupAlertableWithThreshold> {
        match self {
            Self::ReplicationOplogWindowRunningOut(value) => {
                value.event_type_name.as_ref()
            }
            Self::TooManyElections(value) => value.event_type_name.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `groupId`, which every known variant has.
    pub fn group_id(&self) -> Option<&str> {
        match self {
            Self::ReplicationOplogWindowRunningOut(value) => value.group_id.as_deref(),
            Self::TooManyElections(value) => value.group_id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `id`, which every known variant has.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::ReplicationOplogWindowRunningOut(value) => value.id.as_deref(),
            Self::TooManyElections(value) => value.id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `links`, which every known variant has.
    pub fn links(&self) -> Option<&[Link]> {
        match self {
            Self::ReplicationOplogWindowRunningOut(value) => value.links.as_deref(),
            Self::TooManyElections(value) => value.links.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `matchers`, which every known variant has.
    pub fn matchers(&self) -> Option<&[ReplicaSetMatcher]> {
        match self {
            Self::ReplicationOplogWindowRunningOut(value) => value.matchers.as_deref(),
            Self::TooManyElections(value) => value.matchers.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `notifications`, which every known variant has.
    pub fn notifications(&self) -> Option<&[AlertsNotificationRootForGroup]> {
        match self {
            Self::ReplicationOplogWindowRunningOut(value) => {
                value.notifications.as_deref()
            }
            Self::TooManyElections(value) => value.notifications.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `severityOverride`, which every known variant has.
    pub fn severity_override(&self) -> Option<&EventSeverity> {
        match self {
            Self::ReplicationOplogWindowRunningOut(value) => {
                value.severity_override.as_ref()
            }
            Self::TooManyElections(value) => value.severity_override.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `updated`, which every known variant has.
    pub fn updated(&self) -> Option<&DateTime> {
        match self {
            Self::ReplicationOplogWindowRunningOut(value) => value.updated.as_ref(),
            Self::TooManyElections(value) => value.updated.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::ReplicationOplogWindowRunningOut`].
    pub fn is_replication_oplog_window_running_out(&self) -> bool {
        matches!(self, Self::ReplicationOplogWindowRunningOut(_))
    }

    /// Returns the value of [`Self::ReplicationOplogWindowRunningOut`].
    pub fn as_replication_oplog_window_running_out(
        &self,
    ) -> Option<&LessThanTimeThresholdAlertConfigViewForNdsGroup> {
        match self {
            Self::ReplicationOplogWindowRunningOut(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::TooManyElections`].
    pub fn is_too_many_elections(&self) -> bool {
        matches!(self, Self::TooManyElections(_))
    }

    /// Returns the value of [`Self::TooManyElections`].
    pub fn as_too_many_elections(
        &self,
    ) -> Option<&GreaterThanRawThresholdAlertConfigViewForNdsGroup> {
        match self {
            Self::TooManyElections(value) => Some(value),
            _ => None,
        }
    }
}

impl From<LessThanTimeThresholdAlertConfigViewForNdsGroup>
for ReplicaSetThresholdAlertConfigViewForNdsGroup {
    fn from(value: LessThanTimeThresholdAlertConfigViewForNdsGroup) -> Self {
        Self::ReplicationOplogWindowRunningOut(Box::new(value))
    }
}

impl From<GreaterThanRawThresholdAlertConfigViewForNdsGroup>
for ReplicaSetThresholdAlertConfigViewForNdsGroup {
    fn from(value: GreaterThanRawThresholdAlertConfigViewForNdsGroup) -> Self {
        Self::TooManyElections(Box::new(value))
    }
}
