// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Body, Endpoint, Location, Method, Operation, Paged, Parameter, Piece, Request,
};

/// Login through an identity provider of your own, and the roles that its groups get.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::{
///     AuthFederationRoleMapping, ConnectedOrgConfigRoleAssignment,
///     FederationIdentityProvider as Provider,
/// };
///
/// let org = "671fb08ac37d5e2f91b6040e";
/// let federation = atlas.federated_authentication().get_federation_settings(org).await?;
/// let id = federation.id.unwrap_or_default();
/// let mut providers = atlas.federated_authentication().list_identity_providers(&id).items();
/// while let Some(provider) = providers.try_next().await? {
///     match provider {
///         Provider::Saml(saml) => println!("{:?}, SAML: {:?}", saml.display_name, saml.status),
///         Provider::OidcWorkforce(people) => {
///             println!("{:?}, for people: {:?}", people.display_name, people.client_id)
///         }
///         Provider::OidcWorkload(programs) => {
///             println!("{:?}, for programs: {:?}", programs.display_name, programs.audience)
///         }
///         _ => println!("a kind of provider that this crate does not know yet"),
///     }
/// }
///
/// let member = ConnectedOrgConfigRoleAssignment::new().org_id(org).role("ORG_MEMBER");
/// let body =
///     AuthFederationRoleMapping::new().external_group_name("engineering").role_assignments([member]);
/// atlas.federated_authentication().create_role_mapping(&id, org, body).await?;
/// # Ok(())
/// # }
/// ```
///
/// Family: Federated Authentication. Feature: `federated-authentication`.
#[derive(Debug, Clone)]
pub struct FederatedAuthentication {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Federated Authentication.
    pub fn federated_authentication(&self) -> FederatedAuthentication {
        FederatedAuthentication {
            client: self.clone(),
        }
    }
}

impl FederatedAuthentication {
    /// Delete a federation.
    ///
    /// With its identity providers and domains. One organization at most may still be connected.
    ///
    /// `DELETE /api/atlas/v2/federationSettings/{federationSettingsId}`, version 2023-01-01.
    ///
    /// Roles: Organization Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/deleteFederationSetting)
    #[doc(alias = "deleteFederationSetting")]
    pub fn delete_federation_setting(
        &self,
        federation_settings_id: impl AsRef<str>,
    ) -> Request<DeleteFederationSetting> {
        Request::new(&self.client).path(federation_settings_id)
    }

    /// List the organizations of a federation.
    ///
    /// `GET /api/atlas/v2/federationSettings/{federationSettingsId}/connectedOrgConfigs`, version
    /// 2023-01-01.
    ///
    /// Roles: Organization Owner.
    ///
    /// Optional: `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/listFederationSettingConnectedOrgConfigs)
    #[doc(alias = "listFederationSettingConnectedOrgConfigs")]
    pub fn list_connected_org_configs(
        &self,
        federation_settings_id: impl AsRef<str>,
    ) -> Request<ListConnectedOrgConfigs> {
        Request::new(&self.client).path(federation_settings_id)
    }

    /// Get an organization of a federation.
    ///
    /// `GET /api/atlas/v2/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}`,
    /// version 2023-01-01.
    ///
    /// Roles: Organization Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/getFederationSettingConnectedOrgConfig)
    #[doc(alias = "getFederationSettingConnectedOrgConfig")]
    pub fn get_connected_org_config(
        &self,
        federation_settings_id: impl AsRef<str>,
        org_id: impl AsRef<str>,
    ) -> Request<GetConnectedOrgConfig> {
        Request::new(&self.client).path(federation_settings_id).path(org_id)
    }

    /// Take an organization out of a federation.
    ///
    /// Not the last one.
    ///
    /// `DELETE /api/atlas/v2/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}`,
    /// version 2023-01-01.
    ///
    /// Roles: Organization Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/removeFederationSettingConnectedOrgConfig)
    #[doc(alias = "removeFederationSettingConnectedOrgConfig")]
    pub fn remove_connected_org_config(
        &self,
        federation_settings_id: impl AsRef<str>,
        org_id: impl AsRef<str>,
    ) -> Request<RemoveConnectedOrgConfig> {
        Request::new(&self.client).path(federation_settings_id).path(org_id)
    }

