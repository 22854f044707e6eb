// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// A log of a host.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DownloadGroupClusterLogLogName {
    /// `mongodb`
    Mongodb,
    /// `mongos`
    Mongos,
    /// `mongodb-audit-log`
    MongodbAuditLog,
    /// `mongos-audit-log`
    MongosAuditLog,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl DownloadGroupClusterLogLogName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mongodb => "mongodb",
            Self::Mongos => "mongos",
            Self::MongodbAuditLog => "mongodb-audit-log",
            Self::MongosAuditLog => "mongos-audit-log",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for DownloadGroupClusterLogLogName {
    const KNOWN: &'static [Self] = &[
        Self::Mongos,
        Self::Mongodb,
        Self::MongosAuditLog,
        Self::MongodbAuditLog,
    ];
}

json::open_enum!(DownloadGroupClusterLogLogName);
