// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Body, Endpoint, Location, Method, Operation, Paged, Parameter, Piece, Request,
};

/// Alerts that a project's alert configurations have raised.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::{AcknowledgeAlert, AlertViewForNdsGroup as Alert};
///
/// let project = "6720c1f4e5a83b19d04f7a62";
/// let mut alerts = atlas.alerts().list_alerts(project).status("OPEN").items();
/// while let Some(alert) = alerts.try_next().await? {
///     match &alert {
///         Alert::HostMetric(alert) => {
///             println!("{:?} on {:?}", alert.metric_name(), alert.hostname_and_port())
///         }
///         Alert::ReplicaSet(alert) => {
///             println!("{:?} of {:?}", alert.event_type_name, alert.cluster_name)
///         }
///         other => println!("{:?}", other.tag()),
///     }
///     if let Some(id) = alert.id() {
///         let body = AcknowledgeAlert::new().acknowledgement_comment("we are on it");
///         atlas.alerts().acknowledge_alert(project, id, body).await?;
///     }
/// }
/// # Ok(())
/// # }
/// ```
///
/// Family: Alerts. Feature: `alerts`.
#[derive(Debug, Clone)]
pub struct Alerts {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Alerts.
    pub fn alerts(&self) -> Alerts {
        Alerts { client: self.clone() }
    }
}

impl Alerts {
    /// List the open alerts of an alert configuration.
    ///
    /// Open means raised and not yet acknowledged.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/alertConfigs/{alertConfigId}/alerts`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// `alert_config_id`: Id of the alert configuration.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Alerts/operation/getGroupAlertConfigAlerts)
    #[doc(alias = "getGroupAlertConfigAlerts")]
    #[doc(alias = "listAlertsByAlertConfigurationId")]
    pub fn get_alert_config_alerts(
        &self,
        group_id: impl AsRef<str>,
        alert_config_id: impl AsRef<str>,
    ) -> Request<GetAlertConfigAlerts> {
        Request::new(&self.client).path(group_id).path(alert_config_id)
    }

    /// List the alerts of a project.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/alerts`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`, `status`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Alerts/operation/listGroupAlerts)
    #[doc(alias = "listGroupAlerts")]
    pub fn list_alerts(&self, group_id: impl AsRef<str>) -> Request<ListAlerts> {
        Request::new(&self.client).path(group_id)
    }

    /// Get an alert.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/alerts/{alertId}`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Alerts/operation/getGroupAlert)
    #[doc(alias = "getGroupAlert")]
    pub fn get_alert(
        &self,
        group_id: impl AsRef<str>,
        alert_id: impl AsRef<str>,
    ) -> Request<GetAlert> {
        Request::new(&self.client).path(group_id).path(alert_id)
    }

    /// Acknowledge an alert, or take that back.
    ///
    /// Notifications stop until `acknowledgedUntil`.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/alerts/{alertId}`, version 2024-05-30.
    ///
    /// Roles: Project Alerts Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Alerts/operation/acknowledgeGroupAlert)
    #[doc(alias = "acknowledgeGroupAlert")]
    pub fn acknowledge_alert(
        &self,
        group_id: impl AsRef<str>,
        alert_id: impl AsRef<str>,
        body: crate::types::AcknowledgeAlert,
    ) -> Request<AcknowledgeAlert> {
        Request::new(&self.client).path(group_id).path(alert_id).body(body)
    }
}

/// `getGroupAlertConfigAlerts` as data.
pub static GET_ALERT_CONFIG_ALERTS: Operation = Operation {
    id: "getGroupAlertConfigAlerts",
    name: "get_alert_config_alerts",
    tag: "Alerts",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/alertConfigs/"),
        Piece::Parameter("alertConfigId"),
        Piece::Literal("/alerts"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "alertConfigId",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Alerts/operation/getGroupAlertConfigAlerts",
};

/// `GET /api/atlas/v2/groups/{groupId}/alertConfigs/{alertConfigId}/alerts`: [`Request`] is its builder.
pub enum GetAlertConfigAlerts {}
impl Endpoint for GetAlertConfigAlerts {
    type Output = crate::types::PaginatedAlertView;
    const OPERATION: &'static Operation = &GET_ALERT_CONFIG_ALERTS;
}

impl Paged for GetAlertConfigAlerts {}
impl Request<GetAlertConfigAlerts> {
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

/// `listGroupAlerts` as data.
pub static LIST_ALERTS: Operation = Operation {
    id: "listGroupAlerts",
    name: "list_alerts",
    tag: "Alerts",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/alerts"),
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
        Parameter {
            name: "status",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Alerts/operation/listGroupAlerts",
};

/// `GET /api/atlas/v2/groups/{groupId}/alerts`: [`Request`] is its builder.
pub enum ListAlerts {}
impl Endpoint for ListAlerts {
    type Output = crate::types::PaginatedAlertView;
    const OPERATION: &'static Operation = &LIST_ALERTS;
}

impl Paged for ListAlerts {}
impl Request<ListAlerts> {
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

    /// Only alerts in this state.
    ///
    /// Sets `status`.
    pub fn status(self, value: impl AsRef<str>) -> Self {
        self.query("status", value.as_ref())
    }
}

/// `getGroupAlert` as data.
pub static GET_ALERT: Operation = Operation {
    id: "getGroupAlert",
    name: "get_alert",
    tag: "Alerts",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/alerts/"),
        Piece::Parameter("alertId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "alertId",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Alerts/operation/getGroupAlert",
};

/// `GET /api/atlas/v2/groups/{groupId}/alerts/{alertId}`: [`Request`] is its builder.
pub enum GetAlert {}
impl Endpoint for GetAlert {
    type Output = crate::types::AlertViewForNdsGroup;
    const OPERATION: &'static Operation = &GET_ALERT;
}

/// `acknowledgeGroupAlert` as data.
pub static ACKNOWLEDGE_ALERT: Operation = Operation {
    id: "acknowledgeGroupAlert",
    name: "acknowledge_alert",
    tag: "Alerts",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/alerts/"),
        Piece::Parameter("alertId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "alertId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-05-30",
    accept: "application/vnd.atlas.2024-05-30+json",
    content_type: Some("application/vnd.atlas.2024-05-30+json"),
    success: Body::Json,
    roles: &["Project Alerts Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Alerts/operation/acknowledgeGroupAlert",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/alerts/{alertId}`: [`Request`] is its builder.
pub enum AcknowledgeAlert {}
impl Endpoint for AcknowledgeAlert {
    type Output = crate::types::AlertViewForNdsGroup;
    const OPERATION: &'static Operation = &ACKNOWLEDGE_ALERT;
}