    /// Change how an organization takes part in a federation.
    ///
    /// Leaving out `identityProviderId` disconnects the organization from its provider, as does leaving
    /// an id out of `dataAccessIdentityProviderIds`. Without a provider, role mappings cannot be
    /// changed.
    ///
    /// `PATCH /api/atlas/v2/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}`,
    /// version 2023-01-01.
    ///
    /// Roles: Organization Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/updateFederationSettingConnectedOrgConfig)
    #[doc(alias = "updateFederationSettingConnectedOrgConfig")]
    pub fn update_connected_org_config(
        &self,
        federation_settings_id: impl AsRef<str>,
        org_id: impl AsRef<str>,
        body: crate::types::ConnectedOrgConfig,
    ) -> Request<UpdateConnectedOrgConfig> {
        Request::new(&self.client).path(federation_settings_id).path(org_id).body(body)
    }

    /// List the role mappings of an organization.
    ///
    /// `GET
    /// /api/atlas/v2/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}/roleMappings`,
    /// version 2023-01-01.
    ///
    /// Roles: Organization Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/listFederationSettingConnectedOrgConfigRoleMappings)
    #[doc(alias = "listFederationSettingConnectedOrgConfigRoleMappings")]
    pub fn list_role_mappings(
        &self,
        federation_settings_id: impl AsRef<str>,
        org_id: impl AsRef<str>,
    ) -> Request<ListRoleMappings> {
        Request::new(&self.client).path(federation_settings_id).path(org_id)
    }

    /// Create a role mapping.
    ///
    /// `POST
    /// /api/atlas/v2/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}/roleMappings`,
    /// version 2023-01-01.
    ///
    /// Roles: Organization Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/createFederationSettingConnectedOrgConfigRoleMapping)
    #[doc(alias = "createFederationSettingConnectedOrgConfigRoleMapping")]
    pub fn create_role_mapping(
        &self,
        federation_settings_id: impl AsRef<str>,
        org_id: impl AsRef<str>,
        body: crate::types::AuthFederationRoleMapping,
    ) -> Request<CreateRoleMapping> {
        Request::new(&self.client).path(federation_settings_id).path(org_id).body(body)
    }

    /// Get a role mapping of an organization.
    ///
    /// `GET
    /// /api/atlas/v2/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}/roleMappings/{id}`,
    /// version 2023-01-01.
    ///
    /// Roles: Organization Owner.
    ///
    /// `id`: Id of the role mapping.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/getFederationSettingConnectedOrgConfigRoleMapping)
    #[doc(alias = "getFederationSettingConnectedOrgConfigRoleMapping")]
    #[doc(alias = "getRoleMapping")]
    pub fn get_role_mapping(
        &self,
        federation_settings_id: impl AsRef<str>,
        org_id: impl AsRef<str>,
        id: impl AsRef<str>,
    ) -> Request<GetRoleMapping> {
        Request::new(&self.client).path(federation_settings_id).path(org_id).path(id)
    }

    /// Replace a role mapping.
    ///
    /// `PUT
    /// /api/atlas/v2/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}/roleMappings/{id}`,
    /// version 2023-01-01.
    ///
    /// Roles: Organization Owner.
    ///
    /// `id`: Id of the role mapping.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/updateFederationSettingConnectedOrgConfigRoleMapping)
    #[doc(alias = "updateFederationSettingConnectedOrgConfigRoleMapping")]
    pub fn update_role_mapping(
        &self,
        federation_settings_id: impl AsRef<str>,
        org_id: impl AsRef<str>,
        id: impl AsRef<str>,
        body: crate::types::AuthFederationRoleMapping,
    ) -> Request<UpdateRoleMapping> {
        Request::new(&self.client)
            .path(federation_settings_id)
            .path(org_id)
            .path(id)
            .body(body)
    }

