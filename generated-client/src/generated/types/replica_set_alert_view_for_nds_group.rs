// Written by `cargo xtask codegen`; changes made here are lost.

use super::{AlertStatus, Link, ReplicaSetEventTypeViewForNdsGroupAlertable};
use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// Alert about a replica set.
///
/// Required: `alertConfigId`, `created`, `eventTypeName`, `id`, `status`, `updated`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReplicaSetAlertViewForNdsGroup {
    /// When the acknowledgement ends. A century ahead means for good; to take it back, leave it out.
    pub acknowledged_until: Option<DateTime>,
    /// What the person who acknowledged it noted.
    ///
    /// At most 200 characters.
    pub acknowledgement_comment: Option<String>,
    /// Who acknowledged it.
    ///
    /// Set by the server.
    pub acknowledging_username: Option<String>,
    /// Alert configuration that raised the alert.
    ///
    /// Set by the server.
    pub alert_config_id: Option<String>,
    /// Cluster that it is about.
    ///
    /// Set by the server.
    pub cluster_name: Option<String>,
    /// When the alert was raised.
    ///
    /// Set by the server.
    pub created: Option<DateTime>,
    /// What happened to a replica set.
    ///
    /// Set by the server.
    pub event_type_name: Option<ReplicaSetEventTypeViewForNdsGroupAlertable>,
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Host that it is about, with its port.
    ///
    /// Set by the server.
    pub hostname_and_port: Option<String>,
    /// Id of the alert.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// When a notification was last sent.
    ///
    /// Set by the server.
    pub last_notified: Option<DateTime>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Members that are neither primary nor secondary.
    ///
    /// Set by the server.
    pub non_running_host_ids: Option<Vec<String>>,
    /// Organization of the project.
    ///
    /// Set by the server.
    pub org_id: Option<String>,
    /// Sharded cluster that the replica set is part of.
    ///
    /// Set by the server.
    pub parent_cluster_id: Option<String>,
    /// Replica set that it is about.
    ///
    /// Set by the server.
    pub replica_set_name: Option<String>,
    /// When the alert was closed.
    ///
    /// Set by the server.
    pub resolved: Option<DateTime>,
    /// `TRACKING`: the condition holds but not yet for long enough to notify; `OPEN`: it holds;
    /// `CLOSED`: it is over.
    ///
    /// Set by the server.
    pub status: Option<AlertStatus>,
    /// When the alert last changed.
    ///
    /// Set by the server.
    pub updated: Option<DateTime>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ReplicaSetAlertViewForNdsGroup {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ReplicaSetAlertViewForNdsGroup {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "acknowledgedUntil", "acknowledgementComment", "acknowledgingUsername",
                "alertConfigId", "clusterName", "created", "eventTypeName", "groupId",
                "hostnameAndPort", "id", "lastNotified", "links", "nonRunningHostIds",
                "orgId", "parentClusterId", "replicaSetName", "resolved", "status",
                "updated"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.acknowledged_until.read(r),
            1 => self.acknowledgement_comment.read(r),
            2 => self.acknowledging_username.read(r),
            3 => self.alert_config_id.read(r),
            4 => self.cluster_name.read(r),
            5 => self.created.read(r),
            6 => self.event_type_name.read(r),
            7 => self.group_id.read(r),
            8 => self.hostname_and_port.read(r),
            9 => self.id.read(r),
            10 => self.last_notified.read(r),
            11 => self.links.read(r),
            12 => self.non_running_host_ids.read(r),
            13 => self.org_id.read(r),
            14 => self.parent_cluster_id.read(r),
            15 => self.replica_set_name.read(r),
            16 => self.resolved.read(r),
            17 => self.status.read(r),
            18 => self.updated.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("acknowledgedUntil", &self.acknowledged_until);
        o.field("acknowledgementComment", &self.acknowledgement_comment);
        o.read_only("acknowledgingUsername", &self.acknowledging_username);
        o.read_only("alertConfigId", &self.alert_config_id);
        o.read_only("clusterName", &self.cluster_name);
        o.read_only("created", &self.created);
        o.field("eventTypeName", &self.event_type_name);
        o.read_only("groupId", &self.group_id);
        o.read_only("hostnameAndPort", &self.hostname_and_port);
        o.read_only("id", &self.id);
        o.read_only("lastNotified", &self.last_notified);
        o.read_only("links", &self.links);
        o.read_only("nonRunningHostIds", &self.non_running_host_ids);
        o.read_only("orgId", &self.org_id);
        o.read_only("parentClusterId", &self.parent_cluster_id);
        o.read_only("replicaSetName", &self.replica_set_name);
        o.read_only("resolved", &self.resolved);
        o.read_only("status", &self.status);
        o.read_only("updated", &self.updated);
        o.end();
    }
}

json::object!(ReplicaSetAlertViewForNdsGroup);
