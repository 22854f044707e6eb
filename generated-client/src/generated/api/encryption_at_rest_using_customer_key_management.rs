// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Awaited, Body, Condition, Endpoint, Location, Method, Operation, Paged, Parameter,
    Piece, Request, Waiter, When,
};

/// Encryption of disks and backups with keys in your own key service.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::{
///     AwsKmsConfiguration, AwsKmsEarPrivateEndpoint, EarPrivateEndpoint, EncryptionAtRest,
/// };
///
/// let project = "6720c1f4e5a83b19d04f7a62";
/// let key = AwsKmsConfiguration::new()
///     .enabled(true)
///     .region("EU_WEST_1")
///     .role_id("6731d9c05be47a1f20c8e6b4")
///     .customer_master_key_id("1f0c7a52-3b1e-4c55-9d7a-0c1e2f3a4b5c")
///     .require_private_networking(true);
/// let body = EncryptionAtRest::new().aws_kms(key);
/// let settings = atlas
///     .encryption_at_rest_using_customer_key_management()
///     .update_encryption_at_rest(project, body)
///     .await?;
/// println!("the key works: {:?}", settings.aws_kms.and_then(|key| key.valid));
///
/// let body = AwsKmsEarPrivateEndpoint::new().region_name("EU_WEST_1");
/// let endpoint = atlas
///     .encryption_at_rest_using_customer_key_management()
///     .create_rest_private_endpoint(project, "AWS", body)
///     .await?;
/// match endpoint {
///     EarPrivateEndpoint::Aws(aws) => println!("{:?}", aws.status),
///     EarPrivateEndpoint::Azure(azure) => {
///         println!("approve {:?}", azure.private_endpoint_connection_name)
///     }
///     _ => println!("a provider that this crate does not know yet"),
/// }
/// # Ok(())
/// # }
/// ```
///
/// Family: Encryption at Rest using Customer Key Management. Feature:
/// `encryption-at-rest-using-customer-key-management`.
#[derive(Debug, Clone)]
pub struct EncryptionAtRestUsingCustomerKeyManagement {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Encryption at Rest using Customer Key Management.
    pub fn encryption_at_rest_using_customer_key_management(
        &self,
    ) -> EncryptionAtRestUsingCustomerKeyManagement {
        EncryptionAtRestUsingCustomerKeyManagement {
            client: self.clone(),
        }
    }
}

