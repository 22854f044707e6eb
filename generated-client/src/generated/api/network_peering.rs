// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{Body, Endpoint, Location, Method, Operation, Parameter, Piece, Request};

/// Network Peering.
///
/// Peerings between a network of yours and that of Atlas, and the containers (address ranges) which
/// they join.
///
/// Feature `network-peering`.
#[derive(Debug, Clone)]
pub struct NetworkPeering {
    client: Client,
}

impl Client {
    /// Returns the operations of Network Peering.
    pub fn network_peering(&self) -> NetworkPeering {
        NetworkPeering {
            client: self.clone(),
        }
    }
}

impl NetworkPeering {
    /// Create a network peering
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

    /// Change a network peering
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/peers/{peerId}`, version 2023-01-01.
    ///
    /// Roles: Project Network Access Manager.
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
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Network-Peering/operation/createGroupPeer",
};

/// `POST /api/atlas/v2/groups/{groupId}/peers`: [`Request`] is its builder.
pub enum CreateGroupPeer {}
impl Endpoint for CreateGroupPeer {
    type Output = crate::types::BaseNetworkPeeringConnectionSettings;
    const OPERATION: &'static Operation = &CREATE_GROUP_PEER;
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
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Network-Peering/operation/updateGroupPeer",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/peers/{peerId}`: [`Request`] is its builder.
pub enum UpdateGroupPeer {}
impl Endpoint for UpdateGroupPeer {
    type Output = crate::types::BaseNetworkPeeringConnectionSettings;
    const OPERATION: &'static Operation = &UPDATE_GROUP_PEER;
}
