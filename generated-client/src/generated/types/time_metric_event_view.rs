// Written by `cargo xtask codegen`; changes made here are lost.

use super::{HostMetricEventTypeView, Link, Principal, Raw, TimeMetricValueView};
use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// A metric that is a duration crossed its limit.
///
/// Required: `created`, `eventTypeName`, `id`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TimeMetricEventView {
    /// API key that did it, if one did.
    ///
    /// Set by the server.
    pub api_key_id: Option<String>,
    /// When it happened.
    ///
    /// Set by the server.
    pub created: Option<DateTime>,
    /// A duration that raised an alert.
    ///
    /// Set by the server.
    pub current_value: Option<TimeMetricValueView>,
    /// One that acted for another, such as an OAuth application.
    ///
    /// Set by the server.
    pub delegate_principal: Option<Principal>,
    /// Desk of the MongoDB employee who did it.
    ///
    /// Set by the server.
    pub desk_location: Option<String>,
    /// The MongoDB employee who did it.
    ///
    /// Set by the server.
    pub employee_identifier: Option<String>,
    /// Whether a metric left its limits or came back.
    pub event_type_name: Option<HostMetricEventTypeView>,
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Id of the event.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Whether MongoDB staff did it.
    ///
    /// Set by the server.
    pub is_global_admin: Option<bool>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Metric that it is about.
    ///
    /// Set by the server.
    pub metric_name: Option<String>,
    /// Id of the organization.
    ///
    /// Set by the server.
    pub org_id: Option<String>,
    /// Port that the process listens on.
    ///
    /// Set by the server.
    pub port: Option<i64>,
    /// Public key of the API key that did it.
    ///
    /// Set by the server.
    pub public_key: Option<String>,
    /// Details of an event in the form that Atlas keeps them, which may change.
    ///
    /// Set by the server.
    pub raw: Option<Raw>,
    /// Address that it came from.
    ///
    /// Set by the server.
    pub remote_address: Option<String>,
    /// Name of the replica set.
    ///
    /// Set by the server.
    pub replica_set_name: Option<String>,
    /// Name of the shard.
    ///
    /// Set by the server.
    pub shard_name: Option<String>,
    /// User who did it, if one did.
    ///
    /// Set by the server.
    pub user_id: Option<String>,
    /// Who did it, by email address.
    ///
    /// Set by the server.
    pub username: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl TimeMetricEventView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for TimeMetricEventView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "apiKeyId", "created", "currentValue", "delegatePrincipal",
                "deskLocation", "employeeIdentifier", "eventTypeName", "groupId", "id",
                "isGlobalAdmin", "links", "metricName", "orgId", "port", "publicKey",
                "raw", "remoteAddress", "replicaSetName", "shardName", "userId",
                "username"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.api_key_id.read(r),
            1 => self.created.read(r),
            2 => self.current_value.read(r),
            3 => self.delegate_principal.read(r),
            4 => self.desk_location.read(r),
            5 => self.employee_identifier.read(r),
            6 => self.event_type_name.read(r),
            7 => self.group_id.read(r),
            8 => self.id.read(r),
            9 => self.is_global_admin.read(r),
            10 => self.links.read(r),
            11 => self.metric_name.read(r),
            12 => self.org_id.read(r),
            13 => self.port.read(r),
            14 => self.public_key.read(r),
            15 => self.raw.read(r),
            16 => self.remote_address.read(r),
            17 => self.replica_set_name.read(r),
            18 => self.shard_name.read(r),
            19 => self.user_id.read(r),
            20 => self.username.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("apiKeyId", &self.api_key_id);
        o.read_only("created", &self.created);
        o.read_only("currentValue", &self.current_value);
        o.read_only("delegatePrincipal", &self.delegate_principal);
        o.read_only("deskLocation", &self.desk_location);
        o.read_only("employeeIdentifier", &self.employee_identifier);
        o.field("eventTypeName", &self.event_type_name);
        o.read_only("groupId", &self.group_id);
        o.read_only("id", &self.id);
        o.read_only("isGlobalAdmin", &self.is_global_admin);
        o.read_only("links", &self.links);
        o.field("metricName", &self.metric_name);
        o.read_only("orgId", &self.org_id);
        o.read_only("port", &self.port);
        o.read_only("publicKey", &self.public_key);
        o.read_only("raw", &self.raw);
        o.read_only("remoteAddress", &self.remote_address);
        o.read_only("replicaSetName", &self.replica_set_name);
        o.read_only("shardName", &self.shard_name);
        o.read_only("userId", &self.user_id);
        o.read_only("username", &self.username);
        o.end();
    }
}

json::object!(TimeMetricEventView);
