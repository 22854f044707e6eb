// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Body, Endpoint, Location, Method, Operation, Paged, Parameter, Piece, Request,
};

/// What happened in a project or organization, who did it and when.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::EventViewForNdsGroup as Event;
///
/// let project = "6720c1f4e5a83b19d04f7a62";
/// let mut events = atlas.events().list_group_events(project).min_date("2026-11-01T00:00:00Z").items();
/// while let Some(event) = events.try_next().await? {
///     match &event {
///         Event::Host(host) => {
///             println!("{:?} {:?} of {:?}", host.created, host.event_type_name, host.replica_set_name)
///         }
///         Event::User(user) => {
///             println!("{:?} {:?} by {:?}", user.created, user.event_type_name, user.username)
///         }
///         // Kinds of events that this crate does not know yet are here, too.
///         other => println!("{:?} {:?}", other.created(), other.tag()),
///     }
/// }
/// # Ok(())
/// # }
/// ```
///
/// Family: Events. Feature: `events`.
#[derive(Debug, Clone)]
pub struct Events {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Events.
    pub fn events(&self) -> Events {
        Events { client: self.clone() }
    }
}

impl Events {
    /// List the types of events.
    ///
    /// `GET /api/atlas/v2/eventTypes`, version 2023-01-01.
    ///
    /// Roles: Organization Member, Project Read Only.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Events/operation/listEventTypes)
    #[doc(alias = "listEventTypes")]
    pub fn list_event_types(&self) -> Request<ListEventTypes> {
        Request::new(&self.client)
    }

    /// List the events of a project.
    ///
    /// Newest first; each in the variant that `eventTypeName` tells.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/events`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// Optional: `cluster_names`, `event_type`, `excluded_event_type`, `include_count`, `include_raw`,
    /// `items_per_page`, `max_date`, `min_date`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Events/operation/listGroupEvents)
    #[doc(alias = "listGroupEvents")]
    pub fn list_group_events(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<ListGroupEvents> {
        Request::new(&self.client).path(group_id)
    }

    /// Get an event of a project.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/events/{eventId}`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// Optional: `include_raw`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Events/operation/getGroupEvent)
    #[doc(alias = "getGroupEvent")]
    pub fn get_group_event(
        &self,
        group_id: impl AsRef<str>,
        event_id: impl AsRef<str>,
    ) -> Request<GetGroupEvent> {
        Request::new(&self.client).path(group_id).path(event_id)
    }

    /// List the events of an organization.
    ///
    /// Newest first; each in the variant that `eventTypeName` tells.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/events`, version 2023-01-01.
    ///
    /// Roles: Organization Member.
    ///
    /// Optional: `event_type`, `include_count`, `include_raw`, `items_per_page`, `max_date`,
    /// `min_date`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Events/operation/listOrgEvents)
    #[doc(alias = "listOrgEvents")]
    pub fn list_org_events(&self, org_id: impl AsRef<str>) -> Request<ListOrgEvents> {
        Request::new(&self.client).path(org_id)
    }

    /// Get an event of an organization.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/events/{eventId}`, version 2023-01-01.
    ///
    /// Roles: Organization Member.
    ///
    /// Optional: `include_raw`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Events/operation/getOrgEvent)
    #[doc(alias = "getOrgEvent")]
    pub fn get_org_event(
        &self,
        org_id: impl AsRef<str>,
        event_id: impl AsRef<str>,
    ) -> Request<GetOrgEvent> {
        Request::new(&self.client).path(org_id).path(event_id)
    }
}

/// `listEventTypes` as data.
pub static LIST_EVENT_TYPES: Operation = Operation {
    id: "listEventTypes",
    name: "list_event_types",
    tag: "Events",
    method: Method::Get,
    path: &[Piece::Literal("/api/atlas/v2/eventTypes")],
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
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Organization Member", "Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Events/operation/listEventTypes",
};

/// `GET /api/atlas/v2/eventTypes`: [`Request`] is its builder.
pub enum ListEventTypes {}
impl Endpoint for ListEventTypes {
    type Output = crate::types::PaginatedEventTypeDetailsResponse;
    const OPERATION: &'static Operation = &LIST_EVENT_TYPES;
}

impl Paged for ListEventTypes {}
impl Request<ListEventTypes> {
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

/// `listGroupEvents` as data.
pub static LIST_GROUP_EVENTS: Operation = Operation {
    id: "listGroupEvents",
    name: "list_group_events",
    tag: "Events",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/events"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterNames",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "eventType",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "excludedEventType",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "includeCount",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "includeRaw",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "itemsPerPage",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "maxDate",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "minDate",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Events/operation/listGroupEvents",
};

/// `GET /api/atlas/v2/groups/{groupId}/events`: [`Request`] is its builder.
pub enum ListGroupEvents {}
impl Endpoint for ListGroupEvents {
    type Output = crate::types::GroupPaginatedEventView;
    const OPERATION: &'static Operation = &LIST_GROUP_EVENTS;
}

impl Paged for ListGroupEvents {}
impl Request<ListGroupEvents> {
    /// Only events of these clusters.
    ///
    /// Sets `clusterNames`.
    pub fn cluster_names(
        self,
        value: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.query_list("clusterNames", value)
    }

    /// Only events of these types.
    ///
    /// Sets `eventType`.
    pub fn event_type(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.query_list("eventType", value)
    }

