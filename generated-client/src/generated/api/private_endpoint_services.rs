// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Awaited, Body, Condition, Endpoint, Location, Method, Operation, Parameter, Piece,
    Request, Waiter, When,
};

/// Private Link (AWS, Azure) and Private Service Connect (Google Cloud) for dedicated clusters.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::{
///     CloudProviderEndpointServiceRequest, CreateAwsEndpointRequest, EndpointService,
/// };
///
/// let project = "6720c1f4e5a83b19d04f7a62";
/// let body = CloudProviderEndpointServiceRequest::new().provider_name("AWS").region("eu-west-1");
/// let service =
///     atlas.private_endpoint_services().create_private_endpoint_service(project, body).await?;
/// let id = service.id().unwrap_or_default();
/// let service = atlas
///     .private_endpoint_services()
///     .get_private_endpoint_service(project, "AWS", id)
///     .wait()
///     .await?;
/// match &service {
///     EndpointService::Aws(aws) => println!("make an endpoint for {:?}", aws.endpoint_service_name),
///     EndpointService::Azure(azure) => {
///         println!("make an endpoint for {:?}", azure.private_link_service_resource_id)
///     }
///     EndpointService::Gcp(gcp) => println!("make endpoints for {:?}", gcp.service_attachment_names),
///     _ => println!("a provider that this crate does not know yet"),
/// }
///
/// // The endpoint is made in your network, and Atlas is told of it.
/// let endpoint = "vpce-0a1b2c3d4e5f60718";
/// let body = CreateAwsEndpointRequest::new().id(endpoint);
/// atlas.private_endpoint_services().create_private_endpoint(project, "AWS", id, body).await?;
/// atlas.private_endpoint_services().get_private_endpoint(project, "AWS", id, endpoint).wait().await?;
/// # Ok(())
/// # }
/// ```
///
/// Family: Private Endpoint Services. Feature: `private-endpoint-services`.
#[derive(Debug, Clone)]
pub struct PrivateEndpointServices {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Private Endpoint Services.
    pub fn private_endpoint_services(&self) -> PrivateEndpointServices {
        PrivateEndpointServices {
            client: self.clone(),
        }
    }
}

impl PrivateEndpointServices {
    /// Create a private endpoint service in a region.
    ///
    /// Takes some minutes; endpoints are added once it is available. Makes a network container too,
    /// where there is none yet.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/privateEndpoint/endpointService`, version 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Private-Endpoint-Services/operation/createGroupPrivateEndpointEndpointService)
    #[doc(alias = "createGroupPrivateEndpointEndpointService")]
    pub fn create_private_endpoint_service(
        &self,
        group_id: impl AsRef<str>,
        body: crate::types::CloudProviderEndpointServiceRequest,
    ) -> Request<CreatePrivateEndpointService> {
        Request::new(&self.client).path(group_id).body(body)
    }

    /// Change the remote regions of a private endpoint service.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/privateEndpoint/endpointService/{endpointServiceId}`,
    /// version 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// `endpoint_service_id`: Id of the private endpoint service.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Private-Endpoint-Services/operation/updateGroupPrivateEndpointEndpointService)
    #[doc(alias = "updateGroupPrivateEndpointEndpointService")]
    pub fn update_private_endpoint_service(
        &self,
        group_id: impl AsRef<str>,
        endpoint_service_id: impl AsRef<str>,
        body: crate::types::ApiAtlasModifyEndpointServiceRequestView,
    ) -> Request<UpdatePrivateEndpointService> {
        Request::new(&self.client).path(group_id).path(endpoint_service_id).body(body)
    }

