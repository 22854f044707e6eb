// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    ClusterState, ClusterType, FlexBackupSettings20241113, FlexConnectionStrings20241113,
    FlexProviderSettings20241113, Link, ResourceTag, VersionReleaseSystem,
};

use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// A flex cluster.
///
/// Required: `providerSettings`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FlexClusterDescription20241113 {
    /// Backups of a flex cluster.
    ///
    /// Set by the server.
    pub backup_settings: Option<FlexBackupSettings20241113>,
    /// Always a replica set.
    ///
    /// Set by the server. Default: `"REPLICASET"`. One of `REPLICASET`.
    pub cluster_type: Option<ClusterType>,
    /// Where drivers connect.
    ///
    /// Set by the server.
    pub connection_strings: Option<FlexConnectionStrings20241113>,
    /// When it was created.
    ///
    /// Set by the server.
    pub create_date: Option<DateTime>,
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Id of the cluster.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// MongoDB version that runs.
    ///
    /// Set by the server.
    pub mongodb_version: Option<String>,
    /// Name, unique in the project.
    ///
    /// Set by the server.
    pub name: Option<String>,
    /// Place and size of a flex cluster.
    ///
    /// Set by the server.
    pub provider_settings: Option<FlexProviderSettings20241113>,
    /// What Atlas is doing to the cluster; `IDLE` means that all changes are in place. But for
    /// `CREATING` and `DELETING` the cluster stays usable.
    ///
    /// Set by the server. One of `IDLE`, `CREATING`, `UPDATING`, `DELETING`, `REPAIRING`.
    pub state_name: Option<ClusterState>,
    /// Tags of the cluster.
    pub tags: Option<Vec<ResourceTag>>,
    /// Whether deletion is refused until this is off again.
    ///
    /// Default: `false`.
    pub termination_protection_enabled: Option<bool>,
    /// Flex clusters follow long-term major versions.
    ///
    /// Set by the server. Default: `"LTS"`. One of `LTS`.
    pub version_release_system: Option<VersionReleaseSystem>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl FlexClusterDescription20241113 {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for FlexClusterDescription20241113 {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "backupSettings", "clusterType", "connectionStrings", "createDate",
                "groupId", "id", "links", "mongoDBVersion", "name", "providerSettings",
                "stateName", "tags", "terminationProtectionEnabled",
                "versionReleaseSystem"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.backup_settings.read(r),
            1 => self.cluster_type.read(r),
            2 => self.connection_strings.read(r),
            3 => self.create_date.read(r),
            4 => self.group_id.read(r),
            5 => self.id.read(r),
            6 => self.links.read(r),
            7 => self.mongodb_version.read(r),
            8 => self.name.read(r),
            9 => self.provider_settings.read(r),
            10 => self.state_name.read(r),
            11 => self.tags.read(r),
            12 => self.termination_protection_enabled.read(r),
            13 => self.version_release_system.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("backupSettings", &self.backup_settings);
        o.read_only("clusterType", &self.cluster_type);
        o.read_only("connectionStrings", &self.connection_strings);
        o.read_only("createDate", &self.create_date);
        o.read_only("groupId", &self.group_id);
        o.read_only("id", &self.id);
        o.read_only("links", &self.links);
        o.read_only("mongoDBVersion", &self.mongodb_version);
        o.read_only("name", &self.name);
        o.read_only("providerSettings", &self.provider_settings);
        o.read_only("stateName", &self.state_name);
        o.field("tags", &self.tags);
        o.field("terminationProtectionEnabled", &self.termination_protection_enabled);
        o.read_only("versionReleaseSystem", &self.version_release_system);
        o.end();
    }
}

json::object!(FlexClusterDescription20241113);
