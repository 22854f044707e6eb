// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    ConnectedOrgConfig, IdentityProviderAuthorizationType, IdentityProviderProtocol,
    IdentityProviderType,
};

use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// An OIDC provider for programs.
///
/// Required: `id`, `oktaIdpId`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FederationOidcWorkloadIdentityProvider {
    /// Organizations that use the provider.
    pub associated_orgs: Option<Vec<ConnectedOrgConfig>>,
    /// Recipient that tokens have to name.
    pub audience: Option<String>,
    /// Whether rights go by group or by user.
    pub authorization_type: Option<IdentityProviderAuthorizationType>,
    /// When it was created.
    ///
    /// Set by the server.
    pub created_at: Option<DateTime>,
    /// Free text.
    pub description: Option<String>,
    /// Name that people see.
    pub display_name: Option<String>,
    /// Claim of the token that holds the ids of the groups.
    pub groups_claim: Option<String>,
    /// Id of the identity provider.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// For people (`WORKFORCE`, the default) or for programs (`WORKLOAD`).
    pub idp_type: Option<IdentityProviderType>,
    /// Issuer of the SAML assertions, or URL of the OIDC discovery document.
    pub issuer_uri: Option<String>,
    /// Older id of the provider, of 20 hex digits.
    pub okta_idp_id: Option<String>,
    /// SAML or OIDC.
    pub protocol: Option<IdentityProviderProtocol>,
    /// When it last changed.
    ///
    /// Set by the server.
    pub updated_at: Option<DateTime>,
    /// Claim of the token that holds the id of the user.
    pub user_claim: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl FederationOidcWorkloadIdentityProvider {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for FederationOidcWorkloadIdentityProvider {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "associatedOrgs", "audience", "authorizationType", "createdAt",
                "description", "displayName", "groupsClaim", "id", "idpType",
                "issuerUri", "oktaIdpId", "protocol", "updatedAt", "userClaim"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.associated_orgs.read(r),
            1 => self.audience.read(r),
            2 => self.authorization_type.read(r),
            3 => self.created_at.read(r),
            4 => self.description.read(r),
            5 => self.display_name.read(r),
            6 => self.groups_claim.read(r),
            7 => self.id.read(r),
            8 => self.idp_type.read(r),
            9 => self.issuer_uri.read(r),
            10 => self.okta_idp_id.read(r),
            11 => self.protocol.read(r),
            12 => self.updated_at.read(r),
            13 => self.user_claim.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("associatedOrgs", &self.associated_orgs);
        o.nullable("audience", &self.audience);
        o.field("authorizationType", &self.authorization_type);
        o.read_only("createdAt", &self.created_at);
        o.nullable("description", &self.description);
        o.field("displayName", &self.display_name);
        o.nullable("groupsClaim", &self.groups_claim);
        o.read_only("id", &self.id);
        o.field("idpType", &self.idp_type);
        o.field("issuerUri", &self.issuer_uri);
        o.nullable("oktaIdpId", &self.okta_idp_id);
        o.field("protocol", &self.protocol);
        o.read_only("updatedAt", &self.updated_at);
        o.field("userClaim", &self.user_claim);
        o.end();
    }
}

json::object!(FederationOidcWorkloadIdentityProvider);
