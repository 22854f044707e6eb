// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    ClusterServerlessBackupOptions, ClusterState, Link, ResourceTag,
    ServerlessInstanceDescriptionConnectionStrings, ServerlessProviderSettings,
};

use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// A serverless instance.
///
/// Required: `providerSettings`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ServerlessInstanceDescription {
    /// Where drivers connect.
    ///
    /// Set by the server.
    pub connection_strings: Option<ServerlessInstanceDescriptionConnectionStrings>,
    /// When it was created.
    ///
    /// Set by the server.
    pub create_date: Option<DateTime>,
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Id of the instance.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// MongoDB version that runs.
    ///
    /// Set by the server.
    pub mongodb_version: Option<String>,
    /// Name, unique in the project.
    pub name: Option<String>,
    /// Place of a serverless instance.
    pub provider_settings: Option<ServerlessProviderSettings>,
    /// Backups of a serverless instance.
    pub serverless_backup_options: Option<ClusterServerlessBackupOptions>,
    /// What Atlas is doing to the instance; `IDLE` means that all changes are in place. But for
    /// `CREATING` and `DELETING` the instance stays usable.
    ///
    /// Set by the server. One of `IDLE`, `CREATING`, `UPDATING`, `DELETING`, `REPAIRING`.
    pub state_name: Option<ClusterState>,
    /// Tags of the instance.
    pub tags: Option<Vec<ResourceTag>>,
    /// Whether deletion is refused until this is off again.
    ///
    /// Default: `false`.
    pub termination_protection_enabled: Option<bool>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ServerlessInstanceDescription {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ServerlessInstanceDescription {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "connectionStrings", "createDate", "groupId", "id", "links",
                "mongoDBVersion", "name", "providerSettings", "serverlessBackupOptions",
                "stateName", "tags", "terminationProtectionEnabled"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.connection_strings.read(r),
            1 => self.create_date.read(r),
            2 => self.group_id.read(r),
            3 => self.id.read(r),
            4 => self.links.read(r),
            5 => self.mongodb_version.read(r),
            6 => self.name.read(r),
            7 => self.provider_settings.read(r),
            8 => self.serverless_backup_options.read(r),
            9 => self.state_name.read(r),
            10 => self.tags.read(r),
            11 => self.termination_protection_enabled.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("connectionStrings", &self.connection_strings);
        o.read_only("createDate", &self.create_date);
        o.read_only("groupId", &self.group_id);
        o.read_only("id", &self.id);
        o.read_only("links", &self.links);
        o.read_only("mongoDBVersion", &self.mongodb_version);
        o.field("name", &self.name);
        o.field("providerSettings", &self.provider_settings);
        o.field("serverlessBackupOptions", &self.serverless_backup_options);
        o.read_only("stateName", &self.state_name);
        o.field("tags", &self.tags);
        o.field("terminationProtectionEnabled", &self.termination_protection_enabled);
        o.end();
    }
}

json::object!(ServerlessInstanceDescription);
