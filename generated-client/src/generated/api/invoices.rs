// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Awaited, Body, Condition, Download, Endpoint, Location, Method, Operation, Paged,
    Parameter, Piece, Request, Waiter, When,
};

/// Bills of an organization, and questions to the Cost Explorer.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let org = "671fb08ac37d5e2f91b6040e";
/// let mut invoices = atlas.invoices().list_invoices(org).from_date("2026-01-01").items();
/// while let Some(invoice) = invoices.try_next().await? {
///     println!(
///         "{:?}: {:?} cents, {:?}",
///         invoice.start_date, invoice.amount_billed_cents, invoice.status_name
///     );
///     let Some(id) = invoice.id else { continue };
///     let lines = atlas.invoices().get_invoice(org, id).await?;
///     for line in lines.line_items.iter().flatten() {
///         println!("  {:?} {:?}: {:?} cents", line.cluster_name, line.sku, line.total_price_cents);
///     }
/// }
/// # Ok(())
/// # }
/// ```
///
/// Family: Invoices. Feature: `invoices`.
#[derive(Debug, Clone)]
pub struct Invoices {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Invoices.
    pub fn invoices(&self) -> Invoices {
        Invoices { client: self.clone() }
    }
}

impl Invoices {
    /// List the invoices that belong to a month.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/associatedInvoices`, version 2025-03-12.
    ///
    /// Roles: Organization Billing Viewer.
    ///
    /// Optional: `include_linked_orgs`, `month`, `year`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/getOrgAssociatedInvoices)
    #[doc(alias = "getOrgAssociatedInvoices")]
    pub fn get_org_associated_invoices(
        &self,
        org_id: impl AsRef<str>,
    ) -> Request<GetOrgAssociatedInvoices> {
        Request::new(&self.client).path(org_id)
    }

    /// Start a Cost Explorer query.
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

    /// Get the result of a Cost Explorer query.
    ///
    /// Status 102 means that the query still runs: ask again.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/billing/costExplorer/usage/{token}`, version 2023-01-01.
    ///
    /// Roles: Organization Billing Viewer.
    ///
    /// The same as CSV: [`get_cost_explorer_usage_csv`](Self::get_cost_explorer_usage_csv).
    ///
    /// `token`: Token that the query was answered with.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/getOrgBillingCostExplorerUsage)
    #[doc(alias = "getOrgBillingCostExplorerUsage")]
    pub fn get_cost_explorer_usage(
        &self,
        org_id: impl AsRef<str>,
        token: impl AsRef<str>,
    ) -> Request<GetCostExplorerUsage> {
        Request::new(&self.client).path(org_id).path(token)
    }

    /// Get the result of a Cost Explorer query.
    ///
    /// Status 102 means that the query still runs: ask again.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/billing/costExplorer/usage/{token}`, version 2023-01-01.
    ///
    /// Roles: Organization Billing Viewer.
    ///
    /// The same as JSON: [`get_cost_explorer_usage`](Self::get_cost_explorer_usage).
    ///
    /// `token`: Token that the query was answered with.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/getOrgBillingCostExplorerUsage)
    #[doc(alias = "getOrgBillingCostExplorerUsage")]
    pub fn get_cost_explorer_usage_csv(
        &self,
        org_id: impl AsRef<str>,
        token: impl AsRef<str>,
    ) -> Request<GetCostExplorerUsageCsv> {
        Request::new(&self.client).path(org_id).path(token)
    }

    /// List the invoices of an organization.
    ///
    /// Those of linked organizations need the role of an organization's owner or billing admin.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/invoices`, version 2023-01-01.
    ///
    /// Roles: Organization Billing Viewer.
    ///
    /// Optional: `from_date`, `include_count`, `items_per_page`, `order_by`, `page_num`, `sort_by`,
    /// `status_names`, `to_date`, `view_linked_invoices`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/listOrgInvoices)
    #[doc(alias = "listOrgInvoices")]
    pub fn list_invoices(&self, org_id: impl AsRef<str>) -> Request<ListInvoices> {
        Request::new(&self.client).path(org_id)
    }