    /// Delete a role mapping.
    ///
    /// `DELETE
    /// /api/atlas/v2/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}/roleMappings/{id}`,
    /// version 2023-01-01.
    ///
    /// Roles: Organization Owner.
    ///
    /// `id`: Id of the role mapping.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/deleteFederationSettingConnectedOrgConfigRoleMapping)
    #[doc(alias = "deleteFederationSettingConnectedOrgConfigRoleMapping")]
    pub fn delete_role_mapping(
        &self,
        federation_settings_id: impl AsRef<str>,
        org_id: impl AsRef<str>,
        id: impl AsRef<str>,
    ) -> Request<DeleteRoleMapping> {
        Request::new(&self.client).path(federation_settings_id).path(org_id).path(id)
    }

    /// List the identity providers of a federation.
    ///
    /// SAML and workforce by default.
    ///
    /// `GET /api/atlas/v2/federationSettings/{federationSettingsId}/identityProviders`, version
    /// 2023-01-01.
    ///
    /// Roles: Organization Owner.
    ///
    /// Optional: `idp_type`, `items_per_page`, `page_num`, `protocol`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/listFederationSettingIdentityProviders)
    #[doc(alias = "listFederationSettingIdentityProviders")]
    pub fn list_identity_providers(
        &self,
        federation_settings_id: impl AsRef<str>,
    ) -> Request<ListIdentityProviders> {
        Request::new(&self.client).path(federation_settings_id)
    }

    /// Add an OIDC identity provider.
    ///
    /// No SAML provider can be added this way.
    ///
    /// `POST /api/atlas/v2/federationSettings/{federationSettingsId}/identityProviders`, version
    /// 2023-11-15.
    ///
    /// Roles: Organization Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/createFederationSettingIdentityProvider)
    #[doc(alias = "createFederationSettingIdentityProvider")]
    pub fn create_identity_provider(
        &self,
        federation_settings_id: impl AsRef<str>,
        body: impl Into<crate::types::FederationOidcIdentityProviderUpdate>,
    ) -> Request<CreateIdentityProvider> {
        Request::new(&self.client)
            .path(federation_settings_id)
            .body(Into::<crate::types::FederationOidcIdentityProviderUpdate>::into(body))
    }

    /// Get an identity provider.
    ///
    /// `GET
    /// /api/atlas/v2/federationSettings/{federationSettingsId}/identityProviders/{identityProviderId}`,
    /// version 2023-11-15.
    ///
    /// Roles: Organization Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/getFederationSettingIdentityProvider)
    #[doc(alias = "getFederationSettingIdentityProvider")]
    pub fn get_identity_provider(
        &self,
        federation_settings_id: impl AsRef<str>,
        identity_provider_id: impl AsRef<str>,
    ) -> Request<GetIdentityProvider> {
        Request::new(&self.client)
            .path(federation_settings_id)
            .path(identity_provider_id)
    }

    /// Delete an identity provider.
    ///
    /// Refused while more than one organization is connected to it, or one that the caller does not
    /// own.
    ///
    /// `DELETE
    /// /api/atlas/v2/federationSettings/{federationSettingsId}/identityProviders/{identityProviderId}`,
    /// version 2023-11-15.
    ///
    /// Roles: Organization Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/deleteFederationSettingIdentityProvider)
    #[doc(alias = "deleteFederationSettingIdentityProvider")]
    pub fn delete_identity_provider(
        &self,
        federation_settings_id: impl AsRef<str>,
        identity_provider_id: impl AsRef<str>,
    ) -> Request<DeleteIdentityProvider> {
        Request::new(&self.client)
            .path(federation_settings_id)
            .path(identity_provider_id)
    }

    /// Change an identity provider.
    ///
    /// Other claims or another kind of authorization can lock users out of databases.
    ///
    /// `PATCH
    /// /api/atlas/v2/federationSettings/{federationSettingsId}/identityProviders/{identityProviderId}`,
    /// version 2023-11-15.
    ///
    /// Roles: Organization Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/updateFederationSettingIdentityProvider)
    #[doc(alias = "updateFederationSettingIdentityProvider")]
    pub fn update_identity_provider(
        &self,
        federation_settings_id: impl AsRef<str>,
        identity_provider_id: impl AsRef<str>,
        body: impl Into<crate::types::FederationIdentityProviderUpdate>,
    ) -> Request<UpdateIdentityProvider> {
        Request::new(&self.client)
            .path(federation_settings_id)
            .path(identity_provider_id)
            .body(Into::<crate::types::FederationIdentityProviderUpdate>::into(body))
    }

