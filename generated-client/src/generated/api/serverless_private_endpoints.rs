// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Awaited, Body, Condition, Endpoint, Location, Method, Operation, Parameter, Piece,
    Request, Waiter, When,
};

/// Private endpoints of serverless instances.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::ServerlessTenantEndpoint as Endpoint;
///
/// let (project, endpoint) = ("6720c1f4e5a83b19d04f7a62", "674602d8ab91f30c75e4d1b9");
/// let endpoint = atlas
///     .serverless_private_endpoints()
///     .get_serverless_private_endpoint(project, "trial", endpoint)
///     .await?;
/// match endpoint {
///     Endpoint::Aws(aws) => println!("{:?}: {:?}", aws.endpoint_service_name, aws.status),
///     Endpoint::Azure(azure) => {
///         println!("{:?}: {:?}", azure.private_link_service_resource_id, azure.status)
///     }
///     _ => println!("a provider that this crate does not know yet"),
/// }
/// # Ok(())
/// # }
/// ```
///
/// Family: Serverless Private Endpoints. Feature: `serverless-private-endpoints`.
#[derive(Debug, Clone)]
pub struct ServerlessPrivateEndpoints {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Serverless Private Endpoints.
    pub fn serverless_private_endpoints(&self) -> ServerlessPrivateEndpoints {
        ServerlessPrivateEndpoints {
            client: self.clone(),
        }
    }
}

impl ServerlessPrivateEndpoints {
    /// Create a private endpoint for a serverless instance.
    ///
    /// Gone since 2026-01-22. Flex clusters never had such endpoints.
    ///
    /// `POST
    /// /api/atlas/v2/groups/{groupId}/privateEndpoint/serverless/instance/{instanceName}/endpoint`,
    /// version 2023-01-01, until 2026-01-22.
    ///
    /// Roles: Project Owner.
    ///
    /// `instance_name`: Name of the serverless instance.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Serverless-Private-Endpoints/operation/createGroupPrivateEndpointServerlessInstanceEndpoint)
    #[doc(alias = "createGroupPrivateEndpointServerlessInstanceEndpoint")]
    #[doc(alias = "createServerlessPrivateEndpoint")]
    #[deprecated(note = "sunset on 2026-01-22")]
    pub fn create_serverless_private_endpoint(
        &self,
        group_id: impl AsRef<str>,
        instance_name: impl AsRef<str>,
        body: crate::types::ServerlessTenantCreateRequest,
    ) -> Request<CreateServerlessPrivateEndpoint> {
        Request::new(&self.client).path(group_id).path(instance_name).body(body)
    }

    /// Get a private endpoint of a serverless instance.
    ///
    /// Gone since 2026-01-22.
    ///
    /// `GET
    /// /api/atlas/v2/groups/{groupId}/privateEndpoint/serverless/instance/{instanceName}/endpoint/{endpointId}`,
    /// version 2023-01-01, until 2026-01-22.
    ///
    /// [`wait`](Request::wait) waits until `status` is `AVAILABLE` or `RESERVED`, and gives up once
    /// `status` is `FAILED` or `DELETING`.
    ///
    /// Roles: Project Read Only.
    ///
    /// `instance_name`: Name of the serverless instance.
    ///
    /// `endpoint_id`: Id of the private endpoint.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Serverless-Private-Endpoints/operation/getGroupPrivateEndpointServerlessInstanceEndpoint)
    #[doc(alias = "getGroupPrivateEndpointServerlessInstanceEndpoint")]
    #[doc(alias = "getServerlessPrivateEndpoint")]
    #[deprecated(note = "sunset on 2026-01-22")]
    pub fn get_serverless_private_endpoint(
        &self,
        group_id: impl AsRef<str>,
        instance_name: impl AsRef<str>,
        endpoint_id: impl AsRef<str>,
    ) -> Request<GetServerlessPrivateEndpoint> {
        Request::new(&self.client).path(group_id).path(instance_name).path(endpoint_id)
    }

    /// Delete a private endpoint of a serverless instance.
    ///
    /// Gone since 2026-01-22.
    ///
    /// `DELETE
    /// /api/atlas/v2/groups/{groupId}/privateEndpoint/serverless/instance/{instanceName}/endpoint/{endpointId}`,
    /// version 2023-01-01, until 2026-01-22.
    ///
    /// Roles: Project Owner.
    ///
    /// `instance_name`: Name of the serverless instance.
    ///
    /// `endpoint_id`: Id of the private endpoint.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Serverless-Private-Endpoints/operation/deleteGroupPrivateEndpointServerlessInstanceEndpoint)
    #[doc(alias = "deleteGroupPrivateEndpointServerlessInstanceEndpoint")]
    #[doc(alias = "deleteServerlessPrivateEndpoint")]
    #[deprecated(note = "sunset on 2026-01-22")]
    pub fn delete_serverless_private_endpoint(
        &self,
        group_id: impl AsRef<str>,
        instance_name: impl AsRef<str>,
        endpoint_id: impl AsRef<str>,
    ) -> Request<DeleteServerlessPrivateEndpoint> {
        Request::new(&self.client).path(group_id).path(instance_name).path(endpoint_id)
    }
}

