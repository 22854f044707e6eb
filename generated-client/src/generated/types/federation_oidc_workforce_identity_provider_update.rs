// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    IdentityProviderAuthorizationType, IdentityProviderProtocol, IdentityProviderType,
};

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// What can be said of an OIDC provider for people.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FederationOidcWorkforceIdentityProviderUpdate {
    /// Mail domains whose users log in through the provider.
    pub associated_domains: Option<Vec<String>>,
    /// Recipient that tokens have to name.
    pub audience: Option<String>,
    /// Whether rights go by group or by user.
    pub authorization_type: Option<IdentityProviderAuthorizationType>,
    /// Client id that the provider gave Atlas.
    pub client_id: Option<String>,
    /// Free text.
    pub description: Option<String>,
    /// Name that people see.
    ///
    /// 1 to 50 characters.
    pub display_name: Option<String>,
    /// Claim of the token that holds the ids of the groups.
    pub groups_claim: Option<String>,
    /// For people (`WORKFORCE`, the default) or for programs (`WORKLOAD`).
    pub idp_type: Option<IdentityProviderType>,
    /// Issuer of the SAML assertions, or URL of the OIDC discovery document.
    pub issuer_uri: Option<String>,
    /// SAML or OIDC.
    pub protocol: Option<IdentityProviderProtocol>,
    /// Scopes to ask for.
    pub requested_scopes: Option<Vec<String>>,
    /// Claim of the token that holds the id of the user.
    pub user_claim: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl FederationOidcWorkforceIdentityProviderUpdate {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `associatedDomains`.
    pub fn associated_domains(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.associated_domains = Some(value.into_iter().map(Into::into).collect());
        self.extra.unset_null("associatedDomains");
        self
    }

    /// Sets `audience`.
    pub fn audience(mut self, value: impl Into<String>) -> Self {
        self.audience = Some(value.into());
        self.extra.unset_null("audience");
        self
    }

    /// Sets `authorizationType`.
    pub fn authorization_type(
        mut self,
        value: impl Into<IdentityProviderAuthorizationType>,
    ) -> Self {
        self.authorization_type = Some(value.into());
        self.extra.unset_null("authorizationType");
        self
    }

    /// Sets `clientId`.
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self.extra.unset_null("clientId");
        self
    }

    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self.extra.unset_null("description");
        self
    }

    /// Sends `description` as null.
    pub fn clear_description(mut self) -> Self {
        self.description = None;
        self.extra.set_null("description");
        self
    }

    /// Sets `displayName`.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self.extra.unset_null("displayName");
        self
    }

    /// Sets `groupsClaim`.
    pub fn groups_claim(mut self, value: impl Into<String>) -> Self {
        self.groups_claim = Some(value.into());
        self.extra.unset_null("groupsClaim");
        self
    }

    /// Sets `idpType`.
    pub fn idp_type(mut self, value: impl Into<IdentityProviderType>) -> Self {
        self.idp_type = Some(value.into());
        self.extra.unset_null("idpType");
        self
    }

    /// Sets `issuerUri`.
    pub fn issuer_uri(mut self, value: impl Into<String>) -> Self {
        self.issuer_uri = Some(value.into());
        self.extra.unset_null("issuerUri");
        self
    }

    /// Sets `protocol`.
    pub fn protocol(mut self, value: impl Into<IdentityProviderProtocol>) -> Self {
        self.protocol = Some(value.into());
        self.extra.unset_null("protocol");
        self
    }

    /// Sets `requestedScopes`.
    pub fn requested_scopes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.requested_scopes = Some(value.into_iter().map(Into::into).collect());
        self.extra.unset_null("requestedScopes");
        self
    }

    /// Sets `userClaim`.
    pub fn user_claim(mut self, value: impl Into<String>) -> Self {
        self.user_claim = Some(value.into());
        self.extra.unset_null("userClaim");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for FederationOidcWorkforceIdentityProviderUpdate {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "associatedDomains", "audience", "authorizationType", "clientId",
                "description", "displayName", "groupsClaim", "idpType", "issuerUri",
                "protocol", "requestedScopes", "userClaim"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.associated_domains.read(r),
            1 => self.audience.read(r),
            2 => self.authorization_type.read(r),
            3 => self.client_id.read(r),
            4 => self.description.read(r),
            5 => self.display_name.read(r),
            6 => self.groups_claim.read(r),
            7 => self.idp_type.read(r),
            8 => self.issuer_uri.read(r),
            9 => self.protocol.read(r),
            10 => self.requested_scopes.read(r),
            11 => self.user_claim.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("associatedDomains", &self.associated_domains);
        o.field("audience", &self.audience);
        o.field("authorizationType", &self.authorization_type);
        o.field("clientId", &self.client_id);
        o.nullable("description", &self.description);
        o.field("displayName", &self.display_name);
        o.field("groupsClaim", &self.groups_claim);
        o.field("idpType", &self.idp_type);
        o.field("issuerUri", &self.issuer_uri);
        o.field("protocol", &self.protocol);
        o.field("requestedScopes", &self.requested_scopes);
        o.field("userClaim", &self.user_claim);
        o.end();
    }
}

json::object!(FederationOidcWorkforceIdentityProviderUpdate);
