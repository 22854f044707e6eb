// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Body, Endpoint, Location, Method, Operation, Paged, Parameter, Piece, Request,
};

/// Teams of an organization, and their roles in projects.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::{Team, TeamRole};
///
/// let (org, project) = ("671fb08ac37d5e2f91b6040e", "6720c1f4e5a83b19d04f7a62");
/// let body = Team::new().name("payments").usernames(["ada@example.com", "grace@example.com"]);
/// let team = atlas.teams().create_org_team(org, body).await?;
///
/// let role = TeamRole::new()
///     .team_id(team.id.unwrap_or_default())
///     .role_names(["GROUP_DATA_ACCESS_READ_ONLY"]);
/// atlas.teams().add_group_teams(project, [role]).await?;
///
/// let mut teams = atlas.teams().list_org_teams(org).items();
/// while let Some(team) = teams.try_next().await? {
///     println!("{:?}", team.name);
/// }
/// # Ok(())
/// # }
/// ```
///
/// Family: Teams. Feature: `teams`.
#[derive(Debug, Clone)]
pub struct Teams {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Teams.
    pub fn teams(&self) -> Teams {
        Teams { client: self.clone() }
    }
}

impl Teams {
    /// List the teams of a project.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/teams`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Teams/operation/listGroupTeams)
    #[doc(alias = "listGroupTeams")]
    pub fn list_group_teams(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<ListGroupTeams> {
        Request::new(&self.client).path(group_id)
    }

    /// Add teams to a project.
    ///
    /// The body is an array. All members of a team get its roles in the project. A project has 100
    /// teams at most.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/teams`, version 2023-01-01.
    ///
    /// Roles: Project Access Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Teams/operation/addGroupTeams)
    #[doc(alias = "addGroupTeams")]
    pub fn add_group_teams(
        &self,
        group_id: impl AsRef<str>,
        body: impl IntoIterator<Item = crate::types::TeamRole>,
    ) -> Request<AddGroupTeams> {
        Request::new(&self.client)
            .path(group_id)
            .body(body.into_iter().collect::<Vec<crate::types::TeamRole>>())
    }

    /// Get a team of a project.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/teams/{teamId}`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Teams/operation/getGroupTeam)
    #[doc(alias = "getGroupTeam")]
    pub fn get_group_team(
        &self,
        group_id: impl AsRef<str>,
        team_id: impl AsRef<str>,
    ) -> Request<GetGroupTeam> {
        Request::new(&self.client).path(group_id).path(team_id)
    }

    /// Remove a team from a project.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/teams/{teamId}`, version 2023-01-01.
    ///
    /// Roles: Project Access Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Teams/operation/removeGroupTeam)
    #[doc(alias = "removeGroupTeam")]
    pub fn remove_group_team(
        &self,
        group_id: impl AsRef<str>,
        team_id: impl AsRef<str>,
    ) -> Request<RemoveGroupTeam> {
        Request::new(&self.client).path(group_id).path(team_id)
    }

    /// Change the roles of a team in a project.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/teams/{teamId}`, version 2023-01-01.
    ///
    /// Roles: Project Access Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Teams/operation/updateGroupTeam)
    #[doc(alias = "updateGroupTeam")]
    pub fn update_group_team(
        &self,
        group_id: impl AsRef<str>,
        team_id: impl AsRef<str>,
        body: crate::types::TeamRole,
    ) -> Request<UpdateGroupTeam> {
        Request::new(&self.client).path(group_id).path(team_id).body(body)
    }

    /// List the teams of an organization.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/teams`, version 2023-01-01.
    ///
    /// Roles: Organization Member.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Teams/operation/listOrgTeams)
    #[doc(alias = "listOrgTeams")]
    pub fn list_org_teams(&self, org_id: impl AsRef<str>) -> Request<ListOrgTeams> {
        Request::new(&self.client).path(org_id)
    }

    /// Create a team.
    ///
    /// An organization has 250 at most.
    ///
    /// `POST /api/atlas/v2/orgs/{orgId}/teams`, version 2023-01-01.
    ///
    /// Roles: Organization Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Teams/operation/createOrgTeam)
    #[doc(alias = "createOrgTeam")]
    pub fn create_org_team(
        &self,
        org_id: impl AsRef<str>,
        body: crate::types::Team,
    ) -> Request<CreateOrgTeam> {
        Request::new(&self.client).path(org_id).body(body)
    }

    /// Get a team by its name.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/teams/byName/{teamName}`, version 2023-01-01.
    ///
    /// Roles: Organization Member.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Teams/operation/getOrgTeamByName)
    #[doc(alias = "getOrgTeamByName")]
    pub fn get_team_by_name(
        &self,
        org_id: impl AsRef<str>,
        team_name: impl AsRef<str>,
    ) -> Request<GetTeamByName> {
        Request::new(&self.client).path(org_id).path(team_name)
    }

    /// Get a team.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/teams/{teamId}`, version 2023-01-01.
    ///
    /// Roles: Organization Member.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Teams/operation/getOrgTeam)
    #[doc(alias = "getOrgTeam")]
    pub fn get_org_team(
        &self,
        org_id: impl AsRef<str>,
        team_id: impl AsRef<str>,
    ) -> Request<GetOrgTeam> {
        Request::new(&self.client).path(org_id).path(team_id)
    }

    /// Delete a team.
    ///
    /// `DELETE /api/atlas/v2/orgs/{orgId}/teams/{teamId}`, version 2023-01-01.
    ///
    /// Roles: Organization Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Teams/operation/deleteOrgTeam)
    #[doc(alias = "deleteOrgTeam")]
    pub fn delete_org_team(
        &self,
        org_id: impl AsRef<str>,
        team_id: impl AsRef<str>,
    ) -> Request<DeleteOrgTeam> {
        Request::new(&self.client).path(org_id).path(team_id)
    }

    /// Rename a team.
    ///
    /// `PATCH /api/atlas/v2/orgs/{orgId}/teams/{teamId}`, version 2023-01-01.
    ///
    /// Roles: Organization Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Teams/operation/renameOrgTeam)
    #[doc(alias = "renameOrgTeam")]
    pub fn rename_org_team(
        &self,
        org_id: impl AsRef<str>,
        team_id: impl AsRef<str>,
        body: crate::types::TeamUpdate,
    ) -> Request<RenameOrgTeam> {
        Request::new(&self.client).path(org_id).path(team_id).body(body)
    }
}

/// `listGroupTeams` as data.
pub static LIST_GROUP_TEAMS: Operation = Operation {
    id: "listGroupTeams",
    name: "list_group_teams",
    tag: "Teams",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/teams"),
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Teams/operation/listGroupTeams",
};

/// `GET /api/atlas/v2/groups/{groupId}/teams`: [`Request`] is its builder.
pub enum ListGroupTeams {}
impl Endpoint for ListGroupTeams {
    type Output = crate::types::PaginatedTeamRoleView;
    const OPERATION: &'static Operation = &LIST_GROUP_TEAMS;
}

impl Paged for ListGroupTeams {}
impl Request<ListGroupTeams> {
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

/// `addGroupTeams` as data.
pub static ADD_GROUP_TEAMS: Operation = Operation {
    id: "addGroupTeams",
    name: "add_group_teams",
    tag: "Teams",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/teams"),
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
    roles: &["Project Access Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Teams/operation/addGroupTeams",
};

/// `POST /api/atlas/v2/groups/{groupId}/teams`: [`Request`] is its builder.
pub enum AddGroupTeams {}
impl Endpoint for AddGroupTeams {
    type Output = crate::types::PaginatedTeamRoleView;
    const OPERATION: &'static Operation = &ADD_GROUP_TEAMS;
}

/// `getGroupTeam` as data.
pub static GET_GROUP_TEAM: Operation = Operation {
    id: "getGroupTeam",
    name: "get_group_team",
    tag: "Teams",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/teams/"),
        Piece::Parameter("teamId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "teamId",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Teams/operation/getGroupTeam",
};

/// `GET /api/atlas/v2/groups/{groupId}/teams/{teamId}`: [`Request`] is its builder.
pub enum GetGroupTeam {}
impl Endpoint for GetGroupTeam {
    type Output = crate::types::TeamRole;
    const OPERATION: &'static Operation = &GET_GROUP_TEAM;
}

/// `removeGroupTeam` as data.
pub static REMOVE_GROUP_TEAM: Operation = Operation {
    id: "removeGroupTeam",
    name: "remove_group_team",
    tag: "Teams",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/teams/"),
        Piece::Parameter("teamId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "teamId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Project Access Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Teams/operation/removeGroupTeam",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/teams/{teamId}`: [`Request`] is its builder.
pub enum RemoveGroupTeam {}
impl Endpoint for RemoveGroupTeam {
    type Output = ();
    const OPERATION: &'static Operation = &REMOVE_GROUP_TEAM;
}

/// `updateGroupTeam` as data.
pub static UPDATE_GROUP_TEAM: Operation = Operation {
    id: "updateGroupTeam",
    name: "update_group_team",
    tag: "Teams",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/teams/"),
        Piece::Parameter("teamId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "teamId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"),
    success: Body::Json,
    roles: &["Project Access Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Teams/operation/updateGroupTeam",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/teams/{teamId}`: [`Request`] is its builder.
pub enum UpdateGroupTeam {}
impl Endpoint for UpdateGroupTeam {
    type Output = crate::types::PaginatedTeamRoleView;
    const OPERATION: &'static Operation = &UPDATE_GROUP_TEAM;
}

/// `listOrgTeams` as data.
pub static LIST_ORG_TEAMS: Operation = Operation {
    id: "listOrgTeams",
    name: "list_org_teams",
    tag: "Teams",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/teams"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
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
    roles: &["Organization Member"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Teams/operation/listOrgTeams",
};

/// `GET /api/atlas/v2/orgs/{orgId}/teams`: [`Request`] is its builder.
pub enum ListOrgTeams {}
impl Endpoint for ListOrgTeams {
    type Output = crate::types::PaginatedTeamView;
    const OPERATION: &'static Operation = &LIST_ORG_TEAMS;
}

impl Paged for ListOrgTeams {}
impl Request<ListOrgTeams> {
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

/// `createOrgTeam` as data.
pub static CREATE_ORG_TEAM: Operation = Operation {
    id: "createOrgTeam",
    name: "create_org_team",
    tag: "Teams",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/teams"),
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
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Teams/operation/createOrgTeam",
};

/// `POST /api/atlas/v2/orgs/{orgId}/teams`: [`Request`] is its builder.
pub enum CreateOrgTeam {}
impl Endpoint for CreateOrgTeam {
    type Output = crate::types::Team;
    const OPERATION: &'static Operation = &CREATE_ORG_TEAM;
}

/// `getOrgTeamByName` as data.
pub static GET_TEAM_BY_NAME: Operation = Operation {
    id: "getOrgTeamByName",
    name: "get_team_by_name",
    tag: "Teams",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/teams/byName/"),
        Piece::Parameter("teamName"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "teamName",
            location: Location::Path,
            required: true,
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Teams/operation/getOrgTeamByName",
};

/// `GET /api/atlas/v2/orgs/{orgId}/teams/byName/{teamName}`: [`Request`] is its builder.
pub enum GetTeamByName {}
impl Endpoint for GetTeamByName {
    type Output = crate::types::TeamResponse;
    const OPERATION: &'static Operation = &GET_TEAM_BY_NAME;
}

/// `getOrgTeam` as data.
pub static GET_ORG_TEAM: Operation = Operation {
    id: "getOrgTeam",
    name: "get_org_team",
    tag: "Teams",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/teams/"),
        Piece::Parameter("teamId"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "teamId",
            location: Location::Path,
            required: true,
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Teams/operation/getOrgTeam",
};

/// `GET /api/atlas/v2/orgs/{orgId}/teams/{teamId}`: [`Request`] is its builder.
pub enum GetOrgTeam {}
impl Endpoint for GetOrgTeam {
    type Output = crate::types::TeamResponse;
    const OPERATION: &'static Operation = &GET_ORG_TEAM;
}

/// `deleteOrgTeam` as data.
pub static DELETE_ORG_TEAM: Operation = Operation {
    id: "deleteOrgTeam",
    name: "delete_org_team",
    tag: "Teams",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/teams/"),
        Piece::Parameter("teamId"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "teamId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Teams/operation/deleteOrgTeam",
};

/// `DELETE /api/atlas/v2/orgs/{orgId}/teams/{teamId}`: [`Request`] is its builder.
pub enum DeleteOrgTeam {}
impl Endpoint for DeleteOrgTeam {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_ORG_TEAM;
}

/// `renameOrgTeam` as data.
pub static RENAME_ORG_TEAM: Operation = Operation {
    id: "renameOrgTeam",
    name: "rename_org_team",
    tag: "Teams",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/teams/"),
        Piece::Parameter("teamId"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "teamId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"),
    success: Body::Json,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Teams/operation/renameOrgTeam",
};

/// `PATCH /api/atlas/v2/orgs/{orgId}/teams/{teamId}`: [`Request`] is its builder.
pub enum RenameOrgTeam {}
impl Endpoint for RenameOrgTeam {
    type Output = crate::types::TeamResponse;
    const OPERATION: &'static Operation = &RENAME_ORG_TEAM;
}
