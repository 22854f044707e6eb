// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{Body, Endpoint, Method, Operation, Piece, Request};

/// State of the service, and the addresses that Atlas calls from.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let status = atlas.root().get_system_status().await?;
/// println!("signed in as {:?}", status.api_key);
///
/// // For firewalls: where requests to your services come from.
/// let addresses = atlas.root().list_control_plane_addresses().await?;
/// for (region, addresses) in addresses.outbound.and_then(|outbound| outbound.aws).iter().flatten() {
///     println!("{region}: {addresses:?}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// Family: Root. Feature: `root`.
#[derive(Debug, Clone)]
pub struct Root {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Root.
    pub fn root(&self) -> Root {
        Root { client: self.clone() }
    }
}

impl Root {
    /// Get the state of the API.
    ///
    /// Names the build that answers, and the API key that asked. A cheap way to try credentials.
    ///
    /// `GET /api/atlas/v2`, version 2023-01-01.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Root/operation/getSystemStatus)
    #[doc(alias = "getSystemStatus")]
    pub fn get_system_status(&self) -> Request<GetSystemStatus> {
        Request::new(&self.client)
    }

    /// List the addresses of the Atlas control plane.
    ///
    /// Inbound addresses are those to allow calls to, outbound ones those that Atlas calls from. Needs
    /// no credentials.
    ///
    /// `GET /api/atlas/v2/unauth/controlPlaneIPAddresses`, version 2023-11-15.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Root/operation/listControlPlaneIpAddresses)
    #[doc(alias = "listControlPlaneIpAddresses")]
    pub fn list_control_plane_addresses(&self) -> Request<ListControlPlaneAddresses> {
        Request::new(&self.client)
    }
}

/// `getSystemStatus` as data.
pub static GET_SYSTEM_STATUS: Operation = Operation {
    id: "getSystemStatus",
    name: "get_system_status",
    tag: "Root",
    method: Method::Get,
    path: &[Piece::Literal("/api/atlas/v2")],
    parameters: &[],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &[],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Root/operation/getSystemStatus",
};

/// `GET /api/atlas/v2`: [`Request`] is its builder.
pub enum GetSystemStatus {}
impl Endpoint for GetSystemStatus {
    type Output = crate::types::SystemStatus;
    const OPERATION: &'static Operation = &GET_SYSTEM_STATUS;
}

/// `listControlPlaneIpAddresses` as data.
pub static LIST_CONTROL_PLANE_ADDRESSES: Operation = Operation {
    id: "listControlPlaneIpAddresses",
    name: "list_control_plane_addresses",
    tag: "Root",
    method: Method::Get,
    path: &[Piece::Literal("/api/atlas/v2/unauth/controlPlaneIPAddresses")],
    parameters: &[],
    version: "2023-11-15",
    accept: "application/vnd.atlas.2023-11-15+json",
    content_type: None,
    success: Body::Json,
    roles: &[],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: false,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Root/operation/listControlPlaneIpAddresses",
};

/// `GET /api/atlas/v2/unauth/controlPlaneIPAddresses`: [`Request`] is its builder.
pub enum ListControlPlaneAddresses {}
impl Endpoint for ListControlPlaneAddresses {
    type Output = crate::types::ControlPlaneIpAddresses;
    const OPERATION: &'static Operation = &LIST_CONTROL_PLANE_ADDRESSES;
}
