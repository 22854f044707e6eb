// Written by `cargo xtask codegen`; changes made here are lost.

use super::{Granularity, Link, MetricsMeasurement};
use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// Measurements of search indexes over time.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MeasurementsIndexes {
    /// Name of the collection.
    ///
    /// Set by the server.
    pub collection_name: Option<String>,
    /// Name of the database.
    ///
    /// Set by the server.
    pub database_name: Option<String>,
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
    /// Search indexes of the collection.
    ///
    /// Set by the server.
    pub index_ids: Option<Vec<Option<String>>>,
    /// Measurements of the indexes.
    ///
    /// Set by the server.
    pub index_stats_measurements: Option<Vec<MetricsMeasurement>>,
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
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl MeasurementsIndexes {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for MeasurementsIndexes {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "collectionName", "databaseName", "end", "granularity", "groupId",
                "indexIds", "indexStatsMeasurements", "links", "processId", "start"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.collection_name.read(r),
            1 => self.database_name.read(r),
            2 => self.end.read(r),
            3 => self.granularity.read(r),
            4 => self.group_id.read(r),
            5 => self.index_ids.read(r),
            6 => self.index_stats_measurements.read(r),
            7 => self.links.read(r),
            8 => self.process_id.read(r),
            9 => self.start.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("collectionName", &self.collection_name);
        o.read_only("databaseName", &self.database_name);
        o.read_only("end", &self.end);
        o.read_only("granularity", &self.granularity);
        o.read_only("groupId", &self.group_id);
        o.read_only("indexIds", &self.index_ids);
        o.read_only("indexStatsMeasurements", &self.index_stats_measurements);
        o.read_only("links", &self.links);
        o.read_only("processId", &self.process_id);
        o.read_only("start", &self.start);
        o.end();
    }
}

json::object!(MeasurementsIndexes);
