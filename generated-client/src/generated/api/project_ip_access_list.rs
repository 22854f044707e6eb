// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Awaited, Body, Condition, Endpoint, Location, Method, Operation, Paged, Parameter,
    Piece, Request, Waiter, When,
};

/// Addresses from which the clusters of a project can be reached.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::NetworkPermissionEntry;
///
/// let project = "6720c1f4e5a83b19d04f7a62";
/// let office = NetworkPermissionEntry::new().cidr_block("203.0.113.0/24").comment("office");
/// let guest = NetworkPermissionEntry::new()
///     .ip_address("198.51.100.7")
///     .delete_after_date("2026-11-27T18:00:00Z");
/// atlas.project_ip_access_list().create_access_list_entry(project, [office, guest]).await?;
/// atlas.project_ip_access_list().get_access_list_status(project, "198.51.100.7").wait().await?;
///
/// let mut entries = atlas.project_ip_access_list().list_access_list_entries(project).items();
/// while let Some(entry) = entries.try_next().await? {
///     println!("{:?}: {:?}", entry.cidr_block, entry.comment);
/// }
/// # Ok(())
/// # }
/// ```
///
/// Family: Project IP Access List. Feature: `project-ip-access-list`.
#[derive(Debug, Clone)]
pub struct ProjectIpAccessList {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Project IP Access List.
    pub fn project_ip_access_list(&self) -> ProjectIpAccessList {
        ProjectIpAccessList {
            client: self.clone(),
        }
    }
}

