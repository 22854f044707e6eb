// Written by `cargo xtask codegen`; changes made here are lost.

use super::{Granularity, LinkAtlas, MetricsMeasurementAtlas};
use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// Measurements of a process, disk or database over time.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiMeasurementsGeneralViewAtlas {
    /// Database that was measured, if one was.
    ///
    /// Set by the server.
    pub database_name: Option<String>,
    /// End of the time range.
    ///
    /// Set by the server.
    pub end: Option<DateTime>,
    /// Distance between data points as an ISO 8601 duration; the service knows more of them than are
    /// listed.
    ///
    /// Set by the server.
    pub granularity: Option<Granularity>,
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Host and port of the process.
    ///
    /// Set by the server.
    pub host_id: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<LinkAtlas>>,
    /// One entry per measurement.
    ///
    /// Set by the server.
    pub measurements: Option<Vec<MetricsMeasurementAtlas>>,
    /// Disk or partition that was measured, if one was.
    ///
    /// Set by the server.
    pub partition_name: Option<String>,
    /// Host and port of the process.
    ///
    /// Set by the server.
    pub process_id: Option<String>,
    /// Start of the time range.
    ///
    /// Set by the server.
    pub start: Option<DateTime>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ApiMeasurementsGeneralViewAtlas {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ApiMeasurementsGeneralViewAtlas {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "databaseName", "end", "granularity", "groupId", "hostId", "links",
                "measurements", "partitionName", "processId", "start"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.database_name.read(r),
            1 => self.end.read(r),
            2 => self.granularity.read(r),
            3 => self.group_id.read(r),
            4 => self.host_id.read(r),
            5 => self.links.read(r),
            6 => self.measurements.read(r),
            7 => self.partition_name.read(r),
            8 => self.process_id.read(r),
            9 => self.start.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("databaseName", &self.database_name);
        o.read_only("end", &self.end);
        o.read_only("granularity", &self.granularity);
        o.read_only("groupId", &self.group_id);
        o.read_only("hostId", &self.host_id);
        o.read_only("links", &self.links);
        o.read_only("measurements", &self.measurements);
        o.read_only("partitionName", &self.partition_name);
        o.read_only("processId", &self.process_id);
        o.read_only("start", &self.start);
        o.end();
    }
}

json::object!(ApiMeasurementsGeneralViewAtlas);
