// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    CloudProviderAccessAtlasLogIntegrationFeatureUsage,
    CloudProviderAccessDataLakeFeatureUsage,
    CloudProviderAccessEncryptionAtRestFeatureUsage,
    CloudProviderAccessExportSnapshotFeatureUsage,
    CloudProviderAccessPushBasedLogExportFeatureUsage,
};

use crate::json::{
    self, Json, OpenEnum, Reader, Result, Union, UnionShape, Unknown, VariantShape,
};

/// What uses a role, in the variant that `featureType` tells.
///
/// The variant is told by `featureType` (discriminator mapping).
///
/// | `featureType` | variant | own fields |
/// |---|---|---|
/// | `ATLAS_DATA_LAKE` | [`AtlasDataLake`](Self::AtlasDataLake) | `featureId` |
/// | `ATLAS_LOG_INTEGRATION` | [`AtlasLogIntegration`](Self::AtlasLogIntegration) | `featureId` |
/// | `ENCRYPTION_AT_REST` | [`EncryptionAtRest`](Self::EncryptionAtRest) | `featureId` |
/// | `EXPORT_SNAPSHOT` | [`ExportSnapshot`](Self::ExportSnapshot) | `featureId` |
/// | `PUSH_BASED_LOG_EXPORT` | [`PushBasedLogExport`](Self::PushBasedLogExport) | `featureId` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CloudProviderAccessFeatureUsage {
    /// `featureType` is `ATLAS_DATA_LAKE`.
    AtlasDataLake(Box<CloudProviderAccessDataLakeFeatureUsage>),
    /// `featureType` is `ATLAS_LOG_INTEGRATION`.
    AtlasLogIntegration(Box<CloudProviderAccessAtlasLogIntegrationFeatureUsage>),
    /// `featureType` is `ENCRYPTION_AT_REST`.
    EncryptionAtRest(Box<CloudProviderAccessEncryptionAtRestFeatureUsage>),
    /// `featureType` is `EXPORT_SNAPSHOT`.
    ExportSnapshot(Box<CloudProviderAccessExportSnapshotFeatureUsage>),
    /// `featureType` is `PUSH_BASED_LOG_EXPORT`.
    PushBasedLogExport(Box<CloudProviderAccessPushBasedLogExportFeatureUsage>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for CloudProviderAccessFeatureUsage {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["featureType"],
        values: &[
            ("ATLAS_DATA_LAKE", 0),
            ("EXPORT_SNAPSHOT", 3),
            ("ENCRYPTION_AT_REST", 2),
            ("ATLAS_LOG_INTEGRATION", 1),
            ("PUSH_BASED_LOG_EXPORT", 4),
        ],
        default: None,
        variants: &[
            VariantShape {
                required: &[],
                write: &[("featureType", "ATLAS_DATA_LAKE")],
            },
            VariantShape {
                required: &[],
                write: &[("featureType", "ATLAS_LOG_INTEGRATION")],
            },
            VariantShape {
                required: &[],
                write: &[("featureType", "ENCRYPTION_AT_REST")],
            },
            VariantShape {
                required: &[],
                write: &[("featureType", "EXPORT_SNAPSHOT")],
            },
            VariantShape {
                required: &[],
                write: &[("featureType", "PUSH_BASED_LOG_EXPORT")],
            },
        ],
    };

    fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match variant {
                0 => Self::AtlasDataLake(json::boxed(r)?),
                1 => Self::AtlasLogIntegration(json::boxed(r)?),
                2 => Self::EncryptionAtRest(json::boxed(r)?),
                3 => Self::ExportSnapshot(json::boxed(r)?),
                4 => Self::PushBasedLogExport(json::boxed(r)?),
                _ => Self::Unknown(json::boxed(r)?),
            },
        )
    }

    fn variant(&self) -> (usize, &dyn Json) {
        match self {
            Self::AtlasDataLake(value) => (0, &**value),
            Self::AtlasLogIntegration(value) => (1, &**value),
            Self::EncryptionAtRest(value) => (2, &**value),
            Self::ExportSnapshot(value) => (3, &**value),
            Self::PushBasedLogExport(value) => (4, &**value),
            Self::Unknown(value) => (usize::MAX, &**value),
        }
    }
}

json::union!(CloudProviderAccessFeatureUsage);

