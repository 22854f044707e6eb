// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    AlertsNotificationRootForGroup, ClusterEventTypeViewForNdsGroupAlertable,
    ClusterMatcher, EventSeverity, Link,
};

use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// Alert configuration for clusters as a whole.
///
/// Required: `eventTypeName`, `notifications`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClusterAlertConfigViewForNdsGroup {
    /// When it was created.
    ///
    /// Set by the server.
    pub created: Option<DateTime>,
    /// Whether it raises alerts.
    ///
    /// Default: `false`.
    pub enabled: Option<bool>,
    /// What happened to a cluster.
    pub event_type_name: Option<ClusterEventTypeViewForNdsGroupAlertable>,
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Id of the alert configuration.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// What the event has to be about: all conditions have to hold. Without conditions every such event
    /// counts.
    pub matchers: Option<Vec<ClusterMatcher>>,
    /// Who is told, and how.
    ///
    /// 1 to 25 items.
    pub notifications: Option<Vec<AlertsNotificationRootForGroup>>,
    /// How severe an event is.
    pub severity_override: Option<EventSeverity>,
    /// When it last changed.
    ///
    /// Set by the server.
    pub updated: Option<DateTime>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ClusterAlertConfigViewForNdsGroup {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `enabled`.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self.extra.unset_null("enabled");
        self
    }

    /// Sets `eventTypeName`.
    pub fn event_type_name(
        mut self,
        value: impl Into<ClusterEventTypeViewForNdsGroupAlertable>,
    ) -> Self {
        self.event_type_name = Some(value.into());
        self.extra.unset_null("eventTypeName");
        self
    }

    /// Sets `matchers`.
    pub fn matchers(mut self, value: impl IntoIterator<Item = ClusterMatcher>) -> Self {
        self.matchers = Some(value.into_iter().collect());
        self.extra.unset_null("matchers");
        self
    }

    /// Sets `notifications`.
    pub fn notifications(
        mut self,
        value: impl IntoIterator<Item = impl Into<AlertsNotificationRootForGroup>>,
    ) -> Self {
        self.notifications = Some(value.into_iter().map(Into::into).collect());
        self.extra.unset_null("notifications");
        self
    }

    /// Sets `severityOverride`.
    pub fn severity_override(mut self, value: impl Into<EventSeverity>) -> Self {
        self.severity_override = Some(value.into());
        self.extra.unset_null("severityOverride");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for ClusterAlertConfigViewForNdsGroup {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "created", "enabled", "eventTypeName", "groupId", "id", "links",
                "matchers", "notifications", "severityOverride", "updated"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.created.read(r),
            1 => self.enabled.read(r),
            2 => self.event_type_name.read(r),
            3 => self.group_id.read(r),
            4 => self.id.read(r),
            5 => self.links.read(r),
            6 => self.matchers.read(r),
            7 => self.notifications.read(r),
            8 => self.severity_override.read(r),
            9 => self.updated.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("created", &self.created);
        o.field("enabled", &self.enabled);
        o.field("eventTypeName", &self.event_type_name);
        o.read_only("groupId", &self.group_id);
        o.read_only("id", &self.id);
        o.read_only("links", &self.links);
        o.field("matchers", &self.matchers);
        o.field("notifications", &self.notifications);
        o.field("severityOverride", &self.severity_override);
        o.read_only("updated", &self.updated);
        o.end();
    }
}

json::object!(ClusterAlertConfigViewForNdsGroup);
