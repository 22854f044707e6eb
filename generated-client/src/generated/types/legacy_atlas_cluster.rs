// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    ApiAtlasClusterAdvancedConfigurationView, BiConnector, CloudProvider,
    ClusterAutoScalingSettings, ClusterConnectionStrings, ClusterProviderSettings,
    ClusterState, ClusterType, ComponentLabel, ConfigServerManagementMode,
    ConfigServerType, DiskWarmingMode, EmployeeAccessGrantView, LegacyReplicationSpec,
    Link, RegionSpec, ReplicaSetScalingStrategy, ResourceTag, RootCertType,
    VersionReleaseSystem,
};

use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};
use std::collections::BTreeMap;

/// A cluster in the older form, with one description for all shards.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LegacyAtlasCluster {
    /// Set to today's date to force a new topology while most electable nodes are down. Writes that did
    /// not reach the new primary are lost.
    pub accept_data_risks_and_force_replica_set_reconfig: Option<DateTime>,
    /// TLS settings of a cluster.
    pub advanced_configuration: Option<ApiAtlasClusterAdvancedConfigurationView>,
    /// What scales automatically, in the older form.
    pub auto_scaling: Option<ClusterAutoScalingSettings>,
    /// Whether the cluster is backed up. Must be on for NVMe.
    pub backup_enabled: Option<bool>,
    /// Connector for SQL tools (MongoDB Connector for Business Intelligence).
    pub bi_connector: Option<BiConnector>,
    /// Replica set, sharded cluster, or sharded over zones of the world (global cluster).
    pub cluster_type: Option<ClusterType>,
    /// Whether Atlas may switch the kind of config servers, or they stay dedicated. For sharded
    /// clusters.
    ///
    /// Default: `"ATLAS_MANAGED"`.
    pub config_server_management_mode: Option<ConfigServerManagementMode>,
    /// Config servers of a sharded cluster: on nodes of their own, or inside a shard.
    ///
    /// Set by the server.
    pub config_server_type: Option<ConfigServerType>,
    /// Where drivers connect.
    ///
    /// Set by the server.
    pub connection_strings: Option<ClusterConnectionStrings>,
    /// When the cluster was created.
    ///
    /// Set by the server.
    pub create_date: Option<DateTime>,
    /// Hours from its creation until the cluster is deleted automatically; 0 for never. Null means
    /// never for a new cluster, and no change for another.
    pub delete_after_creation_hours: Option<i64>,
    /// When the cluster is deleted automatically, as `deleteAfterCreationHours` says.
    ///
    /// Set by the server.
    pub delete_after_date: Option<DateTime>,
    /// Disk size in gigabytes, 50 times the tier's memory at most. Fixed on shared tiers.
    ///
    /// 10 to 4096.
    pub disk_size_gb: Option<f64>,
    /// Whether new nodes serve before their disks are warm.
    ///
    /// Default: `"FULLY_WARMED"`.
    pub disk_warming_mode: Option<DiskWarmingMode>,
    /// Key service for encryption at rest with a key of yours. For M10 and larger.
    ///
    /// One of `NONE`, `AWS`, `AZURE`, `GCP`.
    pub encryption_at_rest_provider: Option<CloudProvider>,
    /// Feature compatibility version (FCV), present whether pinned or not.
    ///
    /// Set by the server.
    pub feature_compatibility_version: Option<String>,
    /// When the pin of the FCV (feature compatibility version) ends; absent without a pin.
    ///
    /// Set by the server.
    pub feature_compatibility_version_expiration_date: Option<DateTime>,
    /// Whether you, not Atlas, shard a global cluster. Final once the cluster is there.
    pub global_cluster_self_managed_sharding: Option<bool>,
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Id of the cluster.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Older form of tags, which the web console does not show. Use `tags`.
    ///
    /// Deprecated.
    pub labels: Option<Vec<ComponentLabel>>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Access to a cluster that MongoDB staff has been given.
    ///
    /// Set by the server.
    pub mongodb_employee_access_grant: Option<EmployeeAccessGrantView>,
    /// Major version, such as `8.0`; a recommended one by default. Upgrades go one step at a time; a
    /// downgrade is possible while the FCV is pinned to the version before.
    pub mongodb_major_version: Option<String>,
    /// Version that runs, in full.
    pub mongodb_version: Option<String>,
    /// Connection string, once the cluster runs; see `connectionStrings`.
    ///
    /// Set by the server.
    pub mongo_uri: Option<String>,
    /// When that string last changed.
    ///
    /// Set by the server.
    pub mongo_uri_updated: Option<DateTime>,
    /// Connection string with options, once the cluster runs; see `connectionStrings`.
    ///
    /// Set by the server.
    pub mongo_uri_with_options: Option<String>,
    /// Name, unique in the project; part of the host names and never changed.
    pub name: Option<String>,
    /// How many shards; see `replicationSpecs`.
    ///
    /// Default: `1`. 1 to 50.
    pub num_shards: Option<i64>,
    /// Whether the cluster is stopped. Data and disks stay.
    pub paused: Option<bool>,
    /// Whether a restore to any point in time is possible (continuous backup).
    pub pit_enabled: Option<bool>,
    /// Whether the cluster has cloud backups.
    pub provider_backup_enabled: Option<bool>,
    /// Hardware of a cluster in the older form, in the variant that `providerName` tells.
    pub provider_settings: Option<ClusterProviderSettings>,
    /// Order in which nodes are scaled. `WORKLOAD_TYPE` takes analytics nodes beside the others,
    /// `NODE_TYPE` all kinds at once (fastest), `SEQUENTIAL` one after the other (kindest to reads from
    /// secondaries).
    ///
    /// Default: `"WORKLOAD_TYPE"`.
    pub replica_set_scaling_strategy: Option<ReplicaSetScalingStrategy>,
    /// Members of a replica set; see `replicationSpecs`.
    ///
    /// Deprecated. Default: `3`. One of 3, 5, 7.
    pub replication_factor: Option<i64>,
    /// Topology of a single region; see `replicationSpecs`.
    pub replication_spec: Option<BTreeMap<String, RegionSpec>>,
    /// Topology: one entry per zone of a global cluster, else a single one.
    pub replication_specs: Option<Vec<LegacyReplicationSpec>>,
    /// Root authority of the server certificates; `ISRGROOTX1` is that of Let's Encrypt.
    ///
    /// Default: `"ISRGROOTX1"`.
    pub root_cert_type: Option<RootCertType>,
    /// Connection string with `mongodb+srv://`; see `connectionStrings`.
    ///
    /// Set by the server.
    pub srv_address: Option<String>,
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
    /// Whether the cluster stays on a long-term major version or follows each release. With
    /// `CONTINUOUS`, leave `mongoDBMajorVersion` out.
    ///
    /// Default: `"LTS"`.
    pub version_release_system: Option<VersionReleaseSystem>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl LegacyAtlasCluster {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for LegacyAtlasCluster {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "acceptDataRisksAndForceReplicaSetReconfig", "advancedConfiguration",
                "autoScaling", "backupEnabled", "biConnector", "clusterType",
                "configServerManagementMode", "configServerType", "connectionStrings",
                "createDate", "deleteAfterCreationHours", "deleteAfterDate",
                "diskSizeGB", "diskWarmingMode", "encryptionAtRestProvider",
                "featureCompatibilityVersion",
                "featureCompatibilityVersionExpirationDate",
                "globalClusterSelfManagedSharding", "groupId", "id", "labels", "links",
                "mongoDBEmployeeAccessGrant", "mongoDBMajorVersion", "mongoDBVersion",
                "mongoURI", "mongoURIUpdated", "mongoURIWithOptions", "name",
                "numShards", "paused", "pitEnabled", "providerBackupEnabled",
                "providerSettings", "replicaSetScalingStrategy", "replicationFactor",
                "replicationSpec", "replicationSpecs", "rootCertType", "srvAddress",
                "stateName", "tags", "terminationProtectionEnabled",
                "versionReleaseSystem"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.accept_data_risks_and_force_replica_set_reconfig.read(r),
            1 => self.advanced_configuration.read(r),
            2 => self.auto_scaling.read(r),
            3 => self.backup_enabled.read(r),
            4 => self.bi_connector.read(r),
            5 => self.cluster_type.read(r),
            6 => self.config_server_management_mode.read(r),
            7 => self.config_server_type.read(r),
            8 => self.connection_strings.read(r),
            9 => self.create_date.read(r),
            10 => self.delete_after_creation_hours.read(r),
            11 => self.delete_after_date.read(r),
            12 => self.disk_size_gb.read(r),
            13 => self.disk_warming_mode.read(r),
            14 => self.encryption_at_rest_provider.read(r),
            15 => self.feature_compatibility_version.read(r),
            16 => self.feature_compatibility_version_expiration_date.read(r),
            17 => self.global_cluster_self_managed_sharding.read(r),
            18 => self.group_id.read(r),
            19 => self.id.read(r),
            20 => self.labels.read(r),
            21 => self.links.read(r),
            22 => self.mongodb_employee_access_grant.read(r),
            23 => self.mongodb_major_version.read(r),
            24 => self.mongodb_version.read(r),
            25 => self.mongo_uri.read(r),
            26 => self.mongo_uri_updated.read(r),
            27 => self.mongo_uri_with_options.read(r),
            28 => self.name.read(r),
            29 => self.num_shards.read(r),
            30 => self.paused.read(r),
            31 => self.pit_enabled.read(r),
            32 => self.provider_backup_enabled.read(r),
            33 => self.provider_settings.read(r),
            34 => self.replica_set_scaling_strategy.read(r),
            35 => self.replication_factor.read(r),
            36 => self.replication_spec.read(r),
            37 => self.replication_specs.read(r),
            38 => self.root_cert_type.read(r),
            39 => self.srv_address.read(r),
            40 => self.state_name.read(r),
            41 => self.tags.read(r),
            42 => self.termination_protection_enabled.read(r),
            43 => self.version_release_system.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field(
            "acceptDataRisksAndForceReplicaSetReconfig",
            &self.accept_data_risks_and_force_replica_set_reconfig,
        );
        o.field("advancedConfiguration", &self.advanced_configuration);
        o.field("autoScaling", &self.auto_scaling);
        o.field("backupEnabled", &self.backup_enabled);
        o.field("biConnector", &self.bi_connector);
        o.field("clusterType", &self.cluster_type);
        o.field("configServerManagementMode", &self.config_server_management_mode);
        o.read_only("configServerType", &self.config_server_type);
        o.read_only("connectionStrings", &self.connection_strings);
        o.read_only("createDate", &self.create_date);
        o.field("deleteAfterCreationHours", &self.delete_after_creation_hours);
        o.read_only("deleteAfterDate", &self.delete_after_date);
        o.field("diskSizeGB", &self.disk_size_gb);
        o.field("diskWarmingMode", &self.disk_warming_mode);
        o.field("encryptionAtRestProvider", &self.encryption_at_rest_provider);
        o.read_only("featureCompatibilityVersion", &self.feature_compatibility_version);
        o.read_only(
            "featureCompatibilityVersionExpirationDate",
            &self.feature_compatibility_version_expiration_date,
        );
        o.field(
            "globalClusterSelfManagedSharding",
            &self.global_cluster_self_managed_sharding,
        );
        o.read_only("groupId", &self.group_id);
        o.read_only("id", &self.id);
        o.field("labels", &self.labels);
        o.read_only("links", &self.links);
        o.read_only("mongoDBEmployeeAccessGrant", &self.mongodb_employee_access_grant);
        o.field("mongoDBMajorVersion", &self.mongodb_major_version);
        o.field("mongoDBVersion", &self.mongodb_version);
        o.read_only("mongoURI", &self.mongo_uri);
        o.read_only("mongoURIUpdated", &self.mongo_uri_updated);
        o.read_only("mongoURIWithOptions", &self.mongo_uri_with_options);
        o.field("name", &self.name);
        o.field("numShards", &self.num_shards);
        o.field("paused", &self.paused);
        o.field("pitEnabled", &self.pit_enabled);
        o.field("providerBackupEnabled", &self.provider_backup_enabled);
        o.field("providerSettings", &self.provider_settings);
        o.field("replicaSetScalingStrategy", &self.replica_set_scaling_strategy);
        o.field("replicationFactor", &self.replication_factor);
        o.field("replicationSpec", &self.replication_spec);
        o.field("replicationSpecs", &self.replication_specs);
        o.field("rootCertType", &self.root_cert_type);
        o.read_only("srvAddress", &self.srv_address);
        o.read_only("stateName", &self.state_name);
        o.field("tags", &self.tags);
        o.field("terminationProtectionEnabled", &self.termination_protection_enabled);
        o.field("versionReleaseSystem", &self.version_release_system);
        o.end();
    }
}

json::object!(LegacyAtlasCluster);
