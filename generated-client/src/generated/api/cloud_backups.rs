// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Awaited, Body, Condition, Endpoint, Location, Method, Operation, Paged, Parameter,
    Piece, Request, Waiter, When,
};

/// Snapshots, schedules, export buckets and restore jobs of cloud backups.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::{DiskBackupOnDemandSnapshotRequest, DiskBackupSnapshotRestoreJob};
///
/// let project = "6720c1f4e5a83b19d04f7a62";
/// let body =
///     DiskBackupOnDemandSnapshotRequest::new().description("before the upgrade").retention_in_days(7);
/// let snapshot = atlas.cloud_backups().take_snapshots(project, "orders", body).await?;
/// let id = snapshot.id().unwrap_or_default();
/// // For a sharded cluster, `get_backup_sharded_cluster`.
/// atlas.cloud_backups().get_cluster_backup_snapshot(project, "orders", id).wait().await?;
///
/// let body = DiskBackupSnapshotRestoreJob::new()
///     .delivery_type("automated")
///     .snapshot_id(id)
///     .target_cluster_name("orders-copy")
///     .target_group_id(project);
/// let job = atlas.cloud_backups().create_backup_restore_job(project, "orders", body).await?;
/// let id = job.id.unwrap_or_default();
/// let job = atlas.cloud_backups().get_backup_restore_job(project, "orders", id).wait().await?;
/// println!("restored at {:?}", job.finished_at);
/// # Ok(())
/// # }
/// ```
///
/// Family: Cloud Backups. Feature: `cloud-backups`.
#[derive(Debug, Clone)]
pub struct CloudBackups {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Cloud Backups.
    pub fn cloud_backups(&self) -> CloudBackups {
        CloudBackups {
            client: self.clone(),
        }
    }
}

