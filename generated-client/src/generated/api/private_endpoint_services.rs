// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{Body, Endpoint, Location, Method, Operation, Parameter, Piece, Request};

/// Private Endpoint Services.
///
/// Private Link (AWS, Azure) and Private Service Connect (Google Cloud) for dedicated clusters.
///
/// Feature `private-endpoint-services`.
#[derive(Debug, Clone)]
pub struct PrivateEndpointServices {
    client: Client,
}

impl Client {
    /// Returns the operations of Private Endpoint Services.
    pub fn private_endpoint_services(&self) -> PrivateEndpointServices {
        PrivateEndpointServices {
            client: self.clone(),
        }
    }
}

impl PrivateEndpointServices {
    /// List the private endpoint services of a project with a cloud provider
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

    /// Delete a private endpoint
    ///
    /// The service goes with its last endpoint.
    ///
    /// `DELETE
    /// /api/atlas/v2/groups/{groupId}/privateEndpoint/{cloudProvider}/endpointService/{endpointServiceId}/endpoint/{endpointId}`,
    /// version 2023-01-01.
    ///
    /// Roles: Project Owner.
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
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Private-Endpoint-Services/operation/listGroupPrivateEndpointEndpointService",
};

/// `GET /api/atlas/v2/groups/{groupId}/privateEndpoint/{cloudProvider}/endpointService`: [`Request`] is its builder.
pub enum ListPrivateEndpointService {}
impl Endpoint for ListPrivateEndpointService {
    type Output = Vec<crate::types::EndpointService>;

    const OPERATION: &'static Operation = &LIST_PRIVATE_ENDPOINT_SERVICE;
}

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
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Private-Endpoint-Services/operation/deleteGroupPrivateEndpointEndpointServiceEndpoint",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/privateEndpoint/{cloudProvider}/endpointService/{endpointServiceId}/endpoint/{endpointId}`: [`Request`] is its builder.
pub enum DeletePrivateEndpoint {}
impl Endpoint for DeletePrivateEndpoint {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_PRIVATE_ENDPOINT;
}
