// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Awaited, Body, Condition, Endpoint, Location, Method, Operation, Parameter, Piece,
    Request, Waiter, When,
};

/// Live migrations from Cloud Manager or Ops Manager into Atlas.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let (project, validation) = ("6720c1f4e5a83b19d04f7a62", "6745a0be1c92d7f3864b05e1");
/// let check = atlas
///     .cloud_migration_service()
///     .get_migration_validate_status(project, validation)
///     .wait()
///     .await?;
/// println!("project {:?} can be migrated", check.source_group_id);
/// # Ok(())
/// # }
/// ```
///
/// Family: Cloud Migration Service. Feature: `cloud-migration-service`.
#[derive(Debug, Clone)]
pub struct CloudMigrationService {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Cloud Migration Service.
    pub fn cloud_migration_service(&self) -> CloudMigrationService {
        CloudMigrationService {
            client: self.clone(),
        }
    }
}

impl CloudMigrationService {
    /// Get the state of a migration check.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/liveMigrations/validate/{validationId}`, version 2023-01-01.
    ///
    /// [`wait`](Request::wait) waits until `status` is `SUCCESS`, and gives up once `status` is
    /// `FAILED`.
    ///
    /// Roles: Organization Owner.
    ///
    /// `validation_id`: Id of the check, as named when it was started.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Migration-Service/operation/getGroupLiveMigrationValidateStatus)
    #[doc(alias = "getGroupLiveMigrationValidateStatus")]
    #[doc(alias = "getValidationStatus")]
    pub fn get_migration_validate_status(
        &self,
        group_id: impl AsRef<str>,
        validation_id: impl AsRef<str>,
    ) -> Request<GetMigrationValidateStatus> {
        Request::new(&self.client).path(group_id).path(validation_id)
    }
}

/// `getGroupLiveMigrationValidateStatus` as data.
pub static GET_MIGRATION_VALIDATE_STATUS: Operation = Operation {
    id: "getGroupLiveMigrationValidateStatus",
    name: "get_migration_validate_status",
    tag: "Cloud Migration Service",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/liveMigrations/validate/"),
        Piece::Parameter("validationId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "validationId",
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
    waiter: Some(
        &Waiter {
            settled: &[
                Condition {
                    field: "status",
                    success: &[When::Text("SUCCESS")],
                    failure: &[When::Text("FAILED")],
                    pending: &[When::Text("PENDING")],
                },
            ],
            deleted: &[],
        },
    ),
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Migration-Service/operation/getGroupLiveMigrationValidateStatus",
};

/// `GET /api/atlas/v2/groups/{groupId}/liveMigrations/validate/{validationId}`: [`Request`] is its builder.
pub enum GetMigrationValidateStatus {}
impl Endpoint for GetMigrationValidateStatus {
    type Output = crate::types::LiveImportValidation;
    const OPERATION: &'static Operation = &GET_MIGRATION_VALIDATE_STATUS;
}

impl Awaited for GetMigrationValidateStatus {}
