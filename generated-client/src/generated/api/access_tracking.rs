// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{Body, Endpoint, Location, Method, Operation, Parameter, Piece, Request};

/// Who tried to log in to the databases of a project, and with what result.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let project = "6720c1f4e5a83b19d04f7a62";
/// let log =
///     atlas.access_tracking().get_access_history_cluster(project, "orders").n_logs(1000).await?;
/// for attempt in log.access_logs.iter().flatten() {
///     if attempt.auth_result == Some(false) {
///         println!(
///             "{:?} from {:?}: {:?}",
///             attempt.username, attempt.ip_address, attempt.failure_reason
///         );
///     }
/// }
/// # Ok(())
/// # }
/// ```
///
/// Family: Access Tracking. Feature: `access-tracking`.
#[derive(Debug, Clone)]
pub struct AccessTracking {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Access Tracking.
    pub fn access_tracking(&self) -> AccessTracking {
        AccessTracking {
            client: self.clone(),
        }
    }
}

impl AccessTracking {
    /// List login attempts on a cluster.
    ///
    /// Read from the logs of its hosts. Shared tiers (M0, M2, M5) have none. Not paged, see `nLogs`.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/dbAccessHistory/clusters/{clusterName}`, version 2023-01-01.
    ///
    /// Roles: Project Cluster Log Viewer, Project Database Access Admin.
    ///
    /// Optional: `auth_result`, `end`, `ip_address`, `n_logs`, `start`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Access-Tracking/operation/getGroupDbAccessHistoryCluster)
    #[doc(alias = "getGroupDbAccessHistoryCluster")]
    pub fn get_access_history_cluster(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
    ) -> Request<GetAccessHistoryCluster> {
        Request::new(&self.client).path(group_id).path(cluster_name)
    }

    /// List login attempts on a host.
    ///
    /// Read from the host's log. Shared tiers (M0, M2, M5) have none. Not paged, see `nLogs`.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/dbAccessHistory/processes/{hostname}`, version 2023-01-01.
    ///
    /// Roles: Project Cluster Log Viewer, Project Database Access Admin.
    ///
    /// `hostname`: Host whose log is read, by full domain name or address.
    ///
    /// Optional: `auth_result`, `end`, `ip_address`, `n_logs`, `start`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Access-Tracking/operation/getGroupDbAccessHistoryProcess)
    #[doc(alias = "getGroupDbAccessHistoryProcess")]
    #[doc(alias = "listAccessLogsByHostname")]
    pub fn get_access_history_process(
        &self,
        group_id: impl AsRef<str>,
        hostname: impl AsRef<str>,
    ) -> Request<GetAccessHistoryProcess> {
        Request::new(&self.client).path(group_id).path(hostname)
    }
}

/// `getGroupDbAccessHistoryCluster` as data.
pub static GET_ACCESS_HISTORY_CLUSTER: Operation = Operation {
    id: "getGroupDbAccessHistoryCluster",
    name: "get_access_history_cluster",
    tag: "Access Tracking",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/dbAccessHistory/clusters/"),
        Piece::Parameter("clusterName"),
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
            name: "authResult",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "end",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "ipAddress",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "nLogs",
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
    roles: &["Project Cluster Log Viewer", "Project Database Access Admin"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Access-Tracking/operation/getGroupDbAccessHistoryCluster",
};

/// `GET /api/atlas/v2/groups/{groupId}/dbAccessHistory/clusters/{clusterName}`: [`Request`] is its builder.
pub enum GetAccessHistoryCluster {}
impl Endpoint for GetAccessHistoryCluster {
    type Output = crate::types::MongodbAccessLogsList;
    const OPERATION: &'static Operation = &GET_ACCESS_HISTORY_CLUSTER;
}

impl Request<GetAccessHistoryCluster> {
    /// Only attempts that succeeded.
    ///
    /// Sets `authResult`.
    pub fn auth_result(self, value: bool) -> Self {
        self.query("authResult", value)
    }

    /// End of the time range in milliseconds since 1970; goes with `start`.
    ///
    /// Sets `end`.
    pub fn end(self, value: i64) -> Self {
        self.query("end", value)
    }

    /// Only attempts that came from here.
    ///
    /// Sets `ipAddress`.
    pub fn ip_address(self, value: impl AsRef<str>) -> Self {
        self.query("ipAddress", value.as_ref())
    }

    /// How many entries at most.
    ///
    /// Sets `nLogs`. Default: `20000`.
    pub fn n_logs(self, value: i64) -> Self {
        self.query("nLogs", value)
    }

    /// Start of the time range in milliseconds since 1970; goes with `end`.
    ///
    /// Sets `start`.
    pub fn start(self, value: i64) -> Self {
        self.query("start", value)
    }
}

/// `getGroupDbAccessHistoryProcess` as data.
pub static GET_ACCESS_HISTORY_PROCESS: Operation = Operation {
    id: "getGroupDbAccessHistoryProcess",
    name: "get_access_history_process",
    tag: "Access Tracking",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/dbAccessHistory/processes/"),
        Piece::Parameter("hostname"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "hostname",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "authResult",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "end",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "ipAddress",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "nLogs",
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
    roles: &["Project Cluster Log Viewer", "Project Database Access Admin"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Access-Tracking/operation/getGroupDbAccessHistoryProcess",
};

/// `GET /api/atlas/v2/groups/{groupId}/dbAccessHistory/processes/{hostname}`: [`Request`] is its builder.
pub enum GetAccessHistoryProcess {}
impl Endpoint for GetAccessHistoryProcess {
    type Output = crate::types::MongodbAccessLogsList;
    const OPERATION: &'static Operation = &GET_ACCESS_HISTORY_PROCESS;
}

impl Request<GetAccessHistoryProcess> {
    /// Only attempts that succeeded.
    ///
    /// Sets `authResult`.
    pub fn auth_result(self, value: bool) -> Self {
        self.query("authResult", value)
    }

    /// End of the time range in milliseconds since 1970; goes with `start`.
    ///
    /// Sets `end`.
    pub fn end(self, value: i64) -> Self {
        self.query("end", value)
    }

    /// Only attempts that came from here.
    ///
    /// Sets `ipAddress`.
    pub fn ip_address(self, value: impl AsRef<str>) -> Self {
        self.query("ipAddress", value.as_ref())
    }

    /// How many entries at most.
    ///
    /// Sets `nLogs`. Default: `20000`.
    pub fn n_logs(self, value: i64) -> Self {
        self.query("nLogs", value)
    }

    /// Start of the time range in milliseconds since 1970; goes with `end`.
    ///
    /// Sets `start`.
    pub fn start(self, value: i64) -> Self {
        self.query("start", value)
    }
}
