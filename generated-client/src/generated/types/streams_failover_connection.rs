// Written by `cargo xtask codegen`; changes made here are lost.

use super::{Link, StreamsFailoverClusterConnection, StreamsFailoverKafkaConnection};
use crate::json::{
    self, Json, OpenEnum, Reader, Result, Union, UnionShape, Unknown, VariantShape,
};

/// A connection that takes another's place, in the variant that `type` tells.
///
/// The variant is told by `type` (discriminator mapping).
///
/// | `type` | variant | own fields |
/// |---|---|---|
/// | `Cluster` | [`Cluster`](Self::Cluster) | `clusterGroupId`, `clusterName`, `dbRoleToExecute` |
/// | `Kafka` | [`Kafka`](Self::Kafka) | `authentication`, `bootstrapServers`, `config`, `networking`, `security` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum StreamsFailoverConnection {
    /// `type` is `Cluster`.
    Cluster(Box<StreamsFailoverClusterConnection>),
    /// `type` is `Kafka`.
    Kafka(Box<StreamsFailoverKafkaConnection>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for StreamsFailoverConnection {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["type"],
        values: &[("Kafka", 1), ("Cluster", 0)],
        default: None,
        variants: &[
            VariantShape {
                required: &[],
                write: &[("type", "Cluster")],
            },
            VariantShape {
                required: &[],
                write: &[("type", "Kafka")],
            },
        ],
    };

    fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match variant {
                0 => Self::Cluster(json::boxed(r)?),
                1 => Self::Kafka(json::boxed(r)?),
                _ => Self::Unknown(json::boxed(r)?),
            },
        )
    }

    fn variant(&self) -> (usize, &dyn Json) {
        match self {
            Self::Cluster(value) => (0, &**value),
            Self::Kafka(value) => (1, &**value),
            Self::Unknown(value) => (usize::MAX, &**value),
        }
    }
}

json::union!(StreamsFailoverConnection);

impl StreamsFailoverConnection {
    /// Returns the tag: what the value says of its kind.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Cluster(value) => {
                value.type_.as_ref().map(|tag| tag.as_str()).or(Some("Cluster"))
            }
            Self::Kafka(value) => {
                value.type_.as_ref().map(|tag| tag.as_str()).or(Some("Kafka"))
            }
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `id`, which every known variant has.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Cluster(value) => value.id.as_deref(),
            Self::Kafka(value) => value.id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `links`, which every known variant has.
    pub fn links(&self) -> Option<&[Link]> {
        match self {
            Self::Cluster(value) => value.links.as_deref(),
            Self::Kafka(value) => value.links.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `name`, which every known variant has.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Cluster(value) => value.name.as_deref(),
            Self::Kafka(value) => value.name.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `region`, which every known variant has.
    pub fn region(&self) -> Option<&str> {
        match self {
            Self::Cluster(value) => value.region.as_deref(),
            Self::Kafka(value) => value.region.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `state`, which every known variant has.
    pub fn state(&self) -> Option<&StreamsFailoverConnectionState> {
        match self {
            Self::Cluster(value) => value.state.as_ref(),
            Self::Kafka(value) => value.state.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `type`, which every known variant has.
    pub fn type_(&self) -> Option<&StreamsFailoverConnectionType> {
        match self {
            Self::Cluster(value) => value.type_.as_ref(),
            Self::Kafka(value) => value.type_.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::Cluster`].
    pub fn is_cluster(&self) -> bool {
        matches!(self, Self::Cluster(_))
    }

    /// Returns the value of [`Self::Cluster`].
    pub fn as_cluster(&self) -> Option<&StreamsFailoverClusterConnection> {
        match self {
            Self::Cluster(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Kafka`].
    pub fn is_kafka(&self) -> bool {
        matches!(self, Self::Kafka(_))
    }

    /// Returns the value of [`Self::Kafka`].
    pub fn as_kafka(&self) -> Option<&StreamsFailoverKafkaConnection> {
        match self {
            Self::Kafka(value) => Some(value),
            _ => None,
        }
    }
}

impl From<StreamsFailoverClusterConnection> for StreamsFailoverConnection {
    fn from(value: StreamsFailoverClusterConnection) -> Self {
        Self::Cluster(Box::new(value))
    }
}

impl From<StreamsFailoverKafkaConnection> for StreamsFailoverConnection {
    fn from(value: StreamsFailoverKafkaConnection) -> Self {
        Self::Kafka(Box::new(value))
    }
}

/// Progress; `READY` means that processors can use the connection.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StreamsFailoverConnectionState {
    /// `PENDING`
    Pending,
    /// `READY`
    Ready,
    /// `DELETING`
    Deleting,
    /// `FAILED`
    Failed,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl StreamsFailoverConnectionState {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Ready => "READY",
            Self::Deleting => "DELETING",
            Self::Failed => "FAILED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for StreamsFailoverConnectionState {
    const KNOWN: &'static [Self] = &[
        Self::Ready,
        Self::Failed,
        Self::Pending,
        Self::Deleting,
    ];
}

json::open_enum!(StreamsFailoverConnectionState);

/// What the connection leads to, and with it which variant.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StreamsFailoverConnectionType {
    /// `Kafka`
    Kafka,
    /// `Cluster`
    Cluster,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl StreamsFailoverConnectionType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Kafka => "Kafka",
            Self::Cluster => "Cluster",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for StreamsFailoverConnectionType {
    const KNOWN: &'static [Self] = &[Self::Kafka, Self::Cluster];
}

json::open_enum!(StreamsFailoverConnectionType);