impl CloudProviderAccessFeatureUsage {
    /// Returns the tag: what the value says of its kind.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::AtlasDataLake(value) => {
                value
                    .feature_type
                    .as_ref()
                    .map(|tag| tag.as_str())
                    .or(Some("ATLAS_DATA_LAKE"))
            }
            Self::AtlasLogIntegration(value) => {
                value
                    .feature_type
                    .as_ref()
                    .map(|tag| tag.as_str())
                    .or(Some("ATLAS_LOG_INTEGRATION"))
            }
            Self::EncryptionAtRest(value) => {
                value
                    .feature_type
                    .as_ref()
                    .map(|tag| tag.as_str())
                    .or(Some("ENCRYPTION_AT_REST"))
            }
            Self::ExportSnapshot(value) => {
                value
                    .feature_type
                    .as_ref()
                    .map(|tag| tag.as_str())
                    .or(Some("EXPORT_SNAPSHOT"))
            }
            Self::PushBasedLogExport(value) => {
                value
                    .feature_type
                    .as_ref()
                    .map(|tag| tag.as_str())
                    .or(Some("PUSH_BASED_LOG_EXPORT"))
            }
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `featureType`, which every known variant has.
    pub fn feature_type(&self) -> Option<&CloudProviderAccessFeatureUsageFeatureType> {
        match self {
            Self::AtlasDataLake(value) => value.feature_type.as_ref(),
            Self::AtlasLogIntegration(value) => value.feature_type.as_ref(),
            Self::EncryptionAtRest(value) => value.feature_type.as_ref(),
            Self::ExportSnapshot(value) => value.feature_type.as_ref(),
            Self::PushBasedLogExport(value) => value.feature_type.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::AtlasDataLake`].
    pub fn is_atlas_data_lake(&self) -> bool {
        matches!(self, Self::AtlasDataLake(_))
    }

    /// Returns the value of [`Self::AtlasDataLake`].
    pub fn as_atlas_data_lake(
        &self,
    ) -> Option<&CloudProviderAccessDataLakeFeatureUsage> {
        match self {
            Self::AtlasDataLake(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::AtlasLogIntegration`].
    pub fn is_atlas_log_integration(&self) -> bool {
        matches!(self, Self::AtlasLogIntegration(_))
    }

    /// Returns the value of [`Self::AtlasLogIntegration`].
    pub fn as_atlas_log_integration(
        &self,
    ) -> Option<&CloudProviderAccessAtlasLogIntegrationFeatureUsage> {
        match self {
            Self::AtlasLogIntegration(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::EncryptionAtRest`].
    pub fn is_encryption_at_rest(&self) -> bool {
        matches!(self, Self::EncryptionAtRest(_))
    }

    /// Returns the value of [`Self::EncryptionAtRest`].
    pub fn as_encryption_at_rest(
        &self,
    ) -> Option<&CloudProviderAccessEncryptionAtRestFeatureUsage> {
        match self {
            Self::EncryptionAtRest(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::ExportSnapshot`].
    pub fn is_export_snapshot(&self) -> bool {
        matches!(self, Self::ExportSnapshot(_))
    }

    /// Returns the value of [`Self::ExportSnapshot`].
    pub fn as_export_snapshot(
        &self,
    ) -> Option<&CloudProviderAccessExportSnapshotFeatureUsage> {
        match self {
            Self::ExportSnapshot(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::PushBasedLogExport`].
    pub fn is_push_based_log_export(&self) -> bool {
        matches!(self, Self::PushBasedLogExport(_))
    }

    /// Returns the value of [`Self::PushBasedLogExport`].
    pub fn as_push_based_log_export(
        &self,
    ) -> Option<&CloudProviderAccessPushBasedLogExportFeatureUsage> {
        match self {
            Self::PushBasedLogExport(value) => Some(value),
            _ => None,
        }
    }
}

impl From<CloudProviderAccessDataLakeFeatureUsage> for CloudProviderAccessFeatureUsage {
    fn from(value: CloudProviderAccessDataLakeFeatureUsage) -> Self {
        Self::AtlasDataLake(Box::new(value))
    }
}

impl From<CloudProviderAccessAtlasLogIntegrationFeatureUsage>
for CloudProviderAccessFeatureUsage {
    fn from(value: CloudProviderAccessAtlasLogIntegrationFeatureUsage) -> Self {
        Self::AtlasLogIntegration(Box::new(value))
    }
}

impl From<CloudProviderAccessEncryptionAtRestFeatureUsage>
for CloudProviderAccessFeatureUsage {
    fn from(value: CloudProviderAccessEncryptionAtRestFeatureUsage) -> Self {
        Self::EncryptionAtRest(Box::new(value))
    }
}

impl From<CloudProviderAccessExportSnapshotFeatureUsage>
for CloudProviderAccessFeatureUsage {
    fn from(value: CloudProviderAccessExportSnapshotFeatureUsage) -> Self {
        Self::ExportSnapshot(Box::new(value))
    }
}

impl From<CloudProviderAccessPushBasedLogExportFeatureUsage>
for CloudProviderAccessFeatureUsage {
    fn from(value: CloudProviderAccessPushBasedLogExportFeatureUsage) -> Self {
        Self::PushBasedLogExport(Box::new(value))
    }
}

/// What uses the role, and with it which variant.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CloudProviderAccessFeatureUsageFeatureType {
    /// `ATLAS_DATA_LAKE`
    AtlasDataLake,
    /// `ENCRYPTION_AT_REST`
    EncryptionAtRest,
    /// `EXPORT_SNAPSHOT`
    ExportSnapshot,
    /// `PUSH_BASED_LOG_EXPORT`
    PushBasedLogExport,
    /// `ATLAS_LOG_INTEGRATION`
    AtlasLogIntegration,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl CloudProviderAccessFeatureUsageFeatureType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AtlasDataLake => "ATLAS_DATA_LAKE",
            Self::EncryptionAtRest => "ENCRYPTION_AT_REST",
            Self::ExportSnapshot => "EXPORT_SNAPSHOT",
            Self::PushBasedLogExport => "PUSH_BASED_LOG_EXPORT",
            Self::AtlasLogIntegration => "ATLAS_LOG_INTEGRATION",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for CloudProviderAccessFeatureUsageFeatureType {
    const KNOWN: &'static [Self] = &[
        Self::AtlasDataLake,
        Self::ExportSnapshot,
        Self::EncryptionAtRest,
        Self::AtlasLogIntegration,
        Self::PushBasedLogExport,
    ];
}

json::open_enum!(CloudProviderAccessFeatureUsageFeatureType);