    /// Forget the signing keys of an OIDC provider.
    ///
    /// Clusters of all connected organizations fetch new keys at once: tokens signed before are
    /// refused, and everybody is logged out.
    ///
    /// `DELETE
    /// /api/atlas/v2/federationSettings/{federationSettingsId}/identityProviders/{identityProviderId}/jwks`,
    /// version 2023-11-15.
    ///
    /// Roles: Organization Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/revokeFederationSettingIdentityProviderJwks)
    #[doc(alias = "revokeFederationSettingIdentityProviderJwks")]
    pub fn revoke_identity_provider_jwks(
        &self,
        federation_settings_id: impl AsRef<str>,
        identity_provider_id: impl AsRef<str>,
    ) -> Request<RevokeIdentityProviderJwks> {
        Request::new(&self.client)
            .path(federation_settings_id)
            .path(identity_provider_id)
    }

    /// Get the SAML metadata of an identity provider.
    ///
    /// Takes the provider's older id of 20 hex digits. Answers with an XML document.
    ///
    /// `GET
    /// /api/atlas/v2/federationSettings/{federationSettingsId}/identityProviders/{identityProviderId}/metadata.xml`,
    /// version 2023-01-01.
    ///
    /// Roles: Organization Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/getFederationSettingIdentityProviderMetadata)
    #[doc(alias = "getFederationSettingIdentityProviderMetadata")]
    pub fn get_identity_provider_metadata(
        &self,
        federation_settings_id: impl AsRef<str>,
        identity_provider_id: impl AsRef<str>,
    ) -> Request<GetIdentityProviderMetadata> {
        Request::new(&self.client)
            .path(federation_settings_id)
            .path(identity_provider_id)
    }

    /// Get the federation settings of an organization.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/federationSettings`, version 2023-01-01.
    ///
    /// Roles: Organization Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/getOrgFederationSettings)
    #[doc(alias = "getFederationSettings")]
    #[doc(alias = "getOrgFederationSettings")]
    pub fn get_federation_settings(
        &self,
        org_id: impl AsRef<str>,
    ) -> Request<GetFederationSettings> {
        Request::new(&self.client).path(org_id)
    }
}