    /// List the invoices of the current billing cycle.
    ///
    /// They grow until it ends, usually a day after the use.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/invoices/pending`, version 2023-01-01.
    ///
    /// Roles: Organization Billing Viewer.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/listOrgInvoicePending)
    #[doc(alias = "listOrgInvoicePending")]
    pub fn list_invoice_pending(
        &self,
        org_id: impl AsRef<str>,
    ) -> Request<ListInvoicePending> {
        Request::new(&self.client).path(org_id)
    }

    /// Get an invoice.
    ///
    /// With its line items.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}`, version 2023-01-01.
    ///
    /// Roles: Organization Billing Viewer.
    ///
    /// The same as CSV: [`get_invoice_csv`](Self::get_invoice_csv).
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/getOrgInvoice)
    #[doc(alias = "getOrgInvoice")]
    pub fn get_invoice(
        &self,
        org_id: impl AsRef<str>,
        invoice_id: impl AsRef<str>,
    ) -> Request<GetInvoice> {
        Request::new(&self.client).path(org_id).path(invoice_id)
    }

    /// Get an invoice.
    ///
    /// With its line items.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}`, version 2023-01-01.
    ///
    /// Roles: Organization Billing Viewer.
    ///
    /// The same as JSON: [`get_invoice`](Self::get_invoice).
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/getOrgInvoice)
    #[doc(alias = "getOrgInvoice")]
    pub fn get_invoice_csv(
        &self,
        org_id: impl AsRef<str>,
        invoice_id: impl AsRef<str>,
    ) -> Request<GetInvoiceCsv> {
        Request::new(&self.client).path(org_id).path(invoice_id)
    }

    /// Download an invoice as CSV.
    ///
    /// The same file that `getOrgInvoice` gives as CSV, at an address of its own.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}/csv`, version 2023-01-01.
    ///
    /// Roles: Organization Billing Viewer.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/getOrgInvoiceCsv)
    #[doc(alias = "getOrgInvoiceCsv")]
    pub fn get_invoice_csv2(
        &self,
        org_id: impl AsRef<str>,
        invoice_id: impl AsRef<str>,
    ) -> Request<GetInvoiceCsv2> {
        Request::new(&self.client).path(org_id).path(invoice_id)
    }

    /// Search the line items of an invoice.
    ///
    /// Filters stand in the body of the request; a page of what fits comes back.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}/lineItems:search`, version 2024-08-05.
    ///
    /// Roles: Organization Billing Viewer.
    ///
    /// Optional: `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/searchOrgInvoiceLineItems)
    #[doc(alias = "searchOrgInvoiceLineItems")]
    pub fn search_invoice_line_items(
        &self,
        org_id: impl AsRef<str>,
        invoice_id: impl AsRef<str>,
        body: crate::types::ApiPublicUsageDetailsQueryRequest,
    ) -> Request<SearchInvoiceLineItems> {
        Request::new(&self.client).path(org_id).path(invoice_id).body(body)
    }

    /// List the reports of an invoice.
    ///
    /// Newest first, without expired ones. Where a report can be downloaded is told by the operation
    /// that gets one.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}/reports`, version 2025-03-12.
    ///
    /// Roles: Organization Billing Viewer.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/listOrgInvoiceReports)
    #[doc(alias = "listOrgInvoiceReports")]
    pub fn list_org_invoice_reports(
        &self,
        org_id: impl AsRef<str>,
        invoice_id: impl AsRef<str>,
    ) -> Request<ListOrgInvoiceReports> {
        Request::new(&self.client).path(org_id).path(invoice_id)
    }

    /// Start a report of an invoice.
    ///
    /// Runs in the background; the report names where it can be downloaded.
    ///
    /// `POST /api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}/reports`, version 2025-03-12.
    ///
    /// Roles: Organization Billing Viewer.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/createOrgInvoiceReport)
    #[doc(alias = "createOrgInvoiceReport")]
    pub fn create_org_invoice_report(
        &self,
        org_id: impl AsRef<str>,
        invoice_id: impl AsRef<str>,
        body: crate::types::InvoiceReportRequest,
    ) -> Request<CreateOrgInvoiceReport> {
        Request::new(&self.client).path(org_id).path(invoice_id).body(body)
    }

    /// Get a report of an invoice.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}/reports/{reportId}`, version 2025-03-12.
    ///
    /// [`wait`](Request::wait) waits until `state` is `SUCCEEDED`, and gives up once `state` is
    /// `FAILED`.
    ///
    /// Roles: Organization Billing Viewer.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/getOrgInvoiceReport)
    #[doc(alias = "getOrgInvoiceReport")]
    pub fn get_org_invoice_report(
        &self,
        org_id: impl AsRef<str>,
        invoice_id: impl AsRef<str>,
        report_id: impl AsRef<str>,
    ) -> Request<GetOrgInvoiceReport> {
        Request::new(&self.client).path(org_id).path(invoice_id).path(report_id)
    }

    /// List the SKUs that can stand on an invoice.
    ///
    /// `GET /api/atlas/v2/skus`, version 2025-03-12.
    ///
    /// Roles: Organization Member, Project Read Only.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/listSkus)
    #[doc(alias = "listSkus")]
    pub fn list_skus(&self) -> Request<ListSkus> {
        Request::new(&self.client)
    }

    /// Get what an SKU stands for.
    ///
    /// `GET /api/atlas/v2/skus/{skuId}`, version 2025-03-12.
    ///
    /// Roles: Organization Member, Project Read Only.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/getSku)
    #[doc(alias = "getSku")]
    pub fn get_sku(&self, sku_id: impl AsRef<str>) -> Request<GetSku> {
        Request::new(&self.client).path(sku_id)
    }
}

