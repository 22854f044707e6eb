// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{Body, Endpoint, Location, Method, Operation, Parameter, Piece, Request};

/// Federated Authentication.
///
/// Login through an identity provider of your own, and the roles that its groups get.
///
/// Feature `federated-authentication`.
#[derive(Debug, Clone)]
pub struct FederatedAuthentication {
    client: Client,
}

impl Client {
    /// Returns the operations of Federated Authentication.
    pub fn federated_authentication(&self) -> FederatedAuthentication {
        FederatedAuthentication {
            client: self.clone(),
        }
    }
}

impl FederatedAuthentication {
    /// Get a role mapping of an organization
    ///
    /// `GET
    /// /api/atlas/v2/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}/roleMappings/{id}`,
    /// version 2023-01-01.
    ///
    /// Roles: Organization Owner.
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

    /// Get the federation settings of an organization
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
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/getFederationSettingConnectedOrgConfigRoleMapping",
};

/// `GET /api/atlas/v2/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}/roleMappings/{id}`: [`Request`] is its builder.
pub enum GetRoleMapping {}
impl Endpoint for GetRoleMapping {
    type Output = crate::types::AuthFederationRoleMapping;
    const OPERATION: &'static Operation = &GET_ROLE_MAPPING;
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
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Federated-Authentication/operation/getOrgFederationSettings",
};

/// `GET /api/atlas/v2/orgs/{orgId}/federationSettings`: [`Request`] is its builder.
pub enum GetFederationSettings {}
impl Endpoint for GetFederationSettings {
    type Output = crate::types::OrgFederationSettings;
    const OPERATION: &'static Operation = &GET_FEDERATION_SETTINGS;
}
