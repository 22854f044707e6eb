// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Awaited, Body, Condition, Endpoint, Location, Method, Operation, Paged, Parameter,
    Piece, Request, Waiter, When,
};

/// Peerings between a network of yours and that of Atlas, and the containers (address ranges) which
/// they join.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::{
///     AwsCloudProviderContainer, AwsNetworkPeeringConnectionSettings,
///     BaseNetworkPeeringConnectionSettings as Peering,
/// };
///
/// let project = "6720c1f4e5a83b19d04f7a62";
/// let range =
///     AwsCloudProviderContainer::new().atlas_cidr_block("192.168.248.0/21").region_name("EU_WEST_1");
/// let container = atlas.network_peering().create_group_container(project, range).await?;
///
/// let vpc = AwsNetworkPeeringConnectionSettings::new()
///     .container_id(container.id().unwrap_or_default())
///     .aws_account_id("123456789012")
///     .vpc_id("vpc-0a1b2c3d4e5f60718")
///     .route_table_cidr_block("10.0.0.0/16")
///     .accepter_region_name("eu-west-1");
/// let peer = atlas.network_peering().create_group_peer(project, vpc).await?;
/// match &peer {
///     Peering::Aws(aws) => println!("accept {:?} in your AWS account", aws.connection_id),
///     Peering::Azure(azure) => println!("{:?}: {:?}", azure.vnet_name, azure.status),
///     Peering::Gcp(gcp) => println!("{:?}: {:?}", gcp.network_name, gcp.status),
///     _ => println!("a provider that this crate does not know yet"),
/// }
/// atlas.network_peering().get_group_peer(project, peer.id().unwrap_or_default()).wait().await?;
/// # Ok(())
/// # }
/// ```
///
/// Family: Network Peering. Feature: `network-peering`.
#[derive(Debug, Clone)]
pub struct NetworkPeering {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Network Peering.
    pub fn network_peering(&self) -> NetworkPeering {
        NetworkPeering {
            client: self.clone(),
        }
    }
}

impl NetworkPeering {
    /// List the network containers of a project with a cloud provider.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/containers`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// `provider_name` is required in the query. Only those with this cloud provider.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Network-Peering/operation/listGroupContainers)
    #[doc(alias = "listGroupContainers")]
    pub fn list_group_containers(
        &self,
        group_id: impl AsRef<str>,
        provider_name: impl AsRef<str>,
    ) -> Request<ListGroupContainers> {
        Request::new(&self.client)
            .path(group_id)
            .query("providerName", provider_name.as_ref())
    }

    /// Create a network container.
    ///
    /// One per project on Google Cloud, one per region on AWS and Azure. The address range cannot be
    /// changed while clusters or peerings are in it.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/containers`, version 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Network-Peering/operation/createGroupContainer)
    #[doc(alias = "createGroupContainer")]
    pub fn create_group_container(
        &self,
        group_id: impl AsRef<str>,
        body: impl Into<crate::types::CloudProviderContainer>,
    ) -> Request<CreateGroupContainer> {
        Request::new(&self.client)
            .path(group_id)
            .body(Into::<crate::types::CloudProviderContainer>::into(body))
    }