/// `getOrgAssociatedInvoices` as data.
pub static GET_ORG_ASSOCIATED_INVOICES: Operation = Operation {
    id: "getOrgAssociatedInvoices",
    name: "get_org_associated_invoices",
    tag: "Invoices",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/associatedInvoices"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "includeLinkedOrgs",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "month",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "year",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2025-03-12",
    accept: "application/vnd.atlas.2025-03-12+json",
    content_type: None,
    success: Body::Json,
    roles: &["Organization Billing Viewer"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/getOrgAssociatedInvoices",
};

/// `GET /api/atlas/v2/orgs/{orgId}/associatedInvoices`: [`Request`] is its builder.
pub enum GetOrgAssociatedInvoices {}
impl Endpoint for GetOrgAssociatedInvoices {
    type Output = crate::types::OrgAssociatedInvoiceResponse;
    const OPERATION: &'static Operation = &GET_ORG_ASSOCIATED_INVOICES;
}

impl Request<GetOrgAssociatedInvoices> {
    /// Whether linked organizations count too.
    ///
    /// Sets `includeLinkedOrgs`.
    pub fn include_linked_orgs(self, value: bool) -> Self {
        self.query("includeLinkedOrgs", value)
    }

    /// The month, from 1; the current one by default.
    ///
    /// Sets `month`.
    pub fn month(self, value: i64) -> Self {
        self.query("month", value)
    }

    /// The year; the current one by default.
    ///
    /// Sets `year`.
    pub fn year(self, value: i64) -> Self {
        self.query("year", value)
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
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/createOrgBillingCostExplorerUsageProcess",
};

/// `POST /api/atlas/v2/orgs/{orgId}/billing/costExplorer/usage`: [`Request`] is its builder.
pub enum CreateCostExplorerProcess {}
impl Endpoint for CreateCostExplorerProcess {
    type Output = crate::types::CostExplorerFilterResponseView;
    const OPERATION: &'static Operation = &CREATE_COST_EXPLORER_PROCESS;
}

/// `getOrgBillingCostExplorerUsage` as data.
pub static GET_COST_EXPLORER_USAGE: Operation = Operation {
    id: "getOrgBillingCostExplorerUsage",
    name: "get_cost_explorer_usage",
    tag: "Invoices",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/billing/costExplorer/usage/"),
        Piece::Parameter("token"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "token",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Organization Billing Viewer"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/getOrgBillingCostExplorerUsage",
};

/// `GET /api/atlas/v2/orgs/{orgId}/billing/costExplorer/usage/{token}`: [`Request`] is its builder.
pub enum GetCostExplorerUsage {}
impl Endpoint for GetCostExplorerUsage {
    type Output = crate::types::CostExplorerQueryResult;
    const OPERATION: &'static Operation = &GET_COST_EXPLORER_USAGE;
}

/// `getOrgBillingCostExplorerUsage` as data.
pub static GET_COST_EXPLORER_USAGE_CSV: Operation = Operation {
    id: "getOrgBillingCostExplorerUsage",
    name: "get_cost_explorer_usage_csv",
    tag: "Invoices",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/billing/costExplorer/usage/"),
        Piece::Parameter("token"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "token",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+csv",
    content_type: None,
    success: Body::Bytes,
    roles: &["Organization Billing Viewer"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/getOrgBillingCostExplorerUsage",
};

/// `GET /api/atlas/v2/orgs/{orgId}/billing/costExplorer/usage/{token}`: [`Request`] is its builder.
pub enum GetCostExplorerUsageCsv {}
impl Endpoint for GetCostExplorerUsageCsv {
    type Output = Download;
    const OPERATION: &'static Operation = &GET_COST_EXPLORER_USAGE_CSV;
}

/// `listOrgInvoices` as data.
pub static LIST_INVOICES: Operation = Operation {
    id: "listOrgInvoices",
    name: "list_invoices",
    tag: "Invoices",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/invoices"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "fromDate",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "includeCount",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "itemsPerPage",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "orderBy",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "pageNum",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "sortBy",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "statusNames",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "toDate",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "viewLinkedInvoices",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Organization Billing Viewer"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/listOrgInvoices",
};

/// `GET /api/atlas/v2/orgs/{orgId}/invoices`: [`Request`] is its builder.
pub enum ListInvoices {}
impl Endpoint for ListInvoices {
    type Output = crate::types::PaginatedApiInvoiceMetadataView;
    const OPERATION: &'static Operation = &LIST_INVOICES;
}

impl Paged for ListInvoices {}
impl Request<ListInvoices> {
    /// Only invoices from this day on.
    ///
    /// Sets `fromDate`.
    pub fn from_date(self, value: impl Into<crate::json::Date>) -> Self {
        self.query("fromDate", value.into())
    }

    /// Whether the answer has `totalCount`.
    ///
    /// Sets `includeCount`. Default: `true`.
    pub fn include_count(self, value: bool) -> Self {
        self.query("includeCount", value)
    }

    /// How many items a page holds.
    ///
    /// Sets `itemsPerPage`. Default: `100`.
    pub fn items_per_page(self, value: i64) -> Self {
        self.query("itemsPerPage", value)
    }

    /// Ascending or descending.
    ///
    /// Sets `orderBy`. Default: `"desc"`.
    pub fn order_by(self, value: impl AsRef<str>) -> Self {
        self.query("orderBy", value.as_ref())
    }

    /// Which page, counted from 1.
    ///
    /// Sets `pageNum`. Default: `1`.
    pub fn page_num(self, value: i64) -> Self {
        self.query("pageNum", value)
    }

    /// What the invoices are sorted by.
    ///
    /// Sets `sortBy`. Default: `"END_DATE"`.
    pub fn sort_by(self, value: impl AsRef<str>) -> Self {
        self.query("sortBy", value.as_ref())
    }

    /// Only invoices in these states.
    ///
    /// Sets `statusNames`.
    pub fn status_names(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.query_list("statusNames", value)
    }

    /// Only invoices up to this day.
    ///
    /// Sets `toDate`.
    pub fn to_date(self, value: impl Into<crate::json::Date>) -> Self {
        self.query("toDate", value.into())
    }

    /// Whether `linkedInvoices` is filled in.
    ///
    /// Sets `viewLinkedInvoices`. Default: `true`.
    pub fn view_linked_invoices(self, value: bool) -> Self {
        self.query("viewLinkedInvoices", value)
    }
}

/// `listOrgInvoicePending` as data.
pub static LIST_INVOICE_PENDING: Operation = Operation {
    id: "listOrgInvoicePending",
    name: "list_invoice_pending",
    tag: "Invoices",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/invoices/pending"),
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
    roles: &["Organization Billing Viewer"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/listOrgInvoicePending",
};

/// `GET /api/atlas/v2/orgs/{orgId}/invoices/pending`: [`Request`] is its builder.
pub enum ListInvoicePending {}
impl Endpoint for ListInvoicePending {
    type Output = crate::types::PaginatedApiInvoiceView;
    const OPERATION: &'static Operation = &LIST_INVOICE_PENDING;
}

/// `getOrgInvoice` as data.
pub static GET_INVOICE: Operation = Operation {
    id: "getOrgInvoice",
    name: "get_invoice",
    tag: "Invoices",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/invoices/"),
        Piece::Parameter("invoiceId"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "invoiceId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Organization Billing Viewer"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/getOrgInvoice",
};

/// `GET /api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}`: [`Request`] is its builder.
pub enum GetInvoice {}
impl Endpoint for GetInvoice {
    type Output = crate::types::BillingInvoice;
    const OPERATION: &'static Operation = &GET_INVOICE;
}

/// `getOrgInvoice` as data.
pub static GET_INVOICE_CSV: Operation = Operation {
    id: "getOrgInvoice",
    name: "get_invoice_csv",
    tag: "Invoices",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/invoices/"),
        Piece::Parameter("invoiceId"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "invoiceId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+csv",
    content_type: None,
    success: Body::Bytes,
    roles: &["Organization Billing Viewer"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/getOrgInvoice",
};

/// `GET /api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}`: [`Request`] is its builder.
pub enum GetInvoiceCsv {}
impl Endpoint for GetInvoiceCsv {
    type Output = Download;
    const OPERATION: &'static Operation = &GET_INVOICE_CSV;
}

/// `getOrgInvoiceCsv` as data.
pub static GET_INVOICE_CSV2: Operation = Operation {
    id: "getOrgInvoiceCsv",
    name: "get_invoice_csv2",
    tag: "Invoices",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/invoices/"),
        Piece::Parameter("invoiceId"),
        Piece::Literal("/csv"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "invoiceId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+csv",
    content_type: None,
    success: Body::Bytes,
    roles: &["Organization Billing Viewer"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/getOrgInvoiceCsv",
};

/// `GET /api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}/csv`: [`Request`] is its builder.
pub enum GetInvoiceCsv2 {}
impl Endpoint for GetInvoiceCsv2 {
    type Output = Download;
    const OPERATION: &'static Operation = &GET_INVOICE_CSV2;
}

/// `searchOrgInvoiceLineItems` as data.
pub static SEARCH_INVOICE_LINE_ITEMS: Operation = Operation {
    id: "searchOrgInvoiceLineItems",
    name: "search_invoice_line_items",
    tag: "Invoices",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/invoices/"),
        Piece::Parameter("invoiceId"),
        Piece::Literal("/lineItems:search"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "invoiceId",
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
    version: "2024-08-05",
    accept: "application/vnd.atlas.2024-08-05+json",
    content_type: Some("application/vnd.atlas.2024-08-05+json"),
    success: Body::Json,
    roles: &["Organization Billing Viewer"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/searchOrgInvoiceLineItems",
};

/// `GET /api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}/lineItems:search`: [`Request`] is its builder.
pub enum SearchInvoiceLineItems {}
impl Endpoint for SearchInvoiceLineItems {
    type Output = crate::types::PaginatedPublicApiUsageDetailsLineItemView;
    const OPERATION: &'static Operation = &SEARCH_INVOICE_LINE_ITEMS;
}

impl Paged for SearchInvoiceLineItems {}
impl Request<SearchInvoiceLineItems> {
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

/// `listOrgInvoiceReports` as data.
pub static LIST_ORG_INVOICE_REPORTS: Operation = Operation {
    id: "listOrgInvoiceReports",
    name: "list_org_invoice_reports",
    tag: "Invoices",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/invoices/"),
        Piece::Parameter("invoiceId"),
        Piece::Literal("/reports"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "invoiceId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "includeCount",
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
    ],
    version: "2025-03-12",
    accept: "application/vnd.atlas.2025-03-12+json",
    content_type: None,
    success: Body::Json,
    roles: &["Organization Billing Viewer"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/listOrgInvoiceReports",
};

/// `GET /api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}/reports`: [`Request`] is its builder.
pub enum ListOrgInvoiceReports {}
impl Endpoint for ListOrgInvoiceReports {
    type Output = crate::types::PaginatedInvoiceReportView;
    const OPERATION: &'static Operation = &LIST_ORG_INVOICE_REPORTS;
}

impl Paged for ListOrgInvoiceReports {}
impl Request<ListOrgInvoiceReports> {
    /// Whether the answer has `totalCount`.
    ///
    /// Sets `includeCount`. Default: `true`.
    pub fn include_count(self, value: bool) -> Self {
        self.query("includeCount", value)
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
}

/// `createOrgInvoiceReport` as data.
pub static CREATE_ORG_INVOICE_REPORT: Operation = Operation {
    id: "createOrgInvoiceReport",
    name: "create_org_invoice_report",
    tag: "Invoices",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/invoices/"),
        Piece::Parameter("invoiceId"),
        Piece::Literal("/reports"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "invoiceId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2025-03-12",
    accept: "application/vnd.atlas.2025-03-12+json",
    content_type: Some("application/vnd.atlas.2025-03-12+json"),
    success: Body::Json,
    roles: &["Organization Billing Viewer"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/createOrgInvoiceReport",
};

/// `POST /api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}/reports`: [`Request`] is its builder.
pub enum CreateOrgInvoiceReport {}
impl Endpoint for CreateOrgInvoiceReport {
    type Output = crate::types::InvoiceReportResponse;
    const OPERATION: &'static Operation = &CREATE_ORG_INVOICE_REPORT;
}

/// `getOrgInvoiceReport` as data.
pub static GET_ORG_INVOICE_REPORT: Operation = Operation {
    id: "getOrgInvoiceReport",
    name: "get_org_invoice_report",
    tag: "Invoices",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/invoices/"),
        Piece::Parameter("invoiceId"),
        Piece::Literal("/reports/"),
        Piece::Parameter("reportId"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "invoiceId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "reportId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2025-03-12",
    accept: "application/vnd.atlas.2025-03-12+json",
    content_type: None,
    success: Body::Json,
    roles: &["Organization Billing Viewer"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: Some(
        &Waiter {
            settled: &[
                Condition {
                    field: "state",
                    success: &[When::Text("SUCCEEDED")],
                    failure: &[When::Text("FAILED")],
                    pending: &[When::Text("PENDING"), When::Text("RUNNING")],
                },
            ],
            deleted: &[],
        },
    ),
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/getOrgInvoiceReport",
};

/// `GET /api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}/reports/{reportId}`: [`Request`] is its builder.
pub enum GetOrgInvoiceReport {}
impl Endpoint for GetOrgInvoiceReport {
    type Output = crate::types::InvoiceReportResponse;
    const OPERATION: &'static Operation = &GET_ORG_INVOICE_REPORT;
}

impl Awaited for GetOrgInvoiceReport {}
/// `listSkus` as data.
pub static LIST_SKUS: Operation = Operation {
    id: "listSkus",
    name: "list_skus",
    tag: "Invoices",
    method: Method::Get,
    path: &[Piece::Literal("/api/atlas/v2/skus")],
    parameters: &[
        Parameter {
            name: "includeCount",
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
    ],
    version: "2025-03-12",
    accept: "application/vnd.atlas.2025-03-12+json",
    content_type: None,
    success: Body::Json,
    roles: &["Organization Member", "Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/listSkus",
};

/// `GET /api/atlas/v2/skus`: [`Request`] is its builder.
pub enum ListSkus {}
impl Endpoint for ListSkus {
    type Output = crate::types::PaginatedApiSkuView;
    const OPERATION: &'static Operation = &LIST_SKUS;
}

impl Paged for ListSkus {}
impl Request<ListSkus> {
    /// Whether the answer has `totalCount`.
    ///
    /// Sets `includeCount`. Default: `true`.
    pub fn include_count(self, value: bool) -> Self {
        self.query("includeCount", value)
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
}

/// `getSku` as data.
pub static GET_SKU: Operation = Operation {
    id: "getSku",
    name: "get_sku",
    tag: "Invoices",
    method: Method::Get,
    path: &[Piece::Literal("/api/atlas/v2/skus/"), Piece::Parameter("skuId")],
    parameters: &[
        Parameter {
            name: "skuId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2025-03-12",
    accept: "application/vnd.atlas.2025-03-12+json",
    content_type: None,
    success: Body::Json,
    roles: &["Organization Member", "Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Invoices/operation/getSku",
};

/// `GET /api/atlas/v2/skus/{skuId}`: [`Request`] is its builder.
pub enum GetSku {}
impl Endpoint for GetSku {
    type Output = crate::types::SkuResponse;
    const OPERATION: &'static Operation = &GET_SKU;
}
