// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Whether a cluster's changes are in place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClusterStatus {
    /// `APPLIED` once all nodes have them.
    pub change_status: Option<ClusterStatusChangeStatus>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ClusterStatus {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ClusterStatus {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["changeStatus", "links"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.change_status.read(r),
            1 => self.links.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("changeStatus", &self.change_status);
        o.read_only("links", &self.links);
        o.end();
    }
}

json::object!(ClusterStatus);

/// `APPLIED` once all nodes have them.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ClusterStatusChangeStatus {
    /// `PENDING`
    Pending,
    /// `APPLIED`
    Applied,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ClusterStatusChangeStatus {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Applied => "APPLIED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ClusterStatusChangeStatus {
    const KNOWN: &'static [Self] = &[Self::Applied, Self::Pending];
}

json::open_enum!(ClusterStatusChangeStatus);
