// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{Body, Endpoint, Location, Method, Operation, Parameter, Piece, Request};

/// Streams.
///
/// Stream processing workspaces, connections and processors.
///
/// Feature `streams`.
#[derive(Debug, Clone)]
pub struct Streams {
    client: Client,
}

impl Client {
    /// Returns the operations of Streams.
    pub fn streams(&self) -> Streams {
        Streams { client: self.clone() }
    }
}

impl Streams {
    /// Get a stream processing workspace
    ///
    /// Was named stream instance before.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/streams/{tenantName}`, version 2023-02-01.
    ///
    /// Roles: Organization Stream Processing Admin, Project Data Access Admin, Project Data Access Read
    /// Only, Project Data Access Read Write, Project Stream Processing Manager.
    ///
    /// Optional: `include_connections`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/getGroupStreamWorkspace)
    #[doc(alias = "getGroupStreamWorkspace")]
    #[doc(alias = "getStreamInstance")]
    pub fn get_stream_workspace(
        &self,
        group_id: impl AsRef<str>,
        tenant_name: impl AsRef<str>,
    ) -> Request<GetStreamWorkspace> {
        Request::new(&self.client).path(group_id).path(tenant_name)
    }
}

/// `getGroupStreamWorkspace` as data.
pub static GET_STREAM_WORKSPACE: Operation = Operation {
    id: "getGroupStreamWorkspace",
    name: "get_stream_workspace",
    tag: "Streams",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/"),
        Piece::Parameter("tenantName"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "tenantName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "includeConnections",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2023-02-01",
    accept: "application/vnd.atlas.2023-02-01+json",
    content_type: None,
    success: Body::Json,
    roles: &[
        "Organization Stream Processing Admin",
        "Project Data Access Admin",
        "Project Data Access Read Only",
        "Project Data Access Read Write",
        "Project Stream Processing Manager",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/getGroupStreamWorkspace",
};

/// `GET /api/atlas/v2/groups/{groupId}/streams/{tenantName}`: [`Request`] is its builder.
pub enum GetStreamWorkspace {}
impl Endpoint for GetStreamWorkspace {
    type Output = crate::types::StreamsTenant;
    const OPERATION: &'static Operation = &GET_STREAM_WORKSPACE;
}

impl Request<GetStreamWorkspace> {
    /// Whether `connections` is filled in.
    ///
    /// Sets `includeConnections`.
    pub fn include_connections(self, value: bool) -> Self {
        self.query("includeConnections", value)
    }
}
