// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    AdaptiveCapacity, ApiAtlasClusterAdvancedConfigurationView, BiConnector,
    CloudProvider, ClusterConnectionStrings, ClusterState, ClusterType, ComponentLabel,
    ConfigServerManagementMode, ConfigServerType, DiskWarmingMode,
    EmployeeAccessGrantView, InternalClusterRole, Link, ReplicaSetScalingStrategy,
    ReplicationSpec20240805, ResourceTag, RootCertType, VersionReleaseSystem,
};

use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// The dedicated cluster that a flex cluster becomes.
///
/// Required: `name`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AtlasTenantClusterUpgradeRequest20240805 {
    /// Set to today's date to force a new topology while most electable nodes are down. Writes that did
    /// not reach the new primary are lost.
    pub accept_data_risks_and_force_replica_set_reconfig: Option<DateTime>,
    /// Whether Azure nodes may use other hardware when the wanted kind is out of stock. Null leaves it
    /// to the project. No effect without Azure nodes.
    pub adaptive_capacity: Option<AdaptiveCapacity>,
    /// TLS settings of a cluster.
    pub advanced_configuration: Option<ApiAtlasClusterAdvancedConfigurationView>,
    /// Whether the cluster is backed up. Must be on for NVMe.
    ///
    /// Default: `false`.
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
    /// Whether new nodes serve before their disks are warm.
    ///
    /// Default: `"FULLY_WARMED"`.
    pub disk_warming_mode: Option<DiskWarmingMode>,
    /// The topology as it is now, which scaling may have moved away from `replicationSpecs`.
    ///
    /// Set by the server.
    pub effective_replication_specs: Option<Vec<ReplicationSpec20240805>>,
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
    /// Whether the cluster is a plain one (`NONE`) or serves Atlas itself, for backups or tests.
    ///
    /// Set by the server.
    pub internal_cluster_role: Option<InternalClusterRole>,
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
    ///
    /// Set by the server.
    pub mongodb_version: Option<String>,
    /// Name, unique in the project; part of the host names and never changed.
    pub name: Option<String>,
    /// Whether the cluster is stopped. Data and disks stay.
    pub paused: Option<bool>,
    /// Whether a restore to any point in time is possible (continuous backup).
    pub pit_enabled: Option<bool>,
    /// Whether field contents are kept out of the logs. A change restarts the nodes one by one.
    pub redact_client_log_data: Option<bool>,
    /// Order in which nodes are scaled. `WORKLOAD_TYPE` takes analytics nodes beside the others,
    /// `NODE_TYPE` all kinds at once (fastest), `SEQUENTIAL` one after the other (kindest to reads from
    /// secondaries).
    ///
    /// Default: `"WORKLOAD_TYPE"`.
    pub replica_set_scaling_strategy: Option<ReplicaSetScalingStrategy>,
    /// One entry per shard; a replica set has one.
    pub replication_specs: Option<Vec<ReplicationSpec20240805>>,
    /// Whether backups outlive the cluster.
    ///
    /// Default: `false`.
    pub retain_backups: Option<bool>,
    /// Root authority of the server certificates; `ISRGROOTX1` is that of Let's Encrypt.
    ///
    /// Default: `"ISRGROOTX1"`.
    pub root_cert_type: Option<RootCertType>,
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
    /// Whether initial syncs between AWS regions use time-based snapshot copies, the faster kind.
    ///
    /// Default: `false`.
    pub use_aws_time_based_snapshot_copy_for_fast_initial_sync: Option<bool>,
    /// Whether the cluster stays on a long-term major version or follows each release. With
    /// `CONTINUOUS`, leave `mongoDBMajorVersion` out.
    ///
    /// Default: `"LTS"`.
    pub version_release_system: Option<VersionReleaseSystem>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AtlasTenantClusterUpgradeRequest20240805 {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `acceptDataRisksAndForceReplicaSetReconfig`.
    pub fn accept_data_risks_and_force_replica_set_reconfig(
        mut self,
        value: impl Into<DateTime>,
    ) -> Self {
        self.accept_data_risks_and_force_replica_set_reconfig = Some(value.into());
        self.extra.unset_null("acceptDataRisksAndForceReplicaSetReconfig");
        self
    }

    /// Sets `adaptiveCapacity`.
    pub fn adaptive_capacity(mut self, value: impl Into<AdaptiveCapacity>) -> Self {
        self.adaptive_capacity = Some(value.into());
        self.extra.unset_null("adaptiveCapacity");
        self
    }

    /// Sends `adaptiveCapacity` as null.
    pub fn clear_adaptive_capacity(mut self) -> Self {
        self.adaptive_capacity = None;
        self.extra.set_null("adaptiveCapacity");
        self
    }

    /// Sets `advancedConfiguration`.
    pub fn advanced_configuration(
        mut self,
        value: ApiAtlasClusterAdvancedConfigurationView,
    ) -> Self {
        self.advanced_configuration = Some(value);
        self.extra.unset_null("advancedConfiguration");
        self
    }

    /// Sets `backupEnabled`.
    pub fn backup_enabled(mut self, value: bool) -> Self {
        self.backup_enabled = Some(value);
        self.extra.unset_null("backupEnabled");
        self
    }

    /// Sets `biConnector`.
    pub fn bi_connector(mut self, value: BiConnector) -> Self {
        self.bi_connector = Some(value);
        self.extra.unset_null("biConnector");
        self
    }

    /// Sets `clusterType`.
    pub fn cluster_type(mut self, value: impl Into<ClusterType>) -> Self {
        self.cluster_type = Some(value.into());
        self.extra.unset_null("clusterType");
        self
    }

    /// Sets `configServerManagementMode`.
    pub fn config_server_management_mode(
        mut self,
        value: impl Into<ConfigServerManagementMode>,
    ) -> Self {
        self.config_server_management_mode = Some(value.into());
        self.extra.unset_null("configServerManagementMode");
        self
    }

    /// Sets `diskWarmingMode`.
    pub fn disk_warming_mode(mut self, value: impl Into<DiskWarmingMode>) -> Self {
        self.disk_warming_mode = Some(value.into());
        self.extra.unset_null("diskWarmingMode");
        self
    }

    /// Sets `encryptionAtRestProvider`.
    pub fn encryption_at_rest_provider(
        mut self,
        value: impl Into<CloudProvider>,
    ) -> Self {
        self.encryption_at_rest_provider = Some(value.into());
        self.extra.unset_null("encryptionAtRestProvider");
        self
    }

    /// Sets `globalClusterSelfManagedSharding`.
    pub fn global_cluster_self_managed_sharding(mut self, value: bool) -> Self {
        self.global_cluster_self_managed_sharding = Some(value);
        self.extra.unset_null("globalClusterSelfManagedSharding");
        self
    }

    /// Sets `labels`.
    pub fn labels(mut self, value: impl IntoIterator<Item = ComponentLabel>) -> Self {
        self.labels = Some(value.into_iter().collect());
        self.extra.unset_null("labels");
        self
    }

    /// Sets `mongoDBMajorVersion`.
    pub fn mongodb_major_version(mut self, value: impl Into<String>) -> Self {
        self.mongodb_major_version = Some(value.into());
        self.extra.unset_null("mongoDBMajorVersion");
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self.extra.unset_null("name");
        self
    }

    /// Sets `paused`.
    pub fn paused(mut self, value: bool) -> Self {
        self.paused = Some(value);
        self.extra.unset_null("paused");
        self
    }

    /// Sets `pitEnabled`.
    pub fn pit_enabled(mut self, value: bool) -> Self {
        self.pit_enabled = Some(value);
        self.extra.unset_null("pitEnabled");
        self
    }

    /// Sets `redactClientLogData`.
    pub fn redact_client_log_data(mut self, value: bool) -> Self {
        self.redact_client_log_data = Some(value);
        self.extra.unset_null("redactClientLogData");
        self
    }

    /// Sets `replicaSetScalingStrategy`.
    pub fn replica_set_scaling_strategy(
        mut self,
        value: impl Into<ReplicaSetScalingStrategy>,
    ) -> Self {
        self.replica_set_scaling_strategy = Some(value.into());
        self.extra.unset_null("replicaSetScalingStrategy");
        self
    }

    /// Sets `replicationSpecs`.
    pub fn replication_specs(
        mut self,
        value: impl IntoIterator<Item = ReplicationSpec20240805>,
    ) -> Self {
        self.replication_specs = Some(value.into_iter().collect());
        self.extra.unset_null("replicationSpecs");
        self
    }

    /// Sets `retainBackups`.
    pub fn retain_backups(mut self, value: bool) -> Self {
        self.retain_backups = Some(value);
        self.extra.unset_null("retainBackups");
        self
    }

    /// Sets `rootCertType`.
    pub fn root_cert_type(mut self, value: impl Into<RootCertType>) -> Self {
        self.root_cert_type = Some(value.into());
        self.extra.unset_null("rootCertType");
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = ResourceTag>) -> Self {
        self.tags = Some(value.into_iter().collect());
        self.extra.unset_null("tags");
        self
    }

    /// Sets `terminationProtectionEnabled`.
    pub fn termination_protection_enabled(mut self, value: bool) -> Self {
        self.termination_protection_enabled = Some(value);
        self.extra.unset_null("terminationProtectionEnabled");
        self
    }

    /// Sets `useAwsTimeBasedSnapshotCopyForFastInitialSync`.
    pub fn use_aws_time_based_snapshot_copy_for_fast_initial_sync(
        mut self,
        value: bool,
    ) -> Self {
        self.use_aws_time_based_snapshot_copy_for_fast_initial_sync = Some(value);
        self.extra.unset_null("useAwsTimeBasedSnapshotCopyForFastInitialSync");
        self
    }

    /// Sets `versionReleaseSystem`.
    pub fn version_release_system(
        mut self,
        value: impl Into<VersionReleaseSystem>,
    ) -> Self {
        self.version_release_system = Some(value.into());
        self.extra.unset_null("versionReleaseSystem");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for AtlasTenantClusterUpgradeRequest20240805 {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "acceptDataRisksAndForceReplicaSetReconfig", "adaptiveCapacity",
                "advancedConfiguration", "backupEnabled", "biConnector", "clusterType",
                "configServerManagementMode", "configServerType", "connectionStrings",
                "createDate", "diskWarmingMode", "effectiveReplicationSpecs",
                "encryptionAtRestProvider", "featureCompatibilityVersion",
                "featureCompatibilityVersionExpirationDate",
                "globalClusterSelfManagedSharding", "groupId", "id",
                "internalClusterRole", "labels", "links", "mongoDBEmployeeAccessGrant",
                "mongoDBMajorVersion", "mongoDBVersion", "name", "paused", "pitEnabled",
                "redactClientLogData", "replicaSetScalingStrategy", "replicationSpecs",
                "retainBackups", "rootCertType", "stateName", "tags",
                "terminationProtectionEnabled",
                "useAwsTimeBasedSnapshotCopyForFastInitialSync", "versionReleaseSystem"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.accept_data_risks_and_force_replica_set_reconfig.read(r),
            1 => self.adaptive_capacity.read(r),
            2 => self.advanced_configuration.read(r),
            3 => self.backup_enabled.read(r),
            4 => self.bi_connector.read(r),
            5 => self.cluster_type.read(r),
            6 => self.config_server_management_mode.read(r),
            7 => self.config_server_type.read(r),
            8 => self.connection_strings.read(r),
            9 => self.create_date.read(r),
            10 => self.disk_warming_mode.read(r),
            11 => self.effective_replication_specs.read(r),
            12 => self.encryption_at_rest_provider.read(r),
            13 => self.feature_compatibility_version.read(r),
            14 => self.feature_compatibility_version_expiration_date.read(r),
            15 => self.global_cluster_self_managed_sharding.read(r),
            16 => self.group_id.read(r),
            17 => self.id.read(r),
            18 => self.internal_cluster_role.read(r),
            19 => self.labels.read(r),
            20 => self.links.read(r),
            21 => self.mongodb_employee_access_grant.read(r),
            22 => self.mongodb_major_version.read(r),
            23 => self.mongodb_version.read(r),
            24 => self.name.read(r),
            25 => self.paused.read(r),
            26 => self.pit_enabled.read(r),
            27 => self.redact_client_log_data.read(r),
            28 => self.replica_set_scaling_strategy.read(r),
            29 => self.replication_specs.read(r),
            30 => self.retain_backups.read(r),
            31 => self.root_cert_type.read(r),
            32 => self.state_name.read(r),
            33 => self.tags.read(r),
            34 => self.termination_protection_enabled.read(r),
            35 => self.use_aws_time_based_snapshot_copy_for_fast_initial_sync.read(r),
            36 => self.version_release_system.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field(
            "acceptDataRisksAndForceReplicaSetReconfig",
            &self.accept_data_risks_and_force_replica_set_reconfig,
        );
        o.nullable("adaptiveCapacity", &self.adaptive_capacity);
        o.field("advancedConfiguration", &self.advanced_configuration);
        o.field("backupEnabled", &self.backup_enabled);
        o.field("biConnector", &self.bi_connector);
        o.field("clusterType", &self.cluster_type);
        o.field("configServerManagementMode", &self.config_server_management_mode);
        o.read_only("configServerType", &self.config_server_type);
        o.read_only("connectionStrings", &self.connection_strings);
        o.read_only("createDate", &self.create_date);
        o.field("diskWarmingMode", &self.disk_warming_mode);
        o.read_only("effectiveReplicationSpecs", &self.effective_replication_specs);
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
        o.read_only("internalClusterRole", &self.internal_cluster_role);
        o.field("labels", &self.labels);
        o.read_only("links", &self.links);
        o.read_only("mongoDBEmployeeAccessGrant", &self.mongodb_employee_access_grant);
        o.field("mongoDBMajorVersion", &self.mongodb_major_version);
        o.read_only("mongoDBVersion", &self.mongodb_version);
        o.field("name", &self.name);
        o.field("paused", &self.paused);
        o.field("pitEnabled", &self.pit_enabled);
        o.field("redactClientLogData", &self.redact_client_log_data);
        o.field("replicaSetScalingStrategy", &self.replica_set_scaling_strategy);
        o.field("replicationSpecs", &self.replication_specs);
        o.field("retainBackups", &self.retain_backups);
        o.field("rootCertType", &self.root_cert_type);
        o.read_only("stateName", &self.state_name);
        o.field("tags", &self.tags);
        o.field("terminationProtectionEnabled", &self.termination_protection_enabled);
        o.field(
            "useAwsTimeBasedSnapshotCopyForFastInitialSync",
            &self.use_aws_time_based_snapshot_copy_for_fast_initial_sync,
        );
        o.field("versionReleaseSystem", &self.version_release_system);
        o.end();
    }
}

json::object!(AtlasTenantClusterUpgradeRequest20240805);
