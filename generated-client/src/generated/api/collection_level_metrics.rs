// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{Body, Endpoint, Location, Method, Operation, Parameter, Piece, Request};

/// Latency of single collections, and the namespaces pinned for it.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let project = "6720c1f4e5a83b19d04f7a62";
/// let busiest = atlas
///     .collection_level_metrics()
///     .get_process_namespaces(project, "orders-shard-00-00.ab12c.mongodb.net:27017")
///     .period("PT6H")
///     .await?;
/// for namespace in busiest.ranked_namespaces.iter().flatten() {
///     println!("{namespace}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// Family: Collection Level Metrics. Feature: `collection-level-metrics`.
#[derive(Debug, Clone)]
pub struct CollectionLevelMetrics {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Collection Level Metrics.
    pub fn collection_level_metrics(&self) -> CollectionLevelMetrics {
        CollectionLevelMetrics {
            client: self.clone(),
        }
    }
}

impl CollectionLevelMetrics {
    /// List the busiest collections of a process.
    ///
    /// Namespaces by total execution time over the given period, highest first.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/processes/{processId}/collStats/namespaces`, version
    /// 2023-11-15.
    ///
    /// Roles: Project Read Only.
    ///
    /// `process_id`: Host and port of the process (`mongod` or `mongos`), as in
    /// `cluster0-shard-00-00.ab1cd.mongodb.net:27017`.
    ///
    /// Optional: `end`, `period`, `start`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Collection-Level-Metrics/operation/getGroupProcessCollStatNamespaces)
    #[doc(alias = "getCollStatsLatencyNamespacesForHost")]
    #[doc(alias = "getGroupProcessCollStatNamespaces")]
    pub fn get_process_namespaces(
        &self,
        group_id: impl AsRef<str>,
        process_id: impl AsRef<str>,
    ) -> Request<GetProcessNamespaces> {
        Request::new(&self.client).path(group_id).path(process_id)
    }
}

/// `getGroupProcessCollStatNamespaces` as data.
pub static GET_PROCESS_NAMESPACES: Operation = Operation {
    id: "getGroupProcessCollStatNamespaces",
    name: "get_process_namespaces",
    tag: "Collection Level Metrics",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/processes/"),
        Piece::Parameter("processId"),
        Piece::Literal("/collStats/namespaces"),
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
    version: "2023-11-15",
    accept: "application/vnd.atlas.2023-11-15+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Collection-Level-Metrics/operation/getGroupProcessCollStatNamespaces",
};

/// `GET /api/atlas/v2/groups/{groupId}/processes/{processId}/collStats/namespaces`: [`Request`] is its builder.
pub enum GetProcessNamespaces {}
impl Endpoint for GetProcessNamespaces {
    type Output = crate::types::CollStatsRankedNamespacesView;
    const OPERATION: &'static Operation = &GET_PROCESS_NAMESPACES;
}

impl Request<GetProcessNamespaces> {
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
