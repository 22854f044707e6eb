// Written by `cargo xtask codegen`; changes made here are lost.

use super::{Link, Raw, StreamProcessorEventTypeViewForNdsGroup};
use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// Something happened to a stream processor.
///
/// Required: `created`, `eventTypeName`, `id`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StreamProcessorEventViewForNdsGroup {
    /// When it happened.
    ///
    /// Set by the server.
    pub created: Option<DateTime>,
    /// What happened to a stream processor.
    pub event_type_name: Option<StreamProcessorEventTypeViewForNdsGroup>,
    /// Tier before.
    ///
    /// Set by the server.
    pub from_tier: Option<String>,
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Id of the event.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Stream processing workspace that it is about.
    ///
    /// Set by the server.
    pub instance_name: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Who changed it.
    ///
    /// Set by the server.
    pub modified_by: Option<String>,
    /// Id of the organization.
    ///
    /// Set by the server.
    pub org_id: Option<String>,
    /// Error of the stream processor.
    ///
    /// Set by the server.
    pub processor_error_msg: Option<String>,
    /// Stream processor that it is about.
    ///
    /// Set by the server.
    pub processor_name: Option<String>,
    /// State of that processor.
    ///
    /// Set by the server.
    pub processor_state: Option<String>,
    /// Details of an event in the form that Atlas keeps them, which may change.
    ///
    /// Set by the server.
    pub raw: Option<Raw>,
    /// Why it happened.
    ///
    /// Set by the server.
    pub reason: Option<String>,
    /// Region of the processor.
    ///
    /// Set by the server.
    pub region: Option<String>,
    /// Tier after.
    ///
    /// Set by the server.
    pub to_tier: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl StreamProcessorEventViewForNdsGroup {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for StreamProcessorEventViewForNdsGroup {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "created", "eventTypeName", "fromTier", "groupId", "id", "instanceName",
                "links", "modifiedBy", "orgId", "processorErrorMsg", "processorName",
                "processorState", "raw", "reason", "region", "toTier"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.created.read(r),
            1 => self.event_type_name.read(r),
            2 => self.from_tier.read(r),
            3 => self.group_id.read(r),
            4 => self.id.read(r),
            5 => self.instance_name.read(r),
            6 => self.links.read(r),
            7 => self.modified_by.read(r),
            8 => self.org_id.read(r),
            9 => self.processor_error_msg.read(r),
            10 => self.processor_name.read(r),
            11 => self.processor_state.read(r),
            12 => self.raw.read(r),
            13 => self.reason.read(r),
            14 => self.region.read(r),
            15 => self.to_tier.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("created", &self.created);
        o.field("eventTypeName", &self.event_type_name);
        o.read_only("fromTier", &self.from_tier);
        o.read_only("groupId", &self.group_id);
        o.read_only("id", &self.id);
        o.read_only("instanceName", &self.instance_name);
        o.read_only("links", &self.links);
        o.read_only("modifiedBy", &self.modified_by);
        o.read_only("orgId", &self.org_id);
        o.read_only("processorErrorMsg", &self.processor_error_msg);
        o.read_only("processorName", &self.processor_name);
        o.read_only("processorState", &self.processor_state);
        o.read_only("raw", &self.raw);
        o.read_only("reason", &self.reason);
        o.read_only("region", &self.region);
        o.read_only("toTier", &self.to_tier);
        o.end();
    }
}

json::object!(StreamProcessorEventViewForNdsGroup);