/// `deleteFederationSetting` as data.
pub static DELETE_FEDERATION_SETTING: Operation = Operation {
    id: "deleteFederationSetting",
    name: "delete_federation_setting",
    tag: "Federated Authentication",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/federationSettings/"),
        Piece::Parameter("federationSettingsId"),
    ],
    parameters: &[
        Parameter {
            name: "federationSettingsId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/deleteFederationSetting",
};

/// `DELETE /api/atlas/v2/federationSettings/{federationSettingsId}`: [`Request`] is its builder.
pub enum DeleteFederationSetting {}
impl Endpoint for DeleteFederationSetting {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_FEDERATION_SETTING;
}

/// `listFederationSettingConnectedOrgConfigs` as data.
pub static LIST_CONNECTED_ORG_CONFIGS: Operation = Operation {
    id: "listFederationSettingConnectedOrgConfigs",
    name: "list_connected_org_configs",
    tag: "Federated Authentication",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/federationSettings/"),
        Piece::Parameter("federationSettingsId"),
        Piece::Literal("/connectedOrgConfigs"),
    ],
    parameters: &[
        Parameter {
            name: "federationSettingsId",
            location: Location::Path,
            required: true,
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
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/listFederationSettingConnectedOrgConfigs",
};

/// `GET /api/atlas/v2/federationSettings/{federationSettingsId}/connectedOrgConfigs`: [`Request`] is its builder.
pub enum ListConnectedOrgConfigs {}
impl Endpoint for ListConnectedOrgConfigs {
    type Output = crate::types::PaginatedConnectedOrgConfigsView;
    const OPERATION: &'static Operation = &LIST_CONNECTED_ORG_CONFIGS;
}

impl Paged for ListConnectedOrgConfigs {}
impl Request<ListConnectedOrgConfigs> {
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

/// `getFederationSettingConnectedOrgConfig` as data.
pub static GET_CONNECTED_ORG_CONFIG: Operation = Operation {
    id: "getFederationSettingConnectedOrgConfig",
    name: "get_connected_org_config",
    tag: "Federated Authentication",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/federationSettings/"),
        Piece::Parameter("federationSettingsId"),
        Piece::Literal("/connectedOrgConfigs/"),
        Piece::Parameter("orgId"),
    ],
    parameters: &[
        Parameter {
            name: "federationSettingsId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/getFederationSettingConnectedOrgConfig",
};

/// `GET /api/atlas/v2/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}`: [`Request`] is its builder.
pub enum GetConnectedOrgConfig {}
impl Endpoint for GetConnectedOrgConfig {
    type Output = crate::types::ConnectedOrgConfig;
    const OPERATION: &'static Operation = &GET_CONNECTED_ORG_CONFIG;
}

/// `removeFederationSettingConnectedOrgConfig` as data.
pub static REMOVE_CONNECTED_ORG_CONFIG: Operation = Operation {
    id: "removeFederationSettingConnectedOrgConfig",
    name: "remove_connected_org_config",
    tag: "Federated Authentication",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/federationSettings/"),
        Piece::Parameter("federationSettingsId"),
        Piece::Literal("/connectedOrgConfigs/"),
        Piece::Parameter("orgId"),
    ],
    parameters: &[
        Parameter {
            name: "federationSettingsId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/removeFederationSettingConnectedOrgConfig",
};

/// `DELETE /api/atlas/v2/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}`: [`Request`] is its builder.
pub enum RemoveConnectedOrgConfig {}
impl Endpoint for RemoveConnectedOrgConfig {
    type Output = ();
    const OPERATION: &'static Operation = &REMOVE_CONNECTED_ORG_CONFIG;
}

/// `updateFederationSettingConnectedOrgConfig` as data.
pub static UPDATE_CONNECTED_ORG_CONFIG: Operation = Operation {
    id: "updateFederationSettingConnectedOrgConfig",
    name: "update_connected_org_config",
    tag: "Federated Authentication",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/federationSettings/"),
        Piece::Parameter("federationSettingsId"),
        Piece::Literal("/connectedOrgConfigs/"),
        Piece::Parameter("orgId"),
    ],
    parameters: &[
        Parameter {
            name: "federationSettingsId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"),
    success: Body::Json,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/updateFederationSettingConnectedOrgConfig",
};

/// `PATCH /api/atlas/v2/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}`: [`Request`] is its builder.
pub enum UpdateConnectedOrgConfig {}
impl Endpoint for UpdateConnectedOrgConfig {
    type Output = crate::types::ConnectedOrgConfig;
    const OPERATION: &'static Operation = &UPDATE_CONNECTED_ORG_CONFIG;
}

/// `listFederationSettingConnectedOrgConfigRoleMappings` as data.
pub static LIST_ROLE_MAPPINGS: Operation = Operation {
    id: "listFederationSettingConnectedOrgConfigRoleMappings",
    name: "list_role_mappings",
    tag: "Federated Authentication",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/federationSettings/"),
        Piece::Parameter("federationSettingsId"),
        Piece::Literal("/connectedOrgConfigs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/roleMappings"),
    ],
    parameters: &[
        Parameter {
            name: "federationSettingsId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/listFederationSettingConnectedOrgConfigRoleMappings",
};

/// `GET /api/atlas/v2/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}/roleMappings`: [`Request`] is its builder.
pub enum ListRoleMappings {}
impl Endpoint for ListRoleMappings {
    type Output = crate::types::PaginatedRoleMappingView;
    const OPERATION: &'static Operation = &LIST_ROLE_MAPPINGS;
}

/// `createFederationSettingConnectedOrgConfigRoleMapping` as data.
pub static CREATE_ROLE_MAPPING: Operation = Operation {
    id: "createFederationSettingConnectedOrgConfigRoleMapping",
    name: "create_role_mapping",
    tag: "Federated Authentication",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/federationSettings/"),
        Piece::Parameter("federationSettingsId"),
        Piece::Literal("/connectedOrgConfigs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/roleMappings"),
    ],
    parameters: &[
        Parameter {
            name: "federationSettingsId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"),
    success: Body::Json,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/createFederationSettingConnectedOrgConfigRoleMapping",
};

/// `POST /api/atlas/v2/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}/roleMappings`: [`Request`] is its builder.
pub enum CreateRoleMapping {}
impl Endpoint for CreateRoleMapping {
    type Output = crate::types::AuthFederationRoleMapping;
    const OPERATION: &'static Operation = &CREATE_ROLE_MAPPING;
}

/// `getFederationSettingConnectedOrgConfigRoleMapping` as data.
pub static GET_ROLE_MAPPING: Operation = Operation {
    id: "getFederationSettingConnectedOrgConfigRoleMapping",
    name: "get_role_mapping",
    tag: "Federated Authentication",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/federationSettings/"),
        Piece::Parameter("federationSettingsId"),
        Piece::Literal("/connectedOrgConfigs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/roleMappings/"),
        Piece::Parameter("id"),
    ],
    parameters: &[
        Parameter {
            name: "federationSettingsId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "id",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/getFederationSettingConnectedOrgConfigRoleMapping",
};

/// `GET /api/atlas/v2/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}/roleMappings/{id}`: [`Request`] is its builder.
pub enum GetRoleMapping {}
impl Endpoint for GetRoleMapping {
    type Output = crate::types::AuthFederationRoleMapping;
    const OPERATION: &'static Operation = &GET_ROLE_MAPPING;
}

/// `updateFederationSettingConnectedOrgConfigRoleMapping` as data.
pub static UPDATE_ROLE_MAPPING: Operation = Operation {
    id: "updateFederationSettingConnectedOrgConfigRoleMapping",
    name: "update_role_mapping",
    tag: "Federated Authentication",
    method: Method::Put,
    path: &[
        Piece::Literal("/api/atlas/v2/federationSettings/"),
        Piece::Parameter("federationSettingsId"),
        Piece::Literal("/connectedOrgConfigs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/roleMappings/"),
        Piece::Parameter("id"),
    ],
    parameters: &[
        Parameter {
            name: "federationSettingsId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "id",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"),
    success: Body::Json,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/updateFederationSettingConnectedOrgConfigRoleMapping",
};

/// `PUT /api/atlas/v2/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}/roleMappings/{id}`: [`Request`] is its builder.
pub enum UpdateRoleMapping {}
impl Endpoint for UpdateRoleMapping {
    type Output = crate::types::AuthFederationRoleMapping;
    const OPERATION: &'static Operation = &UPDATE_ROLE_MAPPING;
}

/// `deleteFederationSettingConnectedOrgConfigRoleMapping` as data.
pub static DELETE_ROLE_MAPPING: Operation = Operation {
    id: "deleteFederationSettingConnectedOrgConfigRoleMapping",
    name: "delete_role_mapping",
    tag: "Federated Authentication",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/federationSettings/"),
        Piece::Parameter("federationSettingsId"),
        Piece::Literal("/connectedOrgConfigs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/roleMappings/"),
        Piece::Parameter("id"),
    ],
    parameters: &[
        Parameter {
            name: "federationSettingsId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "id",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/deleteFederationSettingConnectedOrgConfigRoleMapping",
};

/// `DELETE /api/atlas/v2/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}/roleMappings/{id}`: [`Request`] is its builder.
pub enum DeleteRoleMapping {}
impl Endpoint for DeleteRoleMapping {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_ROLE_MAPPING;
}

/// `listFederationSettingIdentityProviders` as data.
pub static LIST_IDENTITY_PROVIDERS: Operation = Operation {
    id: "listFederationSettingIdentityProviders",
    name: "list_identity_providers",
    tag: "Federated Authentication",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/federationSettings/"),
        Piece::Parameter("federationSettingsId"),
        Piece::Literal("/identityProviders"),
    ],
    parameters: &[
        Parameter {
            name: "federationSettingsId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "idpType",
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
            name: "protocol",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/listFederationSettingIdentityProviders",
};

/// `GET /api/atlas/v2/federationSettings/{federationSettingsId}/identityProviders`: [`Request`] is its builder.
pub enum ListIdentityProviders {}
impl Endpoint for ListIdentityProviders {
    type Output = crate::types::PaginatedFederationIdentityProvider;
    const OPERATION: &'static Operation = &LIST_IDENTITY_PROVIDERS;
}

impl Paged for ListIdentityProviders {}
impl Request<ListIdentityProviders> {
    /// Only providers for people, or only those for programs.
    ///
    /// Sets `idpType`.
    pub fn idp_type(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.query_list("idpType", value)
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

    /// Only providers of these protocols.
    ///
    /// Sets `protocol`.
    pub fn protocol(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.query_list("protocol", value)
    }
}

/// `createFederationSettingIdentityProvider` as data.
pub static CREATE_IDENTITY_PROVIDER: Operation = Operation {
    id: "createFederationSettingIdentityProvider",
    name: "create_identity_provider",
    tag: "Federated Authentication",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/federationSettings/"),
        Piece::Parameter("federationSettingsId"),
        Piece::Literal("/identityProviders"),
    ],
    parameters: &[
        Parameter {
            name: "federationSettingsId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-11-15",
    accept: "application/vnd.atlas.2023-11-15+json",
    content_type: Some("application/vnd.atlas.2023-11-15+json"),
    success: Body::Json,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/createFederationSettingIdentityProvider",
};

/// `POST /api/atlas/v2/federationSettings/{federationSettingsId}/identityProviders`: [`Request`] is its builder.
pub enum CreateIdentityProvider {}
impl Endpoint for CreateIdentityProvider {
    type Output = crate::types::FederationOidcIdentityProvider;
    const OPERATION: &'static Operation = &CREATE_IDENTITY_PROVIDER;
}

/// `getFederationSettingIdentityProvider` as data.
pub static GET_IDENTITY_PROVIDER: Operation = Operation {
    id: "getFederationSettingIdentityProvider",
    name: "get_identity_provider",
    tag: "Federated Authentication",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/federationSettings/"),
        Piece::Parameter("federationSettingsId"),
        Piece::Literal("/identityProviders/"),
        Piece::Parameter("identityProviderId"),
    ],
    parameters: &[
        Parameter {
            name: "federationSettingsId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "identityProviderId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-11-15",
    accept: "application/vnd.atlas.2023-11-15+json",
    content_type: None,
    success: Body::Json,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/getFederationSettingIdentityProvider",
};

/// `GET /api/atlas/v2/federationSettings/{federationSettingsId}/identityProviders/{identityProviderId}`: [`Request`] is its builder.
pub enum GetIdentityProvider {}
impl Endpoint for GetIdentityProvider {
    type Output = crate::types::FederationIdentityProvider;
    const OPERATION: &'static Operation = &GET_IDENTITY_PROVIDER;
}

/// `deleteFederationSettingIdentityProvider` as data.
pub static DELETE_IDENTITY_PROVIDER: Operation = Operation {
    id: "deleteFederationSettingIdentityProvider",
    name: "delete_identity_provider",
    tag: "Federated Authentication",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/federationSettings/"),
        Piece::Parameter("federationSettingsId"),
        Piece::Literal("/identityProviders/"),
        Piece::Parameter("identityProviderId"),
    ],
    parameters: &[
        Parameter {
            name: "federationSettingsId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "identityProviderId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-11-15",
    accept: "application/vnd.atlas.2023-11-15+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/deleteFederationSettingIdentityProvider",
};

/// `DELETE /api/atlas/v2/federationSettings/{federationSettingsId}/identityProviders/{identityProviderId}`: [`Request`] is its builder.
pub enum DeleteIdentityProvider {}
impl Endpoint for DeleteIdentityProvider {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_IDENTITY_PROVIDER;
}

/// `updateFederationSettingIdentityProvider` as data.
pub static UPDATE_IDENTITY_PROVIDER: Operation = Operation {
    id: "updateFederationSettingIdentityProvider",
    name: "update_identity_provider",
    tag: "Federated Authentication",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/federationSettings/"),
        Piece::Parameter("federationSettingsId"),
        Piece::Literal("/identityProviders/"),
        Piece::Parameter("identityProviderId"),
    ],
    parameters: &[
        Parameter {
            name: "federationSettingsId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "identityProviderId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-11-15",
    accept: "application/vnd.atlas.2023-11-15+json",
    content_type: Some("application/vnd.atlas.2023-11-15+json"),
    success: Body::Json,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/updateFederationSettingIdentityProvider",
};

/// `PATCH /api/atlas/v2/federationSettings/{federationSettingsId}/identityProviders/{identityProviderId}`: [`Request`] is its builder.
pub enum UpdateIdentityProvider {}
impl Endpoint for UpdateIdentityProvider {
    type Output = crate::types::FederationIdentityProvider;
    const OPERATION: &'static Operation = &UPDATE_IDENTITY_PROVIDER;
}

/// `revokeFederationSettingIdentityProviderJwks` as data.
pub static REVOKE_IDENTITY_PROVIDER_JWKS: Operation = Operation {
    id: "revokeFederationSettingIdentityProviderJwks",
    name: "revoke_identity_provider_jwks",
    tag: "Federated Authentication",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/federationSettings/"),
        Piece::Parameter("federationSettingsId"),
        Piece::Literal("/identityProviders/"),
        Piece::Parameter("identityProviderId"),
        Piece::Literal("/jwks"),
    ],
    parameters: &[
        Parameter {
            name: "federationSettingsId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "identityProviderId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-11-15",
    accept: "application/vnd.atlas.2023-11-15+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/revokeFederationSettingIdentityProviderJwks",
};

/// `DELETE /api/atlas/v2/federationSettings/{federationSettingsId}/identityProviders/{identityProviderId}/jwks`: [`Request`] is its builder.
pub enum RevokeIdentityProviderJwks {}
impl Endpoint for RevokeIdentityProviderJwks {
    type Output = ();
    const OPERATION: &'static Operation = &REVOKE_IDENTITY_PROVIDER_JWKS;
}

/// `getFederationSettingIdentityProviderMetadata` as data.
pub static GET_IDENTITY_PROVIDER_METADATA: Operation = Operation {
    id: "getFederationSettingIdentityProviderMetadata",
    name: "get_identity_provider_metadata",
    tag: "Federated Authentication",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/federationSettings/"),
        Piece::Parameter("federationSettingsId"),
        Piece::Literal("/identityProviders/"),
        Piece::Parameter("identityProviderId"),
        Piece::Literal("/metadata.xml"),
    ],
    parameters: &[
        Parameter {
            name: "federationSettingsId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "identityProviderId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/getFederationSettingIdentityProviderMetadata",
};

/// `GET /api/atlas/v2/federationSettings/{federationSettingsId}/identityProviders/{identityProviderId}/metadata.xml`: [`Request`] is its builder.
pub enum GetIdentityProviderMetadata {}
impl Endpoint for GetIdentityProviderMetadata {
    type Output = String;
    const OPERATION: &'static Operation = &GET_IDENTITY_PROVIDER_METADATA;
}

/// `getOrgFederationSettings` as data.
pub static GET_FEDERATION_SETTINGS: Operation = Operation {
    id: "getOrgFederationSettings",
    name: "get_federation_settings",
    tag: "Federated Authentication",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/federationSettings"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/getOrgFederationSettings",
};

/// `GET /api/atlas/v2/orgs/{orgId}/federationSettings`: [`Request`] is its builder.
pub enum GetFederationSettings {}
impl Endpoint for GetFederationSettings {
    type Output = crate::types::OrgFederationSettings;
    const OPERATION: &'static Operation = &GET_FEDERATION_SETTINGS;
}
