// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    IdentityProviderProtocol, IdentityProviderType, PemFileInfoUpdate, RequestBinding,
    ResponseSignatureAlgorithm,
};

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// What can be changed of a SAML provider.
///
/// Required: `ssoDebugEnabled`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FederationSamlIdentityProviderUpdate {
    /// Mail domains whose users log in through the provider.
    pub associated_domains: Option<Vec<String>>,
    /// Free text.
    pub description: Option<String>,
    /// Name that people see.
    ///
    /// 1 to 50 characters.
    pub display_name: Option<String>,
    /// For people (`WORKFORCE`, the default) or for programs (`WORKLOAD`).
    pub idp_type: Option<IdentityProviderType>,
    /// Issuer of the SAML assertions, or URL of the OIDC discovery document.
    pub issuer_uri: Option<String>,
    /// File with the certificates of a SAML provider.
    pub pem_file_info: Option<PemFileInfoUpdate>,
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
    pub status: Option<FederationSamlIdentityProviderUpdateStatus>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl FederationSamlIdentityProviderUpdate {
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

    /// Sets `pemFileInfo`.
    pub fn pem_file_info(mut self, value: PemFileInfoUpdate) -> Self {
        self.pem_file_info = Some(value);
        self.extra.unset_null("pemFileInfo");
        self
    }

    /// Sets `protocol`.
    pub fn protocol(mut self, value: impl Into<IdentityProviderProtocol>) -> Self {
        self.protocol = Some(value.into());
        self.extra.unset_null("protocol");
        self
    }

    /// Sets `requestBinding`.
    pub fn request_binding(mut self, value: impl Into<RequestBinding>) -> Self {
        self.request_binding = Some(value.into());
        self.extra.unset_null("requestBinding");
        self
    }

    /// Sets `responseSignatureAlgorithm`.
    pub fn response_signature_algorithm(
        mut self,
        value: impl Into<ResponseSignatureAlgorithm>,
    ) -> Self {
        self.response_signature_algorithm = Some(value.into());
        self.extra.unset_null("responseSignatureAlgorithm");
        self
    }

    /// Sets `slug`.
    pub fn slug(mut self, value: impl Into<String>) -> Self {
        self.slug = Some(value.into());
        self.extra.unset_null("slug");
        self
    }

    /// Sets `ssoDebugEnabled`.
    pub fn sso_debug_enabled(mut self, value: bool) -> Self {
        self.sso_debug_enabled = Some(value);
        self.extra.unset_null("ssoDebugEnabled");
        self
    }

    /// Sets `ssoUrl`.
    pub fn sso_url(mut self, value: impl Into<String>) -> Self {
        self.sso_url = Some(value.into());
        self.extra.unset_null("ssoUrl");
        self
    }

    /// Sets `status`.
    pub fn status(
        mut self,
        value: impl Into<FederationSamlIdentityProviderUpdateStatus>,
    ) -> Self {
        self.status = Some(value.into());
        self.extra.unset_null("status");
        self
    }

    /// Sends `status` as null.
    pub fn clear_status(mut self) -> Self {
        self.status = None;
        self.extra.set_null("status");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for FederationSamlIdentityProviderUpdate {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "associatedDomains", "description", "displayName", "idpType",
                "issuerUri", "pemFileInfo", "protocol", "requestBinding",
                "responseSignatureAlgorithm", "slug", "ssoDebugEnabled", "ssoUrl",
                "status"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.associated_domains.read(r),
            1 => self.description.read(r),
            2 => self.display_name.read(r),
            3 => self.idp_type.read(r),
            4 => self.issuer_uri.read(r),
            5 => self.pem_file_info.read(r),
            6 => self.protocol.read(r),
            7 => self.request_binding.read(r),
            8 => self.response_signature_algorithm.read(r),
            9 => self.slug.read(r),
            10 => self.sso_debug_enabled.read(r),
            11 => self.sso_url.read(r),
            12 => self.status.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("associatedDomains", &self.associated_domains);
        o.nullable("description", &self.description);
        o.field("displayName", &self.display_name);
        o.field("idpType", &self.idp_type);
        o.field("issuerUri", &self.issuer_uri);
        o.field("pemFileInfo", &self.pem_file_info);
        o.field("protocol", &self.protocol);
        o.field("requestBinding", &self.request_binding);
        o.field("responseSignatureAlgorithm", &self.response_signature_algorithm);
        o.field("slug", &self.slug);
        o.field("ssoDebugEnabled", &self.sso_debug_enabled);
        o.field("ssoUrl", &self.sso_url);
        o.nullable("status", &self.status);
        o.end();
    }
}

json::object!(FederationSamlIdentityProviderUpdate);

/// Whether logins go through the provider.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FederationSamlIdentityProviderUpdateStatus {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl FederationSamlIdentityProviderUpdateStatus {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Inactive => "INACTIVE",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for FederationSamlIdentityProviderUpdateStatus {
    const KNOWN: &'static [Self] = &[Self::Active, Self::Inactive];
}

json::open_enum!(FederationSamlIdentityProviderUpdateStatus);
