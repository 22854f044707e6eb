// Written by `cargo xtask codegen`; changes made here are lost.

use super::{Link, Raw, ReplicaSetEventTypeViewForNdsGroup};
use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// Something happened to a replica set.
///
/// Required: `created`, `eventTypeName`, `id`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ForNdsGroup {
    /// When it happened.
    ///
    /// Set by the server.
    pub created: Option<DateTime>,
    /// What happened to a replica set.
    pub event_type_name: Option<ReplicaSetEventTypeViewForNdsGroup>,
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Host that it is about.
    ///
    /// Set by the server.
    pub hostname: Option<String>,
    /// Id of the event.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Id of the organization.
    ///
    /// Set by the server.
    pub org_id: Option<String>,
    /// Port that the process listens on.
    ///
    /// Set by the server.
    pub port: Option<i64>,
    /// Details of an event in the form that Atlas keeps them, which may change.
    ///
    /// Set by the server.
    pub raw: Option<Raw>,
    /// Name of the replica set.
    ///
    /// Set by the server.
    pub replica_set_name: Option<String>,
    /// Name of the shard.
    ///
    /// Set by the server.
    pub shard_name: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ForNdsGroup {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ForNdsGroup {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "created", "eventTypeName", "groupId", "hostname", "id", "links",
                "orgId", "port", "raw", "replicaSetName", "shardName"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.created.read(r),
            1 => self.event_type_name.read(r),
            2 => self.group_id.read(r),
            3 => self.hostname.read(r),
            4 => self.id.read(r),
            5 => self.links.read(r),
            6 => self.org_id.read(r),
            7 => self.port.read(r),
            8 => self.raw.read(r),
            9 => self.replica_set_name.read(r),
            10 => self.shard_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("created", &self.created);
        o.field("eventTypeName", &self.event_type_name);
        o.read_only("groupId", &self.group_id);
        o.read_only("hostname", &self.hostname);
        o.read_only("id", &self.id);
        o.read_only("links", &self.links);
        o.read_only("orgId", &self.org_id);
        o.read_only("port", &self.port);
        o.read_only("raw", &self.raw);
        o.read_only("replicaSetName", &self.replica_set_name);
        o.read_only("shardName", &self.shard_name);
        o.end();
    }
}

json::object!(ForNdsGroup);