    /// List all network containers of a project.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/containers/all`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Network-Peering/operation/listGroupContainerAll)
    #[doc(alias = "listGroupContainerAll")]
    pub fn list_group_container_all(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<ListGroupContainerAll> {
        Request::new(&self.client).path(group_id)
    }

    /// Get a network container.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/containers/{containerId}`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// `container_id`: Id of the network container.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Network-Peering/operation/getGroupContainer)
    #[doc(alias = "getGroupContainer")]
    pub fn get_group_container(
        &self,
        group_id: impl AsRef<str>,
        container_id: impl AsRef<str>,
    ) -> Request<GetGroupContainer> {
        Request::new(&self.client).path(group_id).path(container_id)
    }

    /// Delete a network container.
    ///
    /// It must be without clusters and peerings.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/containers/{containerId}`, version 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// `container_id`: Id of the network container.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Network-Peering/operation/deleteGroupContainer)
    #[doc(alias = "deleteGroupContainer")]
    pub fn delete_group_container(
        &self,
        group_id: impl AsRef<str>,
        container_id: impl AsRef<str>,
    ) -> Request<DeleteGroupContainer> {
        Request::new(&self.client).path(group_id).path(container_id)
    }

    /// Change a network container.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/containers/{containerId}`, version 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// `container_id`: Id of the network container.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Network-Peering/operation/updateGroupContainer)
    #[doc(alias = "updateGroupContainer")]
    pub fn update_group_container(
        &self,
        group_id: impl AsRef<str>,
        container_id: impl AsRef<str>,
        body: impl Into<crate::types::CloudProviderContainer>,
    ) -> Request<UpdateGroupContainer> {
        Request::new(&self.client)
            .path(group_id)
            .path(container_id)
            .body(Into::<crate::types::CloudProviderContainer>::into(body))
    }

    /// List the network peerings of a project with a cloud provider.
    ///
    /// AWS by default.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/peers`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`, `provider_name`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Network-Peering/operation/listGroupPeers)
    #[doc(alias = "listGroupPeers")]
    pub fn list_group_peers(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<ListGroupPeers> {
        Request::new(&self.client).path(group_id)
    }

    /// Create a network peering.
    ///
    /// Peers a network of yours (AWS VPC, Azure VNet, Google Cloud VPC) with the container's.
    /// `providerName` in the body decides which fields belong there; the other side has to accept
    /// before the state becomes `AVAILABLE`.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/peers`, version 2023-01-01.
    ///
    /// Roles: Project Network Access Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Network-Peering/operation/createGroupPeer)
    #[doc(alias = "createGroupPeer")]
    #[doc(alias = "createPeeringConnection")]
    pub fn create_group_peer(
        &self,
        group_id: impl AsRef<str>,
        body: impl Into<crate::types::BaseNetworkPeeringConnectionSettings>,
    ) -> Request<CreateGroupPeer> {
        Request::new(&self.client)
            .path(group_id)
            .body(Into::<crate::types::BaseNetworkPeeringConnectionSettings>::into(body))
    }

    /// Get a network peering.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/peers/{peerId}`, version 2023-01-01.
    ///
    /// [`wait`](Request::wait) waits until `statusName` is `AVAILABLE` or `status` is `AVAILABLE`, and
    /// gives up once `statusName` is `FAILED` or `TERMINATING` or `status` is `FAILED`,
    /// `DELETION_FAILED` or `DELETING`.
    ///
    /// Roles: Project Read Only.
    ///
    /// `peer_id`: Id of the peering.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Network-Peering/operation/getGroupPeer)
    #[doc(alias = "getGroupPeer")]
    pub fn get_group_peer(
        &self,
        group_id: impl AsRef<str>,
        peer_id: impl AsRef<str>,
    ) -> Request<GetGroupPeer> {
        Request::new(&self.client).path(group_id).path(peer_id)
    }

    /// Delete a network peering.
    ///
    /// On Google Cloud delete your side as well. With the last peering of a project, its AWS security
    /// groups go from the access list.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/peers/{peerId}`, version 2023-01-01.
    ///
    /// Roles: Project Network Access Manager.
    ///
    /// `peer_id`: Id of the peering.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Network-Peering/operation/deleteGroupPeer)
    #[doc(alias = "deleteGroupPeer")]
    pub fn delete_group_peer(
        &self,
        group_id: impl AsRef<str>,
        peer_id: impl AsRef<str>,
    ) -> Request<DeleteGroupPeer> {
        Request::new(&self.client).path(group_id).path(peer_id)
    }

    /// Change a network peering.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/peers/{peerId}`, version 2023-01-01.
    ///
    /// Roles: Project Network Access Manager.
    ///
    /// `peer_id`: Id of the peering to change.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Network-Peering/operation/updateGroupPeer)
    #[doc(alias = "updateGroupPeer")]
    #[doc(alias = "updatePeeringConnection")]
    pub fn update_group_peer(
        &self,
        group_id: impl AsRef<str>,
        peer_id: impl AsRef<str>,
        body: impl Into<crate::types::BaseNetworkPeeringConnectionSettings>,
    ) -> Request<UpdateGroupPeer> {
        Request::new(&self.client)
            .path(group_id)
            .path(peer_id)
            .body(Into::<crate::types::BaseNetworkPeeringConnectionSettings>::into(body))
    }
}

/// `listGroupContainers` as data.
pub static LIST_GROUP_CONTAINERS: Operation = Operation {
    id: "listGroupContainers",
    name: "list_group_containers",
    tag: "Network Peering",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/containers"),
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
        Parameter {
            name: "providerName",
            location: Location::Query,
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
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Network-Peering/operation/listGroupContainers",
};

/// `GET /api/atlas/v2/groups/{groupId}/containers`: [`Request`] is its builder.
pub enum ListGroupContainers {}
impl Endpoint for ListGroupContainers {
    type Output = crate::types::PaginatedCloudProviderContainerView;
    const OPERATION: &'static Operation = &LIST_GROUP_CONTAINERS;
}

impl Paged for ListGroupContainers {}
impl Request<ListGroupContainers> {
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

/// `createGroupContainer` as data.
pub static CREATE_GROUP_CONTAINER: Operation = Operation {
    id: "createGroupContainer",
    name: "create_group_container",
    tag: "Network Peering",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/containers"),
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Network-Peering/operation/createGroupContainer",
};

/// `POST /api/atlas/v2/groups/{groupId}/containers`: [`Request`] is its builder.
pub enum CreateGroupContainer {}
impl Endpoint for CreateGroupContainer {
    type Output = crate::types::CloudProviderContainer;
    const OPERATION: &'static Operation = &CREATE_GROUP_CONTAINER;
}

/// `listGroupContainerAll` as data.
pub static LIST_GROUP_CONTAINER_ALL: Operation = Operation {
    id: "listGroupContainerAll",
    name: "list_group_container_all",
    tag: "Network Peering",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/containers/all"),
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Network-Peering/operation/listGroupContainerAll",
};

/// `GET /api/atlas/v2/groups/{groupId}/containers/all`: [`Request`] is its builder.
pub enum ListGroupContainerAll {}
impl Endpoint for ListGroupContainerAll {
    type Output = crate::types::PaginatedCloudProviderContainerView;
    const OPERATION: &'static Operation = &LIST_GROUP_CONTAINER_ALL;
}

impl Paged for ListGroupContainerAll {}
impl Request<ListGroupContainerAll> {
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

/// `getGroupContainer` as data.
pub static GET_GROUP_CONTAINER: Operation = Operation {
    id: "getGroupContainer",
    name: "get_group_container",
    tag: "Network Peering",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/containers/"),
        Piece::Parameter("containerId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "containerId",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Network-Peering/operation/getGroupContainer",
};

/// `GET /api/atlas/v2/groups/{groupId}/containers/{containerId}`: [`Request`] is its builder.
pub enum GetGroupContainer {}
impl Endpoint for GetGroupContainer {
    type Output = crate::types::CloudProviderContainer;
    const OPERATION: &'static Operation = &GET_GROUP_CONTAINER;
}

/// `deleteGroupContainer` as data.
pub static DELETE_GROUP_CONTAINER: Operation = Operation {
    id: "deleteGroupContainer",
    name: "delete_group_container",
    tag: "Network Peering",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/containers/"),
        Piece::Parameter("containerId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "containerId",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Network-Peering/operation/deleteGroupContainer",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/containers/{containerId}`: [`Request`] is its builder.
pub enum DeleteGroupContainer {}
impl Endpoint for DeleteGroupContainer {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_GROUP_CONTAINER;
}

/// `updateGroupContainer` as data.
pub static UPDATE_GROUP_CONTAINER: Operation = Operation {
    id: "updateGroupContainer",
    name: "update_group_container",
    tag: "Network Peering",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/containers/"),
        Piece::Parameter("containerId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "containerId",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Network-Peering/operation/updateGroupContainer",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/containers/{containerId}`: [`Request`] is its builder.
pub enum UpdateGroupContainer {}
impl Endpoint for UpdateGroupContainer {
    type Output = crate::types::CloudProviderContainer;
    const OPERATION: &'static Operation = &UPDATE_GROUP_CONTAINER;
}

/// `listGroupPeers` as data.
pub static LIST_GROUP_PEERS: Operation = Operation {
    id: "listGroupPeers",
    name: "list_group_peers",
    tag: "Network Peering",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/peers"),
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
        Parameter {
            name: "providerName",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Network-Peering/operation/listGroupPeers",
};

/// `GET /api/atlas/v2/groups/{groupId}/peers`: [`Request`] is its builder.
pub enum ListGroupPeers {}
impl Endpoint for ListGroupPeers {
    type Output = crate::types::PaginatedContainerPeerView;
    const OPERATION: &'static Operation = &LIST_GROUP_PEERS;
}

impl Paged for ListGroupPeers {}
impl Request<ListGroupPeers> {
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

    /// Only those with this cloud provider.
    ///
    /// Sets `providerName`. Default: `"AWS"`.
    pub fn provider_name(self, value: impl AsRef<str>) -> Self {
        self.query("providerName", value.as_ref())
    }
}

/// `createGroupPeer` as data.
pub static CREATE_GROUP_PEER: Operation = Operation {
    id: "createGroupPeer",
    name: "create_group_peer",
    tag: "Network Peering",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/peers"),
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
    roles: &["Project Network Access Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Network-Peering/operation/createGroupPeer",
};

/// `POST /api/atlas/v2/groups/{groupId}/peers`: [`Request`] is its builder.
pub enum CreateGroupPeer {}
impl Endpoint for CreateGroupPeer {
    type Output = crate::types::BaseNetworkPeeringConnectionSettings;
    const OPERATION: &'static Operation = &CREATE_GROUP_PEER;
}

/// `getGroupPeer` as data.
pub static GET_GROUP_PEER: Operation = Operation {
    id: "getGroupPeer",
    name: "get_group_peer",
    tag: "Network Peering",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/peers/"),
        Piece::Parameter("peerId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "peerId",
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
                    field: "statusName",
                    success: &[When::Text("AVAILABLE")],
                    failure: &[When::Text("FAILED"), When::Text("TERMINATING")],
                    pending: &[
                        When::Text("INITIATING"),
                        When::Text("PENDING_ACCEPTANCE"),
                        When::Text("FINALIZING"),
                    ],
                },
                Condition {
                    field: "status",
                    success: &[When::Text("AVAILABLE")],
                    failure: &[
                        When::Text("FAILED"),
                        When::Text("DELETION_FAILED"),
                        When::Text("DELETING"),
                    ],
                    pending: &[When::Text("ADDING_PEER"), When::Text("WAITING_FOR_USER")],
                },
            ],
            deleted: &[
                Condition {
                    field: "status",
                    success: &[],
                    failure: &[When::Text("DELETION_FAILED")],
                    pending: &[],
                },
            ],
        },
    ),
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Network-Peering/operation/getGroupPeer",
};

/// `GET /api/atlas/v2/groups/{groupId}/peers/{peerId}`: [`Request`] is its builder.
pub enum GetGroupPeer {}
impl Endpoint for GetGroupPeer {
    type Output = crate::types::BaseNetworkPeeringConnectionSettings;
    const OPERATION: &'static Operation = &GET_GROUP_PEER;
}

impl Awaited for GetGroupPeer {}
/// `deleteGroupPeer` as data.
pub static DELETE_GROUP_PEER: Operation = Operation {
    id: "deleteGroupPeer",
    name: "delete_group_peer",
    tag: "Network Peering",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/peers/"),
        Piece::Parameter("peerId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "peerId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Network Access Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Network-Peering/operation/deleteGroupPeer",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/peers/{peerId}`: [`Request`] is its builder.
pub enum DeleteGroupPeer {}
impl Endpoint for DeleteGroupPeer {
    type Output = crate::types::RequestAccepted;
    const OPERATION: &'static Operation = &DELETE_GROUP_PEER;
}

/// `updateGroupPeer` as data.
pub static UPDATE_GROUP_PEER: Operation = Operation {
    id: "updateGroupPeer",
    name: "update_group_peer",
    tag: "Network Peering",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/peers/"),
        Piece::Parameter("peerId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "peerId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"),
    success: Body::Json,
    roles: &["Project Network Access Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Network-Peering/operation/updateGroupPeer",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/peers/{peerId}`: [`Request`] is its builder.
pub enum UpdateGroupPeer {}
impl Endpoint for UpdateGroupPeer {
    type Output = crate::types::BaseNetworkPeeringConnectionSettings;
    const OPERATION: &'static Operation = &UPDATE_GROUP_PEER;
}
