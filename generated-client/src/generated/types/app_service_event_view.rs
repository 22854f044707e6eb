// Written by `cargo xtask codegen`; changes made here are lost.

use super::{AppServiceEventTypeView, Link, Raw};
use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// Something happened in an App Services application.
///
/// Required: `created`, `eventTypeName`, `id`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AppServiceEventView {
    /// When it happened.
    ///
    /// Set by the server.
    pub created: Option<DateTime>,
    /// What happened in an App Services application.
    pub event_type_name: Option<AppServiceEventTypeView>,
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
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
    /// Details of an event in the form that Atlas keeps them, which may change.
    ///
    /// Set by the server.
    pub raw: Option<Raw>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AppServiceEventView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for AppServiceEventView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys!["created", "eventTypeName", "groupId", "id", "links", "orgId", "raw"],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.created.read(r),
            1 => self.event_type_name.read(r),
            2 => self.group_id.read(r),
            3 => self.id.read(r),
            4 => self.links.read(r),
            5 => self.org_id.read(r),
            6 => self.raw.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("created", &self.created);
        o.field("eventTypeName", &self.event_type_name);
        o.read_only("groupId", &self.group_id);
        o.read_only("id", &self.id);
        o.read_only("links", &self.links);
        o.read_only("orgId", &self.org_id);
        o.read_only("raw", &self.raw);
        o.end();
    }
}

json::object!(AppServiceEventView);
