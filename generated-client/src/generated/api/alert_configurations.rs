// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Body, Endpoint, Location, Method, Operation, Paged, Parameter, Piece, Request,
};

/// What raises an alert in a project, and who is told.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::{
///     AlertsNotificationRootForGroup as Notification, GroupNotification,
///     HostMetricAlertConfigViewForNdsGroup, RawMetricThresholdView, SlackNotification,
/// };
///
/// let project = "6720c1f4e5a83b19d04f7a62";
/// let limit = RawMetricThresholdView::new()
///     .metric_name("NORMALIZED_SYSTEM_CPU_USER")
///     .mode("AVERAGE")
///     .operator("GREATER_THAN")
///     .threshold(80.0)
///     .units("RAW");
/// // The people of the project after ten minutes, then every hour; and a channel of Slack at once.
/// let people =
///     GroupNotification::new().type_name("GROUP").email_enabled(true).delay_min(10).interval_min(60);
/// let channel =
///     SlackNotification::new().type_name("SLACK").channel_name("alerts").api_token("xoxb-invented");
/// let body = HostMetricAlertConfigViewForNdsGroup::new()
///     .event_type_name("OUTSIDE_METRIC_THRESHOLD")
///     .enabled(true)
///     .metric_threshold(limit)
///     .notifications([Notification::from(people), Notification::from(channel)]);
/// atlas.alert_configurations().create_alert_config(project, body).await?;
///
/// let mut all = atlas.alert_configurations().list_alert_configs(project).items();
/// while let Some(config) = all.try_next().await? {
///     for notification in config.notifications().into_iter().flatten() {
///         match notification {
///             Notification::Email(email) => println!("{:?}", email.email_address),
///             Notification::Slack(slack) => println!("{:?}", slack.channel_name),
///             other => println!("{:?}", other.tag()),
///         }
///     }
/// }
/// # Ok(())
/// # }
/// ```
///
/// Family: Alert Configurations. Feature: `alert-configurations`.
#[derive(Debug, Clone)]
pub struct AlertConfigurations {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Alert Configurations.
    pub fn alert_configurations(&self) -> AlertConfigurations {
        AlertConfigurations {
            client: self.clone(),
        }
    }
}

impl AlertConfigurations {
    /// List the fields that matchers can look at.
    ///
    /// The answer is a plain array, not a page.
    ///
    /// `GET /api/atlas/v2/alertConfigs/matchers/fieldNames`, version 2023-01-01.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Alert-Configurations/operation/listAlertConfigMatcherFieldNames)
    #[doc(alias = "listAlertConfigMatcherFieldNames")]
    pub fn list_matcher_field_names(&self) -> Request<ListMatcherFieldNames> {
        Request::new(&self.client)
    }

