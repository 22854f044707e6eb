// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    Link, StreamsAwsKinesisDataStreamsConnection, StreamsAwsLambdaConnection,
    StreamsAzureBlobStorageConnection, StreamsClusterConnection,
    StreamsGcpPubSubConnection, StreamsHttpsConnection, StreamsKafkaConnection,
    StreamsS3Connection, StreamsSampleConnection, StreamsSchemaRegistryConnection,
};

use crate::json::{
    self, Json, OpenEnum, Reader, Result, Union, UnionShape, Unknown, VariantShape,
};

/// Something that processors read from or write to, in the variant that `type` tells.
///
/// The variant is told by `type` (discriminator mapping).
///
/// | `type` | variant | own fields |
/// |---|---|---|
/// | `Sample` | [`Sample`](Self::Sample) |  |
/// | `Cluster` | [`Cluster`](Self::Cluster) | `clusterGroupId`, `clusterName`, `dbRoleToExecute` |
/// | `Kafka` | [`Kafka`](Self::Kafka) | `authentication`, `bootstrapServers`, `config`, `networking`, `security` |
/// | `Https` | [`Https`](Self::Https) | `headers`, `url` |
/// | `AWSLambda` | [`AwsLambda`](Self::AwsLambda) | `aws`, `publicPrivateNetworking` |
/// | `S3` | [`S3`](Self::S3) | `aws`, `networking` |
/// | `AWSKinesisDataStreams` | [`AwsKinesisDataStreams`](Self::AwsKinesisDataStreams) | `aws`, `networking` |
/// | `SchemaRegistry` | [`SchemaRegistry`](Self::SchemaRegistry) | `provider`, `schemaRegistryAuthentication`, `schemaRegistryUrls` |
/// | `AzureBlobStorage` | [`AzureBlobStorage`](Self::AzureBlobStorage) | `azure`, `publicPrivateNetworking` |
/// | `GCPPubSub` | [`GcpPubSub`](Self::GcpPubSub) | `gcp`, `publicPrivateNetworking` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum StreamsConnection {
    /// `type` is `Sample`.
    Sample(Box<StreamsSampleConnection>),
    /// `type` is `Cluster`.
    Cluster(Box<StreamsClusterConnection>),
    /// `type` is `Kafka`.
    Kafka(Box<StreamsKafkaConnection>),
    /// `type` is `Https`.
    Https(Box<StreamsHttpsConnection>),
    /// `type` is `AWSLambda`.
    AwsLambda(Box<StreamsAwsLambdaConnection>),
    /// `type` is `S3`.
    S3(Box<StreamsS3Connection>),
    /// `type` is `AWSKinesisDataStreams`.
    AwsKinesisDataStreams(Box<StreamsAwsKinesisDataStreamsConnection>),
    /// `type` is `SchemaRegistry`.
    SchemaRegistry(Box<StreamsSchemaRegistryConnection>),
    /// `type` is `AzureBlobStorage`.
    AzureBlobStorage(Box<StreamsAzureBlobStorageConnection>),
    /// `type` is `GCPPubSub`.
    GcpPubSub(Box<StreamsGcpPubSubConnection>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for StreamsConnection {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["type"],
        values: &[
            ("S3", 5),
            ("Https", 3),
            ("Kafka", 2),
            ("Sample", 0),
            ("Cluster", 1),
            ("AWSLambda", 4),
            ("GCPPubSub", 9),
            ("SchemaRegistry", 7),
            ("AzureBlobStorage", 8),
            ("AWSKinesisDataStreams", 6),
        ],
        default: None,
        variants: &[
            VariantShape {
                required: &[],
                write: &[("type", "Sample")],
            },
            VariantShape {
                required: &[],
                write: &[("type", "Cluster")],
            },
            VariantShape {
                required: &[],
                write: &[("type", "Kafka")],
            },
            VariantShape {
                required: &[],
                write: &[("type", "Https")],
            },
            VariantShape {
                required: &[],
                write: &[("type", "AWSLambda")],
            },
            VariantShape {
                required: &[],
                write: &[("type", "S3")],
            },
            VariantShape {
                required: &[],
                write: &[("type", "AWSKinesisDataStreams")],
            },
            VariantShape {
                required: &[
                    "provider",
                    "schemaRegistryAuthentication",
                    "schemaRegistryUrls",
                ],
                write: &[("type", "SchemaRegistry")],
            },
            VariantShape {
                required: &[],
                write: &[("type", "AzureBlobStorage")],
            },
            VariantShape {
                required: &[],
                write: &[("type", "GCPPubSub")],
            },
        ],
    };

    fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match variant {
                0 => Self::Sample(json::boxed(r)?),
                1 => Self::Cluster(json::boxed(r)?),
                2 => Self::Kafka(json::boxed(r)?),
                3 => Self::Https(json::boxed(r)?),
                4 => Self::AwsLambda(json::boxed(r)?),
                5 => Self::S3(json::boxed(r)?),
                6 => Self::AwsKinesisDataStreams(json::boxed(r)?),
                7 => Self::SchemaRegistry(json::boxed(r)?),
                8 => Self::AzureBlobStorage(json::boxed(r)?),
                9 => Self::GcpPubSub(json::boxed(r)?),
                _ => Self::Unknown(json::boxed(r)?),
            },
        )
    }

    fn variant(&self) -> (usize, &dyn Json) {
        match self {
            Self::Sample(value) => (0, &**value),
            Self::Cluster(value) => (1, &**value),
            Self::Kafka(value) => (2, &**value),
            Self::Https(value) => (3, &**value),
            Self::AwsLambda(value) => (4, &**value),
            Self::S3(value) => (5, &**value),
            Self::AwsKinesisDataStreams(value) => (6, &**value),
            Self::SchemaRegistry(value) => (7, &**value),
            Self::AzureBlobStorage(value) => (8, &**value),
            Self::GcpPubSub(value) => (9, &**value),
            Self::Unknown(value) => (usize::MAX, &**value),
        }
    }
}

