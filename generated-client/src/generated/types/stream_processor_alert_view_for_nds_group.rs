// Written by `cargo xtask codegen`; changes made here are lost.

use super::{AlertStatus, Link};
use crate::json::{self, DateTime, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Alert about a stream processor.
///
/// Required: `alertConfigId`, `created`, `eventTypeName`, `id`, `status`, `updated`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StreamProcessorAlertViewForNdsGroup {
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
    /// When the alert was raised.
    ///
    /// Set by the server.
    pub created: Option<DateTime>,
    /// What happened.
    pub event_type_name: Option<StreamProcessorAlertViewForNdsGroupEventTypeName>,
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Id of the alert.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Stream processing workspace that it is about.
    ///
    /// Set by the server.
    pub instance_name: Option<String>,
    /// When a notification was last sent.
    ///
    /// Set by the server.
    pub last_notified: Option<DateTime>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Organization of the project.
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

impl StreamProcessorAlertViewForNdsGroup {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for StreamProcessorAlertViewForNdsGroup {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "acknowledgedUntil", "acknowledgementComment", "acknowledgingUsername",
                "alertConfigId", "created", "eventTypeName", "groupId", "id",
                "instanceName", "lastNotified", "links", "orgId", "processorErrorMsg",
                "processorName", "processorState", "resolved", "status", "updated"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.acknowledged_until.read(r),
            1 => self.acknowledgement_comment.read(r),
            2 => self.acknowledging_username.read(r),
            3 => self.alert_config_id.read(r),
            4 => self.created.read(r),
            5 => self.event_type_name.read(r),
            6 => self.group_id.read(r),
            7 => self.id.read(r),
            8 => self.instance_name.read(r),
            9 => self.last_notified.read(r),
            10 => self.links.read(r),
            11 => self.org_id.read(r),
            12 => self.processor_error_msg.read(r),
            13 => self.processor_name.read(r),
            14 => self.processor_state.read(r),
            15 => self.resolved.read(r),
            16 => self.status.read(r),
            17 => self.updated.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("acknowledgedUntil", &self.acknowledged_until);
        o.field("acknowledgementComment", &self.acknowledgement_comment);
        o.read_only("acknowledgingUsername", &self.acknowledging_username);
        o.read_only("alertConfigId", &self.alert_config_id);
        o.read_only("created", &self.created);
        o.field("eventTypeName", &self.event_type_name);
        o.read_only("groupId", &self.group_id);
        o.read_only("id", &self.id);
        o.read_only("instanceName", &self.instance_name);
        o.read_only("lastNotified", &self.last_notified);
        o.read_only("links", &self.links);
        o.read_only("orgId", &self.org_id);
        o.read_only("processorErrorMsg", &self.processor_error_msg);
        o.read_only("processorName", &self.processor_name);
        o.read_only("processorState", &self.processor_state);
        o.read_only("resolved", &self.resolved);
        o.read_only("status", &self.status);
        o.read_only("updated", &self.updated);
        o.end();
    }
}

json::object!(StreamProcessorAlertViewForNdsGroup);

/// What happened.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StreamProcessorAlertViewForNdsGroupEventTypeName {
    /// `STREAM_PROCESSOR_STATE_IS_FAILED`
    StreamProcessorStateIsFailed,
    /// `STREAM_PROCESSOR_AUTOSCALE_INITIATED`
    StreamProcessorAutoscaleInitiated,
    /// `OUTSIDE_STREAM_PROCESSOR_METRIC_THRESHOLD`
    OutsideStreamProcessorMetricThreshold,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl StreamProcessorAlertViewForNdsGroupEventTypeName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::StreamProcessorStateIsFailed => "STREAM_PROCESSOR_STATE_IS_FAILED",
            Self::StreamProcessorAutoscaleInitiated => {
                "STREAM_PROCESSOR_AUTOSCALE_INITIATED"
            }
            Self::OutsideStreamProcessorMetricThreshold => {
                "OUTSIDE_STREAM_PROCESSOR_METRIC_THRESHOLD"
            }
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for StreamProcessorAlertViewForNdsGroupEventTypeName {
    const KNOWN: &'static [Self] = &[
        Self::StreamProcessorStateIsFailed,
        Self::StreamProcessorAutoscaleInitiated,
        Self::OutsideStreamProcessorMetricThreshold,
    ];
}

json::open_enum!(StreamProcessorAlertViewForNdsGroupEventTypeName);
