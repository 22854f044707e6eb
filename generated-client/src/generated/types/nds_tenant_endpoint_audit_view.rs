// Written by `cargo xtask codegen`; changes made here are lost.

use super::{Link, NdsTenantEndpointAuditTypeView, Principal, Raw};
use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// Something happened to a private endpoint of a serverless instance.
///
/// Required: `created`, `eventTypeName`, `id`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NdsTenantEndpointAuditView {
    /// API key that did it, if one did.
    ///
    /// Set by the server.
    pub api_key_id: Option<String>,
    /// When it happened.
    ///
    /// Set by the server.
    pub created: Option<DateTime>,
    /// One that acted for another, such as an OAuth application.
    ///
    /// Set by the server.
    pub delegate_principal: Option<Principal>,
    /// Id of the private endpoint.
    ///
    /// Set by the server.
    pub endpoint_id: Option<String>,
    /// What happened to a private endpoint of a serverless instance.
    pub event_type_name: Option<NdsTenantEndpointAuditTypeView>,
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Id of the event.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Whether MongoDB staff did it.
    ///
    /// Set by the server.
    pub is_global_admin: Option<bool>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Id of the organization.
    ///
    /// Set by the server.
    pub org_id: Option<String>,
    /// Id of the endpoint with the cloud provider.
    ///
    /// Set by the server.
    pub provider_endpoint_id: Option<String>,
    /// Public key of the API key that did it.
    ///
    /// Set by the server.
    pub public_key: Option<String>,
    /// Details of an event in the form that Atlas keeps them, which may change.
    ///
    /// Set by the server.
    pub raw: Option<Raw>,
    /// Address that it came from.
    ///
    /// Set by the server.
    pub remote_address: Option<String>,
    /// User who did it, if one did.
    ///
    /// Set by the server.
    pub user_id: Option<String>,
    /// Who did it, by email address.
    ///
    /// Set by the server.
    pub username: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl NdsTenantEndpointAuditView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for NdsTenantEndpointAuditView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "apiKeyId", "created", "delegatePrincipal", "endpointId",
                "eventTypeName", "groupId", "id", "isGlobalAdmin", "links", "orgId",
                "providerEndpointId", "publicKey", "raw", "remoteAddress", "userId",
                "username"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.api_key_id.read(r),
            1 => self.created.read(r),
            2 => self.delegate_principal.read(r),
            3 => self.endpoint_id.read(r),
            4 => self.event_type_name.read(r),
            5 => self.group_id.read(r),
            6 => self.id.read(r),
            7 => self.is_global_admin.read(r),
            8 => self.links.read(r),
            9 => self.org_id.read(r),
            10 => self.provider_endpoint_id.read(r),
            11 => self.public_key.read(r),
            12 => self.raw.read(r),
            13 => self.remote_address.read(r),
            14 => self.user_id.read(r),
            15 => self.username.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("apiKeyId", &self.api_key_id);
        o.read_only("created", &self.created);
        o.read_only("delegatePrincipal", &self.delegate_principal);
        o.read_only("endpointId", &self.endpoint_id);
        o.field("eventTypeName", &self.event_type_name);
        o.read_only("groupId", &self.group_id);
        o.read_only("id", &self.id);
        o.read_only("isGlobalAdmin", &self.is_global_admin);
        o.read_only("links", &self.links);
        o.read_only("orgId", &self.org_id);
        o.read_only("providerEndpointId", &self.provider_endpoint_id);
        o.read_only("publicKey", &self.public_key);
        o.read_only("raw", &self.raw);
        o.read_only("remoteAddress", &self.remote_address);
        o.read_only("userId", &self.user_id);
        o.read_only("username", &self.username);
        o.end();
    }
}

json::object!(NdsTenantEndpointAuditView);
