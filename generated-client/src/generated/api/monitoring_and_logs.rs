// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Body, Download, Endpoint, Location, Method, Operation, Paged, Parameter, Piece,
    Request,
};

/// Processes, disks and databases of a project, their measurements and their logs.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use std::io::Write;
///
/// let project = "6720c1f4e5a83b19d04f7a62";
/// let mut processes = atlas.monitoring_and_logs().list_group_processes(project).items();
/// while let Some(process) = processes.try_next().await? {
///     let id = process.id.unwrap_or_default();
///     let hour = atlas
///         .monitoring_and_logs()
///         .get_process_measurements(project, &id, "PT1M")
///         .period("PT1H")
///         .m(["CONNECTIONS"])
///         .await?;
///     for measurement in hour.measurements.iter().flatten() {
///         let last = measurement.data_points.iter().flatten().last();
///         println!("{id}: {:?} {:?}", measurement.name, last.map(|point| point.value));
///     }
/// }
///
/// let host = "orders-shard-00-00.ab12c.mongodb.net";
/// let mut log = atlas.monitoring_and_logs().download_cluster_log(project, host, "mongodb").await?;
/// let mut file = std::fs::File::create("mongodb.gz")?;
/// while let Some(part) = log.chunk().await? {
///     file.write_all(&part)?;
/// }
/// # Ok(())
/// # }
/// ```
///
/// Family: Monitoring and Logs. Feature: `monitoring-and-logs`.
#[derive(Debug, Clone)]
pub struct MonitoringAndLogs {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Monitoring and Logs.
    pub fn monitoring_and_logs(&self) -> MonitoringAndLogs {
        MonitoringAndLogs {
            client: self.clone(),
        }
    }
}

impl MonitoringAndLogs {
    /// Download a log of a host.
    ///
    /// Gzip. Logs come in pieces of about five minutes, by default those of the last 24 hours; with
    /// only one date, those of the 24 hours from or up to it. Only dedicated clusters have them.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/clusters/{hostName}/logs/{logName}.gz`, version 2023-02-01.
    ///
    /// Roles: Project Cluster Log Viewer, Project Data Access Admin, Project Data Access Read Only,
    /// Project Data Access Read Write, Project Stream Processing Owner.
    ///
    /// `host_name`: Host, by full domain name and without the port.
    ///
    /// `log_name`: Which log; the audit logs only where auditing is on.
    ///
    /// Optional: `end_date`, `start_date`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Monitoring-and-Logs/operation/downloadGroupClusterLog)
    #[doc(alias = "downloadGroupClusterLog")]
    pub fn download_cluster_log(
        &self,
        group_id: impl AsRef<str>,
        host_name: impl AsRef<str>,
        log_name: impl AsRef<str>,
    ) -> Request<DownloadClusterLog> {
        Request::new(&self.client).path(group_id).path(host_name).path(log_name)
    }

    /// List the search metrics of a process.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/hosts/{processId}/fts/metrics`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// `process_id`: Host and port of the process (`mongod` or `mongos`), as in
    /// `cluster0-shard-00-00.ab1cd.mongodb.net:27017`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Monitoring-and-Logs/operation/listGroupHostFtsMetrics)
    #[doc(alias = "listGroupHostFtsMetrics")]
    pub fn list_host_fts_metrics(
        &self,
        group_id: impl AsRef<str>,
        process_id: impl AsRef<str>,
    ) -> Request<ListHostFtsMetrics> {
        Request::new(&self.client).path(group_id).path(process_id)
    }

