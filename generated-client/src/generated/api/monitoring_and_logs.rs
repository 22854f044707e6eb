// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{Body, Endpoint, Location, Method, Operation, Parameter, Piece, Request};

/// Monitoring and Logs.
///
/// Processes, disks and databases of a project, their measurements and their logs.
///
/// Feature `monitoring-and-logs`.
#[derive(Debug, Clone)]
pub struct MonitoringAndLogs {
    client: Client,
}

impl Client {
    /// Returns the operations of Monitoring and Logs.
    pub fn monitoring_and_logs(&self) -> MonitoringAndLogs {
        MonitoringAndLogs {
            client: self.clone(),
        }
    }
}

impl MonitoringAndLogs {
    /// Get measurements of a database
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

    /// Get a disk of a process
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/processes/{processId}/disks/{partitionName}`, version
    /// 2023-01-01.
    ///
    /// Roles: Project Read Only.
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

    /// Get measurements of a disk
    ///
    /// Operations, throughput, latency, utilisation and free space of a partition that a process uses.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/processes/{processId}/disks/{partitionName}/measurements`,
    /// version 2023-01-01.
    ///
    /// Roles: Project Read Only.
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

    /// Which measurements; all by default. Repeatable.
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

    /// Begin of the time range; goes with `end`, in place of `period`.
    ///
    /// Sets `start`.
    pub fn start(self, value: impl Into<crate::json::DateTime>) -> Self {
        self.query("start", value.into())
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

    /// Which measurements; all by default. Repeatable.
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

    /// Begin of the time range; goes with `end`, in place of `period`.
    ///
    /// Sets `start`.
    pub fn start(self, value: impl Into<crate::json::DateTime>) -> Self {
        self.query("start", value.into())
    }
}
