// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    DbRoleToExecute, Link, StreamsFailoverConnectionState, StreamsFailoverConnectionType,
};

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A cluster of Atlas in place of the usual one.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StreamsFailoverClusterConnection {
    /// Id of the failover connection.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Name of the failover connection.
    pub name: Option<String>,
    /// Region that it is for.
    pub region: Option<String>,
    /// Progress; `READY` means that processors can use the connection.
    ///
    /// Set by the server.
    pub state: Option<StreamsFailoverConnectionState>,
    /// What the connection leads to, and with it which variant.
    pub type_: Option<StreamsFailoverConnectionType>,
    /// Project of the cluster, if another than the workspace's; the organization has to allow that.
    pub cluster_group_id: Option<String>,
    /// Name of the cluster.
    pub cluster_name: Option<String>,
    /// Database role that the connection works with.
    pub db_role_to_execute: Option<DbRoleToExecute>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl StreamsFailoverClusterConnection {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self.extra.unset_null("name");
        self
    }

    /// Sets `region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self.extra.unset_null("region");
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<StreamsFailoverConnectionType>) -> Self {
        self.type_ = Some(value.into());
        self.extra.unset_null("type");
        self
    }

    /// Sets `clusterGroupId`.
    pub fn cluster_group_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_group_id = Some(value.into());
        self.extra.unset_null("clusterGroupId");
        self
    }

    /// Sends `clusterGroupId` as null.
    pub fn clear_cluster_group_id(mut self) -> Self {
        self.cluster_group_id = None;
        self.extra.set_null("clusterGroupId");
        self
    }

    /// Sets `clusterName`.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self.extra.unset_null("clusterName");
        self
    }

    /// Sets `dbRoleToExecute`.
    pub fn db_role_to_execute(mut self, value: DbRoleToExecute) -> Self {
        self.db_role_to_execute = Some(value);
        self.extra.unset_null("dbRoleToExecute");
        self
    }

    /// Sends `dbRoleToExecute` as null.
    pub fn clear_db_role_to_execute(mut self) -> Self {
        self.db_role_to_execute = None;
        self.extra.set_null("dbRoleToExecute");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for StreamsFailoverClusterConnection {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "id", "links", "name", "region", "state", "type", "clusterGroupId",
                "clusterName", "dbRoleToExecute"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.id.read(r),
            1 => self.links.read(r),
            2 => self.name.read(r),
            3 => self.region.read(r),
            4 => self.state.read(r),
            5 => self.type_.read(r),
            6 => self.cluster_group_id.read(r),
            7 => self.cluster_name.read(r),
            8 => self.db_role_to_execute.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("id", &self.id);
        o.read_only("links", &self.links);
        o.field("name", &self.name);
        o.field("region", &self.region);
        o.read_only("state", &self.state);
        o.field("type", &self.type_);
        o.nullable("clusterGroupId", &self.cluster_group_id);
        o.field("clusterName", &self.cluster_name);
        o.nullable("dbRoleToExecute", &self.db_role_to_execute);
        o.end();
    }
}

json::object!(StreamsFailoverClusterConnection);