    /// No events of these types.
    ///
    /// Sets `excludedEventType`.
    pub fn excluded_event_type(
        self,
        value: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.query_list("excludedEventType", value)
    }

    /// Whether the answer has `totalCount`.
    ///
    /// Sets `includeCount`. Default: `true`.
    pub fn include_count(self, value: bool) -> Self {
        self.query("includeCount", value)
    }

    /// Whether `raw` is filled in, with details that have no fixed form.
    ///
    /// Sets `includeRaw`. Default: `false`.
    pub fn include_raw(self, value: bool) -> Self {
        self.query("includeRaw", value)
    }

    /// How many items a page holds.
    ///
    /// Sets `itemsPerPage`. Default: `100`.
    pub fn items_per_page(self, value: i64) -> Self {
        self.query("itemsPerPage", value)
    }

    /// Only events up to this time.
    ///
    /// Sets `maxDate`.
    pub fn max_date(self, value: impl Into<crate::json::DateTime>) -> Self {
        self.query("maxDate", value.into())
    }

    /// Only events from this time on.
    ///
    /// Sets `minDate`.
    pub fn min_date(self, value: impl Into<crate::json::DateTime>) -> Self {
        self.query("minDate", value.into())
    }

    /// Which page, counted from 1.
    ///
    /// Sets `pageNum`. Default: `1`.
    pub fn page_num(self, value: i64) -> Self {
        self.query("pageNum", value)
    }
}

/// `getGroupEvent` as data.
pub static GET_GROUP_EVENT: Operation = Operation {
    id: "getGroupEvent",
    name: "get_group_event",
    tag: "Events",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/events/"),
        Piece::Parameter("eventId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "eventId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "includeRaw",
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
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Events/operation/getGroupEvent",
};

/// `GET /api/atlas/v2/groups/{groupId}/events/{eventId}`: [`Request`] is its builder.
pub enum GetGroupEvent {}
impl Endpoint for GetGroupEvent {
    type Output = crate::types::EventViewForNdsGroup;
    const OPERATION: &'static Operation = &GET_GROUP_EVENT;
}

impl Request<GetGroupEvent> {
    /// Whether `raw` is filled in, with details that have no fixed form.
    ///
    /// Sets `includeRaw`. Default: `false`.
    pub fn include_raw(self, value: bool) -> Self {
        self.query("includeRaw", value)
    }
}

/// `listOrgEvents` as data.
pub static LIST_ORG_EVENTS: Operation = Operation {
    id: "listOrgEvents",
    name: "list_org_events",
    tag: "Events",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/events"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "eventType",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "includeCount",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "includeRaw",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "itemsPerPage",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "maxDate",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "minDate",
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
    roles: &["Organization Member"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Events/operation/listOrgEvents",
};

/// `GET /api/atlas/v2/orgs/{orgId}/events`: [`Request`] is its builder.
pub enum ListOrgEvents {}
impl Endpoint for ListOrgEvents {
    type Output = crate::types::OrgPaginatedEventView;
    const OPERATION: &'static Operation = &LIST_ORG_EVENTS;
}

impl Paged for ListOrgEvents {}
impl Request<ListOrgEvents> {
    /// Only events of these types.
    ///
    /// Sets `eventType`.
    pub fn event_type(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.query_list("eventType", value)
    }

    /// Whether the answer has `totalCount`.
    ///
    /// Sets `includeCount`. Default: `true`.
    pub fn include_count(self, value: bool) -> Self {
        self.query("includeCount", value)
    }

    /// Whether `raw` is filled in, with details that have no fixed form.
    ///
    /// Sets `includeRaw`. Default: `false`.
    pub fn include_raw(self, value: bool) -> Self {
        self.query("includeRaw", value)
    }

    /// How many items a page holds.
    ///
    /// Sets `itemsPerPage`. Default: `100`.
    pub fn items_per_page(self, value: i64) -> Self {
        self.query("itemsPerPage", value)
    }

    /// Only events up to this time.
    ///
    /// Sets `maxDate`.
    pub fn max_date(self, value: impl Into<crate::json::DateTime>) -> Self {
        self.query("maxDate", value.into())
    }

    /// Only events from this time on.
    ///
    /// Sets `minDate`.
    pub fn min_date(self, value: impl Into<crate::json::DateTime>) -> Self {
        self.query("minDate", value.into())
    }

    /// Which page, counted from 1.
    ///
    /// Sets `pageNum`. Default: `1`.
    pub fn page_num(self, value: i64) -> Self {
        self.query("pageNum", value)
    }
}

/// `getOrgEvent` as data.
pub static GET_ORG_EVENT: Operation = Operation {
    id: "getOrgEvent",
    name: "get_org_event",
    tag: "Events",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/events/"),
        Piece::Parameter("eventId"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "eventId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "includeRaw",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Organization Member"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Events/operation/getOrgEvent",
};

/// `GET /api/atlas/v2/orgs/{orgId}/events/{eventId}`: [`Request`] is its builder.
pub enum GetOrgEvent {}
impl Endpoint for GetOrgEvent {
    type Output = crate::types::EventViewForOrg;
    const OPERATION: &'static Operation = &GET_ORG_EVENT;
}

impl Request<GetOrgEvent> {
    /// Whether `raw` is filled in, with details that have no fixed form.
    ///
    /// Sets `includeRaw`. Default: `false`.
    pub fn include_raw(self, value: bool) -> Self {
        self.query("includeRaw", value)
    }
}