impl ProjectIpAccessList {
    /// List the access list of a project.
    ///
    /// Without expired entries.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/accessList`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Project-IP-Access-List/operation/listGroupAccessListEntries)
    #[doc(alias = "listGroupAccessListEntries")]
    pub fn list_access_list_entries(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<ListAccessListEntries> {
        Request::new(&self.client).path(group_id)
    }

    /// Add entries to the access list of a project.
    ///
    /// The body is an array; each entry has one of `ipAddress`, `cidrBlock` and `awsSecurityGroup`.
    /// Existing entries with the same value are replaced. Answers with a page of the list. One call at
    /// a time: the service does not take them side by side.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/accessList`, version 2023-01-01.
    ///
    /// Roles: Project Network Access Manager.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Project-IP-Access-List/operation/createGroupAccessListEntry)
    #[doc(alias = "createGroupAccessListEntry")]
    pub fn create_access_list_entry(
        &self,
        group_id: impl AsRef<str>,
        body: impl IntoIterator<Item = crate::types::NetworkPermissionEntry>,
    ) -> Request<CreateAccessListEntry> {
        Request::new(&self.client)
            .path(group_id)
            .body(
                body.into_iter().collect::<Vec<crate::types::NetworkPermissionEntry>>(),
            )
    }

    /// Get an entry of a project's access list.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/accessList/{entryValue}`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// `entry_value`: Address, range or AWS security group of the entry, such as `10.0.0.0/16`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Project-IP-Access-List/operation/getGroupAccessListEntry)
    #[doc(alias = "getGroupAccessListEntry")]
    pub fn get_access_list_entry(
        &self,
        group_id: impl AsRef<str>,
        entry_value: impl AsRef<str>,
    ) -> Request<GetAccessListEntry> {
        Request::new(&self.client).path(group_id).path(entry_value)
    }

    /// Delete an entry of a project's access list.
    ///
    /// Connections that are open may stay so for a while.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/accessList/{entryValue}`, version 2023-01-01.
    ///
    /// Roles: Project Network Access Manager.
    ///
    /// `entry_value`: Address, range or AWS security group of the entry, such as `10.0.0.0/16`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Project-IP-Access-List/operation/deleteGroupAccessListEntry)
    #[doc(alias = "deleteGroupAccessListEntry")]
    pub fn delete_access_list_entry(
        &self,
        group_id: impl AsRef<str>,
        entry_value: impl AsRef<str>,
    ) -> Request<DeleteAccessListEntry> {
        Request::new(&self.client).path(group_id).path(entry_value)
    }

    /// Get the state of an access list entry.
    ///
    /// An entry counts once all clusters know it.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/accessList/{entryValue}/status`, version 2023-01-01.
    ///
    /// [`wait`](Request::wait) waits until `STATUS` is `ACTIVE`, and gives up once `STATUS` is
    /// `FAILED`.
    ///
    /// Roles: Project Read Only.
    ///
    /// `entry_value`: Address, range or AWS security group of the entry, such as `10.0.0.0/16`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Project-IP-Access-List/operation/getGroupAccessListStatus)
    #[doc(alias = "getGroupAccessListStatus")]
    pub fn get_access_list_status(
        &self,
        group_id: impl AsRef<str>,
        entry_value: impl AsRef<str>,
    ) -> Request<GetAccessListStatus> {
        Request::new(&self.client).path(group_id).path(entry_value)
    }
}

/// `listGroupAccessListEntries` as data.
pub static LIST_ACCESS_LIST_ENTRIES: Operation = Operation {
    id: "listGroupAccessListEntries",
    name: "list_access_list_entries",
    tag: "Project IP Access List",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/accessList"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
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
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Project-IP-Access-List/operation/listGroupAccessListEntries",
};

/// `GET /api/atlas/v2/groups/{groupId}/accessList`: [`Request`] is its builder.
pub enum ListAccessListEntries {}
impl Endpoint for ListAccessListEntries {
    type Output = crate::types::PaginatedNetworkAccessView;
    const OPERATION: &'static Operation = &LIST_ACCESS_LIST_ENTRIES;
}

impl Paged for ListAccessListEntries {}
impl Request<ListAccessListEntries> {
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

/// `createGroupAccessListEntry` as data.
pub static CREATE_ACCESS_LIST_ENTRY: Operation = Operation {
    id: "createGroupAccessListEntry",
    name: "create_access_list_entry",
    tag: "Project IP Access List",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/accessList"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
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
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"),
    success: Body::Json,
    roles: &["Project Network Access Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Project-IP-Access-List/operation/createGroupAccessListEntry",
};

/// `POST /api/atlas/v2/groups/{groupId}/accessList`: [`Request`] is its builder.
pub enum CreateAccessListEntry {}
impl Endpoint for CreateAccessListEntry {
    type Output = crate::types::PaginatedNetworkAccessView;
    const OPERATION: &'static Operation = &CREATE_ACCESS_LIST_ENTRY;
}

impl Request<CreateAccessListEntry> {
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

/// `getGroupAccessListEntry` as data.
pub static GET_ACCESS_LIST_ENTRY: Operation = Operation {
    id: "getGroupAccessListEntry",
    name: "get_access_list_entry",
    tag: "Project IP Access List",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/accessList/"),
        Piece::Parameter("entryValue"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "entryValue",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Project-IP-Access-List/operation/getGroupAccessListEntry",
};

/// `GET /api/atlas/v2/groups/{groupId}/accessList/{entryValue}`: [`Request`] is its builder.
pub enum GetAccessListEntry {}
impl Endpoint for GetAccessListEntry {
    type Output = crate::types::NetworkPermissionEntry;
    const OPERATION: &'static Operation = &GET_ACCESS_LIST_ENTRY;
}

/// `deleteGroupAccessListEntry` as data.
pub static DELETE_ACCESS_LIST_ENTRY: Operation = Operation {
    id: "deleteGroupAccessListEntry",
    name: "delete_access_list_entry",
    tag: "Project IP Access List",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/accessList/"),
        Piece::Parameter("entryValue"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "entryValue",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Project Network Access Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Project-IP-Access-List/operation/deleteGroupAccessListEntry",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/accessList/{entryValue}`: [`Request`] is its builder.
pub enum DeleteAccessListEntry {}
impl Endpoint for DeleteAccessListEntry {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_ACCESS_LIST_ENTRY;
}

/// `getGroupAccessListStatus` as data.
pub static GET_ACCESS_LIST_STATUS: Operation = Operation {
    id: "getGroupAccessListStatus",
    name: "get_access_list_status",
    tag: "Project IP Access List",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/accessList/"),
        Piece::Parameter("entryValue"),
        Piece::Literal("/status"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "entryValue",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: Some(
        &Waiter {
            settled: &[
                Condition {
                    field: "STATUS",
                    success: &[When::Text("ACTIVE")],
                    failure: &[When::Text("FAILED")],
                    pending: &[When::Text("PENDING")],
                },
            ],
            deleted: &[],
        },
    ),
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Project-IP-Access-List/operation/getGroupAccessListStatus",
};

/// `GET /api/atlas/v2/groups/{groupId}/accessList/{entryValue}/status`: [`Request`] is its builder.
pub enum GetAccessListStatus {}
impl Endpoint for GetAccessListStatus {
    type Output = crate::types::NetworkPermissionEntryStatus;
    const OPERATION: &'static Operation = &GET_ACCESS_LIST_STATUS;
}

impl Awaited for GetAccessListStatus {}
