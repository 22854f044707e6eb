// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, DateTime, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A snapshot of a flex cluster.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FlexBackupSnapshot20241113 {
    /// When the snapshot can no longer be downloaded.
    ///
    /// Set by the server.
    pub expiration: Option<DateTime>,
    /// When it was complete.
    ///
    /// Set by the server.
    pub finish_time: Option<DateTime>,
    /// Id of the snapshot.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// MongoDB version when it was taken.
    ///
    /// Set by the server.
    pub mongodb_version: Option<String>,
    /// When it is due.
    ///
    /// Set by the server.
    pub scheduled_time: Option<DateTime>,
    /// When it was begun.
    ///
    /// Set by the server.
    pub start_time: Option<DateTime>,
    /// How far the snapshot is.
    ///
    /// Set by the server.
    pub status: Option<FlexBackupSnapshot20241113Status>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl FlexBackupSnapshot20241113 {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for FlexBackupSnapshot20241113 {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "expiration", "finishTime", "id", "links", "mongoDBVersion",
                "scheduledTime", "startTime", "status"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.expiration.read(r),
            1 => self.finish_time.read(r),
            2 => self.id.read(r),
            3 => self.links.read(r),
            4 => self.mongodb_version.read(r),
            5 => self.scheduled_time.read(r),
            6 => self.start_time.read(r),
            7 => self.status.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("expiration", &self.expiration);
        o.read_only("finishTime", &self.finish_time);
        o.read_only("id", &self.id);
        o.read_only("links", &self.links);
        o.read_only("mongoDBVersion", &self.mongodb_version);
        o.read_only("scheduledTime", &self.scheduled_time);
        o.read_only("startTime", &self.start_time);
        o.read_only("status", &self.status);
        o.end();
    }
}

json::object!(FlexBackupSnapshot20241113);

/// How far the snapshot is.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FlexBackupSnapshot20241113Status {
    /// `PENDING`
    Pending,
    /// `QUEUED`
    Queued,
    /// `RUNNING`
    Running,
    /// `FAILED`
    Failed,
    /// `COMPLETED`
    Completed,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl FlexBackupSnapshot20241113Status {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Queued => "QUEUED",
            Self::Running => "RUNNING",
            Self::Failed => "FAILED",
            Self::Completed => "COMPLETED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for FlexBackupSnapshot20241113Status {
    const KNOWN: &'static [Self] = &[
        Self::Failed,
        Self::Queued,
        Self::Pending,
        Self::Running,
        Self::Completed,
    ];
}

json::open_enum!(FlexBackupSnapshot20241113Status);
