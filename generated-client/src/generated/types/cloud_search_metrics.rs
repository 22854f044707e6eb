// Written by `cargo xtask codegen`; changes made here are lost.

use super::{FtsMetric, Link};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Search metrics of a process.
///
/// Required: `groupId`, `hardwareMetrics`, `indexMetrics`, `processId`, `statusMetrics`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CloudSearchMetrics {
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Metrics of the hardware.
    ///
    /// Set by the server.
    pub hardware_metrics: Option<Vec<FtsMetric>>,
    /// Metrics of the indexes.
    ///
    /// Set by the server.
    pub index_metrics: Option<Vec<FtsMetric>>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Host and port of the process.
    ///
    /// Set by the server.
    pub process_id: Option<String>,
    /// Metrics of the state.
    pub status_metrics: Option<Vec<FtsMetric>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl CloudSearchMetrics {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for CloudSearchMetrics {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "groupId", "hardwareMetrics", "indexMetrics", "links", "processId",
                "statusMetrics"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.group_id.read(r),
            1 => self.hardware_metrics.read(r),
            2 => self.index_metrics.read(r),
            3 => self.links.read(r),
            4 => self.process_id.read(r),
            5 => self.status_metrics.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("groupId", &self.group_id);
        o.read_only("hardwareMetrics", &self.hardware_metrics);
        o.read_only("indexMetrics", &self.index_metrics);
        o.read_only("links", &self.links);
        o.read_only("processId", &self.process_id);
        o.field("statusMetrics", &self.status_metrics);
        o.end();
    }
}

json::object!(CloudSearchMetrics);