impl EncryptionAtRestUsingCustomerKeyManagement {
    /// Get the key services of a project.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/encryptionAtRest`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Encryption-at-Rest-using-Customer-Key-Management/operation/getGroupEncryptionAtRest)
    #[doc(alias = "getGroupEncryptionAtRest")]
    pub fn get_encryption_at_rest(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<GetEncryptionAtRest> {
        Request::new(&self.client).path(group_id)
    }

    /// Set the key services of a project.
    ///
    /// Dedicated clusters choose among them by `encryptionAtRestProvider`; the service need not be of
    /// their own cloud provider. Atlas does not rotate keys, but adds an alert for keys of more than 90
    /// days.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/encryptionAtRest`, version 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Encryption-at-Rest-using-Customer-Key-Management/operation/updateGroupEncryptionAtRest)
    #[doc(alias = "updateGroupEncryptionAtRest")]
    pub fn update_encryption_at_rest(
        &self,
        group_id: impl AsRef<str>,
        body: crate::types::EncryptionAtRest,
    ) -> Request<UpdateEncryptionAtRest> {
        Request::new(&self.client).path(group_id).body(body)
    }

    /// List the private endpoints to a key service.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/encryptionAtRest/{cloudProvider}/privateEndpoints`, version
    /// 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Encryption-at-Rest-using-Customer-Key-Management/operation/listGroupEncryptionAtRestPrivateEndpoints)
    #[doc(alias = "listGroupEncryptionAtRestPrivateEndpoints")]
    pub fn list_rest_private_endpoints(
        &self,
        group_id: impl AsRef<str>,
        cloud_provider: impl AsRef<str>,
    ) -> Request<ListRestPrivateEndpoints> {
        Request::new(&self.client).path(group_id).path(cloud_provider)
    }

    /// Create a private endpoint to a key service.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/encryptionAtRest/{cloudProvider}/privateEndpoints`, version
    /// 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Encryption-at-Rest-using-Customer-Key-Management/operation/createGroupEncryptionAtRestPrivateEndpoint)
    #[doc(alias = "createGroupEncryptionAtRestPrivateEndpoint")]
    pub fn create_rest_private_endpoint(
        &self,
        group_id: impl AsRef<str>,
        cloud_provider: impl AsRef<str>,
        body: impl Into<crate::types::EarPrivateEndpoint>,
    ) -> Request<CreateRestPrivateEndpoint> {
        Request::new(&self.client)
            .path(group_id)
            .path(cloud_provider)
            .body(Into::<crate::types::EarPrivateEndpoint>::into(body))
    }

    /// Get a private endpoint to a key service.
    ///
    /// `GET
    /// /api/atlas/v2/groups/{groupId}/encryptionAtRest/{cloudProvider}/privateEndpoints/{endpointId}`,
    /// version 2023-01-01.
    ///
    /// [`wait`](Request::wait) waits until `status` is `ACTIVE`, and gives up once `status` is `FAILED`
    /// or `DELETING`.
    ///
    /// Roles: Project Owner.
    ///
    /// `endpoint_id`: Id of the private endpoint.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Encryption-at-Rest-using-Customer-Key-Management/operation/getGroupEncryptionAtRestPrivateEndpoint)
    #[doc(alias = "getGroupEncryptionAtRestPrivateEndpoint")]
    pub fn get_rest_private_endpoint(
        &self,
        group_id: impl AsRef<str>,
        cloud_provider: impl AsRef<str>,
        endpoint_id: impl AsRef<str>,
    ) -> Request<GetRestPrivateEndpoint> {
        Request::new(&self.client).path(group_id).path(cloud_provider).path(endpoint_id)
    }

    /// Delete a private endpoint to a key service.
    ///
    /// `DELETE
    /// /api/atlas/v2/groups/{groupId}/encryptionAtRest/{cloudProvider}/privateEndpoints/{endpointId}`,
    /// version 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// `endpoint_id`: Id of the private endpoint.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Encryption-at-Rest-using-Customer-Key-Management/operation/requestGroupEncryptionAtRestPrivateEndpointDeletion)
    #[doc(alias = "requestGroupEncryptionAtRestPrivateEndpointDeletion")]
    pub fn request_private_endpoint_deletion(
        &self,
        group_id: impl AsRef<str>,
        cloud_provider: impl AsRef<str>,
        endpoint_id: impl AsRef<str>,
    ) -> Request<RequestPrivateEndpointDeletion> {
        Request::new(&self.client).path(group_id).path(cloud_provider).path(endpoint_id)
    }
}

/// `getGroupEncryptionAtRest` as data.
pub static GET_ENCRYPTION_AT_REST: Operation = Operation {
    id: "getGroupEncryptionAtRest",
    name: "get_encryption_at_rest",
    tag: "Encryption at Rest using Customer Key Management",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/encryptionAtRest"),
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Encryption-at-Rest-using-Customer-Key-Management/operation/getGroupEncryptionAtRest",
};

/// `GET /api/atlas/v2/groups/{groupId}/encryptionAtRest`: [`Request`] is its builder.
pub enum GetEncryptionAtRest {}
impl Endpoint for GetEncryptionAtRest {
    type Output = crate::types::EncryptionAtRest;
    const OPERATION: &'static Operation = &GET_ENCRYPTION_AT_REST;
}

/// `updateGroupEncryptionAtRest` as data.
pub static UPDATE_ENCRYPTION_AT_REST: Operation = Operation {
    id: "updateGroupEncryptionAtRest",
    name: "update_encryption_at_rest",
    tag: "Encryption at Rest using Customer Key Management",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/encryptionAtRest"),
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Encryption-at-Rest-using-Customer-Key-Management/operation/updateGroupEncryptionAtRest",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/encryptionAtRest`: [`Request`] is its builder.
pub enum UpdateEncryptionAtRest {}
impl Endpoint for UpdateEncryptionAtRest {
    type Output = crate::types::EncryptionAtRest;
    const OPERATION: &'static Operation = &UPDATE_ENCRYPTION_AT_REST;
}

/// `listGroupEncryptionAtRestPrivateEndpoints` as data.
pub static LIST_REST_PRIVATE_ENDPOINTS: Operation = Operation {
    id: "listGroupEncryptionAtRestPrivateEndpoints",
    name: "list_rest_private_endpoints",
    tag: "Encryption at Rest using Customer Key Management",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/encryptionAtRest/"),
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
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Encryption-at-Rest-using-Customer-Key-Management/operation/listGroupEncryptionAtRestPrivateEndpoints",
};

/// `GET /api/atlas/v2/groups/{groupId}/encryptionAtRest/{cloudProvider}/privateEndpoints`: [`Request`] is its builder.
pub enum ListRestPrivateEndpoints {}
impl Endpoint for ListRestPrivateEndpoints {
    type Output = crate::types::PaginatedApiAtlasEarPrivateEndpointView;
    const OPERATION: &'static Operation = &LIST_REST_PRIVATE_ENDPOINTS;
}

impl Paged for ListRestPrivateEndpoints {}
impl Request<ListRestPrivateEndpoints> {
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

/// `createGroupEncryptionAtRestPrivateEndpoint` as data.
pub static CREATE_REST_PRIVATE_ENDPOINT: Operation = Operation {
    id: "createGroupEncryptionAtRestPrivateEndpoint",
    name: "create_rest_private_endpoint",
    tag: "Encryption at Rest using Customer Key Management",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/encryptionAtRest/"),
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Encryption-at-Rest-using-Customer-Key-Management/operation/createGroupEncryptionAtRestPrivateEndpoint",
};

/// `POST /api/atlas/v2/groups/{groupId}/encryptionAtRest/{cloudProvider}/privateEndpoints`: [`Request`] is its builder.
pub enum CreateRestPrivateEndpoint {}
impl Endpoint for CreateRestPrivateEndpoint {
    type Output = crate::types::EarPrivateEndpoint;
    const OPERATION: &'static Operation = &CREATE_REST_PRIVATE_ENDPOINT;
}

/// `getGroupEncryptionAtRestPrivateEndpoint` as data.
pub static GET_REST_PRIVATE_ENDPOINT: Operation = Operation {
    id: "getGroupEncryptionAtRestPrivateEndpoint",
    name: "get_rest_private_endpoint",
    tag: "Encryption at Rest using Customer Key Management",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/encryptionAtRest/"),
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
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Encryption-at-Rest-using-Customer-Key-Management/operation/getGroupEncryptionAtRestPrivateEndpoint",
};

/// `GET /api/atlas/v2/groups/{groupId}/encryptionAtRest/{cloudProvider}/privateEndpoints/{endpointId}`: [`Request`] is its builder.
pub enum GetRestPrivateEndpoint {}
impl Endpoint for GetRestPrivateEndpoint {
    type Output = crate::types::EarPrivateEndpoint;
    const OPERATION: &'static Operation = &GET_REST_PRIVATE_ENDPOINT;
}

impl Awaited for GetRestPrivateEndpoint {}
/// `requestGroupEncryptionAtRestPrivateEndpointDeletion` as data.
pub static REQUEST_PRIVATE_ENDPOINT_DELETION: Operation = Operation {
    id: "requestGroupEncryptionAtRestPrivateEndpointDeletion",
    name: "request_private_endpoint_deletion",
    tag: "Encryption at Rest using Customer Key Management",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/encryptionAtRest/"),
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Encryption-at-Rest-using-Customer-Key-Management/operation/requestGroupEncryptionAtRestPrivateEndpointDeletion",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/encryptionAtRest/{cloudProvider}/privateEndpoints/{endpointId}`: [`Request`] is its builder.
pub enum RequestPrivateEndpointDeletion {}
impl Endpoint for RequestPrivateEndpointDeletion {
    type Output = ();
    const OPERATION: &'static Operation = &REQUEST_PRIVATE_ENDPOINT_DELETION;
}
