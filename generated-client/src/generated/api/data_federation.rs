// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Body, Endpoint, Location, Method, Operation, Paged, Parameter, Piece, Request,
};

/// Federated database instances and the private endpoints that lead to them.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::CloudProvider;
///
/// let project = "6720c1f4e5a83b19d04f7a62";
/// let mut endpoints = atlas.data_federation().list_private_endpoint_ids(project).items();
/// while let Some(endpoint) = endpoints.try_next().await? {
///     match endpoint.provider {
///         Some(CloudProvider::Azure) => {
///             println!("{:?}: {:?}", endpoint.azure_link_id, endpoint.status)
///         }
///         _ => println!("{:?}: {:?}", endpoint.endpoint_id, endpoint.customer_endpoint_dns_name),
///     }
/// }
/// # Ok(())
/// # }
/// ```
///
/// Family: Data Federation. Feature: `data-federation`.
#[derive(Debug, Clone)]
pub struct DataFederation {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Data Federation.
    pub fn data_federation(&self) -> DataFederation {
        DataFederation {
            client: self.clone(),
        }
    }
}

impl DataFederation {
    /// List the private endpoints for data federation and online archives.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/privateNetworkSettings/endpointIds`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Data-Federation/operation/listGroupPrivateNetworkSettingEndpointIds)
    #[doc(alias = "listDataFederationPrivateEndpoints")]
    #[doc(alias = "listGroupPrivateNetworkSettingEndpointIds")]
    pub fn list_private_endpoint_ids(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<ListPrivateEndpointIds> {
        Request::new(&self.client).path(group_id)
    }
}

/// `listGroupPrivateNetworkSettingEndpointIds` as data.
pub static LIST_PRIVATE_ENDPOINT_IDS: Operation = Operation {
    id: "listGroupPrivateNetworkSettingEndpointIds",
    name: "list_private_endpoint_ids",
    tag: "Data Federation",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/privateNetworkSettings/endpointIds"),
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Data-Federation/operation/listGroupPrivateNetworkSettingEndpointIds",
};

/// `GET /api/atlas/v2/groups/{groupId}/privateNetworkSettings/endpointIds`: [`Request`] is its builder.
pub enum ListPrivateEndpointIds {}
impl Endpoint for ListPrivateEndpointIds {
    type Output = crate::types::PaginatedPrivateNetworkEndpointIdEntryView;
    const OPERATION: &'static Operation = &LIST_PRIVATE_ENDPOINT_IDS;
}

impl Paged for ListPrivateEndpointIds {}
impl Request<ListPrivateEndpointIds> {
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