    /// Get whether regional private endpoints are on.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/privateEndpoint/regionalMode`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Private-Endpoint-Services/operation/getGroupPrivateEndpointRegionalMode)
    #[doc(alias = "getGroupPrivateEndpointRegionalMode")]
    pub fn get_regional_endpoint_mode(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<GetRegionalEndpointMode> {
        Request::new(&self.client).path(group_id)
    }

    /// Switch regional private endpoints on or off.
    ///
    /// On, a region can have several endpoints. Only sharded clusters may exist then, and those of
    /// several regions get other connection strings, which applications have to take over.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/privateEndpoint/regionalMode`, version 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Private-Endpoint-Services/operation/toggleGroupPrivateEndpointRegionalMode)
    #[doc(alias = "toggleGroupPrivateEndpointRegionalMode")]
    pub fn toggle_regional_endpoint_mode(
        &self,
        group_id: impl AsRef<str>,
        body: crate::types::ProjectSettingItemView,
    ) -> Request<ToggleRegionalEndpointMode> {
        Request::new(&self.client).path(group_id).body(body)
    }

    /// List the private endpoint services of a project with a cloud provider.
    ///
    /// The answer is a plain array, not a page.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/privateEndpoint/{cloudProvider}/endpointService`, version
    /// 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Private-Endpoint-Services/operation/listGroupPrivateEndpointEndpointService)
    #[doc(alias = "listGroupPrivateEndpointEndpointService")]
    #[doc(alias = "listPrivateEndpointServices")]
    pub fn list_private_endpoint_service(
        &self,
        group_id: impl AsRef<str>,
        cloud_provider: impl AsRef<str>,
    ) -> Request<ListPrivateEndpointService> {
        Request::new(&self.client).path(group_id).path(cloud_provider)
    }

    /// Get a private endpoint service.
    ///
    /// `GET
    /// /api/atlas/v2/groups/{groupId}/privateEndpoint/{cloudProvider}/endpointService/{endpointServiceId}`,
    /// version 2023-01-01.
    ///
    /// [`wait`](Request::wait) waits until `status` is `AVAILABLE` or `WAITING_FOR_USER`, and gives up
    /// once `status` is `FAILED` or `DELETING`.
    ///
    /// Roles: Project Read Only.
    ///
    /// `endpoint_service_id`: Id of the private endpoint service.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Private-Endpoint-Services/operation/getGroupPrivateEndpointEndpointService)
    #[doc(alias = "getGroupPrivateEndpointEndpointService")]
    pub fn get_private_endpoint_service(
        &self,
        group_id: impl AsRef<str>,
        cloud_provider: impl AsRef<str>,
        endpoint_service_id: impl AsRef<str>,
    ) -> Request<GetPrivateEndpointService> {
        Request::new(&self.client)
            .path(group_id)
            .path(cloud_provider)
            .path(endpoint_service_id)
    }

    /// Delete a private endpoint service.
    ///
    /// Its endpoints have to be gone first.
    ///
    /// `DELETE
    /// /api/atlas/v2/groups/{groupId}/privateEndpoint/{cloudProvider}/endpointService/{endpointServiceId}`,
    /// version 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// `endpoint_service_id`: Id of the private endpoint service.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Private-Endpoint-Services/operation/deleteGroupPrivateEndpointEndpointService)
    #[doc(alias = "deleteGroupPrivateEndpointEndpointService")]
    pub fn delete_private_endpoint_service(
        &self,
        group_id: impl AsRef<str>,
        cloud_provider: impl AsRef<str>,
        endpoint_service_id: impl AsRef<str>,
    ) -> Request<DeletePrivateEndpointService> {
        Request::new(&self.client)
            .path(group_id)
            .path(cloud_provider)
            .path(endpoint_service_id)
    }

    /// Add a private endpoint to its service.
    ///
    /// Tells Atlas of an endpoint that exists with the provider; `cloudProvider` decides which fields
    /// belong in the body.
    ///
    /// `POST
    /// /api/atlas/v2/groups/{groupId}/privateEndpoint/{cloudProvider}/endpointService/{endpointServiceId}/endpoint`,
    /// version 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// `endpoint_service_id`: Id of the private endpoint service.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Private-Endpoint-Services/operation/createGroupPrivateEndpointEndpointServiceEndpoint)
    #[doc(alias = "createGroupPrivateEndpointEndpointServiceEndpoint")]
    pub fn create_private_endpoint(
        &self,
        group_id: impl AsRef<str>,
        cloud_provider: impl AsRef<str>,
        endpoint_service_id: impl AsRef<str>,
        body: impl Into<crate::types::CreateEndpointRequest>,
    ) -> Request<CreatePrivateEndpoint> {
        Request::new(&self.client)
            .path(group_id)
            .path(cloud_provider)
            .path(endpoint_service_id)
            .body(Into::<crate::types::CreateEndpointRequest>::into(body))
    }

    /// Get a private endpoint.
    ///
    /// `GET
    /// /api/atlas/v2/groups/{groupId}/privateEndpoint/{cloudProvider}/endpointService/{endpointServiceId}/endpoint/{endpointId}`,
    /// version 2023-01-01.
    ///
    /// [`wait`](Request::wait) waits until `connectionStatus` is `AVAILABLE` or `status` is
    /// `AVAILABLE`, and gives up once `connectionStatus` is `REJECTED` or `DELETING` or `status` is
    /// `FAILED`, `DELETING` or `DELETED`.
    ///
    /// Roles: Project Read Only.
    ///
    /// `endpoint_service_id`: Id of the private endpoint service.
    ///
    /// `endpoint_id`: Id of the endpoint with its cloud provider. An Azure id is a path, with its
    /// slashes.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Private-Endpoint-Services/operation/getGroupPrivateEndpointEndpointServiceEndpoint)
    #[doc(alias = "getGroupPrivateEndpointEndpointServiceEndpoint")]
    pub fn get_private_endpoint(
        &self,
        group_id: impl AsRef<str>,
        cloud_provider: impl AsRef<str>,
        endpoint_service_id: impl AsRef<str>,
        endpoint_id: impl AsRef<str>,
    ) -> Request<GetPrivateEndpoint> {
        Request::new(&self.client)
            .path(group_id)
            .path(cloud_provider)
            .path(endpoint_service_id)
            .path(endpoint_id)
    }

    /// Delete a private endpoint.
    ///
    /// The service goes with its last endpoint.
    ///
    /// `DELETE
    /// /api/atlas/v2/groups/{groupId}/privateEndpoint/{cloudProvider}/endpointService/{endpointServiceId}/endpoint/{endpointId}`,
    /// version 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// `endpoint_service_id`: Id of the service that the endpoint belongs to.
    ///
    /// `endpoint_id`: Id of the endpoint with its cloud provider. An Azure id is a path, with its
    /// slashes.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Private-Endpoint-Services/operation/deleteGroupPrivateEndpointEndpointServiceEndpoint)
    #[doc(alias = "deleteGroupPrivateEndpointEndpointServiceEndpoint")]
    #[doc(alias = "deletePrivateEndpoint")]
    pub fn delete_private_endpoint(
        &self,
        group_id: impl AsRef<str>,
        cloud_provider: impl AsRef<str>,
        endpoint_service_id: impl AsRef<str>,
        endpoint_id: impl AsRef<str>,
    ) -> Request<DeletePrivateEndpoint> {
        Request::new(&self.client)
            .path(group_id)
            .path(cloud_provider)
            .path(endpoint_service_id)
            .path(endpoint_id)
    }
}

/// `createGroupPrivateEndpointEndpointService` as data.
pub static CREATE_PRIVATE_ENDPOINT_SERVICE: Operation = Operation {
    id: "createGroupPrivateEndpointEndpointService",
    name: "create_private_endpoint_service",
    tag: "Private Endpoint Services",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/privateEndpoint/endpointService"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"),
    success: Body::Json,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Private-Endpoint-Services/operation/createGroupPrivateEndpointEndpointService",
};

