// Written by `cargo xtask codegen`; changes made here are lost.

use super::{Granularity, Link, MetricsMeasurement};
use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// Measurements of search hardware and state over time.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MeasurementsNonIndex {
    /// End of the time range.
    ///
    /// Set by the server.
    pub end: Option<DateTime>,
    /// Distance between data points as an ISO 8601 duration.
    ///
    /// Set by the server.
    pub granularity: Option<Granularity>,
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Measurements of the hardware.
    ///
    /// Set by the server.
    pub hardware_measurements: Option<Vec<MetricsMeasurement>>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Host and port of the process.
    ///
    /// Set by the server.
    pub process_id: Option<String>,
    /// Start of the time range.
    ///
    /// Set by the server.
    pub start: Option<DateTime>,
    /// Measurements of the state.
    ///
    /// Set by the server.
    pub status_measurements: Option<Vec<MetricsMeasurement>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl MeasurementsNonIndex {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for MeasurementsNonIndex {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "end", "granularity", "groupId", "hardwareMeasurements", "links",
                "processId", "start", "statusMeasurements"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.end.read(r),
            1 => self.granularity.read(r),
            2 => self.group_id.read(r),
            3 => self.hardware_measurements.read(r),
            4 => self.links.read(r),
            5 => self.process_id.read(r),
            6 => self.start.read(r),
            7 => self.status_measurements.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("end", &self.end);
        o.read_only("granularity", &self.granularity);
        o.read_only("groupId", &self.group_id);
        o.read_only("hardwareMeasurements", &self.hardware_measurements);
        o.read_only("links", &self.links);
        o.read_only("processId", &self.process_id);
        o.read_only("start", &self.start);
        o.read_only("statusMeasurements", &self.status_measurements);
        o.end();
    }
}

json::object!(MeasurementsNonIndex);