json::union!(StreamsConnection);

impl StreamsConnection {
    /// Returns the tag: what the value says of its kind.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Sample(value) => {
                value.type_.as_ref().map(|tag| tag.as_str()).or(Some("Sample"))
            }
            Self::Cluster(value) => {
                value.type_.as_ref().map(|tag| tag.as_str()).or(Some("Cluster"))
            }
            Self::Kafka(value) => {
                value.type_.as_ref().map(|tag| tag.as_str()).or(Some("Kafka"))
            }
            Self::Https(value) => {
                value.type_.as_ref().map(|tag| tag.as_str()).or(Some("Https"))
            }
            Self::AwsLambda(value) => {
                value.type_.as_ref().map(|tag| tag.as_str()).or(Some("AWSLambda"))
            }
            Self::S3(value) => {
                value.type_.as_ref().map(|tag| tag.as_str()).or(Some("S3"))
            }
            Self::AwsKinesisDataStreams(value) => {
                value
                    .type_
                    .as_ref()
                    .map(|tag| tag.as_str())
                    .or(Some("AWSKinesisDataStreams"))
            }
            Self::SchemaRegistry(value) => {
                value.type_.as_ref().map(|tag| tag.as_str()).or(Some("SchemaRegistry"))
            }
            Self::AzureBlobStorage(value) => {
                value.type_.as_ref().map(|tag| tag.as_str()).or(Some("AzureBlobStorage"))
            }
            Self::GcpPubSub(value) => {
                value.type_.as_ref().map(|tag| tag.as_str()).or(Some("GCPPubSub"))
            }
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `id`, which every known variant has.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Sample(value) => value.id.as_deref(),
            Self::Cluster(value) => value.id.as_deref(),
            Self::Kafka(value) => value.id.as_deref(),
            Self::Https(value) => value.id.as_deref(),
            Self::AwsLambda(value) => value.id.as_deref(),
            Self::S3(value) => value.id.as_deref(),
            Self::AwsKinesisDataStreams(value) => value.id.as_deref(),
            Self::SchemaRegistry(value) => value.id.as_deref(),
            Self::AzureBlobStorage(value) => value.id.as_deref(),
            Self::GcpPubSub(value) => value.id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `links`, which every known variant has.
    pub fn links(&self) -> Option<&[Link]> {
        match self {
            Self::Sample(value) => value.links.as_deref(),
            Self::Cluster(value) => value.links.as_deref(),
            Self::Kafka(value) => value.links.as_deref(),
            Self::Https(value) => value.links.as_deref(),
            Self::AwsLambda(value) => value.links.as_deref(),
            Self::S3(value) => value.links.as_deref(),
            Self::AwsKinesisDataStreams(value) => value.links.as_deref(),
            Self::SchemaRegistry(value) => value.links.as_deref(),
            Self::AzureBlobStorage(value) => value.links.as_deref(),
            Self::GcpPubSub(value) => value.links.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `name`, which every known variant has.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Sample(value) => value.name.as_deref(),
            Self::Cluster(value) => value.name.as_deref(),
            Self::Kafka(value) => value.name.as_deref(),
            Self::Https(value) => value.name.as_deref(),
            Self::AwsLambda(value) => value.name.as_deref(),
            Self::S3(value) => value.name.as_deref(),
            Self::AwsKinesisDataStreams(value) => value.name.as_deref(),
            Self::SchemaRegistry(value) => value.name.as_deref(),
            Self::AzureBlobStorage(value) => value.name.as_deref(),
            Self::GcpPubSub(value) => value.name.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `region`, which every known variant has.
    pub fn region(&self) -> Option<&str> {
        match self {
            Self::Sample(value) => value.region.as_deref(),
            Self::Cluster(value) => value.region.as_deref(),
            Self::Kafka(value) => value.region.as_deref(),
            Self::Https(value) => value.region.as_deref(),
            Self::AwsLambda(value) => value.region.as_deref(),
            Self::S3(value) => value.region.as_deref(),
            Self::AwsKinesisDataStreams(value) => value.region.as_deref(),
            Self::SchemaRegistry(value) => value.region.as_deref(),
            Self::AzureBlobStorage(value) => value.region.as_deref(),
            Self::GcpPubSub(value) => value.region.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `state`, which every known variant has.
    pub fn state(&self) -> Option<&StreamsConnectionState> {
        match self {
            Self::Sample(value) => value.state.as_ref(),
            Self::Cluster(value) => value.state.as_ref(),
            Self::Kafka(value) => value.state.as_ref(),
            Self::Https(value) => value.state.as_ref(),
            Self::AwsLambda(value) => value.state.as_ref(),
            Self::S3(value) => value.state.as_ref(),
            Self::AwsKinesisDataStreams(value) => value.state.as_ref(),
            Self::SchemaRegistry(value) => value.state.as_ref(),
            Self::AzureBlobStorage(value) => value.state.as_ref(),
            Self::GcpPubSub(value) => value.state.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `type`, which every known variant has.
    pub fn type_(&self) -> Option<&StreamsConnectionType> {
        match self {
            Self::Sample(value) => value.type_.as_ref(),
            Self::Cluster(value) => value.type_.as_ref(),
            Self::Kafka(value) => value.type_.as_ref(),
            Self::Https(value) => value.type_.as_ref(),
            Self::AwsLambda(value) => value.type_.as_ref(),
            Self::S3(value) => value.type_.as_ref(),
            Self::AwsKinesisDataStreams(value) => value.type_.as_ref(),
            Self::SchemaRegistry(value) => value.type_.as_ref(),
            Self::AzureBlobStorage(value) => value.type_.as_ref(),
            Self::GcpPubSub(value) => value.type_.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::Sample`].
    pub fn is_sample(&self) -> bool {
        matches!(self, Self::Sample(_))
    }

    /// Returns the value of [`Self::Sample`].
    pub fn as_sample(&self) -> Option<&StreamsSampleConnection> {
        match self {
            Self::Sample(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Cluster`].
    pub fn is_cluster(&self) -> bool {
        matches!(self, Self::Cluster(_))
    }

    /// Returns the value of [`Self::Cluster`].
    pub fn as_cluster(&self) -> Option<&StreamsClusterConnection> {
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
    pub fn as_kafka(&self) -> Option<&StreamsKafkaConnection> {
        match self {
            Self::Kafka(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Https`].
    pub fn is_https(&self) -> bool {
        matches!(self, Self::Https(_))
    }

    /// Returns the value of [`Self::Https`].
    pub fn as_https(&self) -> Option<&StreamsHttpsConnection> {
        match self {
            Self::Https(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::AwsLambda`].
    pub fn is_aws_lambda(&self) -> bool {
        matches!(self, Self::AwsLambda(_))
    }

    /// Returns the value of [`Self::AwsLambda`].
    pub fn as_aws_lambda(&self) -> Option<&StreamsAwsLambdaConnection> {
        match self {
            Self::AwsLambda(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::S3`].
    pub fn is_s3(&self) -> bool {
        matches!(self, Self::S3(_))
    }

    /// Returns the value of [`Self::S3`].
    pub fn as_s3(&self) -> Option<&StreamsS3Connection> {
        match self {
            Self::S3(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::AwsKinesisDataStreams`].
    pub fn is_aws_kinesis_data_streams(&self) -> bool {
        matches!(self, Self::AwsKinesisDataStreams(_))
    }

    /// Returns the value of [`Self::AwsKinesisDataStreams`].
    pub fn as_aws_kinesis_data_streams(
        &self,
    ) -> Option<&StreamsAwsKinesisDataStreamsConnection> {
        match self {
            Self::AwsKinesisDataStreams(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::SchemaRegistry`].
    pub fn is_schema_registry(&self) -> bool {
        matches!(self, Self::SchemaRegistry(_))
    }

    /// Returns the value of [`Self::SchemaRegistry`].
    pub fn as_schema_registry(&self) -> Option<&StreamsSchemaRegistryConnection> {
        match self {
            Self::SchemaRegistry(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::AzureBlobStorage`].
    pub fn is_azure_blob_storage(&self) -> bool {
        matches!(self, Self::AzureBlobStorage(_))
    }

    /// Returns the value of [`Self::AzureBlobStorage`].
    pub fn as_azure_blob_storage(&self) -> Option<&StreamsAzureBlobStorageConnection> {
        match self {
            Self::AzureBlobStorage(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::GcpPubSub`].
    pub fn is_gcp_pub_sub(&self) -> bool {
        matches!(self, Self::GcpPubSub(_))
    }

    /// Returns the value of [`Self::GcpPubSub`].
    pub fn as_gcp_pub_sub(&self) -> Option<&StreamsGcpPubSubConnection> {
        match self {
            Self::GcpPubSub(value) => Some(value),
            _ => None,
        }
    }
}

impl From<StreamsSampleConnection> for StreamsConnection {
    fn from(value: StreamsSampleConnection) -> Self {
        Self::Sample(Box::new(value))
    }
}

impl From<StreamsClusterConnection> for StreamsConnection {
    fn from(value: StreamsClusterConnection) -> Self {
        Self::Cluster(Box::new(value))
    }
}

impl From<StreamsKafkaConnection> for StreamsConnection {
    fn from(value: StreamsKafkaConnection) -> Self {
        Self::Kafka(Box::new(value))
    }
}

impl From<StreamsHttpsConnection> for StreamsConnection {
    fn from(value: StreamsHttpsConnection) -> Self {
        Self::Https(Box::new(value))
    }
}

impl From<StreamsAwsLambdaConnection> for StreamsConnection {
    fn from(value: StreamsAwsLambdaConnection) -> Self {
        Self::AwsLambda(Box::new(value))
    }
}

impl From<StreamsS3Connection> for StreamsConnection {
    fn from(value: StreamsS3Connection) -> Self {
        Self::S3(Box::new(value))
    }
}

impl From<StreamsAwsKinesisDataStreamsConnection> for StreamsConnection {
    fn from(value: StreamsAwsKinesisDataStreamsConnection) -> Self {
        Self::AwsKinesisDataStreams(Box::new(value))
    }
}

impl From<StreamsSchemaRegistryConnection> for StreamsConnection {
    fn from(value: StreamsSchemaRegistryConnection) -> Self {
        Self::SchemaRegistry(Box::new(value))
    }
}

impl From<StreamsAzureBlobStorageConnection> for StreamsConnection {
    fn from(value: StreamsAzureBlobStorageConnection) -> Self {
        Self::AzureBlobStorage(Box::new(value))
    }
}

impl From<StreamsGcpPubSubConnection> for StreamsConnection {
    fn from(value: StreamsGcpPubSubConnection) -> Self {
        Self::GcpPubSub(Box::new(value))
    }
}

/// Progress; `READY` means that processors can use the connection.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StreamsConnectionState {
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

impl StreamsConnectionState {
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

impl OpenEnum for StreamsConnectionState {
    const KNOWN: &'static [Self] = &[
        Self::Ready,
        Self::Failed,
        Self::Pending,
        Self::Deleting,
    ];
}

json::open_enum!(StreamsConnectionState);

/// What the connection leads to, and with it which variant.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StreamsConnectionType {
    /// `Kafka`
    Kafka,
    /// `Cluster`
    Cluster,
    /// `Sample`
    Sample,
    /// `Https`
    Https,
    /// `AzureBlobStorage`
    AzureBlobStorage,
    /// `AWSLambda`
    AwsLambda,
    /// `AWSKinesisDataStreams`
    AwsKinesisDataStreams,
    /// `SchemaRegistry`
    SchemaRegistry,
    /// `GCPPubSub`
    GcpPubSub,
    /// `S3`
    S3,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl StreamsConnectionType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Kafka => "Kafka",
            Self::Cluster => "Cluster",
            Self::Sample => "Sample",
            Self::Https => "Https",
            Self::AzureBlobStorage => "AzureBlobStorage",
            Self::AwsLambda => "AWSLambda",
            Self::AwsKinesisDataStreams => "AWSKinesisDataStreams",
            Self::SchemaRegistry => "SchemaRegistry",
            Self::GcpPubSub => "GCPPubSub",
            Self::S3 => "S3",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for StreamsConnectionType {
    const KNOWN: &'static [Self] = &[
        Self::S3,
        Self::Https,
        Self::Kafka,
        Self::Sample,
        Self::Cluster,
        Self::AwsLambda,
        Self::GcpPubSub,
        Self::SchemaRegistry,
        Self::AzureBlobStorage,
        Self::AwsKinesisDataStreams,
    ];
}

json::open_enum!(StreamsConnectionType);