    /// List the alert configurations of a project.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/alertConfigs`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Alert-Configurations/operation/listGroupAlertConfigs)
    #[doc(alias = "listGroupAlertConfigs")]
    pub fn list_alert_configs(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<ListAlertConfigs> {
        Request::new(&self.client).path(group_id)
    }

    /// Create an alert configuration.
    ///
    /// `eventTypeName` decides the variant of the body.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/alertConfigs`, version 2023-01-01.
    ///
    /// Roles: Project Alerts Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Alert-Configurations/operation/createGroupAlertConfig)
    #[doc(alias = "createGroupAlertConfig")]
    pub fn create_alert_config(
        &self,
        group_id: impl AsRef<str>,
        body: impl Into<crate::types::GroupAlertsConfig>,
    ) -> Request<CreateAlertConfig> {
        Request::new(&self.client)
            .path(group_id)
            .body(Into::<crate::types::GroupAlertsConfig>::into(body))
    }

    /// Get an alert configuration.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/alertConfigs/{alertConfigId}`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// `alert_config_id`: Id of the alert configuration.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Alert-Configurations/operation/getGroupAlertConfig)
    #[doc(alias = "getGroupAlertConfig")]
    pub fn get_alert_config(
        &self,
        group_id: impl AsRef<str>,
        alert_config_id: impl AsRef<str>,
    ) -> Request<GetAlertConfig> {
        Request::new(&self.client).path(group_id).path(alert_config_id)
    }

    /// Replace an alert configuration.
    ///
    /// Send all of it, as changed after a read; what is left out is lost.
    ///
    /// `PUT /api/atlas/v2/groups/{groupId}/alertConfigs/{alertConfigId}`, version 2023-01-01.
    ///
    /// Roles: Project Alerts Manager.
    ///
    /// `alert_config_id`: Id of the alert configuration.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Alert-Configurations/operation/updateGroupAlertConfig)
    #[doc(alias = "updateGroupAlertConfig")]
    pub fn update_alert_config(
        &self,
        group_id: impl AsRef<str>,
        alert_config_id: impl AsRef<str>,
        body: impl Into<crate::types::GroupAlertsConfig>,
    ) -> Request<UpdateAlertConfig> {
        Request::new(&self.client)
            .path(group_id)
            .path(alert_config_id)
            .body(Into::<crate::types::GroupAlertsConfig>::into(body))
    }

    /// Delete an alert configuration.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/alertConfigs/{alertConfigId}`, version 2023-01-01.
    ///
    /// Roles: Project Alerts Manager.
    ///
    /// `alert_config_id`: Id of the alert configuration.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Alert-Configurations/operation/deleteGroupAlertConfig)
    #[doc(alias = "deleteGroupAlertConfig")]
    pub fn delete_alert_config(
        &self,
        group_id: impl AsRef<str>,
        alert_config_id: impl AsRef<str>,
    ) -> Request<DeleteAlertConfig> {
        Request::new(&self.client).path(group_id).path(alert_config_id)
    }

    /// Switch an alert configuration on or off.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/alertConfigs/{alertConfigId}`, version 2023-01-01.
    ///
    /// Roles: Project Alerts Manager.
    ///
    /// `alert_config_id`: Id of the alert configuration.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Alert-Configurations/operation/toggleGroupAlertConfig)
    #[doc(alias = "toggleGroupAlertConfig")]
    pub fn toggle_alert_config(
        &self,
        group_id: impl AsRef<str>,
        alert_config_id: impl AsRef<str>,
        body: crate::types::AlertsToggle,
    ) -> Request<ToggleAlertConfig> {
        Request::new(&self.client).path(group_id).path(alert_config_id).body(body)
    }

    /// List the alert configurations that raised an alert.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/alerts/{alertId}/alertConfigs`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Alert-Configurations/operation/getGroupAlertAlertConfigs)
    #[doc(alias = "getGroupAlertAlertConfigs")]
    pub fn get_alert_configs(
        &self,
        group_id: impl AsRef<str>,
        alert_id: impl AsRef<str>,
    ) -> Request<GetAlertConfigs> {
        Request::new(&self.client).path(group_id).path(alert_id)
    }
}

/// `listAlertConfigMatcherFieldNames` as data.
pub static LIST_MATCHER_FIELD_NAMES: Operation = Operation {
    id: "listAlertConfigMatcherFieldNames",
    name: "list_matcher_field_names",
    tag: "Alert Configurations",
    method: Method::Get,
    path: &[Piece::Literal("/api/atlas/v2/alertConfigs/matchers/fieldNames")],
    parameters: &[],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &[],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Alert-Configurations/operation/listAlertConfigMatcherFieldNames",
};

/// `GET /api/atlas/v2/alertConfigs/matchers/fieldNames`: [`Request`] is its builder.
pub enum ListMatcherFieldNames {}
impl Endpoint for ListMatcherFieldNames {
    type Output = Vec<crate::types::MatcherFieldView>;

