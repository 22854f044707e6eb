// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Name of a limit of projects.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetGroupLimitLimitName {
    /// `atlas.project.security.databaseAccess.users`
    AtlasProjectSecurityDatabaseAccessUsers,
    /// `atlas.project.deployment.clusters`
    AtlasProjectDeploymentClusters,
    /// `atlas.project.deployment.serverlessMTMs`
    AtlasProjectDeploymentServerlessMtMs,
    /// `atlas.project.security.databaseAccess.customRoles`
    AtlasProjectSecurityDatabaseAccessCustomRoles,
    /// `atlas.project.security.networkAccess.entries`
    AtlasProjectSecurityNetworkAccessEntries,
    /// `atlas.project.security.networkAccess.crossRegionEntries`
    AtlasProjectSecurityNetworkAccessCrossRegionEntries,
    /// `atlas.project.deployment.nodesPerPrivateLinkRegion`
    AtlasProjectDeploymentNodesPerPrivatelinkRegion,
    /// `dataFederation.bytesProcessed.query`
    DataFederationBytesProcessedQuery,
    /// `dataFederation.bytesProcessed.daily`
    DataFederationBytesProcessedDaily,
    /// `dataFederation.bytesProcessed.weekly`
    DataFederationBytesProcessedWeekly,
    /// `dataFederation.bytesProcessed.monthly`
    DataFederationBytesProcessedMonthly,
    /// `atlas.project.deployment.privateServiceConnectionsPerRegionGroup`
    AtlasProjectDeploymentPrivateServiceConnectionsPerRegionGroup,
    /// `atlas.project.deployment.privateServiceConnectionsSubnetMask`
    AtlasProjectDeploymentPrivateServiceConnectionsSubnetMask,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl GetGroupLimitLimitName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AtlasProjectSecurityDatabaseAccessUsers => {
                "atlas.project.security.databaseAccess.users"
            }
            Self::AtlasProjectDeploymentClusters => "atlas.project.deployment.clusters",
            Self::AtlasProjectDeploymentServerlessMtMs => {
                "atlas.project.deployment.serverlessMTMs"
            }
            Self::AtlasProjectSecurityDatabaseAccessCustomRoles => {
                "atlas.project.security.databaseAccess.customRoles"
            }
            Self::AtlasProjectSecurityNetworkAccessEntries => {
                "atlas.project.security.networkAccess.entries"
            }
            Self::AtlasProjectSecurityNetworkAccessCrossRegionEntries => {
                "atlas.project.security.networkAccess.crossRegionEntries"
            }
            Self::AtlasProjectDeploymentNodesPerPrivatelinkRegion => {
                "atlas.project.deployment.nodesPerPrivateLinkRegion"
            }
            Self::DataFederationBytesProcessedQuery => {
                "dataFederation.bytesProcessed.query"
            }
            Self::DataFederationBytesProcessedDaily => {
                "dataFederation.bytesProcessed.daily"
            }
            Self::DataFederationBytesProcessedWeekly => {
                "dataFederation.bytesProcessed.weekly"
            }
            Self::DataFederationBytesProcessedMonthly => {
                "dataFederation.bytesProcessed.monthly"
            }
            Self::AtlasProjectDeploymentPrivateServiceConnectionsPerRegionGroup => {
                "atlas.project.deployment.privateServiceConnectionsPerRegionGroup"
            }
            Self::AtlasProjectDeploymentPrivateServiceConnectionsSubnetMask => {
                "atlas.project.deployment.privateServiceConnectionsSubnetMask"
            }
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for GetGroupLimitLimitName {
    const KNOWN: &'static [Self] = &[
        Self::AtlasProjectDeploymentClusters,
        Self::DataFederationBytesProcessedDaily,
        Self::DataFederationBytesProcessedQuery,
        Self::DataFederationBytesProcessedWeekly,
        Self::DataFederationBytesProcessedMonthly,
        Self::AtlasProjectDeploymentServerlessMtMs,
        Self::AtlasProjectSecurityDatabaseAccessUsers,
        Self::AtlasProjectSecurityNetworkAccessEntries,
        Self::AtlasProjectSecurityDatabaseAccessCustomRoles,
        Self::AtlasProjectDeploymentNodesPerPrivatelinkRegion,
        Self::AtlasProjectSecurityNetworkAccessCrossRegionEntries,
        Self::AtlasProjectDeploymentPrivateServiceConnectionsSubnetMask,
        Self::AtlasProjectDeploymentPrivateServiceConnectionsPerRegionGroup,
    ];
}

json::open_enum!(GetGroupLimitLimitName);