impl CloudBackups {
    /// List the export buckets of a project.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/backup/exportBuckets`, version 2024-05-30.
    ///
    /// Roles: Project Read Only.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/listGroupBackupExportBuckets)
    #[doc(alias = "listGroupBackupExportBuckets")]
    pub fn list_export_buckets(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<ListExportBuckets> {
        Request::new(&self.client).path(group_id)
    }

    /// Add an export bucket.
    ///
    /// Atlas needs access through a role of Cloud Provider Access.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/backup/exportBuckets`, version 2024-05-30.
    ///
    /// Roles: Project Backup Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/createGroupBackupExportBucket)
    #[doc(alias = "createGroupBackupExportBucket")]
    pub fn create_export_bucket(
        &self,
        group_id: impl AsRef<str>,
        body: impl Into<crate::types::DiskBackupSnapshotExportBucketRequest>,
    ) -> Request<CreateExportBucket> {
        Request::new(&self.client)
            .path(group_id)
            .body(
                Into::<crate::types::DiskBackupSnapshotExportBucketRequest>::into(body),
            )
    }

    /// Get an export bucket.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/backup/exportBuckets/{exportBucketId}`, version 2024-05-30.
    ///
    /// Roles: Project Read Only.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/getGroupBackupExportBucket)
    #[doc(alias = "getGroupBackupExportBucket")]
    pub fn get_export_bucket(
        &self,
        group_id: impl AsRef<str>,
        export_bucket_id: impl AsRef<str>,
    ) -> Request<GetExportBucket> {
        Request::new(&self.client).path(group_id).path(export_bucket_id)
    }

    /// Remove an export bucket.
    ///
    /// No schedule of the project may export to it. The bucket itself stays.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/backup/exportBuckets/{exportBucketId}`, version
    /// 2023-01-01.
    ///
    /// Roles: Project Backup Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/deleteGroupBackupExportBucket)
    #[doc(alias = "deleteGroupBackupExportBucket")]
    pub fn delete_export_bucket(
        &self,
        group_id: impl AsRef<str>,
        export_bucket_id: impl AsRef<str>,
    ) -> Request<DeleteExportBucket> {
        Request::new(&self.client).path(group_id).path(export_bucket_id)
    }

    /// Change whether an export bucket is reached privately.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/backup/exportBuckets/{exportBucketId}`, version
    /// 2024-05-30.
    ///
    /// Roles: Project Backup Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/updateGroupBackupExportBucket)
    #[doc(alias = "updateGroupBackupExportBucket")]
    pub fn update_backup_export_bucket(
        &self,
        group_id: impl AsRef<str>,
        export_bucket_id: impl AsRef<str>,
        body: crate::types::UpdateRequirePrivateNetworkingRequestView,
    ) -> Request<UpdateBackupExportBucket> {
        Request::new(&self.client).path(group_id).path(export_bucket_id).body(body)
    }

    /// List the private endpoints to object storage.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/backup/{cloudProvider}/privateEndpoints`, version
    /// 2024-11-13.
    ///
    /// Roles: Project Owner.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/listGroupBackupPrivateEndpoints)
    #[doc(alias = "listGroupBackupPrivateEndpoints")]
    pub fn list_backup_private_endpoints(
        &self,
        group_id: impl AsRef<str>,
        cloud_provider: impl AsRef<str>,
    ) -> Request<ListBackupPrivateEndpoints> {
        Request::new(&self.client).path(group_id).path(cloud_provider)
    }

    /// Create a private endpoint to object storage.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/backup/{cloudProvider}/privateEndpoints`, version
    /// 2024-11-13.
    ///
    /// Roles: Project Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/createGroupBackupPrivateEndpoint)
    #[doc(alias = "createGroupBackupPrivateEndpoint")]
    pub fn create_backup_private_endpoint(
        &self,
        group_id: impl AsRef<str>,
        cloud_provider: impl AsRef<str>,
        body: crate::types::ObjectStoragePrivateEndpointRequest,
    ) -> Request<CreateBackupPrivateEndpoint> {
        Request::new(&self.client).path(group_id).path(cloud_provider).body(body)
    }

    /// Get a private endpoint to object storage.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/backup/{cloudProvider}/privateEndpoints/{endpointId}`,
    /// version 2024-11-13.
    ///
    /// [`wait`](Request::wait) waits until `status` is `ACTIVE`, and gives up once `status` is `FAILED`
    /// or `DELETING`.
    ///
    /// Roles: Project Owner.
    ///
    /// `endpoint_id`: Id of the private endpoint.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/getGroupBackupPrivateEndpoint)
    #[doc(alias = "getGroupBackupPrivateEndpoint")]
    pub fn get_backup_private_endpoint(
        &self,
        group_id: impl AsRef<str>,
        cloud_provider: impl AsRef<str>,
        endpoint_id: impl AsRef<str>,
    ) -> Request<GetBackupPrivateEndpoint> {
        Request::new(&self.client).path(group_id).path(cloud_provider).path(endpoint_id)
    }

    /// Delete a private endpoint to object storage.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/backup/{cloudProvider}/privateEndpoints/{endpointId}`,
    /// version 2024-11-13.
    ///
    /// Roles: Project Owner.
    ///
    /// `endpoint_id`: Id of the private endpoint.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/deleteGroupBackupPrivateEndpoint)
    #[doc(alias = "deleteGroupBackupPrivateEndpoint")]
    pub fn delete_backup_private_endpoint(
        &self,
        group_id: impl AsRef<str>,
        cloud_provider: impl AsRef<str>,
        endpoint_id: impl AsRef<str>,
    ) -> Request<DeleteBackupPrivateEndpoint> {
        Request::new(&self.client).path(group_id).path(cloud_provider).path(endpoint_id)
    }

    /// Get the backup compliance policy of a project.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/backupCompliancePolicy`, version 2023-10-01.
    ///
    /// [`wait`](Request::wait) waits until `state` is `ACTIVE`, and gives up once `state` is
    /// `DISABLING`.
    ///
    /// Roles: Project Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/getGroupBackupCompliancePolicy)
    #[doc(alias = "getGroupBackupCompliancePolicy")]
    pub fn get_compliance_policy(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<GetCompliancePolicy> {
        Request::new(&self.client).path(group_id)
    }

    /// Set the backup compliance policy of a project.
    ///
    /// Binding once it is set: backups can no longer be deleted early, and only MongoDB's support can
    /// take it back.
    ///
    /// `PUT /api/atlas/v2/groups/{groupId}/backupCompliancePolicy`, version 2023-10-01.
    ///
    /// Roles: Project Owner.
    ///
    /// Optional: `overwrite_backup_policies`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/updateGroupBackupCompliancePolicy)
    #[doc(alias = "updateGroupBackupCompliancePolicy")]
    pub fn update_compliance_policy(
        &self,
        group_id: impl AsRef<str>,
        body: crate::types::DataProtectionSettings20231001,
    ) -> Request<UpdateCompliancePolicy> {
        Request::new(&self.client).path(group_id).body(body)
    }

    /// Switch the backup compliance policy off.
    ///
    /// Possible only where MongoDB's support has agreed.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/backupCompliancePolicy`, version 2024-11-13.
    ///
    /// Roles: Project Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/disableGroupBackupCompliancePolicy)
    #[doc(alias = "disableGroupBackupCompliancePolicy")]
    pub fn disable_compliance_policy(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<DisableCompliancePolicy> {
        Request::new(&self.client).path(group_id)
    }

    /// List the snapshot exports of a cluster.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/exports`, version 2023-01-01.
    ///
    /// Roles: Project Backup Manager.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/listGroupClusterBackupExports)
    #[doc(alias = "listGroupClusterBackupExports")]
    pub fn list_backup_exports(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
    ) -> Request<ListBackupExports> {
        Request::new(&self.client).path(group_id).path(cluster_name)
    }

    /// Export a snapshot to a bucket.
    ///
    /// Runs in the background.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/exports`, version 2023-01-01.
    ///
    /// Roles: Project Backup Export Operator.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/createGroupClusterBackupExport)
    #[doc(alias = "createGroupClusterBackupExport")]
    pub fn create_backup_export(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        body: crate::types::DiskBackupExportJobRequest,
    ) -> Request<CreateBackupExport> {
        Request::new(&self.client).path(group_id).path(cluster_name).body(body)
    }

    /// Get a snapshot export.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/exports/{exportId}`, version
    /// 2023-01-01.
    ///
    /// [`wait`](Request::wait) waits until `state` is `Successful`, and gives up once `state` is
    /// `Failed` or `Cancelled`.
    ///
    /// Roles: Project Backup Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/getGroupClusterBackupExport)
    #[doc(alias = "getGroupClusterBackupExport")]
    pub fn get_backup_export(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        export_id: impl AsRef<str>,
    ) -> Request<GetBackupExport> {
        Request::new(&self.client).path(group_id).path(cluster_name).path(export_id)
    }

    /// List the restore jobs of a cluster.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/restoreJobs`, version
    /// 2023-01-01.
    ///
    /// Roles: Project Backup Manager.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/listGroupClusterBackupRestoreJobs)
    #[doc(alias = "listGroupClusterBackupRestoreJobs")]
    pub fn list_backup_restore_jobs(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
    ) -> Request<ListBackupRestoreJobs> {
        Request::new(&self.client).path(group_id).path(cluster_name)
    }

    /// Restore a cluster from its backup.
    ///
    /// `deliveryType` decides whether a snapshot, or the state of a moment, goes into a cluster, or
    /// files are offered for download. What was in the target cluster is replaced.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/restoreJobs`, version
    /// 2023-01-01.
    ///
    /// Roles: Project Backup Export Operator, Project Backup Recovery Operator.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/createGroupClusterBackupRestoreJob)
    #[doc(alias = "createGroupClusterBackupRestoreJob")]
    pub fn create_backup_restore_job(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        body: crate::types::DiskBackupSnapshotRestoreJob,
    ) -> Request<CreateBackupRestoreJob> {
        Request::new(&self.client).path(group_id).path(cluster_name).body(body)
    }

    /// Get a restore job.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/restoreJobs/{restoreJobId}`,
    /// version 2023-01-01.
    ///
    /// [`wait`](Request::wait) waits until `finishedAt` is set, and gives up once `failed` is `true`,
    /// `cancelled` is `true` or `expired` is `true`.
    ///
    /// Roles: Project Backup Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/getGroupClusterBackupRestoreJob)
    #[doc(alias = "getGroupClusterBackupRestoreJob")]
    pub fn get_backup_restore_job(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        restore_job_id: impl AsRef<str>,
    ) -> Request<GetBackupRestoreJob> {
        Request::new(&self.client).path(group_id).path(cluster_name).path(restore_job_id)
    }

    /// Cancel a restore job.
    ///
    /// `DELETE
    /// /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/restoreJobs/{restoreJobId}`,
    /// version 2023-01-01.
    ///
    /// Roles: Project Backup Export Operator, Project Backup Recovery Operator.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/cancelGroupClusterBackupRestoreJob)
    #[doc(alias = "cancelGroupClusterBackupRestoreJob")]
    pub fn cancel_backup_restore_job(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        restore_job_id: impl AsRef<str>,
    ) -> Request<CancelBackupRestoreJob> {
        Request::new(&self.client).path(group_id).path(cluster_name).path(restore_job_id)
    }

    /// Get the backup schedule of a cluster.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/schedule`, version 2024-08-05.
    ///
    /// Roles: Project Read Only.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/getGroupClusterBackupSchedule)
    #[doc(alias = "getGroupClusterBackupSchedule")]
    pub fn get_backup_schedule(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
    ) -> Request<GetBackupSchedule> {
        Request::new(&self.client).path(group_id).path(cluster_name)
    }

    /// Remove all policies from a backup schedule.
    ///
    /// No more snapshots are taken automatically.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/schedule`, version
    /// 2024-08-05.
    ///
    /// Roles: Project Backup Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/deleteGroupClusterBackupSchedule)
    #[doc(alias = "deleteGroupClusterBackupSchedule")]
    pub fn delete_cluster_backup_schedule(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
    ) -> Request<DeleteClusterBackupSchedule> {
        Request::new(&self.client).path(group_id).path(cluster_name)
    }

    /// Change the backup schedule of a cluster.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/schedule`, version
    /// 2024-08-05.
    ///
    /// Roles: Project Backup Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/updateGroupClusterBackupSchedule)
    #[doc(alias = "updateGroupClusterBackupSchedule")]
    pub fn update_backup_schedule(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        body: crate::types::DiskBackupSnapshotSchedule20240805,
    ) -> Request<UpdateBackupSchedule> {
        Request::new(&self.client).path(group_id).path(cluster_name).body(body)
    }

    /// List the snapshots of a replica set.
    ///
    /// Snapshots of sharded clusters have a listing of their own.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots`, version
    /// 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// Optional: `include_count`, `items_per_page`, `oplog_inc`, `oplog_ts`, `page_num`,
    /// `point_in_time_utc_seconds`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/listGroupClusterBackupSnapshots)
    #[doc(alias = "listGroupClusterBackupSnapshots")]
    pub fn list_backup_snapshots(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
    ) -> Request<ListBackupSnapshots> {
        Request::new(&self.client).path(group_id).path(cluster_name)
    }

    /// Take a snapshot now.
    ///
    /// Refused while an earlier one that was asked for is `queued` or `inProgress`.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots`, version
    /// 2023-01-01.
    ///
    /// Roles: Project Backup Creator.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/takeGroupClusterBackupSnapshots)
    #[doc(alias = "takeGroupClusterBackupSnapshots")]
    pub fn take_snapshots(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        body: crate::types::DiskBackupOnDemandSnapshotRequest,
    ) -> Request<TakeSnapshots> {
        Request::new(&self.client).path(group_id).path(cluster_name).body(body)
    }

    /// Get a snapshot of a sharded cluster.
    ///
    /// `GET
    /// /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots/shardedCluster/{snapshotId}`,
    /// version 2023-01-01.
    ///
    /// [`wait`](Request::wait) waits until `status` is `completed`, and gives up once `status` is
    /// `failed`.
    ///
    /// Roles: Project Read Only.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/getGroupClusterBackupSnapshotShardedCluster)
    #[doc(alias = "getGroupClusterBackupSnapshotShardedCluster")]
    pub fn get_backup_sharded_cluster(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        snapshot_id: impl AsRef<str>,
    ) -> Request<GetBackupShardedCluster> {
        Request::new(&self.client).path(group_id).path(cluster_name).path(snapshot_id)
    }

    /// Delete a snapshot of a sharded cluster.
    ///
    /// `DELETE
    /// /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots/shardedCluster/{snapshotId}`,
    /// version 2023-01-01.
    ///
    /// Roles: Project Backup Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/deleteGroupClusterBackupSnapshotShardedCluster)
    #[doc(alias = "deleteGroupClusterBackupSnapshotShardedCluster")]
    pub fn delete_backup_sharded_cluster(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        snapshot_id: impl AsRef<str>,
    ) -> Request<DeleteBackupShardedCluster> {
        Request::new(&self.client).path(group_id).path(cluster_name).path(snapshot_id)
    }

    /// List the snapshots of a sharded cluster.
    ///
    /// Those of replica sets have a listing of their own.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots/shardedClusters`,
    /// version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/listGroupClusterBackupSnapshotShardedClusters)
    #[doc(alias = "listGroupClusterBackupSnapshotShardedClusters")]
    pub fn list_backup_sharded_clusters(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
    ) -> Request<ListBackupShardedClusters> {
        Request::new(&self.client).path(group_id).path(cluster_name)
    }

    /// Get a snapshot of a replica set.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots/{snapshotId}`,
    /// version 2023-01-01.
    ///
    /// [`wait`](Request::wait) waits until `status` is `completed`, and gives up once `status` is
    /// `failed`.
    ///
    /// Roles: Project Read Only.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/getGroupClusterBackupSnapshot)
    #[doc(alias = "getGroupClusterBackupSnapshot")]
    pub fn get_cluster_backup_snapshot(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        snapshot_id: impl AsRef<str>,
    ) -> Request<GetClusterBackupSnapshot> {
        Request::new(&self.client).path(group_id).path(cluster_name).path(snapshot_id)
    }

    /// Delete a snapshot of a replica set.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots/{snapshotId}`,
    /// version 2023-01-01.
    ///
    /// Roles: Project Backup Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/deleteGroupClusterBackupSnapshot)
    #[doc(alias = "deleteGroupClusterBackupSnapshot")]
    pub fn delete_cluster_backup_snapshot(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        snapshot_id: impl AsRef<str>,
    ) -> Request<DeleteClusterBackupSnapshot> {
        Request::new(&self.client).path(group_id).path(cluster_name).path(snapshot_id)
    }

    /// Change how long a snapshot is kept.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots/{snapshotId}`,
    /// version 2023-01-01.
    ///
    /// Roles: Project Backup Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/updateGroupClusterBackupSnapshot)
    #[doc(alias = "updateGroupClusterBackupSnapshot")]
    pub fn update_backup_snapshot(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        snapshot_id: impl AsRef<str>,
        body: crate::types::BackupSnapshotRetention,
    ) -> Request<UpdateBackupSnapshot> {
        Request::new(&self.client)
            .path(group_id)
            .path(cluster_name)
            .path(snapshot_id)
            .body(body)
    }

    /// List the databases in a snapshot.
    ///
    /// `GET
    /// /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots/{snapshotId}/databases`,
    /// version 2025-03-12.
    ///
    /// Roles: Project Backup Manager.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/listGroupClusterBackupSnapshotDatabases)
    #[doc(alias = "listGroupClusterBackupSnapshotDatabases")]
    pub fn list_backup_snapshot_databases(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        snapshot_id: impl AsRef<str>,
    ) -> Request<ListBackupSnapshotDatabases> {
        Request::new(&self.client).path(group_id).path(cluster_name).path(snapshot_id)
    }

    /// Get a database in a snapshot.
    ///
    /// `GET
    /// /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots/{snapshotId}/databases/{databaseName}`,
    /// version 2025-03-12.
    ///
    /// Roles: Project Backup Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/getGroupClusterBackupSnapshotDatabase)
    #[doc(alias = "getGroupClusterBackupSnapshotDatabase")]
    pub fn get_backup_snapshot_database(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        snapshot_id: impl AsRef<str>,
        database_name: impl AsRef<str>,
    ) -> Request<GetBackupSnapshotDatabase> {
        Request::new(&self.client)
            .path(group_id)
            .path(cluster_name)
            .path(snapshot_id)
            .path(database_name)
    }

    /// List the collections of a database in a snapshot.
    ///
    /// `GET
    /// /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots/{snapshotId}/databases/{databaseName}/collections`,
    /// version 2025-03-12.
    ///
    /// Roles: Project Backup Manager.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/listGroupClusterBackupSnapshotDatabaseCollections)
    #[doc(alias = "listGroupClusterBackupSnapshotDatabaseCollections")]
    pub fn list_snapshot_database_collections(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        snapshot_id: impl AsRef<str>,
        database_name: impl AsRef<str>,
    ) -> Request<ListSnapshotDatabaseCollections> {
        Request::new(&self.client)
            .path(group_id)
            .path(cluster_name)
            .path(snapshot_id)
            .path(database_name)
    }

    /// Get a collection in a snapshot.
    ///
    /// `GET
    /// /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots/{snapshotId}/databases/{databaseName}/collections/{collectionName}`,
    /// version 2025-03-12.
    ///
    /// Roles: Project Backup Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/getGroupClusterBackupSnapshotDatabaseCollection)
    #[doc(alias = "getGroupClusterBackupSnapshotDatabaseCollection")]
    pub fn get_snapshot_database_collection(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        snapshot_id: impl AsRef<str>,
        database_name: impl AsRef<str>,
        collection_name: impl AsRef<str>,
    ) -> Request<GetSnapshotDatabaseCollection> {
        Request::new(&self.client)
            .path(group_id)
            .path(cluster_name)
            .path(snapshot_id)
            .path(database_name)
            .path(collection_name)
    }

    /// List the restores of single collections.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/collectionRestoreJobs`, version
    /// 2025-03-12.
    ///
    /// Roles: Project Backup Manager.
    ///
    /// Optional: `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/listGroupClusterCollectionRestoreJobs)
    #[doc(alias = "listGroupClusterCollectionRestoreJobs")]
    pub fn list_collection_restore_jobs(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
    ) -> Request<ListCollectionRestoreJobs> {
        Request::new(&self.client).path(group_id).path(cluster_name)
    }

    /// Restore single collections or databases.
    ///
    /// From a snapshot or a moment. `writeStrategy` decides what becomes of collections that the target
    /// has already.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/collectionRestoreJobs`, version
    /// 2025-03-12.
    ///
    /// Roles: Project Backup Recovery Operator.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/createGroupClusterCollectionRestoreJob)
    #[doc(alias = "createGroupClusterCollectionRestoreJob")]
    pub fn create_collection_restore_job(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        body: crate::types::ApiAtlasCollectionRestoreJobRequest,
    ) -> Request<CreateCollectionRestoreJob> {
        Request::new(&self.client).path(group_id).path(cluster_name).body(body)
    }

    /// Get a restore of collections.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/collectionRestoreJobs/{jobId}`,
    /// version 2025-03-12.
    ///
    /// [`wait`](Request::wait) waits until `state` is `SUCCESSFUL`, and gives up once `state` is
    /// `CANCELED` or `FAILED`.
    ///
    /// Roles: Project Backup Manager.
    ///
    /// `job_id`: Id of the restore of collections.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/getGroupClusterCollectionRestoreJob)
    #[doc(alias = "getGroupClusterCollectionRestoreJob")]
    pub fn get_collection_restore_job(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        job_id: impl AsRef<str>,
    ) -> Request<GetCollectionRestoreJob> {
        Request::new(&self.client).path(group_id).path(cluster_name).path(job_id)
    }

    /// List the collections of a restore, with their progress.
    ///
    /// Empty while the job is `INITIALIZING`.
    ///
    /// `GET
    /// /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/collectionRestoreJobs/{jobId}/collections`,
    /// version 2025-03-12.
    ///
    /// Roles: Project Backup Manager.
    ///
    /// `job_id`: Id of the restore of collections.
    ///
    /// Optional: `items_per_page`, `page_num`, `source_namespace`, `state`, `target_namespace`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/listGroupClusterCollectionRestoreJobCollections)
    #[doc(alias = "listGroupClusterCollectionRestoreJobCollections")]
    pub fn list_restore_job_collections(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        job_id: impl AsRef<str>,
    ) -> Request<ListRestoreJobCollections> {
        Request::new(&self.client).path(group_id).path(cluster_name).path(job_id)
    }

    /// Get the progress of one collection in a restore.
    ///
    /// `GET
    /// /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/collectionRestoreJobs/{jobId}/collections/{sourceNamespace}`,
    /// version 2025-03-12.
    ///
    /// Roles: Project Backup Manager.
    ///
    /// `job_id`: Id of the restore of collections.
    ///
    /// `source_namespace`: Where the collection comes from, as `database.collection`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/getGroupClusterCollectionRestoreJobCollection)
    #[doc(alias = "getGroupClusterCollectionRestoreJobCollection")]
    pub fn get_restore_job_collection(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        job_id: impl AsRef<str>,
        source_namespace: impl AsRef<str>,
    ) -> Request<GetRestoreJobCollection> {
        Request::new(&self.client)
            .path(group_id)
            .path(cluster_name)
            .path(job_id)
            .path(source_namespace)
    }

    /// List the restore jobs of a serverless instance.
    ///
    /// Gone since 2026-01-22; flex clusters have their own list of restore jobs.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/serverless/{clusterName}/backup/restoreJobs`, version
    /// 2023-01-01, until 2026-01-22.
    ///
    /// Roles: Project Owner.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/listGroupServerlessBackupRestoreJobs)
    #[doc(alias = "listGroupServerlessBackupRestoreJobs")]
    #[doc(alias = "listServerlessBackupRestoreJobs")]
    #[deprecated(note = "sunset on 2026-01-22")]
    pub fn list_serverless_restore_jobs(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
    ) -> Request<ListServerlessRestoreJobs> {
        Request::new(&self.client).path(group_id).path(cluster_name)
    }
}

/// `listGroupBackupExportBuckets` as data.
pub static LIST_EXPORT_BUCKETS: Operation = Operation {
    id: "listGroupBackupExportBuckets",
    name: "list_export_buckets",
    tag: "Cloud Backups",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/backup/exportBuckets"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "includeCount",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "itemsPerPage",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "pageNum",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2024-05-30",
    accept: "application/vnd.atlas.2024-05-30+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/listGroupBackupExportBuckets",
};

/// `GET /api/atlas/v2/groups/{groupId}/backup/exportBuckets`: [`Request`] is its builder.
pub enum ListExportBuckets {}
impl Endpoint for ListExportBuckets {
    type Output = crate::types::PaginatedBackupSnapshotExportBucketsView;
    const OPERATION: &'static Operation = &LIST_EXPORT_BUCKETS;
}

impl Paged for ListExportBuckets {}
impl Request<ListExportBuckets> {
    /// Whether the answer has `totalCount`.
    ///
    /// Sets `includeCount`. Default: `true`.
    pub fn include_count(self, value: bool) -> Self {
        self.query("includeCount", value)
    }

    /// How many items a page holds.
    ///
    /// Sets `itemsPerPage`. Default: `100`.
    pub fn items_per_page(self, value: i64) -> Self {
        self.query("itemsPerPage", value)
    }

    /// Which page, counted from 1.
    ///
    /// Sets `pageNum`. Default: `1`.
    pub fn page_num(self, value: i64) -> Self {
        self.query("pageNum", value)
    }
}

/// `createGroupBackupExportBucket` as data.
pub static CREATE_EXPORT_BUCKET: Operation = Operation {
    id: "createGroupBackupExportBucket",
    name: "create_export_bucket",
    tag: "Cloud Backups",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/backup/exportBuckets"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-05-30",
    accept: "application/vnd.atlas.2024-05-30+json",
    content_type: Some("application/vnd.atlas.2024-05-30+json"),
    success: Body::Json,
    roles: &["Project Backup Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/createGroupBackupExportBucket",
};

/// `POST /api/atlas/v2/groups/{groupId}/backup/exportBuckets`: [`Request`] is its builder.
pub enum CreateExportBucket {}
impl Endpoint for CreateExportBucket {
    type Output = crate::types::DiskBackupSnapshotExportBucketResponse;
    const OPERATION: &'static Operation = &CREATE_EXPORT_BUCKET;
}

/// `getGroupBackupExportBucket` as data.
pub static GET_EXPORT_BUCKET: Operation = Operation {
    id: "getGroupBackupExportBucket",
    name: "get_export_bucket",
    tag: "Cloud Backups",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/backup/exportBuckets/"),
        Piece::Parameter("exportBucketId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "exportBucketId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-05-30",
    accept: "application/vnd.atlas.2024-05-30+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/getGroupBackupExportBucket",
};

/// `GET /api/atlas/v2/groups/{groupId}/backup/exportBuckets/{exportBucketId}`: [`Request`] is its builder.
pub enum GetExportBucket {}
impl Endpoint for GetExportBucket {
    type Output = crate::types::DiskBackupSnapshotExportBucketResponse;
    const OPERATION: &'static Operation = &GET_EXPORT_BUCKET;
}

/// `deleteGroupBackupExportBucket` as data.
pub static DELETE_EXPORT_BUCKET: Operation = Operation {
    id: "deleteGroupBackupExportBucket",
    name: "delete_export_bucket",
    tag: "Cloud Backups",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/backup/exportBuckets/"),
        Piece::Parameter("exportBucketId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "exportBucketId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Project Backup Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/deleteGroupBackupExportBucket",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/backup/exportBuckets/{exportBucketId}`: [`Request`] is its builder.
pub enum DeleteExportBucket {}
impl Endpoint for DeleteExportBucket {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_EXPORT_BUCKET;
}

/// `updateGroupBackupExportBucket` as data.
pub static UPDATE_BACKUP_EXPORT_BUCKET: Operation = Operation {
    id: "updateGroupBackupExportBucket",
    name: "update_backup_export_bucket",
    tag: "Cloud Backups",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/backup/exportBuckets/"),
        Piece::Parameter("exportBucketId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "exportBucketId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-05-30",
    accept: "application/vnd.atlas.2024-05-30+json",
    content_type: Some("application/vnd.atlas.2024-05-30+json"),
    success: Body::Json,
    roles: &["Project Backup Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/updateGroupBackupExportBucket",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/backup/exportBuckets/{exportBucketId}`: [`Request`] is its builder.
pub enum UpdateBackupExportBucket {}
impl Endpoint for UpdateBackupExportBucket {
    type Output = crate::types::DiskBackupSnapshotAwsExportBucketResponse;
    const OPERATION: &'static Operation = &UPDATE_BACKUP_EXPORT_BUCKET;
}

/// `listGroupBackupPrivateEndpoints` as data.
pub static LIST_BACKUP_PRIVATE_ENDPOINTS: Operation = Operation {
    id: "listGroupBackupPrivateEndpoints",
    name: "list_backup_private_endpoints",
    tag: "Cloud Backups",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/backup/"),
        Piece::Parameter("cloudProvider"),
        Piece::Literal("/privateEndpoints"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "cloudProvider",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "includeCount",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "itemsPerPage",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "pageNum",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2024-11-13",
    accept: "application/vnd.atlas.2024-11-13+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/listGroupBackupPrivateEndpoints",
};

/// `GET /api/atlas/v2/groups/{groupId}/backup/{cloudProvider}/privateEndpoints`: [`Request`] is its builder.
pub enum ListBackupPrivateEndpoints {}
impl Endpoint for ListBackupPrivateEndpoints {
    type Output = crate::types::PaginatedApiAtlasObjectStoragePrivateEndpointResponseView;
    const OPERATION: &'static Operation = &LIST_BACKUP_PRIVATE_ENDPOINTS;
}

impl Paged for ListBackupPrivateEndpoints {}
impl Request<ListBackupPrivateEndpoints> {
    /// Whether the answer has `totalCount`.
    ///
    /// Sets `includeCount`. Default: `true`.
    pub fn include_count(self, value: bool) -> Self {
        self.query("includeCount", value)
    }

    /// How many items a page holds.
    ///
    /// Sets `itemsPerPage`. Default: `100`.
    pub fn items_per_page(self, value: i64) -> Self {
        self.query("itemsPerPage", value)
    }

    /// Which page, counted from 1.
    ///
    /// Sets `pageNum`. Default: `1`.
    pub fn page_num(self, value: i64) -> Self {
        self.query("pageNum", value)
    }
}

/// `createGroupBackupPrivateEndpoint` as data.
pub static CREATE_BACKUP_PRIVATE_ENDPOINT: Operation = Operation {
    id: "createGroupBackupPrivateEndpoint",
    name: "create_backup_private_endpoint",
    tag: "Cloud Backups",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/backup/"),
        Piece::Parameter("cloudProvider"),
        Piece::Literal("/privateEndpoints"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "cloudProvider",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-11-13",
    accept: "application/vnd.atlas.2024-11-13+json",
    content_type: Some("application/vnd.atlas.2024-11-13+json"),
    success: Body::Json,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/createGroupBackupPrivateEndpoint",
};

/// `POST /api/atlas/v2/groups/{groupId}/backup/{cloudProvider}/privateEndpoints`: [`Request`] is its builder.
pub enum CreateBackupPrivateEndpoint {}
impl Endpoint for CreateBackupPrivateEndpoint {
    type Output = crate::types::ObjectStoragePrivateEndpointResponse;
    const OPERATION: &'static Operation = &CREATE_BACKUP_PRIVATE_ENDPOINT;
}

/// `getGroupBackupPrivateEndpoint` as data.
pub static GET_BACKUP_PRIVATE_ENDPOINT: Operation = Operation {
    id: "getGroupBackupPrivateEndpoint",
    name: "get_backup_private_endpoint",
    tag: "Cloud Backups",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/backup/"),
        Piece::Parameter("cloudProvider"),
        Piece::Literal("/privateEndpoints/"),
        Piece::Parameter("endpointId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "cloudProvider",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "endpointId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-11-13",
    accept: "application/vnd.atlas.2024-11-13+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: Some(
        &Waiter {
            settled: &[
                Condition {
                    field: "status",
                    success: &[When::Text("ACTIVE")],
                    failure: &[When::Text("FAILED"), When::Text("DELETING")],
                    pending: &[
                        When::Text("INITIATING"),
                        When::Text("PENDING_ACCEPTANCE"),
                        When::Text("PENDING_RECREATION"),
                    ],
                },
            ],
            deleted: &[],
        },
    ),
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/getGroupBackupPrivateEndpoint",
};

/// `GET /api/atlas/v2/groups/{groupId}/backup/{cloudProvider}/privateEndpoints/{endpointId}`: [`Request`] is its builder.
pub enum GetBackupPrivateEndpoint {}
impl Endpoint for GetBackupPrivateEndpoint {
    type Output = crate::types::ObjectStoragePrivateEndpointResponse;
    const OPERATION: &'static Operation = &GET_BACKUP_PRIVATE_ENDPOINT;
}

impl Awaited for GetBackupPrivateEndpoint {}
/// `deleteGroupBackupPrivateEndpoint` as data.
pub static DELETE_BACKUP_PRIVATE_ENDPOINT: Operation = Operation {
    id: "deleteGroupBackupPrivateEndpoint",
    name: "delete_backup_private_endpoint",
    tag: "Cloud Backups",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/backup/"),
        Piece::Parameter("cloudProvider"),
        Piece::Literal("/privateEndpoints/"),
        Piece::Parameter("endpointId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "cloudProvider",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "endpointId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-11-13",
    accept: "application/vnd.atlas.2024-11-13+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/deleteGroupBackupPrivateEndpoint",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/backup/{cloudProvider}/privateEndpoints/{endpointId}`: [`Request`] is its builder.
pub enum DeleteBackupPrivateEndpoint {}
impl Endpoint for DeleteBackupPrivateEndpoint {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_BACKUP_PRIVATE_ENDPOINT;
}

/// `getGroupBackupCompliancePolicy` as data.
pub static GET_COMPLIANCE_POLICY: Operation = Operation {
    id: "getGroupBackupCompliancePolicy",
    name: "get_compliance_policy",
    tag: "Cloud Backups",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/backupCompliancePolicy"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-10-01",
    accept: "application/vnd.atlas.2023-10-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: Some(
        &Waiter {
            settled: &[
                Condition {
                    field: "state",
                    success: &[When::Text("ACTIVE")],
                    failure: &[When::Text("DISABLING")],
                    pending: &[When::Text("ENABLING"), When::Text("UPDATING")],
                },
            ],
            deleted: &[],
        },
    ),
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/getGroupBackupCompliancePolicy",
};

/// `GET /api/atlas/v2/groups/{groupId}/backupCompliancePolicy`: [`Request`] is its builder.
pub enum GetCompliancePolicy {}
impl Endpoint for GetCompliancePolicy {
    type Output = crate::types::DataProtectionSettings20231001;
    const OPERATION: &'static Operation = &GET_COMPLIANCE_POLICY;
}

impl Awaited for GetCompliancePolicy {}
/// `updateGroupBackupCompliancePolicy` as data.
pub static UPDATE_COMPLIANCE_POLICY: Operation = Operation {
    id: "updateGroupBackupCompliancePolicy",
    name: "update_compliance_policy",
    tag: "Cloud Backups",
    method: Method::Put,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/backupCompliancePolicy"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "overwriteBackupPolicies",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2023-10-01",
    accept: "application/vnd.atlas.2023-10-01+json",
    content_type: Some("application/vnd.atlas.2023-10-01+json"),
    success: Body::Json,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/updateGroupBackupCompliancePolicy",
};

/// `PUT /api/atlas/v2/groups/{groupId}/backupCompliancePolicy`: [`Request`] is its builder.
pub enum UpdateCompliancePolicy {}
impl Endpoint for UpdateCompliancePolicy {
    type Output = crate::types::DataProtectionSettings20231001;
    const OPERATION: &'static Operation = &UPDATE_COMPLIANCE_POLICY;
}

impl Request<UpdateCompliancePolicy> {
    /// Whether schedules that fall short of the policy are raised to it. Otherwise they make the call
    /// fail.
    ///
    /// Sets `overwriteBackupPolicies`. Default: `true`.
    pub fn overwrite_backup_policies(self, value: bool) -> Self {
        self.query("overwriteBackupPolicies", value)
    }
}

/// `disableGroupBackupCompliancePolicy` as data.
pub static DISABLE_COMPLIANCE_POLICY: Operation = Operation {
    id: "disableGroupBackupCompliancePolicy",
    name: "disable_compliance_policy",
    tag: "Cloud Backups",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/backupCompliancePolicy"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-11-13",
    accept: "application/vnd.atlas.2024-11-13+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/disableGroupBackupCompliancePolicy",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/backupCompliancePolicy`: [`Request`] is its builder.
pub enum DisableCompliancePolicy {}
impl Endpoint for DisableCompliancePolicy {
    type Output = ();
    const OPERATION: &'static Operation = &DISABLE_COMPLIANCE_POLICY;
}

/// `listGroupClusterBackupExports` as data.
pub static LIST_BACKUP_EXPORTS: Operation = Operation {
    id: "listGroupClusterBackupExports",
    name: "list_backup_exports",
    tag: "Cloud Backups",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/backup/exports"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "includeCount",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "itemsPerPage",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "pageNum",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Backup Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/listGroupClusterBackupExports",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/exports`: [`Request`] is its builder.
pub enum ListBackupExports {}
impl Endpoint for ListBackupExports {
    type Output = crate::types::PaginatedApiAtlasDiskBackupExportJobView;
    const OPERATION: &'static Operation = &LIST_BACKUP_EXPORTS;
}

impl Paged for ListBackupExports {}
impl Request<ListBackupExports> {
    /// Whether the answer has `totalCount`.
    ///
    /// Sets `includeCount`. Default: `true`.
    pub fn include_count(self, value: bool) -> Self {
        self.query("includeCount", value)
    }

    /// How many items a page holds.
    ///
    /// Sets `itemsPerPage`. Default: `100`.
    pub fn items_per_page(self, value: i64) -> Self {
        self.query("itemsPerPage", value)
    }

    /// Which page, counted from 1.
    ///
    /// Sets `pageNum`. Default: `1`.
    pub fn page_num(self, value: i64) -> Self {
        self.query("pageNum", value)
    }
}

/// `createGroupClusterBackupExport` as data.
pub static CREATE_BACKUP_EXPORT: Operation = Operation {
    id: "createGroupClusterBackupExport",
    name: "create_backup_export",
    tag: "Cloud Backups",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/backup/exports"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"),
    success: Body::Json,
    roles: &["Project Backup Export Operator"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/createGroupClusterBackupExport",
};

/// `POST /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/exports`: [`Request`] is its builder.
pub enum CreateBackupExport {}
impl Endpoint for CreateBackupExport {
    type Output = crate::types::DiskBackupExportJob;
    const OPERATION: &'static Operation = &CREATE_BACKUP_EXPORT;
}

/// `getGroupClusterBackupExport` as data.
pub static GET_BACKUP_EXPORT: Operation = Operation {
    id: "getGroupClusterBackupExport",
    name: "get_backup_export",
    tag: "Cloud Backups",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/backup/exports/"),
        Piece::Parameter("exportId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "exportId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Backup Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: Some(
        &Waiter {
            settled: &[
                Condition {
                    field: "state",
                    success: &[When::Text("Successful")],
                    failure: &[When::Text("Failed"), When::Text("Cancelled")],
                    pending: &[When::Text("Queued"), When::Text("InProgress")],
                },
            ],
            deleted: &[],
        },
    ),
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/getGroupClusterBackupExport",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/exports/{exportId}`: [`Request`] is its builder.
pub enum GetBackupExport {}
impl Endpoint for GetBackupExport {
    type Output = crate::types::DiskBackupExportJob;
    const OPERATION: &'static Operation = &GET_BACKUP_EXPORT;
}

impl Awaited for GetBackupExport {}
/// `listGroupClusterBackupRestoreJobs` as data.
pub static LIST_BACKUP_RESTORE_JOBS: Operation = Operation {
    id: "listGroupClusterBackupRestoreJobs",
    name: "list_backup_restore_jobs",
    tag: "Cloud Backups",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/backup/restoreJobs"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "includeCount",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "itemsPerPage",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "pageNum",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Backup Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/listGroupClusterBackupRestoreJobs",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/restoreJobs`: [`Request`] is its builder.
pub enum ListBackupRestoreJobs {}
impl Endpoint for ListBackupRestoreJobs {
    type Output = crate::types::PaginatedCloudBackupRestoreJobView;
    const OPERATION: &'static Operation = &LIST_BACKUP_RESTORE_JOBS;
}

impl Paged for ListBackupRestoreJobs {}
impl Request<ListBackupRestoreJobs> {
    /// Whether the answer has `totalCount`.
    ///
    /// Sets `includeCount`. Default: `true`.
    pub fn include_count(self, value: bool) -> Self {
        self.query("includeCount", value)
    }

    /// How many items a page holds.
    ///
    /// Sets `itemsPerPage`. Default: `100`.
    pub fn items_per_page(self, value: i64) -> Self {
        self.query("itemsPerPage", value)
    }

    /// Which page, counted from 1.
    ///
    /// Sets `pageNum`. Default: `1`.
    pub fn page_num(self, value: i64) -> Self {
        self.query("pageNum", value)
    }
}

/// `createGroupClusterBackupRestoreJob` as data.
pub static CREATE_BACKUP_RESTORE_JOB: Operation = Operation {
    id: "createGroupClusterBackupRestoreJob",
    name: "create_backup_restore_job",
    tag: "Cloud Backups",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/backup/restoreJobs"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"),
    success: Body::Json,
    roles: &["Project Backup Export Operator", "Project Backup Recovery Operator"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/createGroupClusterBackupRestoreJob",
};

/// `POST /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/restoreJobs`: [`Request`] is its builder.
pub enum CreateBackupRestoreJob {}
impl Endpoint for CreateBackupRestoreJob {
    type Output = crate::types::DiskBackupSnapshotRestoreJob;
    const OPERATION: &'static Operation = &CREATE_BACKUP_RESTORE_JOB;
}

/// `getGroupClusterBackupRestoreJob` as data.
pub static GET_BACKUP_RESTORE_JOB: Operation = Operation {
    id: "getGroupClusterBackupRestoreJob",
    name: "get_backup_restore_job",
    tag: "Cloud Backups",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/backup/restoreJobs/"),
        Piece::Parameter("restoreJobId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "restoreJobId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Backup Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: Some(
        &Waiter {
            settled: &[
                Condition {
                    field: "failed",
                    success: &[],
                    failure: &[When::Bool(true)],
                    pending: &[],
                },
                Condition {
                    field: "cancelled",
                    success: &[],
                    failure: &[When::Bool(true)],
                    pending: &[],
                },
                Condition {
                    field: "expired",
                    success: &[],
                    failure: &[When::Bool(true)],
                    pending: &[],
                },
                Condition {
                    field: "finishedAt",
                    success: &[When::Set],
                    failure: &[],
                    pending: &[],
                },
            ],
            deleted: &[],
        },
    ),
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/getGroupClusterBackupRestoreJob",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/restoreJobs/{restoreJobId}`: [`Request`] is its builder.
pub enum GetBackupRestoreJob {}
impl Endpoint for GetBackupRestoreJob {
    type Output = crate::types::DiskBackupSnapshotRestoreJob;
    const OPERATION: &'static Operation = &GET_BACKUP_RESTORE_JOB;
}

impl Awaited for GetBackupRestoreJob {}
/// `cancelGroupClusterBackupRestoreJob` as data.
pub static CANCEL_BACKUP_RESTORE_JOB: Operation = Operation {
    id: "cancelGroupClusterBackupRestoreJob",
    name: "cancel_backup_restore_job",
    tag: "Cloud Backups",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/backup/restoreJobs/"),
        Piece::Parameter("restoreJobId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "restoreJobId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Project Backup Export Operator", "Project Backup Recovery Operator"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/cancelGroupClusterBackupRestoreJob",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/restoreJobs/{restoreJobId}`: [`Request`] is its builder.
pub enum CancelBackupRestoreJob {}
impl Endpoint for CancelBackupRestoreJob {
    type Output = ();
    const OPERATION: &'static Operation = &CANCEL_BACKUP_RESTORE_JOB;
}

/// `getGroupClusterBackupSchedule` as data.
pub static GET_BACKUP_SCHEDULE: Operation = Operation {
    id: "getGroupClusterBackupSchedule",
    name: "get_backup_schedule",
    tag: "Cloud Backups",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/backup/schedule"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-08-05",
    accept: "application/vnd.atlas.2024-08-05+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/getGroupClusterBackupSchedule",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/schedule`: [`Request`] is its builder.
pub enum GetBackupSchedule {}
impl Endpoint for GetBackupSchedule {
    type Output = crate::types::DiskBackupSnapshotSchedule20240805;
    const OPERATION: &'static Operation = &GET_BACKUP_SCHEDULE;
}

/// `deleteGroupClusterBackupSchedule` as data.
pub static DELETE_CLUSTER_BACKUP_SCHEDULE: Operation = Operation {
    id: "deleteGroupClusterBackupSchedule",
    name: "delete_cluster_backup_schedule",
    tag: "Cloud Backups",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/backup/schedule"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-08-05",
    accept: "application/vnd.atlas.2024-08-05+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Backup Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/deleteGroupClusterBackupSchedule",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/schedule`: [`Request`] is its builder.
pub enum DeleteClusterBackupSchedule {}
impl Endpoint for DeleteClusterBackupSchedule {
    type Output = crate::types::DiskBackupSnapshotSchedule20240805;
    const OPERATION: &'static Operation = &DELETE_CLUSTER_BACKUP_SCHEDULE;
}

/// `updateGroupClusterBackupSchedule` as data.
pub static UPDATE_BACKUP_SCHEDULE: Operation = Operation {
    id: "updateGroupClusterBackupSchedule",
    name: "update_backup_schedule",
    tag: "Cloud Backups",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/backup/schedule"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-08-05",
    accept: "application/vnd.atlas.2024-08-05+json",
    content_type: Some("application/vnd.atlas.2024-08-05+json"),
    success: Body::Json,
    roles: &["Project Backup Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/updateGroupClusterBackupSchedule",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/schedule`: [`Request`] is its builder.
pub enum UpdateBackupSchedule {}
impl Endpoint for UpdateBackupSchedule {
    type Output = crate::types::DiskBackupSnapshotSchedule20240805;
    const OPERATION: &'static Operation = &UPDATE_BACKUP_SCHEDULE;
}

/// `listGroupClusterBackupSnapshots` as data.
pub static LIST_BACKUP_SNAPSHOTS: Operation = Operation {
    id: "listGroupClusterBackupSnapshots",
    name: "list_backup_snapshots",
    tag: "Cloud Backups",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/backup/snapshots"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "includeCount",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "itemsPerPage",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "oplogInc",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "oplogTs",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "pageNum",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "pointInTimeUtcSeconds",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/listGroupClusterBackupSnapshots",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots`: [`Request`] is its builder.
pub enum ListBackupSnapshots {}
impl Endpoint for ListBackupSnapshots {
    type Output = crate::types::PaginatedCloudBackupReplicaSetView;
    const OPERATION: &'static Operation = &LIST_BACKUP_SNAPSHOTS;
}

impl Paged for ListBackupSnapshots {}
impl Request<ListBackupSnapshots> {
    /// Whether the answer has `totalCount`.
    ///
    /// Sets `includeCount`. Default: `true`.
    pub fn include_count(self, value: bool) -> Self {
        self.query("includeCount", value)
    }

    /// How many items a page holds.
    ///
    /// Sets `itemsPerPage`. Default: `100`.
    pub fn items_per_page(self, value: i64) -> Self {
        self.query("itemsPerPage", value)
    }

    /// Counter within the second of `oplogTs`.
    ///
    /// Sets `oplogInc`.
    pub fn oplog_inc(self, value: i64) -> Self {
        self.query("oplogInc", value)
    }

    /// Only snapshots for a restore to this place in the oplog, in seconds since 1970; goes with
    /// `oplogInc`.
    ///
    /// Sets `oplogTs`.
    pub fn oplog_ts(self, value: i64) -> Self {
        self.query("oplogTs", value)
    }

    /// Which page, counted from 1.
    ///
    /// Sets `pageNum`. Default: `1`.
    pub fn page_num(self, value: i64) -> Self {
        self.query("pageNum", value)
    }

    /// Only the last snapshot before this moment, in seconds since 1970; not with `oplogTs`.
    ///
    /// Sets `pointInTimeUtcSeconds`.
    pub fn point_in_time_utc_seconds(self, value: i64) -> Self {
        self.query("pointInTimeUtcSeconds", value)
    }
}

/// `takeGroupClusterBackupSnapshots` as data.
pub static TAKE_SNAPSHOTS: Operation = Operation {
    id: "takeGroupClusterBackupSnapshots",
    name: "take_snapshots",
    tag: "Cloud Backups",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/backup/snapshots"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"),
    success: Body::Json,
    roles: &["Project Backup Creator"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/takeGroupClusterBackupSnapshots",
};

/// `POST /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots`: [`Request`] is its builder.
pub enum TakeSnapshots {}
impl Endpoint for TakeSnapshots {
    type Output = crate::types::DiskBackupSnapshot;
    const OPERATION: &'static Operation = &TAKE_SNAPSHOTS;
}

/// `getGroupClusterBackupSnapshotShardedCluster` as data.
pub static GET_BACKUP_SHARDED_CLUSTER: Operation = Operation {
    id: "getGroupClusterBackupSnapshotShardedCluster",
    name: "get_backup_sharded_cluster",
    tag: "Cloud Backups",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/backup/snapshots/shardedCluster/"),
        Piece::Parameter("snapshotId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "snapshotId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: Some(
        &Waiter {
            settled: &[
                Condition {
                    field: "status",
                    success: &[When::Text("completed")],
                    failure: &[When::Text("failed")],
                    pending: &[When::Text("queued"), When::Text("inProgress")],
                },
            ],
            deleted: &[],
        },
    ),
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/getGroupClusterBackupSnapshotShardedCluster",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots/shardedCluster/{snapshotId}`: [`Request`] is its builder.
pub enum GetBackupShardedCluster {}
impl Endpoint for GetBackupShardedCluster {
    type Output = crate::types::DiskBackupShardedClusterSnapshot;
    const OPERATION: &'static Operation = &GET_BACKUP_SHARDED_CLUSTER;
}

impl Awaited for GetBackupShardedCluster {}
/// `deleteGroupClusterBackupSnapshotShardedCluster` as data.
pub static DELETE_BACKUP_SHARDED_CLUSTER: Operation = Operation {
    id: "deleteGroupClusterBackupSnapshotShardedCluster",
    name: "delete_backup_sharded_cluster",
    tag: "Cloud Backups",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/backup/snapshots/shardedCluster/"),
        Piece::Parameter("snapshotId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "snapshotId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Project Backup Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/deleteGroupClusterBackupSnapshotShardedCluster",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots/shardedCluster/{snapshotId}`: [`Request`] is its builder.
pub enum DeleteBackupShardedCluster {}
impl Endpoint for DeleteBackupShardedCluster {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_BACKUP_SHARDED_CLUSTER;
}

/// `listGroupClusterBackupSnapshotShardedClusters` as data.
pub static LIST_BACKUP_SHARDED_CLUSTERS: Operation = Operation {
    id: "listGroupClusterBackupSnapshotShardedClusters",
    name: "list_backup_sharded_clusters",
    tag: "Cloud Backups",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/backup/snapshots/shardedClusters"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/listGroupClusterBackupSnapshotShardedClusters",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots/shardedClusters`: [`Request`] is its builder.
pub enum ListBackupShardedClusters {}
impl Endpoint for ListBackupShardedClusters {
    type Output = crate::types::PaginatedCloudBackupShardedClusterSnapshotView;
    const OPERATION: &'static Operation = &LIST_BACKUP_SHARDED_CLUSTERS;
}

/// `getGroupClusterBackupSnapshot` as data.
pub static GET_CLUSTER_BACKUP_SNAPSHOT: Operation = Operation {
    id: "getGroupClusterBackupSnapshot",
    name: "get_cluster_backup_snapshot",
    tag: "Cloud Backups",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/backup/snapshots/"),
        Piece::Parameter("snapshotId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "snapshotId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: Some(
        &Waiter {
            settled: &[
                Condition {
                    field: "status",
                    success: &[When::Text("completed")],
                    failure: &[When::Text("failed")],
                    pending: &[When::Text("queued"), When::Text("inProgress")],
                },
            ],
            deleted: &[],
        },
    ),
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/getGroupClusterBackupSnapshot",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots/{snapshotId}`: [`Request`] is its builder.
pub enum GetClusterBackupSnapshot {}
impl Endpoint for GetClusterBackupSnapshot {
    type Output = crate::types::DiskBackupReplicaSet;
    const OPERATION: &'static Operation = &GET_CLUSTER_BACKUP_SNAPSHOT;
}

impl Awaited for GetClusterBackupSnapshot {}
/// `deleteGroupClusterBackupSnapshot` as data.
pub static DELETE_CLUSTER_BACKUP_SNAPSHOT: Operation = Operation {
    id: "deleteGroupClusterBackupSnapshot",
    name: "delete_cluster_backup_snapshot",
    tag: "Cloud Backups",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/backup/snapshots/"),
        Piece::Parameter("snapshotId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "snapshotId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Project Backup Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/deleteGroupClusterBackupSnapshot",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots/{snapshotId}`: [`Request`] is its builder.
pub enum DeleteClusterBackupSnapshot {}
impl Endpoint for DeleteClusterBackupSnapshot {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_CLUSTER_BACKUP_SNAPSHOT;
}

/// `updateGroupClusterBackupSnapshot` as data.
pub static UPDATE_BACKUP_SNAPSHOT: Operation = Operation {
    id: "updateGroupClusterBackupSnapshot",
    name: "update_backup_snapshot",
    tag: "Cloud Backups",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/backup/snapshots/"),
        Piece::Parameter("snapshotId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "snapshotId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"),
    success: Body::Json,
    roles: &["Project Backup Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/updateGroupClusterBackupSnapshot",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots/{snapshotId}`: [`Request`] is its builder.
pub enum UpdateBackupSnapshot {}
impl Endpoint for UpdateBackupSnapshot {
    type Output = crate::types::DiskBackupReplicaSet;
    const OPERATION: &'static Operation = &UPDATE_BACKUP_SNAPSHOT;
}

/// `listGroupClusterBackupSnapshotDatabases` as data.
pub static LIST_BACKUP_SNAPSHOT_DATABASES: Operation = Operation {
    id: "listGroupClusterBackupSnapshotDatabases",
    name: "list_backup_snapshot_databases",
    tag: "Cloud Backups",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/backup/snapshots/"),
        Piece::Parameter("snapshotId"),
        Piece::Literal("/databases"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "snapshotId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "includeCount",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "itemsPerPage",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "pageNum",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2025-03-12",
    accept: "application/vnd.atlas.2025-03-12+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Backup Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/listGroupClusterBackupSnapshotDatabases",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots/{snapshotId}/databases`: [`Request`] is its builder.
pub enum ListBackupSnapshotDatabases {}
impl Endpoint for ListBackupSnapshotDatabases {
    type Output = crate::types::PaginatedApiAtlasDiskBackupDatabaseView;
    const OPERATION: &'static Operation = &LIST_BACKUP_SNAPSHOT_DATABASES;
}

impl Paged for ListBackupSnapshotDatabases {}
impl Request<ListBackupSnapshotDatabases> {
    /// Whether the answer has `totalCount`.
    ///
    /// Sets `includeCount`. Default: `true`.
    pub fn include_count(self, value: bool) -> Self {
        self.query("includeCount", value)
    }

    /// How many items a page holds.
    ///
    /// Sets `itemsPerPage`. Default: `100`.
    pub fn items_per_page(self, value: i64) -> Self {
        self.query("itemsPerPage", value)
    }

    /// Which page, counted from 1.
    ///
    /// Sets `pageNum`. Default: `1`.
    pub fn page_num(self, value: i64) -> Self {
        self.query("pageNum", value)
    }
}

/// `getGroupClusterBackupSnapshotDatabase` as data.
pub static GET_BACKUP_SNAPSHOT_DATABASE: Operation = Operation {
    id: "getGroupClusterBackupSnapshotDatabase",
    name: "get_backup_snapshot_database",
    tag: "Cloud Backups",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/backup/snapshots/"),
        Piece::Parameter("snapshotId"),
        Piece::Literal("/databases/"),
        Piece::Parameter("databaseName"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "snapshotId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "databaseName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2025-03-12",
    accept: "application/vnd.atlas.2025-03-12+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Backup Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/getGroupClusterBackupSnapshotDatabase",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots/{snapshotId}/databases/{databaseName}`: [`Request`] is its builder.
pub enum GetBackupSnapshotDatabase {}
impl Endpoint for GetBackupSnapshotDatabase {
    type Output = crate::types::DiskBackupDatabaseResponse;
    const OPERATION: &'static Operation = &GET_BACKUP_SNAPSHOT_DATABASE;
}

/// `listGroupClusterBackupSnapshotDatabaseCollections` as data.
pub static LIST_SNAPSHOT_DATABASE_COLLECTIONS: Operation = Operation {
    id: "listGroupClusterBackupSnapshotDatabaseCollections",
    name: "list_snapshot_database_collections",
    tag: "Cloud Backups",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/backup/snapshots/"),
        Piece::Parameter("snapshotId"),
        Piece::Literal("/databases/"),
        Piece::Parameter("databaseName"),
        Piece::Literal("/collections"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "snapshotId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "databaseName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "includeCount",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "itemsPerPage",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "pageNum",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2025-03-12",
    accept: "application/vnd.atlas.2025-03-12+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Backup Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/listGroupClusterBackupSnapshotDatabaseCollections",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots/{snapshotId}/databases/{databaseName}/collections`: [`Request`] is its builder.
pub enum ListSnapshotDatabaseCollections {}
impl Endpoint for ListSnapshotDatabaseCollections {
    type Output = crate::types::PaginatedApiAtlasDiskBackupCollectionView;
    const OPERATION: &'static Operation = &LIST_SNAPSHOT_DATABASE_COLLECTIONS;
}

impl Paged for ListSnapshotDatabaseCollections {}
impl Request<ListSnapshotDatabaseCollections> {
    /// Whether the answer has `totalCount`.
    ///
    /// Sets `includeCount`. Default: `true`.
    pub fn include_count(self, value: bool) -> Self {
        self.query("includeCount", value)
    }

    /// How many items a page holds.
    ///
    /// Sets `itemsPerPage`. Default: `100`.
    pub fn items_per_page(self, value: i64) -> Self {
        self.query("itemsPerPage", value)
    }

    /// Which page, counted from 1.
    ///
    /// Sets `pageNum`. Default: `1`.
    pub fn page_num(self, value: i64) -> Self {
        self.query("pageNum", value)
    }
}

/// `getGroupClusterBackupSnapshotDatabaseCollection` as data.
pub static GET_SNAPSHOT_DATABASE_COLLECTION: Operation = Operation {
    id: "getGroupClusterBackupSnapshotDatabaseCollection",
    name: "get_snapshot_database_collection",
    tag: "Cloud Backups",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/backup/snapshots/"),
        Piece::Parameter("snapshotId"),
        Piece::Literal("/databases/"),
        Piece::Parameter("databaseName"),
        Piece::Literal("/collections/"),
        Piece::Parameter("collectionName"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "snapshotId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "databaseName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "collectionName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2025-03-12",
    accept: "application/vnd.atlas.2025-03-12+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Backup Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/getGroupClusterBackupSnapshotDatabaseCollection",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots/{snapshotId}/databases/{databaseName}/collections/{collectionName}`: [`Request`] is its builder.
pub enum GetSnapshotDatabaseCollection {}
impl Endpoint for GetSnapshotDatabaseCollection {
    type Output = crate::types::DiskBackupCollectionResponse;
    const OPERATION: &'static Operation = &GET_SNAPSHOT_DATABASE_COLLECTION;
}

/// `listGroupClusterCollectionRestoreJobs` as data.
pub static LIST_COLLECTION_RESTORE_JOBS: Operation = Operation {
    id: "listGroupClusterCollectionRestoreJobs",
    name: "list_collection_restore_jobs",
    tag: "Cloud Backups",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/collectionRestoreJobs"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "itemsPerPage",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "pageNum",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2025-03-12",
    accept: "application/vnd.atlas.2025-03-12+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Backup Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/listGroupClusterCollectionRestoreJobs",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/collectionRestoreJobs`: [`Request`] is its builder.
pub enum ListCollectionRestoreJobs {}
impl Endpoint for ListCollectionRestoreJobs {
    type Output = crate::types::PaginatedApiAtlasCollectionRestoreJobView;
    const OPERATION: &'static Operation = &LIST_COLLECTION_RESTORE_JOBS;
}

impl Paged for ListCollectionRestoreJobs {}
impl Request<ListCollectionRestoreJobs> {
    /// How many items a page holds.
    ///
    /// Sets `itemsPerPage`. Default: `100`.
    pub fn items_per_page(self, value: i64) -> Self {
        self.query("itemsPerPage", value)
    }

    /// Which page, counted from 1.
    ///
    /// Sets `pageNum`. Default: `1`.
    pub fn page_num(self, value: i64) -> Self {
        self.query("pageNum", value)
    }
}

/// `createGroupClusterCollectionRestoreJob` as data.
pub static CREATE_COLLECTION_RESTORE_JOB: Operation = Operation {
    id: "createGroupClusterCollectionRestoreJob",
    name: "create_collection_restore_job",
    tag: "Cloud Backups",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/collectionRestoreJobs"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2025-03-12",
    accept: "application/vnd.atlas.2025-03-12+json",
    content_type: Some("application/vnd.atlas.2025-03-12+json"),
    success: Body::Json,
    roles: &["Project Backup Recovery Operator"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/createGroupClusterCollectionRestoreJob",
};

/// `POST /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/collectionRestoreJobs`: [`Request`] is its builder.
pub enum CreateCollectionRestoreJob {}
impl Endpoint for CreateCollectionRestoreJob {
    type Output = crate::types::ApiAtlasCollectionRestoreJobResponse;
    const OPERATION: &'static Operation = &CREATE_COLLECTION_RESTORE_JOB;
}

/// `getGroupClusterCollectionRestoreJob` as data.
pub static GET_COLLECTION_RESTORE_JOB: Operation = Operation {
    id: "getGroupClusterCollectionRestoreJob",
    name: "get_collection_restore_job",
    tag: "Cloud Backups",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/collectionRestoreJobs/"),
        Piece::Parameter("jobId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "jobId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2025-03-12",
    accept: "application/vnd.atlas.2025-03-12+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Backup Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: Some(
        &Waiter {
            settled: &[
                Condition {
                    field: "state",
                    success: &[When::Text("SUCCESSFUL")],
                    failure: &[When::Text("CANCELED"), When::Text("FAILED")],
                    pending: &[
                        When::Text("INITIALIZING"),
                        When::Text("IN_PROGRESS"),
                        When::Text("FINALIZING"),
                    ],
                },
            ],
            deleted: &[],
        },
    ),
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/getGroupClusterCollectionRestoreJob",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/collectionRestoreJobs/{jobId}`: [`Request`] is its builder.
pub enum GetCollectionRestoreJob {}
impl Endpoint for GetCollectionRestoreJob {
    type Output = crate::types::ApiAtlasCollectionRestoreJobResponse;
    const OPERATION: &'static Operation = &GET_COLLECTION_RESTORE_JOB;
}

impl Awaited for GetCollectionRestoreJob {}
/// `listGroupClusterCollectionRestoreJobCollections` as data.
pub static LIST_RESTORE_JOB_COLLECTIONS: Operation = Operation {
    id: "listGroupClusterCollectionRestoreJobCollections",
    name: "list_restore_job_collections",
    tag: "Cloud Backups",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/collectionRestoreJobs/"),
        Piece::Parameter("jobId"),
        Piece::Literal("/collections"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "jobId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "itemsPerPage",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "pageNum",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "sourceNamespace",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "state",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "targetNamespace",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2025-03-12",
    accept: "application/vnd.atlas.2025-03-12+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Backup Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/listGroupClusterCollectionRestoreJobCollections",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/collectionRestoreJobs/{jobId}/collections`: [`Request`] is its builder.
pub enum ListRestoreJobCollections {}
impl Endpoint for ListRestoreJobCollections {
    type Output = crate::types::PaginatedApiAtlasCollectionRestoreCollectionStateView;
    const OPERATION: &'static Operation = &LIST_RESTORE_JOB_COLLECTIONS;
}

impl Paged for ListRestoreJobCollections {}
impl Request<ListRestoreJobCollections> {
    /// How many items a page holds.
    ///
    /// Sets `itemsPerPage`. Default: `100`.
    pub fn items_per_page(self, value: i64) -> Self {
        self.query("itemsPerPage", value)
    }

    /// Which page, counted from 1.
    ///
    /// Sets `pageNum`. Default: `1`.
    pub fn page_num(self, value: i64) -> Self {
        self.query("pageNum", value)
    }

    /// Only the collection that comes from here, as `database.collection`.
    ///
    /// Sets `sourceNamespace`.
    pub fn source_namespace(self, value: impl AsRef<str>) -> Self {
        self.query("sourceNamespace", value.as_ref())
    }

    /// Only collections in this state.
    ///
    /// Sets `state`.
    pub fn state(self, value: impl AsRef<str>) -> Self {
        self.query("state", value.as_ref())
    }

    /// Only the collection that goes there, as `database.collection`.
    ///
    /// Sets `targetNamespace`.
    pub fn target_namespace(self, value: impl AsRef<str>) -> Self {
        self.query("targetNamespace", value.as_ref())
    }
}

/// `getGroupClusterCollectionRestoreJobCollection` as data.
pub static GET_RESTORE_JOB_COLLECTION: Operation = Operation {
    id: "getGroupClusterCollectionRestoreJobCollection",
    name: "get_restore_job_collection",
    tag: "Cloud Backups",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/collectionRestoreJobs/"),
        Piece::Parameter("jobId"),
        Piece::Literal("/collections/"),
        Piece::Parameter("sourceNamespace"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "jobId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "sourceNamespace",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2025-03-12",
    accept: "application/vnd.atlas.2025-03-12+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Backup Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/getGroupClusterCollectionRestoreJobCollection",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/collectionRestoreJobs/{jobId}/collections/{sourceNamespace}`: [`Request`] is its builder.
pub enum GetRestoreJobCollection {}
impl Endpoint for GetRestoreJobCollection {
    type Output = crate::types::ApiAtlasCollectionRestoreCollectionStateResponse;
    const OPERATION: &'static Operation = &GET_RESTORE_JOB_COLLECTION;
}

/// `listGroupServerlessBackupRestoreJobs` as data.
pub static LIST_SERVERLESS_RESTORE_JOBS: Operation = Operation {
    id: "listGroupServerlessBackupRestoreJobs",
    name: "list_serverless_restore_jobs",
    tag: "Cloud Backups",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/serverless/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/backup/restoreJobs"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "includeCount",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "itemsPerPage",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "pageNum",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Owner"],
    sunset: Some("2026-01-22"),
    deprecated: true,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/listGroupServerlessBackupRestoreJobs",
};

/// `GET /api/atlas/v2/groups/{groupId}/serverless/{clusterName}/backup/restoreJobs`: [`Request`] is its builder.
pub enum ListServerlessRestoreJobs {}
impl Endpoint for ListServerlessRestoreJobs {
    type Output = crate::types::PaginatedApiAtlasServerlessBackupRestoreJobView;
    const OPERATION: &'static Operation = &LIST_SERVERLESS_RESTORE_JOBS;
}

impl Paged for ListServerlessRestoreJobs {}
impl Request<ListServerlessRestoreJobs> {
    /// Whether the answer has `totalCount`.
    ///
    /// Sets `includeCount`. Default: `true`.
    pub fn include_count(self, value: bool) -> Self {
        self.query("includeCount", value)
    }

    /// How many items a page holds.
    ///
    /// Sets `itemsPerPage`. Default: `100`.
    pub fn items_per_page(self, value: i64) -> Self {
        self.query("itemsPerPage", value)
    }

    /// Which page, counted from 1.
    ///
    /// Sets `pageNum`. Default: `1`.
    pub fn page_num(self, value: i64) -> Self {
        self.query("pageNum", value)
    }
}