/// `POST /api/atlas/v2/groups/{groupId}/privateEndpoint/endpointService`: [`Request`] is its builder.
pub enum CreatePrivateEndpointService {}
impl Endpoint for CreatePrivateEndpointService {
    type Output = crate::types::EndpointService;
    const OPERATION: &'static Operation = &CREATE_PRIVATE_ENDPOINT_SERVICE;
}

/// `updateGroupPrivateEndpointEndpointService` as data.
pub static UPDATE_PRIVATE_ENDPOINT_SERVICE: Operation = Operation {
    id: "updateGroupPrivateEndpointEndpointService",
    name: "update_private_endpoint_service",
    tag: "Private Endpoint Services",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/privateEndpoint/endpointService/"),
        Piece::Parameter("endpointServiceId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "endpointServiceId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"),
    success: Body::Json,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Private-Endpoint-Services/operation/updateGroupPrivateEndpointEndpointService",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/privateEndpoint/endpointService/{endpointServiceId}`: [`Request`] is its builder.
pub enum UpdatePrivateEndpointService {}
impl Endpoint for UpdatePrivateEndpointService {
    type Output = crate::types::EndpointService;
    const OPERATION: &'static Operation = &UPDATE_PRIVATE_ENDPOINT_SERVICE;
}

/// `getGroupPrivateEndpointRegionalMode` as data.
pub static GET_REGIONAL_ENDPOINT_MODE: Operation = Operation {
    id: "getGroupPrivateEndpointRegionalMode",
    name: "get_regional_endpoint_mode",
    tag: "Private Endpoint Services",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/privateEndpoint/regionalMode"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Private-Endpoint-Services/operation/getGroupPrivateEndpointRegionalMode",
};

/// `GET /api/atlas/v2/groups/{groupId}/privateEndpoint/regionalMode`: [`Request`] is its builder.
pub enum GetRegionalEndpointMode {}
impl Endpoint for GetRegionalEndpointMode {
    type Output = crate::types::ProjectSettingItemView;
    const OPERATION: &'static Operation = &GET_REGIONAL_ENDPOINT_MODE;
}

/// `toggleGroupPrivateEndpointRegionalMode` as data.
pub static TOGGLE_REGIONAL_ENDPOINT_MODE: Operation = Operation {
    id: "toggleGroupPrivateEndpointRegionalMode",
    name: "toggle_regional_endpoint_mode",
    tag: "Private Endpoint Services",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/privateEndpoint/regionalMode"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"),
    success: Body::Json,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Private-Endpoint-Services/operation/toggleGroupPrivateEndpointRegionalMode",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/privateEndpoint/regionalMode`: [`Request`] is its builder.
pub enum ToggleRegionalEndpointMode {}
impl Endpoint for ToggleRegionalEndpointMode {
    type Output = crate::types::ProjectSettingItemView;
    const OPERATION: &'static Operation = &TOGGLE_REGIONAL_ENDPOINT_MODE;
}

/// `listGroupPrivateEndpointEndpointService` as data.
pub static LIST_PRIVATE_ENDPOINT_SERVICE: Operation = Operation {
    id: "listGroupPrivateEndpointEndpointService",
    name: "list_private_endpoint_service",
    tag: "Private Endpoint Services",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/privateEndpoint/"),
        Piece::Parameter("cloudProvider"),
        Piece::Literal("/endpointService"),
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Private-Endpoint-Services/operation/listGroupPrivateEndpointEndpointService",
};

/// `GET /api/atlas/v2/groups/{groupId}/privateEndpoint/{cloudProvider}/endpointService`: [`Request`] is its builder.
pub enum ListPrivateEndpointService {}
impl Endpoint for ListPrivateEndpointService {
    type Output = Vec<crate::types::EndpointService>;

    const OPERATION: &'static Operation = &LIST_PRIVATE_ENDPOINT_SERVICE;
}

/// `getGroupPrivateEndpointEndpointService` as data.
pub static GET_PRIVATE_ENDPOINT_SERVICE: Operation = Operation {
    id: "getGroupPrivateEndpointEndpointService",
    name: "get_private_endpoint_service",
    tag: "Private Endpoint Services",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/privateEndpoint/"),
        Piece::Parameter("cloudProvider"),
        Piece::Literal("/endpointService/"),
        Piece::Parameter("endpointServiceId"),
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
            name: "endpointServiceId",
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
                    success: &[When::Text("AVAILABLE"), When::Text("WAITING_FOR_USER")],
                    failure: &[When::Text("FAILED"), When::Text("DELETING")],
                    pending: &[When::Text("INITIATING")],
                },
            ],
            deleted: &[],
        },
    ),
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Private-Endpoint-Services/operation/getGroupPrivateEndpointEndpointService",
};

