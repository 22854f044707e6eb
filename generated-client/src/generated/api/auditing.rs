// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{Body, Endpoint, Location, Method, Operation, Parameter, Piece, Request};

/// What the databases of a project write to their audit log.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::AuditLog;
///
/// let project = "6720c1f4e5a83b19d04f7a62";
/// let body = AuditLog::new()
///     .enabled(true)
///     .audit_authorization_success(false)
///     .audit_filter(r#"{"atype": {"$in": ["authenticate", "dropCollection"]}}"#);
/// let settings = atlas.auditing().update_audit_log(project, body).await?;
/// println!("{:?}", settings.configuration_type);
/// # Ok(())
/// # }
/// ```
///
/// Family: Auditing. Feature: `auditing`.
#[derive(Debug, Clone)]
pub struct Auditing {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Auditing.
    pub fn auditing(&self) -> Auditing {
        Auditing { client: self.clone() }
    }
}

impl Auditing {
    /// Get the auditing settings of a project.
    ///
    /// For dedicated clusters only.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/auditLog`, version 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Auditing/operation/getGroupAuditLog)
    #[doc(alias = "getGroupAuditLog")]
    pub fn get_group_audit_log(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<GetGroupAuditLog> {
        Request::new(&self.client).path(group_id)
    }

    /// Change the auditing settings of a project.
    ///
    /// For dedicated clusters only.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/auditLog`, version 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Auditing/operation/updateGroupAuditLog)
    #[doc(alias = "updateGroupAuditLog")]
    pub fn update_audit_log(
        &self,
        group_id: impl AsRef<str>,
        body: crate::types::AuditLog,
    ) -> Request<UpdateAuditLog> {
        Request::new(&self.client).path(group_id).body(body)
    }
}

/// `getGroupAuditLog` as data.
pub static GET_GROUP_AUDIT_LOG: Operation = Operation {
    id: "getGroupAuditLog",
    name: "get_group_audit_log",
    tag: "Auditing",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/auditLog"),
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
    content_type: None,
    success: Body::Json,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Auditing/operation/getGroupAuditLog",
};

/// `GET /api/atlas/v2/groups/{groupId}/auditLog`: [`Request`] is its builder.
pub enum GetGroupAuditLog {}
impl Endpoint for GetGroupAuditLog {
    type Output = crate::types::AuditLog;
    const OPERATION: &'static Operation = &GET_GROUP_AUDIT_LOG;
}

/// `updateGroupAuditLog` as data.
pub static UPDATE_AUDIT_LOG: Operation = Operation {
    id: "updateGroupAuditLog",
    name: "update_audit_log",
    tag: "Auditing",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/auditLog"),
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
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Auditing/operation/updateGroupAuditLog",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/auditLog`: [`Request`] is its builder.
pub enum UpdateAuditLog {}
impl Endpoint for UpdateAuditLog {
    type Output = crate::types::AuditLog;
    const OPERATION: &'static Operation = &UPDATE_AUDIT_LOG;
}