/// `createGroupPrivateEndpointServerlessInstanceEndpoint` as data.
pub static CREATE_SERVERLESS_PRIVATE_ENDPOINT: Operation = Operation {
    id: "createGroupPrivateEndpointServerlessInstanceEndpoint",
    name: "create_serverless_private_endpoint",
    tag: "Serverless Private Endpoints",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/privateEndpoint/serverless/instance/"),
        Piece::Parameter("instanceName"),
        Piece::Literal("/endpoint"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "instanceName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"),
    success: Body::Json,
    roles: &["Project Owner"],
    sunset: Some("2026-01-22"),
    deprecated: true,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Serverless-Private-Endpoints/operation/createGroupPrivateEndpointServerlessInstanceEndpoint",
};

/// `POST /api/atlas/v2/groups/{groupId}/privateEndpoint/serverless/instance/{instanceName}/endpoint`: [`Request`] is its builder.
pub enum CreateServerlessPrivateEndpoint {}
impl Endpoint for CreateServerlessPrivateEndpoint {
    type Output = crate::types::ServerlessTenantEndpoint;
    const OPERATION: &'static Operation = &CREATE_SERVERLESS_PRIVATE_ENDPOINT;
}

/// `getGroupPrivateEndpointServerlessInstanceEndpoint` as data.
pub static GET_SERVERLESS_PRIVATE_ENDPOINT: Operation = Operation {
    id: "getGroupPrivateEndpointServerlessInstanceEndpoint",
    name: "get_serverless_private_endpoint",
    tag: "Serverless Private Endpoints",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/privateEndpoint/serverless/instance/"),
        Piece::Parameter("instanceName"),
        Piece::Literal("/endpoint/"),
        Piece::Parameter("endpointId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "instanceName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "endpointId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Read Only"],
    sunset: Some("2026-01-22"),
    deprecated: true,
    preview: false,
    paged: false,
    waiter: Some(
        &Waiter {
            settled: &[
                Condition {
                    field: "status",
                    success: &[When::Text("AVAILABLE"), When::Text("RESERVED")],
                    failure: &[When::Text("FAILED"), When::Text("DELETING")],
                    pending: &[
                        When::Text("RESERVATION_REQUESTED"),
                        When::Text("INITIATING"),
                    ],
                },
            ],
            deleted: &[],
        },
    ),
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Serverless-Private-Endpoints/operation/getGroupPrivateEndpointServerlessInstanceEndpoint",
};

/// `GET /api/atlas/v2/groups/{groupId}/privateEndpoint/serverless/instance/{instanceName}/endpoint/{endpointId}`: [`Request`] is its builder.
pub enum GetServerlessPrivateEndpoint {}
impl Endpoint for GetServerlessPrivateEndpoint {
    type Output = crate::types::ServerlessTenantEndpoint;
    const OPERATION: &'static Operation = &GET_SERVERLESS_PRIVATE_ENDPOINT;
}

impl Awaited for GetServerlessPrivateEndpoint {}
/// `deleteGroupPrivateEndpointServerlessInstanceEndpoint` as data.
pub static DELETE_SERVERLESS_PRIVATE_ENDPOINT: Operation = Operation {
    id: "deleteGroupPrivateEndpointServerlessInstanceEndpoint",
    name: "delete_serverless_private_endpoint",
    tag: "Serverless Private Endpoints",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/privateEndpoint/serverless/instance/"),
        Piece::Parameter("instanceName"),
        Piece::Literal("/endpoint/"),
        Piece::Parameter("endpointId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "instanceName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "endpointId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Project Owner"],
    sunset: Some("2026-01-22"),
    deprecated: true,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Serverless-Private-Endpoints/operation/deleteGroupPrivateEndpointServerlessInstanceEndpoint",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/privateEndpoint/serverless/instance/{instanceName}/endpoint/{endpointId}`: [`Request`] is its builder.
pub enum DeleteServerlessPrivateEndpoint {}
impl Endpoint for DeleteServerlessPrivateEndpoint {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_SERVERLESS_PRIVATE_ENDPOINT;
}
