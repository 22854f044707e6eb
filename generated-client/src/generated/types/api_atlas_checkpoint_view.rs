// Written by `cargo xtask codegen`; changes made here are lost.

use super::{ApiCheckpointPartView, Link};
use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// A point between snapshots that a sharded cluster's legacy backup can restore to.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiAtlasCheckpointView {
    /// Id of the cluster.
    ///
    /// Set by the server.
    pub cluster_id: Option<String>,
    /// When the checkpoint was done and the balancer went on.
    ///
    /// Set by the server.
    pub completed: Option<DateTime>,
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Id of the checkpoint.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// One entry per shard and one for the config servers; a single one for a replica set.
    ///
    /// Set by the server.
    pub parts: Option<Vec<ApiCheckpointPartView>>,
    /// Whether a restore can use it.
    ///
    /// Set by the server.
    pub restorable: Option<bool>,
    /// When the balancer stopped for it.
    ///
    /// Set by the server.
    pub started: Option<DateTime>,
    /// The moment that a restore leads to.
    ///
    /// Set by the server.
    pub timestamp: Option<DateTime>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ApiAtlasCheckpointView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ApiAtlasCheckpointView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "clusterId", "completed", "groupId", "id", "links", "parts",
                "restorable", "started", "timestamp"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.cluster_id.read(r),
            1 => self.completed.read(r),
            2 => self.group_id.read(r),
            3 => self.id.read(r),
            4 => self.links.read(r),
            5 => self.parts.read(r),
            6 => self.restorable.read(r),
            7 => self.started.read(r),
            8 => self.timestamp.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("clusterId", &self.cluster_id);
        o.read_only("completed", &self.completed);
        o.read_only("groupId", &self.group_id);
        o.read_only("id", &self.id);
        o.read_only("links", &self.links);
        o.read_only("parts", &self.parts);
        o.read_only("restorable", &self.restorable);
        o.read_only("started", &self.started);
        o.read_only("timestamp", &self.timestamp);
        o.end();
    }
}

json::object!(ApiAtlasCheckpointView);
