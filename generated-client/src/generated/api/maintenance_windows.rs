// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{Body, Endpoint, Location, Method, Operation, Parameter, Piece, Request};

/// When Atlas may do maintenance on the clusters of a project.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::{GroupMaintenanceWindow, ProtectedHours};
///
/// let project = "6720c1f4e5a83b19d04f7a62";
/// // Saturdays at three in the morning; nothing begins by day.
/// let body = GroupMaintenanceWindow::new()
///     .day_of_week(7)
///     .hour_of_day(3)
///     .protected_hours(ProtectedHours::new().start_hour_of_day(8).end_hour_of_day(18));
/// atlas.maintenance_windows().update_maintenance_window(project, body).await?;
/// // Not this time: a week later.
/// atlas.maintenance_windows().defer_maintenance_window(project).await?;
///
/// let window = atlas.maintenance_windows().get_maintenance_window(project).await?;
/// println!(
///     "deferred {:?} times; hours are those of {:?}",
///     window.number_of_deferrals, window.time_zone_id
/// );
/// # Ok(())
/// # }
/// ```
///
/// Family: Maintenance Windows. Feature: `maintenance-windows`.
#[derive(Debug, Clone)]
pub struct MaintenanceWindows {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Maintenance Windows.
    pub fn maintenance_windows(&self) -> MaintenanceWindows {
        MaintenanceWindows {
            client: self.clone(),
        }
    }
}

impl MaintenanceWindows {
    /// Get the maintenance window of a project.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/maintenanceWindow`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Maintenance-Windows/operation/getGroupMaintenanceWindow)
    #[doc(alias = "getGroupMaintenanceWindow")]
    pub fn get_maintenance_window(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<GetMaintenanceWindow> {
        Request::new(&self.client).path(group_id)
    }

    /// Remove the maintenance window of a project.
    ///
    /// Atlas is free to choose the time again.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/maintenanceWindow`, version 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Maintenance-Windows/operation/resetGroupMaintenanceWindow)
    #[doc(alias = "resetGroupMaintenanceWindow")]
    pub fn reset_maintenance_window(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<ResetMaintenanceWindow> {
        Request::new(&self.client).path(group_id)
    }

    /// Set the maintenance window of a project.
    ///
    /// Undoes deferrals. Not possible while maintenance that was announced is not done yet; urgent
    /// work, such as security fixes, waits for no window.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/maintenanceWindow`, version 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Maintenance-Windows/operation/updateGroupMaintenanceWindow)
    #[doc(alias = "updateGroupMaintenanceWindow")]
    pub fn update_maintenance_window(
        &self,
        group_id: impl AsRef<str>,
        body: crate::types::GroupMaintenanceWindow,
    ) -> Request<UpdateMaintenanceWindow> {
        Request::new(&self.client).path(group_id).body(body)
    }

    /// Switch automatic deferral of maintenance on or off.
    ///
    /// On, every maintenance is put off by a week. `autoDeferOnceEnabled` of the window sets the same
    /// without a look at what it was.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/maintenanceWindow/autoDefer`, version 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Maintenance-Windows/operation/toggleGroupMaintenanceWindowAutoDefer)
    #[doc(alias = "toggleGroupMaintenanceWindowAutoDefer")]
    pub fn toggle_maintenance_auto_defer(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<ToggleMaintenanceAutoDefer> {
        Request::new(&self.client).path(group_id)
    }

    /// Put off the next maintenance by a week.
    ///
    /// Only for a limited time before the maintenance begins, and twice at most.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/maintenanceWindow/defer`, version 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Maintenance-Windows/operation/deferGroupMaintenanceWindow)
    #[doc(alias = "deferGroupMaintenanceWindow")]
    pub fn defer_maintenance_window(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<DeferMaintenanceWindow> {
        Request::new(&self.client).path(group_id)
    }
}

/// `getGroupMaintenanceWindow` as data.
pub static GET_MAINTENANCE_WINDOW: Operation = Operation {
    id: "getGroupMaintenanceWindow",
    name: "get_maintenance_window",
    tag: "Maintenance Windows",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/maintenanceWindow"),
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
    roles: &["Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Maintenance-Windows/operation/getGroupMaintenanceWindow",
};

/// `GET /api/atlas/v2/groups/{groupId}/maintenanceWindow`: [`Request`] is its builder.
pub enum GetMaintenanceWindow {}
impl Endpoint for GetMaintenanceWindow {
    type Output = crate::types::GroupMaintenanceWindow;
    const OPERATION: &'static Operation = &GET_MAINTENANCE_WINDOW;
}

/// `resetGroupMaintenanceWindow` as data.
pub static RESET_MAINTENANCE_WINDOW: Operation = Operation {
    id: "resetGroupMaintenanceWindow",
    name: "reset_maintenance_window",
    tag: "Maintenance Windows",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/maintenanceWindow"),
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
    success: Body::Empty,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Maintenance-Windows/operation/resetGroupMaintenanceWindow",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/maintenanceWindow`: [`Request`] is its builder.
pub enum ResetMaintenanceWindow {}
impl Endpoint for ResetMaintenanceWindow {
    type Output = ();
    const OPERATION: &'static Operation = &RESET_MAINTENANCE_WINDOW;
}

/// `updateGroupMaintenanceWindow` as data.
pub static UPDATE_MAINTENANCE_WINDOW: Operation = Operation {
    id: "updateGroupMaintenanceWindow",
    name: "update_maintenance_window",
    tag: "Maintenance Windows",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/maintenanceWindow"),
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
    success: Body::Empty,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Maintenance-Windows/operation/updateGroupMaintenanceWindow",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/maintenanceWindow`: [`Request`] is its builder.
pub enum UpdateMaintenanceWindow {}
impl Endpoint for UpdateMaintenanceWindow {
    type Output = ();
    const OPERATION: &'static Operation = &UPDATE_MAINTENANCE_WINDOW;
}

/// `toggleGroupMaintenanceWindowAutoDefer` as data.
pub static TOGGLE_MAINTENANCE_AUTO_DEFER: Operation = Operation {
    id: "toggleGroupMaintenanceWindowAutoDefer",
    name: "toggle_maintenance_auto_defer",
    tag: "Maintenance Windows",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/maintenanceWindow/autoDefer"),
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
    success: Body::Empty,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Maintenance-Windows/operation/toggleGroupMaintenanceWindowAutoDefer",
};

/// `POST /api/atlas/v2/groups/{groupId}/maintenanceWindow/autoDefer`: [`Request`] is its builder.
pub enum ToggleMaintenanceAutoDefer {}
impl Endpoint for ToggleMaintenanceAutoDefer {
    type Output = ();
    const OPERATION: &'static Operation = &TOGGLE_MAINTENANCE_AUTO_DEFER;
}

/// `deferGroupMaintenanceWindow` as data.
pub static DEFER_MAINTENANCE_WINDOW: Operation = Operation {
    id: "deferGroupMaintenanceWindow",
    name: "defer_maintenance_window",
    tag: "Maintenance Windows",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/maintenanceWindow/defer"),
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
    success: Body::Empty,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Maintenance-Windows/operation/deferGroupMaintenanceWindow",
};

/// `POST /api/atlas/v2/groups/{groupId}/maintenanceWindow/defer`: [`Request`] is its builder.
pub enum DeferMaintenanceWindow {}
impl Endpoint for DeferMaintenanceWindow {
    type Output = ();
    const OPERATION: &'static Operation = &DEFER_MAINTENANCE_WINDOW;
}
