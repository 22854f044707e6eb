// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{Body, Endpoint, Location, Method, Operation, Parameter, Piece, Request};

/// Invoices.
///
/// Bills of an organization, and questions to the Cost Explorer.
///
/// Feature `invoices`.
#[derive(Debug, Clone)]
pub struct Invoices {
    client: Client,
}

impl Client {
    /// Returns the operations of Invoices.
    pub fn invoices(&self) -> Invoices {
        Invoices { client: self.clone() }
    }
}

impl Invoices {
    /// Start a Cost Explorer query
    ///
    /// Runs in the background; the token in the answer fetches the result later.
    ///
    /// `POST /api/atlas/v2/orgs/{orgId}/billing/costExplorer/usage`, version 2023-01-01.
    ///
    /// Roles: Organization Billing Viewer.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/createOrgBillingCostExplorerUsageProcess)
    #[doc(alias = "createCostExplorerQueryProcess")]
    #[doc(alias = "createOrgBillingCostExplorerUsageProcess")]
    pub fn create_cost_explorer_process(
        &self,
        org_id: impl AsRef<str>,
        body: crate::types::CostExplorerFilterRequestBody,
    ) -> Request<CreateCostExplorerProcess> {
        Request::new(&self.client).path(org_id).body(body)
    }
}

/// `createOrgBillingCostExplorerUsageProcess` as data.
pub static CREATE_COST_EXPLORER_PROCESS: Operation = Operation {
    id: "createOrgBillingCostExplorerUsageProcess",
    name: "create_cost_explorer_process",
    tag: "Invoices",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/billing/costExplorer/usage"),
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
    content_type: Some("application/vnd.atlas.2023-01-01+json"),
    success: Body::Json,
    roles: &["Organization Billing Viewer"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/createOrgBillingCostExplorerUsageProcess",
};

/// `POST /api/atlas/v2/orgs/{orgId}/billing/costExplorer/usage`: [`Request`] is its builder.
pub enum CreateCostExplorerProcess {}
impl Endpoint for CreateCostExplorerProcess {
    type Output = crate::types::CostExplorerFilterResponseView;
    const OPERATION: &'static Operation = &CREATE_COST_EXPLORER_PROCESS;
}