    const OPERATION: &'static Operation = &LIST_MATCHER_FIELD_NAMES;
}

/// `listGroupAlertConfigs` as data.
pub static LIST_ALERT_CONFIGS: Operation = Operation {
    id: "listGroupAlertConfigs",
    name: "list_alert_configs",
    tag: "Alert Configurations",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/alertConfigs"),
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Alert-Configurations/operation/listGroupAlertConfigs",
};

/// `GET /api/atlas/v2/groups/{groupId}/alertConfigs`: [`Request`] is its builder.
pub enum ListAlertConfigs {}
impl Endpoint for ListAlertConfigs {
    type Output = crate::types::PaginatedAlertConfigView;
    const OPERATION: &'static Operation = &LIST_ALERT_CONFIGS;
}

impl Paged for ListAlertConfigs {}
impl Request<ListAlertConfigs> {
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

/// `createGroupAlertConfig` as data.
pub static CREATE_ALERT_CONFIG: Operation = Operation {
    id: "createGroupAlertConfig",
    name: "create_alert_config",
    tag: "Alert Configurations",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/alertConfigs"),
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
    roles: &["Project Alerts Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Alert-Configurations/operation/createGroupAlertConfig",
};

/// `POST /api/atlas/v2/groups/{groupId}/alertConfigs`: [`Request`] is its builder.
pub enum CreateAlertConfig {}
impl Endpoint for CreateAlertConfig {
    type Output = crate::types::GroupAlertsConfig;
    const OPERATION: &'static Operation = &CREATE_ALERT_CONFIG;
}

/// `getGroupAlertConfig` as data.
pub static GET_ALERT_CONFIG: Operation = Operation {
    id: "getGroupAlertConfig",
    name: "get_alert_config",
    tag: "Alert Configurations",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/alertConfigs/"),
        Piece::Parameter("alertConfigId"),
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Alert-Configurations/operation/getGroupAlertConfig",
};

/// `GET /api/atlas/v2/groups/{groupId}/alertConfigs/{alertConfigId}`: [`Request`] is its builder.
pub enum GetAlertConfig {}
impl Endpoint for GetAlertConfig {
    type Output = crate::types::GroupAlertsConfig;
    const OPERATION: &'static Operation = &GET_ALERT_CONFIG;
}

/// `updateGroupAlertConfig` as data.
pub static UPDATE_ALERT_CONFIG: Operation = Operation {
    id: "updateGroupAlertConfig",
    name: "update_alert_config",
    tag: "Alert Configurations",
    method: Method::Put,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/alertConfigs/"),
        Piece::Parameter("alertConfigId"),
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
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"),
    success: Body::Json,
    roles: &["Project Alerts Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Alert-Configurations/operation/updateGroupAlertConfig",
};

/// `PUT /api/atlas/v2/groups/{groupId}/alertConfigs/{alertConfigId}`: [`Request`] is its builder.
pub enum UpdateAlertConfig {}
impl Endpoint for UpdateAlertConfig {
    type Output = crate::types::GroupAlertsConfig;
    const OPERATION: &'static Operation = &UPDATE_ALERT_CONFIG;
}

/// `deleteGroupAlertConfig` as data.
pub static DELETE_ALERT_CONFIG: Operation = Operation {
    id: "deleteGroupAlertConfig",
    name: "delete_alert_config",
    tag: "Alert Configurations",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/alertConfigs/"),
        Piece::Parameter("alertConfigId"),
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
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Project Alerts Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Alert-Configurations/operation/deleteGroupAlertConfig",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/alertConfigs/{alertConfigId}`: [`Request`] is its builder.
pub enum DeleteAlertConfig {}
impl Endpoint for DeleteAlertConfig {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_ALERT_CONFIG;
}

/// `toggleGroupAlertConfig` as data.
pub static TOGGLE_ALERT_CONFIG: Operation = Operation {
    id: "toggleGroupAlertConfig",
    name: "toggle_alert_config",
    tag: "Alert Configurations",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/alertConfigs/"),
        Piece::Parameter("alertConfigId"),
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
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"),
    success: Body::Json,
    roles: &["Project Alerts Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Alert-Configurations/operation/toggleGroupAlertConfig",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/alertConfigs/{alertConfigId}`: [`Request`] is its builder.
pub enum ToggleAlertConfig {}
impl Endpoint for ToggleAlertConfig {
    type Output = crate::types::GroupAlertsConfig;
    const OPERATION: &'static Operation = &TOGGLE_ALERT_CONFIG;
}

/// `getGroupAlertAlertConfigs` as data.
pub static GET_ALERT_CONFIGS: Operation = Operation {
    id: "getGroupAlertAlertConfigs",
    name: "get_alert_configs",
    tag: "Alert Configurations",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/alerts/"),
        Piece::Parameter("alertId"),
        Piece::Literal("/alertConfigs"),
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Alert-Configurations/operation/getGroupAlertAlertConfigs",
};

/// `GET /api/atlas/v2/groups/{groupId}/alerts/{alertId}/alertConfigs`: [`Request`] is its builder.
pub enum GetAlertConfigs {}
impl Endpoint for GetAlertConfigs {
    type Output = crate::types::PaginatedAlertConfigView;
    const OPERATION: &'static Operation = &GET_ALERT_CONFIGS;
}

impl Paged for GetAlertConfigs {}
impl Request<GetAlertConfigs> {
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
