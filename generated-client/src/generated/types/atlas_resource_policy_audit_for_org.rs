// Written by `cargo xtask codegen`; changes made here are lost.

use super::{Link, Principal, Raw};
use crate::json::{self, DateTime, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Somebody changed a resource policy.
///
/// Required: `created`, `eventTypeName`, `id`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AtlasResourcePolicyAuditForOrg {
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
    /// What happened.
    pub event_type_name: Option<AtlasResourcePolicyAuditForOrgEventTypeName>,
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
    /// Id of the resource policy.
    ///
    /// Set by the server.
    pub resource_policy_id: Option<String>,
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

impl AtlasResourcePolicyAuditForOrg {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for AtlasResourcePolicyAuditForOrg {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "apiKeyId", "created", "delegatePrincipal", "eventTypeName", "groupId",
                "id", "isGlobalAdmin", "links", "orgId", "publicKey", "raw",
                "remoteAddress", "resourcePolicyId", "userId", "username"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.api_key_id.read(r),
            1 => self.created.read(r),
            2 => self.delegate_principal.read(r),
            3 => self.event_type_name.read(r),
            4 => self.group_id.read(r),
            5 => self.id.read(r),
            6 => self.is_global_admin.read(r),
            7 => self.links.read(r),
            8 => self.org_id.read(r),
            9 => self.public_key.read(r),
            10 => self.raw.read(r),
            11 => self.remote_address.read(r),
            12 => self.resource_policy_id.read(r),
            13 => self.user_id.read(r),
            14 => self.username.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("apiKeyId", &self.api_key_id);
        o.read_only("created", &self.created);
        o.read_only("delegatePrincipal", &self.delegate_principal);
        o.field("eventTypeName", &self.event_type_name);
        o.read_only("groupId", &self.group_id);
        o.read_only("id", &self.id);
        o.read_only("isGlobalAdmin", &self.is_global_admin);
        o.read_only("links", &self.links);
        o.read_only("orgId", &self.org_id);
        o.read_only("publicKey", &self.public_key);
        o.read_only("raw", &self.raw);
        o.read_only("remoteAddress", &self.remote_address);
        o.read_only("resourcePolicyId", &self.resource_policy_id);
        o.read_only("userId", &self.user_id);
        o.read_only("username", &self.username);
        o.end();
    }
}

json::object!(AtlasResourcePolicyAuditForOrg);

/// What happened.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AtlasResourcePolicyAuditForOrgEventTypeName {
    /// `RESOURCE_POLICY_CREATED`
    ResourcePolicyCreated,
    /// `RESOURCE_POLICY_MODIFIED`
    ResourcePolicyModified,
    /// `RESOURCE_POLICY_DELETED`
    ResourcePolicyDeleted,
    /// `RESOURCE_POLICY_VIOLATED`
    ResourcePolicyViolated,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl AtlasResourcePolicyAuditForOrgEventTypeName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ResourcePolicyCreated => "RESOURCE_POLICY_CREATED",
            Self::ResourcePolicyModified => "RESOURCE_POLICY_MODIFIED",
            Self::ResourcePolicyDeleted => "RESOURCE_POLICY_DELETED",
            Self::ResourcePolicyViolated => "RESOURCE_POLICY_VIOLATED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for AtlasResourcePolicyAuditForOrgEventTypeName {
    const KNOWN: &'static [Self] = &[
        Self::ResourcePolicyCreated,
        Self::ResourcePolicyDeleted,
        Self::ResourcePolicyModified,
        Self::ResourcePolicyViolated,
    ];
}

json::open_enum!(AtlasResourcePolicyAuditForOrgEventTypeName);
