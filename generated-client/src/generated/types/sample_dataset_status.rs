// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, DateTime, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Progress of loading sample data into a cluster.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SampleDatasetStatus {
    /// Id of the load.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Cluster that the data goes into.
    ///
    /// Set by the server.
    pub cluster_name: Option<String>,
    /// When loading ended.
    ///
    /// Set by the server.
    pub complete_date: Option<DateTime>,
    /// When loading began.
    ///
    /// Set by the server.
    pub create_date: Option<DateTime>,
    /// Why it failed; null in other states.
    ///
    /// Set by the server.
    pub error_message: Option<String>,
    /// How far the load is.
    ///
    /// Set by the server.
    pub state: Option<SampleDatasetStatusState>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl SampleDatasetStatus {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for SampleDatasetStatus {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "_id", "clusterName", "completeDate", "createDate", "errorMessage",
                "state"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.id.read(r),
            1 => self.cluster_name.read(r),
            2 => self.complete_date.read(r),
            3 => self.create_date.read(r),
            4 => self.error_message.read(r),
            5 => self.state.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("_id", &self.id);
        o.read_only("clusterName", &self.cluster_name);
        o.read_only("completeDate", &self.complete_date);
        o.read_only("createDate", &self.create_date);
        o.read_only("errorMessage", &self.error_message);
        o.read_only("state", &self.state);
        o.end();
    }
}

json::object!(SampleDatasetStatus);

/// How far the load is.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SampleDatasetStatusState {
    /// `WORKING`
    Working,
    /// `FAILED`
    Failed,
    /// `COMPLETED`
    Completed,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl SampleDatasetStatusState {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Working => "WORKING",
            Self::Failed => "FAILED",
            Self::Completed => "COMPLETED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for SampleDatasetStatusState {
    const KNOWN: &'static [Self] = &[Self::Failed, Self::Working, Self::Completed];
}

json::open_enum!(SampleDatasetStatusState);