    /// Get measurements of all search indexes of a collection.
    ///
    /// `GET
    /// /api/atlas/v2/groups/{groupId}/hosts/{processId}/fts/metrics/indexes/{databaseName}/{collectionName}/measurements`,
    /// version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// `process_id`: Host and port of the process (`mongod` or `mongos`), as in
    /// `cluster0-shard-00-00.ab1cd.mongodb.net:27017`.
    ///
    /// `granularity` is required in the query. Distance between data points as an ISO 8601 duration
    /// (`PT1M`).
    ///
    /// `metrics` is required in the query. Measurements to get.
    ///
    /// Optional: `end`, `period`, `start`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Monitoring-and-Logs/operation/listGroupHostFtsMetricIndexMeasurements)
    #[doc(alias = "listGroupHostFtsMetricIndexMeasurements")]
    pub fn list_index_measurements(
        &self,
        group_id: impl AsRef<str>,
        process_id: impl AsRef<str>,
        database_name: impl AsRef<str>,
        collection_name: impl AsRef<str>,
        granularity: impl AsRef<str>,
        metrics: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Request<ListIndexMeasurements> {
        Request::new(&self.client)
            .path(group_id)
            .path(process_id)
            .path(database_name)
            .path(collection_name)
            .query("granularity", granularity.as_ref())
            .query_list("metrics", metrics)
    }

    /// Get measurements of a search index.
    ///
    /// `GET
    /// /api/atlas/v2/groups/{groupId}/hosts/{processId}/fts/metrics/indexes/{databaseName}/{collectionName}/{indexName}/measurements`,
    /// version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// `process_id`: Host and port of the process (`mongod` or `mongos`), as in
    /// `cluster0-shard-00-00.ab1cd.mongodb.net:27017`.
    ///
    /// `index_name`: Name of the search index.
    ///
    /// `granularity` is required in the query. Distance between data points as an ISO 8601 duration
    /// (`PT1M`).
    ///
    /// `metrics` is required in the query. Measurements to get.
    ///
    /// Optional: `end`, `period`, `start`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Monitoring-and-Logs/operation/getGroupHostFtsMetricIndexMeasurements)
    #[doc(alias = "getGroupHostFtsMetricIndexMeasurements")]
    #[allow(clippy::too_many_arguments)]
    pub fn get_index_measurements(
        &self,
        group_id: impl AsRef<str>,
        process_id: impl AsRef<str>,
        database_name: impl AsRef<str>,
        collection_name: impl AsRef<str>,
        index_name: impl AsRef<str>,
        granularity: impl AsRef<str>,
        metrics: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Request<GetIndexMeasurements> {
        Request::new(&self.client)
            .path(group_id)
            .path(process_id)
            .path(database_name)
            .path(collection_name)
            .path(index_name)
            .query("granularity", granularity.as_ref())
            .query_list("metrics", metrics)
    }

    /// Get measurements of search hardware and state.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/hosts/{processId}/fts/metrics/measurements`, version
    /// 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// `process_id`: Host and port of the process (`mongod` or `mongos`), as in
    /// `cluster0-shard-00-00.ab1cd.mongodb.net:27017`.
    ///
    /// `granularity` is required in the query. Distance between data points as an ISO 8601 duration
    /// (`PT1M`).
    ///
    /// `metrics` is required in the query. Measurements to get.
    ///
    /// Optional: `end`, `period`, `start`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Monitoring-and-Logs/operation/listGroupHostFtsMetricMeasurements)
    #[doc(alias = "listGroupHostFtsMetricMeasurements")]
    pub fn list_measurements(
        &self,
        group_id: impl AsRef<str>,
        process_id: impl AsRef<str>,
        granularity: impl AsRef<str>,
        metrics: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Request<ListMeasurements> {
        Request::new(&self.client)
            .path(group_id)
            .path(process_id)
            .query("granularity", granularity.as_ref())
            .query_list("metrics", metrics)
    }

    /// List the MongoDB processes of a project.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/processes`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Monitoring-and-Logs/operation/listGroupProcesses)
    #[doc(alias = "listGroupProcesses")]
    pub fn list_group_processes(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<ListGroupProcesses> {
        Request::new(&self.client).path(group_id)
    }

    /// Get a MongoDB process.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/processes/{processId}`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// `process_id`: Host and port of the process (`mongod` or `mongos`), as in
    /// `cluster0-shard-00-00.ab1cd.mongodb.net:27017`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Monitoring-and-Logs/operation/getGroupProcess)
    #[doc(alias = "getGroupProcess")]
    pub fn get_group_process(
        &self,
        group_id: impl AsRef<str>,
        process_id: impl AsRef<str>,
    ) -> Request<GetGroupProcess> {
        Request::new(&self.client).path(group_id).path(process_id)
    }

    /// List the databases of a process.
    ///
    /// The process has to be a `mongod`.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/processes/{processId}/databases`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// `process_id`: Host and port of the process (`mongod` or `mongos`), as in
    /// `cluster0-shard-00-00.ab1cd.mongodb.net:27017`.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Monitoring-and-Logs/operation/listGroupProcessDatabases)
    #[doc(alias = "listGroupProcessDatabases")]
    pub fn list_databases(
        &self,
        group_id: impl AsRef<str>,
        process_id: impl AsRef<str>,
    ) -> Request<ListDatabases> {
        Request::new(&self.client).path(group_id).path(process_id)
    }

    /// Get a database of a process.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/processes/{processId}/databases/{databaseName}`, version
    /// 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// `process_id`: Host and port of the process (`mongod` or `mongos`), as in
    /// `cluster0-shard-00-00.ab1cd.mongodb.net:27017`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Monitoring-and-Logs/operation/getGroupProcessDatabase)
    #[doc(alias = "getGroupProcessDatabase")]
    pub fn get_database(
        &self,
        group_id: impl AsRef<str>,
        process_id: impl AsRef<str>,
        database_name: impl AsRef<str>,
    ) -> Request<GetDatabase> {
        Request::new(&self.client).path(group_id).path(process_id).path(database_name)
    }

    /// Get measurements of a database.
    ///
    /// Sizes and counts as seen by one process, sampled about every 20 minutes. Where a series is a
    /// rate, its first data point is null, for want of a point before it.
    ///
    /// `GET
    /// /api/atlas/v2/groups/{groupId}/processes/{processId}/databases/{databaseName}/measurements`,
    /// version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// `process_id`: Host and port of the process (`mongod` or `mongos`), as in
    /// `cluster0-shard-00-00.ab1cd.mongodb.net:27017`.
    ///
    /// `granularity` is required in the query. Distance between data points as an ISO 8601 duration
    /// (`PT1M`).
    ///
    /// Optional: `end`, `m`, `period`, `start`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Monitoring-and-Logs/operation/getGroupProcessDatabaseMeasurements)
    #[doc(alias = "getDatabaseMeasurements")]
    #[doc(alias = "getGroupProcessDatabaseMeasurements")]
    pub fn get_database_measurements(
        &self,
        group_id: impl AsRef<str>,
        process_id: impl AsRef<str>,
        database_name: impl AsRef<str>,
        granularity: impl AsRef<str>,
    ) -> Request<GetDatabaseMeasurements> {
        Request::new(&self.client)
            .path(group_id)
            .path(process_id)
            .path(database_name)
            .query("granularity", granularity.as_ref())
    }

    /// List the disks of a process.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/processes/{processId}/disks`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// `process_id`: Host and port of the process (`mongod` or `mongos`), as in
    /// `cluster0-shard-00-00.ab1cd.mongodb.net:27017`.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Monitoring-and-Logs/operation/listGroupProcessDisks)
    #[doc(alias = "listGroupProcessDisks")]
    pub fn list_process_disks(
        &self,
        group_id: impl AsRef<str>,
        process_id: impl AsRef<str>,
    ) -> Request<ListProcessDisks> {
        Request::new(&self.client).path(group_id).path(process_id)
    }

    /// Get a disk of a process.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/processes/{processId}/disks/{partitionName}`, version
    /// 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// `process_id`: Host and port of the process (`mongod` or `mongos`), as in
    /// `cluster0-shard-00-00.ab1cd.mongodb.net:27017`.
    ///
    /// `partition_name`: Name of the disk or partition.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Monitoring-and-Logs/operation/getGroupProcessDisk)
    #[doc(alias = "getGroupProcessDisk")]
    #[doc(alias = "listDiskMeasurements")]
    pub fn get_process_disk(
        &self,
        group_id: impl AsRef<str>,
        process_id: impl AsRef<str>,
        partition_name: impl AsRef<str>,
    ) -> Request<GetProcessDisk> {
        Request::new(&self.client).path(group_id).path(process_id).path(partition_name)
    }

    /// Get measurements of a disk.
    ///
    /// Operations, throughput, latency, utilization and free space of a partition that a process uses.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/processes/{processId}/disks/{partitionName}/measurements`,
    /// version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// `process_id`: Host and port of the process (`mongod` or `mongos`), as in
    /// `cluster0-shard-00-00.ab1cd.mongodb.net:27017`.
    ///
    /// `partition_name`: Name of the disk or partition.
    ///
    /// `granularity` is required in the query. Distance between data points as an ISO 8601 duration
    /// (`PT1M`).
    ///
    /// Optional: `end`, `m`, `period`, `start`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Monitoring-and-Logs/operation/getGroupProcessDiskMeasurements)
    #[doc(alias = "getDiskMeasurements")]
    #[doc(alias = "getGroupProcessDiskMeasurements")]
    pub fn get_process_disk_measurements(
        &self,
        group_id: impl AsRef<str>,
        process_id: impl AsRef<str>,
        partition_name: impl AsRef<str>,
        granularity: impl AsRef<str>,
    ) -> Request<GetProcessDiskMeasurements> {
        Request::new(&self.client)
            .path(group_id)
            .path(process_id)
            .path(partition_name)
            .query("granularity", granularity.as_ref())
    }

    /// Get measurements of a process and its host.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/processes/{processId}/measurements`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// `process_id`: Host and port of the process (`mongod` or `mongos`), as in
    /// `cluster0-shard-00-00.ab1cd.mongodb.net:27017`.
    ///
    /// `granularity` is required in the query. Distance between data points as an ISO 8601 duration
    /// (`PT1M`).
    ///
    /// Optional: `end`, `m`, `period`, `start`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Monitoring-and-Logs/operation/getGroupProcessMeasurements)
    #[doc(alias = "getGroupProcessMeasurements")]
    pub fn get_process_measurements(
        &self,
        group_id: impl AsRef<str>,
        process_id: impl AsRef<str>,
        granularity: impl AsRef<str>,
    ) -> Request<GetProcessMeasurements> {
        Request::new(&self.client)
            .path(group_id)
            .path(process_id)
            .query("granularity", granularity.as_ref())
    }
}

/// `downloadGroupClusterLog` as data.
pub static DOWNLOAD_CLUSTER_LOG: Operation = Operation {
    id: "downloadGroupClusterLog",
    name: "download_cluster_log",
    tag: "Monitoring and Logs",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("hostName"),
        Piece::Literal("/logs/"),
        Piece::Parameter("logName"),
        Piece::Literal(".gz"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "hostName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "logName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "endDate",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "startDate",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2023-02-01",
    accept: "application/vnd.atlas.2023-02-01+gzip",
    content_type: None,
    success: Body::Bytes,
    roles: &[
        "Project Cluster Log Viewer",
        "Project Data Access Admin",
        "Project Data Access Read Only",
        "Project Data Access Read Write",
        "Project Stream Processing Owner",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Monitoring-and-Logs/operation/downloadGroupClusterLog",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{hostName}/logs/{logName}.gz`: [`Request`] is its builder.
pub enum DownloadClusterLog {}
impl Endpoint for DownloadClusterLog {
    type Output = Download;
    const OPERATION: &'static Operation = &DOWNLOAD_CLUSTER_LOG;
}

impl Request<DownloadClusterLog> {
    /// End of the time range in seconds since 1970.
    ///
    /// Sets `endDate`.
    pub fn end_date(self, value: i64) -> Self {
        self.query("endDate", value)
    }

    /// Start of the time range in seconds since 1970.
    ///
    /// Sets `startDate`.
    pub fn start_date(self, value: i64) -> Self {
        self.query("startDate", value)
    }
}

/// `listGroupHostFtsMetrics` as data.
pub static LIST_HOST_FTS_METRICS: Operation = Operation {
    id: "listGroupHostFtsMetrics",
    name: "list_host_fts_metrics",
    tag: "Monitoring and Logs",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/hosts/"),
        Piece::Parameter("processId"),
        Piece::Literal("/fts/metrics"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "processId",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Monitoring-and-Logs/operation/listGroupHostFtsMetrics",
};

/// `GET /api/atlas/v2/groups/{groupId}/hosts/{processId}/fts/metrics`: [`Request`] is its builder.
pub enum ListHostFtsMetrics {}
impl Endpoint for ListHostFtsMetrics {
    type Output = crate::types::CloudSearchMetrics;
    const OPERATION: &'static Operation = &LIST_HOST_FTS_METRICS;
}

/// `listGroupHostFtsMetricIndexMeasurements` as data.
pub static LIST_INDEX_MEASUREMENTS: Operation = Operation {
    id: "listGroupHostFtsMetricIndexMeasurements",
    name: "list_index_measurements",
    tag: "Monitoring and Logs",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/hosts/"),
        Piece::Parameter("processId"),
        Piece::Literal("/fts/metrics/indexes/"),
        Piece::Parameter("databaseName"),
        Piece::Literal("/"),
        Piece::Parameter("collectionName"),
        Piece::Literal("/measurements"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "processId",
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
        Parameter {
            name: "end",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "granularity",
            location: Location::Query,
            required: true,
        },
        Parameter {
            name: "metrics",
            location: Location::Query,
            required: true,
        },
        Parameter {
            name: "period",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "start",
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
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Monitoring-and-Logs/operation/listGroupHostFtsMetricIndexMeasurements",
};

/// `GET /api/atlas/v2/groups/{groupId}/hosts/{processId}/fts/metrics/indexes/{databaseName}/{collectionName}/measurements`: [`Request`] is its builder.
pub enum ListIndexMeasurements {}
impl Endpoint for ListIndexMeasurements {
    type Output = crate::types::MeasurementsIndexes;
    const OPERATION: &'static Operation = &LIST_INDEX_MEASUREMENTS;
}

impl Request<ListIndexMeasurements> {
    /// End of the time range; goes with `start`, in place of `period`.
    ///
    /// Sets `end`.
    pub fn end(self, value: impl Into<crate::json::DateTime>) -> Self {
        self.query("end", value.into())
    }

    /// Time range up to now as an ISO 8601 duration (`PT10H`), in place of `start` and `end`.
    ///
    /// Sets `period`.
    pub fn period(self, value: impl AsRef<str>) -> Self {
        self.query("period", value.as_ref())
    }

    /// Start of the time range; goes with `end`, in place of `period`.
    ///
    /// Sets `start`.
    pub fn start(self, value: impl Into<crate::json::DateTime>) -> Self {
        self.query("start", value.into())
    }
}

/// `getGroupHostFtsMetricIndexMeasurements` as data.
pub static GET_INDEX_MEASUREMENTS: Operation = Operation {
    id: "getGroupHostFtsMetricIndexMeasurements",
    name: "get_index_measurements",
    tag: "Monitoring and Logs",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/hosts/"),
        Piece::Parameter("processId"),
        Piece::Literal("/fts/metrics/indexes/"),
        Piece::Parameter("databaseName"),
        Piece::Literal("/"),
        Piece::Parameter("collectionName"),
        Piece::Literal("/"),
        Piece::Parameter("indexName"),
        Piece::Literal("/measurements"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "processId",
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
        Parameter {
            name: "indexName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "end",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "granularity",
            location: Location::Query,
            required: true,
        },
        Parameter {
            name: "metrics",
            location: Location::Query,
            required: true,
        },
        Parameter {
            name: "period",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "start",
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
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Monitoring-and-Logs/operation/getGroupHostFtsMetricIndexMeasurements",
};

/// `GET /api/atlas/v2/groups/{groupId}/hosts/{processId}/fts/metrics/indexes/{databaseName}/{collectionName}/{indexName}/measurements`: [`Request`] is its builder.
pub enum GetIndexMeasurements {}
impl Endpoint for GetIndexMeasurements {
    type Output = crate::types::MeasurementsIndexes;
    const OPERATION: &'static Operation = &GET_INDEX_MEASUREMENTS;
}

impl Request<GetIndexMeasurements> {
    /// End of the time range; goes with `start`, in place of `period`.
    ///
    /// Sets `end`.
    pub fn end(self, value: impl Into<crate::json::DateTime>) -> Self {
        self.query("end", value.into())
    }

    /// Time range up to now as an ISO 8601 duration (`PT10H`), in place of `start` and `end`.
    ///
    /// Sets `period`.
    pub fn period(self, value: impl AsRef<str>) -> Self {
        self.query("period", value.as_ref())
    }

    /// Start of the time range; goes with `end`, in place of `period`.
    ///
    /// Sets `start`.
    pub fn start(self, value: impl Into<crate::json::DateTime>) -> Self {
        self.query("start", value.into())
    }
}

/// `listGroupHostFtsMetricMeasurements` as data.
pub static LIST_MEASUREMENTS: Operation = Operation {
    id: "listGroupHostFtsMetricMeasurements",
    name: "list_measurements",
    tag: "Monitoring and Logs",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/hosts/"),
        Piece::Parameter("processId"),
        Piece::Literal("/fts/metrics/measurements"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "processId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "end",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "granularity",
            location: Location::Query,
            required: true,
        },
        Parameter {
            name: "metrics",
            location: Location::Query,
            required: true,
        },
        Parameter {
            name: "period",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "start",
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
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Monitoring-and-Logs/operation/listGroupHostFtsMetricMeasurements",
};

/// `GET /api/atlas/v2/groups/{groupId}/hosts/{processId}/fts/metrics/measurements`: [`Request`] is its builder.
pub enum ListMeasurements {}
impl Endpoint for ListMeasurements {
    type Output = crate::types::MeasurementsNonIndex;
    const OPERATION: &'static Operation = &LIST_MEASUREMENTS;
}

impl Request<ListMeasurements> {
    /// End of the time range; goes with `start`, in place of `period`.
    ///
    /// Sets `end`.
    pub fn end(self, value: impl Into<crate::json::DateTime>) -> Self {
        self.query("end", value.into())
    }

    /// Time range up to now as an ISO 8601 duration (`PT10H`), in place of `start` and `end`.
    ///
    /// Sets `period`.
    pub fn period(self, value: impl AsRef<str>) -> Self {
        self.query("period", value.as_ref())
    }

    /// Start of the time range; goes with `end`, in place of `period`.
    ///
    /// Sets `start`.
    pub fn start(self, value: impl Into<crate::json::DateTime>) -> Self {
        self.query("start", value.into())
    }
}

/// `listGroupProcesses` as data.
pub static LIST_GROUP_PROCESSES: Operation = Operation {
    id: "listGroupProcesses",
    name: "list_group_processes",
    tag: "Monitoring and Logs",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/processes"),
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Monitoring-and-Logs/operation/listGroupProcesses",
};

/// `GET /api/atlas/v2/groups/{groupId}/processes`: [`Request`] is its builder.
pub enum ListGroupProcesses {}
impl Endpoint for ListGroupProcesses {
    type Output = crate::types::PaginatedHostViewAtlas;
    const OPERATION: &'static Operation = &LIST_GROUP_PROCESSES;
}

impl Paged for ListGroupProcesses {}
impl Request<ListGroupProcesses> {
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

/// `getGroupProcess` as data.
pub static GET_GROUP_PROCESS: Operation = Operation {
    id: "getGroupProcess",
    name: "get_group_process",
    tag: "Monitoring and Logs",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/processes/"),
        Piece::Parameter("processId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "processId",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Monitoring-and-Logs/operation/getGroupProcess",
};

/// `GET /api/atlas/v2/groups/{groupId}/processes/{processId}`: [`Request`] is its builder.
pub enum GetGroupProcess {}
impl Endpoint for GetGroupProcess {
    type Output = crate::types::ApiHostViewAtlas;
    const OPERATION: &'static Operation = &GET_GROUP_PROCESS;
}

/// `listGroupProcessDatabases` as data.
pub static LIST_DATABASES: Operation = Operation {
    id: "listGroupProcessDatabases",
    name: "list_databases",
    tag: "Monitoring and Logs",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/processes/"),
        Piece::Parameter("processId"),
        Piece::Literal("/databases"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "processId",
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
    roles: &["Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Monitoring-and-Logs/operation/listGroupProcessDatabases",
};

/// `GET /api/atlas/v2/groups/{groupId}/processes/{processId}/databases`: [`Request`] is its builder.
pub enum ListDatabases {}
impl Endpoint for ListDatabases {
    type Output = crate::types::PaginatedDatabaseView;
    const OPERATION: &'static Operation = &LIST_DATABASES;
}

impl Paged for ListDatabases {}
impl Request<ListDatabases> {
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

/// `getGroupProcessDatabase` as data.
pub static GET_DATABASE: Operation = Operation {
    id: "getGroupProcessDatabase",
    name: "get_database",
    tag: "Monitoring and Logs",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/processes/"),
        Piece::Parameter("processId"),
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
            name: "processId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "databaseName",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Monitoring-and-Logs/operation/getGroupProcessDatabase",
};

/// `GET /api/atlas/v2/groups/{groupId}/processes/{processId}/databases/{databaseName}`: [`Request`] is its builder.
pub enum GetDatabase {}
impl Endpoint for GetDatabase {
    type Output = crate::types::MesurementsDatabase;
    const OPERATION: &'static Operation = &GET_DATABASE;
}

/// `getGroupProcessDatabaseMeasurements` as data.
pub static GET_DATABASE_MEASUREMENTS: Operation = Operation {
    id: "getGroupProcessDatabaseMeasurements",
    name: "get_database_measurements",
    tag: "Monitoring and Logs",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/processes/"),
        Piece::Parameter("processId"),
        Piece::Literal("/databases/"),
        Piece::Parameter("databaseName"),
        Piece::Literal("/measurements"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "processId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "databaseName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "end",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "granularity",
            location: Location::Query,
            required: true,
        },
        Parameter {
            name: "m",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "period",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "start",
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
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Monitoring-and-Logs/operation/getGroupProcessDatabaseMeasurements",
};

/// `GET /api/atlas/v2/groups/{groupId}/processes/{processId}/databases/{databaseName}/measurements`: [`Request`] is its builder.
pub enum GetDatabaseMeasurements {}
impl Endpoint for GetDatabaseMeasurements {
    type Output = crate::types::ApiMeasurementsGeneralViewAtlas;
    const OPERATION: &'static Operation = &GET_DATABASE_MEASUREMENTS;
}

impl Request<GetDatabaseMeasurements> {
    /// End of the time range; goes with `start`, in place of `period`.
    ///
    /// Sets `end`.
    pub fn end(self, value: impl Into<crate::json::DateTime>) -> Self {
        self.query("end", value.into())
    }

    /// Measurements to get; all by default.
    ///
    /// Sets `m`.
    pub fn m(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.query_list("m", value)
    }

    /// Time range up to now as an ISO 8601 duration (`PT10H`), in place of `start` and `end`.
    ///
    /// Sets `period`.
    pub fn period(self, value: impl AsRef<str>) -> Self {
        self.query("period", value.as_ref())
    }

    /// Start of the time range; goes with `end`, in place of `period`.
    ///
    /// Sets `start`.
    pub fn start(self, value: impl Into<crate::json::DateTime>) -> Self {
        self.query("start", value.into())
    }
}

/// `listGroupProcessDisks` as data.
pub static LIST_PROCESS_DISKS: Operation = Operation {
    id: "listGroupProcessDisks",
    name: "list_process_disks",
    tag: "Monitoring and Logs",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/processes/"),
        Piece::Parameter("processId"),
        Piece::Literal("/disks"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "processId",
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
    roles: &["Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Monitoring-and-Logs/operation/listGroupProcessDisks",
};

/// `GET /api/atlas/v2/groups/{groupId}/processes/{processId}/disks`: [`Request`] is its builder.
pub enum ListProcessDisks {}
impl Endpoint for ListProcessDisks {
    type Output = crate::types::PaginatedDiskPartitionView;
    const OPERATION: &'static Operation = &LIST_PROCESS_DISKS;
}

impl Paged for ListProcessDisks {}
impl Request<ListProcessDisks> {
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

/// `getGroupProcessDisk` as data.
pub static GET_PROCESS_DISK: Operation = Operation {
    id: "getGroupProcessDisk",
    name: "get_process_disk",
    tag: "Monitoring and Logs",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/processes/"),
        Piece::Parameter("processId"),
        Piece::Literal("/disks/"),
        Piece::Parameter("partitionName"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "processId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "partitionName",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Monitoring-and-Logs/operation/getGroupProcessDisk",
};

/// `GET /api/atlas/v2/groups/{groupId}/processes/{processId}/disks/{partitionName}`: [`Request`] is its builder.
pub enum GetProcessDisk {}
impl Endpoint for GetProcessDisk {
    type Output = crate::types::MeasurementDiskPartition;
    const OPERATION: &'static Operation = &GET_PROCESS_DISK;
}

/// `getGroupProcessDiskMeasurements` as data.
pub static GET_PROCESS_DISK_MEASUREMENTS: Operation = Operation {
    id: "getGroupProcessDiskMeasurements",
    name: "get_process_disk_measurements",
    tag: "Monitoring and Logs",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/processes/"),
        Piece::Parameter("processId"),
        Piece::Literal("/disks/"),
        Piece::Parameter("partitionName"),
        Piece::Literal("/measurements"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "processId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "partitionName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "end",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "granularity",
            location: Location::Query,
            required: true,
        },
        Parameter {
            name: "m",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "period",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "start",
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
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Monitoring-and-Logs/operation/getGroupProcessDiskMeasurements",
};

/// `GET /api/atlas/v2/groups/{groupId}/processes/{processId}/disks/{partitionName}/measurements`: [`Request`] is its builder.
pub enum GetProcessDiskMeasurements {}
impl Endpoint for GetProcessDiskMeasurements {
    type Output = crate::types::ApiMeasurementsGeneralViewAtlas;
    const OPERATION: &'static Operation = &GET_PROCESS_DISK_MEASUREMENTS;
}

impl Request<GetProcessDiskMeasurements> {
    /// End of the time range; goes with `start`, in place of `period`.
    ///
    /// Sets `end`.
    pub fn end(self, value: impl Into<crate::json::DateTime>) -> Self {
        self.query("end", value.into())
    }

    /// Measurements to get; all by default.
    ///
    /// Sets `m`.
    pub fn m(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.query_list("m", value)
    }

    /// Time range up to now as an ISO 8601 duration (`PT10H`), in place of `start` and `end`.
    ///
    /// Sets `period`.
    pub fn period(self, value: impl AsRef<str>) -> Self {
        self.query("period", value.as_ref())
    }

    /// Start of the time range; goes with `end`, in place of `period`.
    ///
    /// Sets `start`.
    pub fn start(self, value: impl Into<crate::json::DateTime>) -> Self {
        self.query("start", value.into())
    }
}

/// `getGroupProcessMeasurements` as data.
pub static GET_PROCESS_MEASUREMENTS: Operation = Operation {
    id: "getGroupProcessMeasurements",
    name: "get_process_measurements",
    tag: "Monitoring and Logs",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/processes/"),
        Piece::Parameter("processId"),
        Piece::Literal("/measurements"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "processId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "end",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "granularity",
            location: Location::Query,
            required: true,
        },
        Parameter {
            name: "m",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "period",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "start",
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
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Monitoring-and-Logs/operation/getGroupProcessMeasurements",
};

/// `GET /api/atlas/v2/groups/{groupId}/processes/{processId}/measurements`: [`Request`] is its builder.
pub enum GetProcessMeasurements {}
impl Endpoint for GetProcessMeasurements {
    type Output = crate::types::ApiMeasurementsGeneralViewAtlas;
    const OPERATION: &'static Operation = &GET_PROCESS_MEASUREMENTS;
}

impl Request<GetProcessMeasurements> {
    /// End of the time range; goes with `start`, in place of `period`.
    ///
    /// Sets `end`.
    pub fn end(self, value: impl Into<crate::json::DateTime>) -> Self {
        self.query("end", value.into())
    }

    /// Measurements to get; all by default.
    ///
    /// Sets `m`.
    pub fn m(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.query_list("m", value)
    }

    /// Time range up to now as an ISO 8601 duration (`PT10H`), in place of `start` and `end`.
    ///
    /// Sets `period`.
    pub fn period(self, value: impl AsRef<str>) -> Self {
        self.query("period", value.as_ref())
    }

    /// Start of the time range; goes with `end`, in place of `period`.
    ///
    /// Sets `start`.
    pub fn start(self, value: impl Into<crate::json::DateTime>) -> Self {
        self.query("start", value.into())
    }
}
