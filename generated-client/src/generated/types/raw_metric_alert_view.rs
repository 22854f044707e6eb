// Written by `cargo xtask codegen`; changes made here are lost.

use super::{AlertStatus, HostMetricEventTypeViewAlertable, Link, RawMetricValueView};
use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// Alert on a metric without a unit.
///
/// Required: `alertConfigId`, `created`, `eventTypeName`, `id`, `status`, `updated`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RawMetricAlertView {
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
    /// A plain number that raised an alert.
    ///
    /// Set by the server.
    pub current_value: Option<RawMetricValueView>,
    /// A metric of a host left its limits.
    pub event_type_name: Option<HostMetricEventTypeViewAlertable>,
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
    /// Metric that left its limits; decides the unit of `currentValue`.
    ///
    /// Set by the server.
    pub metric_name: Option<String>,
    /// Organization of the project.
    ///
    /// Set by the server.
    pub org_id: Option<String>,
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

impl RawMetricAlertView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for RawMetricAlertView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "acknowledgedUntil", "acknowledgementComment", "acknowledgingUsername",
                "alertConfigId", "clusterName", "created", "currentValue",
                "eventTypeName", "groupId", "hostnameAndPort", "id", "lastNotified",
                "links", "metricName", "orgId", "replicaSetName", "resolved", "status",
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
            6 => self.current_value.read(r),
            7 => self.event_type_name.read(r),
            8 => self.group_id.read(r),
            9 => self.hostname_and_port.read(r),
            10 => self.id.read(r),
            11 => self.last_notified.read(r),
            12 => self.links.read(r),
            13 => self.metric_name.read(r),
            14 => self.org_id.read(r),
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
        o.read_only("currentValue", &self.current_value);
        o.field("eventTypeName", &self.event_type_name);
        o.read_only("groupId", &self.group_id);
        o.read_only("hostnameAndPort", &self.hostname_and_port);
        o.read_only("id", &self.id);
        o.read_only("lastNotified", &self.last_notified);
        o.read_only("links", &self.links);
        o.field("metricName", &self.metric_name);
        o.read_only("orgId", &self.org_id);
        o.read_only("replicaSetName", &self.replica_set_name);
        o.read_only("resolved", &self.resolved);
        o.read_only("status", &self.status);
        o.read_only("updated", &self.updated);
        o.end();
    }
}

json::object!(RawMetricAlertView);