/// `GET /api/atlas/v2/groups/{groupId}/privateEndpoint/{cloudProvider}/endpointService/{endpointServiceId}`: [`Request`] is its builder.
pub enum GetPrivateEndpointService {}
impl Endpoint for GetPrivateEndpointService {
    type Output = crate::types::EndpointService;
    const OPERATION: &'static Operation = &GET_PRIVATE_ENDPOINT_SERVICE;
}

impl Awaited for GetPrivateEndpointService {}
/// `deleteGroupPrivateEndpointEndpointService` as data.
pub static DELETE_PRIVATE_ENDPOINT_SERVICE: Operation = Operation {
    id: "deleteGroupPrivateEndpointEndpointService",
    name: "delete_private_endpoint_service",
    tag: "Private Endpoint Services",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/privateEndpoint/"),
        Piece::Parameter("cloudProvider"),
        Piece::Literal("/endpointService/"),
        Piece::Parameter("endpointServiceId"),
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
            name: "endpointServiceId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Private-Endpoint-Services/operation/deleteGroupPrivateEndpointEndpointService",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/privateEndpoint/{cloudProvider}/endpointService/{endpointServiceId}`: [`Request`] is its builder.
pub enum DeletePrivateEndpointService {}
impl Endpoint for DeletePrivateEndpointService {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_PRIVATE_ENDPOINT_SERVICE;
}

/// `createGroupPrivateEndpointEndpointServiceEndpoint` as data.
pub static CREATE_PRIVATE_ENDPOINT: Operation = Operation {
    id: "createGroupPrivateEndpointEndpointServiceEndpoint",
    name: "create_private_endpoint",
    tag: "Private Endpoint Services",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/privateEndpoint/"),
        Piece::Parameter("cloudProvider"),
        Piece::Literal("/endpointService/"),
        Piece::Parameter("endpointServiceId"),
        Piece::Literal("/endpoint"),
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
            name: "endpointServiceId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"),
    success: Body::Json,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Private-Endpoint-Services/operation/createGroupPrivateEndpointEndpointServiceEndpoint",
};

/// `POST /api/atlas/v2/groups/{groupId}/privateEndpoint/{cloudProvider}/endpointService/{endpointServiceId}/endpoint`: [`Request`] is its builder.
pub enum CreatePrivateEndpoint {}
impl Endpoint for CreatePrivateEndpoint {
    type Output = crate::types::PrivatelinkEndpoint;
    const OPERATION: &'static Operation = &CREATE_PRIVATE_ENDPOINT;
}

/// `getGroupPrivateEndpointEndpointServiceEndpoint` as data.
pub static GET_PRIVATE_ENDPOINT: Operation = Operation {
    id: "getGroupPrivateEndpointEndpointServiceEndpoint",
    name: "get_private_endpoint",
    tag: "Private Endpoint Services",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/privateEndpoint/"),
        Piece::Parameter("cloudProvider"),
        Piece::Literal("/endpointService/"),
        Piece::Parameter("endpointServiceId"),
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
            name: "cloudProvider",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "endpointServiceId",
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
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: Some(
        &Waiter {
            settled: &[
                Condition {
                    field: "connectionStatus",
                    success: &[When::Text("AVAILABLE")],
                    failure: &[When::Text("REJECTED"), When::Text("DELETING")],
                    pending: &[When::Text("PENDING_ACCEPTANCE"), When::Text("PENDING")],
                },
                Condition {
                    field: "status",
                    success: &[When::Text("AVAILABLE")],
                    failure: &[
                        When::Text("FAILED"),
                        When::Text("DELETING"),
                        When::Text("DELETED"),
                    ],
                    pending: &[When::Text("INITIATING"), When::Text("VERIFIED")],
                },
            ],
            deleted: &[
                Condition {
                    field: "status",
                    success: &[When::Text("DELETED")],
                    failure: &[],
                    pending: &[],
                },
            ],
        },
    ),
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Private-Endpoint-Services/operation/getGroupPrivateEndpointEndpointServiceEndpoint",
};

/// `GET /api/atlas/v2/groups/{groupId}/privateEndpoint/{cloudProvider}/endpointService/{endpointServiceId}/endpoint/{endpointId}`: [`Request`] is its builder.
pub enum GetPrivateEndpoint {}
impl Endpoint for GetPrivateEndpoint {
    type Output = crate::types::PrivatelinkEndpoint;
    const OPERATION: &'static Operation = &GET_PRIVATE_ENDPOINT;
}

impl Awaited for GetPrivateEndpoint {}
/// `deleteGroupPrivateEndpointEndpointServiceEndpoint` as data.
pub static DELETE_PRIVATE_ENDPOINT: Operation = Operation {
    id: "deleteGroupPrivateEndpointEndpointServiceEndpoint",
    name: "delete_private_endpoint",
    tag: "Private Endpoint Services",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/privateEndpoint/"),
        Piece::Parameter("cloudProvider"),
        Piece::Literal("/endpointService/"),
        Piece::Parameter("endpointServiceId"),
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
            name: "cloudProvider",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "endpointServiceId",
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
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Private-Endpoint-Services/operation/deleteGroupPrivateEndpointEndpointServiceEndpoint",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/privateEndpoint/{cloudProvider}/endpointService/{endpointServiceId}/endpoint/{endpointId}`: [`Request`] is its builder.
pub enum DeletePrivateEndpoint {}
impl Endpoint for DeletePrivateEndpoint {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_PRIVATE_ENDPOINT;
}
