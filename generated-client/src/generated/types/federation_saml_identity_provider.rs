// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    ConnectedOrgConfig, IdentityProviderProtocol, IdentityProviderType, PemFileInfo,
    RequestBinding, ResponseSignatureAlgorithm,
};

use crate::json::{self, DateTime, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A SAML provider.
///
/// Required: `id`, `oktaIdpId`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FederationSamlIdentityProvider {
    /// URL that the provider sends its SAML answers to.
    pub acs_url: Option<String>,
    /// Mail domains whose users log in through the provider.
    pub associated_domains: Option<Vec<String>>,
    /// Organizations that use the provider.
    pub associated_orgs: Option<Vec<ConnectedOrgConfig>>,
    /// Audience that SAML assertions have to name.
    pub audience_uri: Option<String>,
    /// When it was created.
    ///
    /// Set by the server.
    pub created_at: Option<DateTime>,
    /// Free text.
    pub description: Option<String>,
    /// Name that people see.
    pub display_name: Option<String>,
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
    /// File with the certificates of a SAML provider.
    pub pem_file_info: Option<PemFileInfo>,
    /// SAML or OIDC.
    pub protocol: Option<IdentityProviderProtocol>,
    /// How the browser is sent to the provider.
    pub request_binding: Option<RequestBinding>,
    /// Hash of the provider's signatures.
    pub response_signature_algorithm: Option<ResponseSignatureAlgorithm>,
    /// Login URL of the provider's own.
    pub slug: Option<String>,
    /// Whether debugging of logins is on.
    pub sso_debug_enabled: Option<bool>,
    /// URL that the browser is sent to for login.
    pub sso_url: Option<String>,
    /// Whether logins go through the provider.
    pub status: Option<FederationSamlIdentityProviderStatus>,
    /// When it last changed.
    ///
    /// Set by the server.
    pub updated_at: Option<DateTime>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl FederationSamlIdentityProvider {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for FederationSamlIdentityProvider {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "acsUrl", "associatedDomains", "associatedOrgs", "audienceUri",
                "createdAt", "description", "displayName", "id", "idpType", "issuerUri",
                "oktaIdpId", "pemFileInfo", "protocol", "requestBinding",
                "responseSignatureAlgorithm", "slug", "ssoDebugEnabled", "ssoUrl",
                "status", "updatedAt"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.acs_url.read(r),
            1 => self.associated_domains.read(r),
            2 => self.associated_orgs.read(r),
            3 => self.audience_uri.read(r),
            4 => self.created_at.read(r),
            5 => self.description.read(r),
            6 => self.display_name.read(r),
            7 => self.id.read(r),
            8 => self.idp_type.read(r),
            9 => self.issuer_uri.read(r),
            10 => self.okta_idp_id.read(r),
            11 => self.pem_file_info.read(r),
            12 => self.protocol.read(r),
            13 => self.request_binding.read(r),
            14 => self.response_signature_algorithm.read(r),
            15 => self.slug.read(r),
            16 => self.sso_debug_enabled.read(r),
            17 => self.sso_url.read(r),
            18 => self.status.read(r),
            19 => self.updated_at.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.nullable("acsUrl", &self.acs_url);
        o.field("associatedDomains", &self.associated_domains);
        o.field("associatedOrgs", &self.associated_orgs);
        o.nullable("audienceUri", &self.audience_uri);
        o.read_only("createdAt", &self.created_at);
        o.nullable("description", &self.description);
        o.field("displayName", &self.display_name);
        o.read_only("id", &self.id);
        o.field("idpType", &self.idp_type);
        o.field("issuerUri", &self.issuer_uri);
        o.nullable("oktaIdpId", &self.okta_idp_id);
        o.nullable("pemFileInfo", &self.pem_file_info);
        o.field("protocol", &self.protocol);
        o.field("requestBinding", &self.request_binding);
        o.field("responseSignatureAlgorithm", &self.response_signature_algorithm);
        o.nullable("slug", &self.slug);
        o.field("ssoDebugEnabled", &self.sso_debug_enabled);
        o.field("ssoUrl", &self.sso_url);
        o.field("status", &self.status);
        o.read_only("updatedAt", &self.updated_at);
        o.end();
    }
}

json::object!(FederationSamlIdentityProvider);

/// Whether logins go through the provider.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FederationSamlIdentityProviderStatus {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl FederationSamlIdentityProviderStatus {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Inactive => "INACTIVE",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for FederationSamlIdentityProviderStatus {
    const KNOWN: &'static [Self] = &[Self::Active, Self::Inactive];
}

json::open_enum!(FederationSamlIdentityProviderStatus);
