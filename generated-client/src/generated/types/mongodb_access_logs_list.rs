// Written by `cargo xtask codegen`; changes made here are lost.

use super::MongodbAccessLogs;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Login attempts on a host.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MongodbAccessLogsList {
    /// The attempts.
    ///
    /// Set by the server.
    pub access_logs: Option<Vec<MongodbAccessLogs>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl MongodbAccessLogsList {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for MongodbAccessLogsList {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["accessLogs"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.access_logs.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("accessLogs", &self.access_logs);
        o.end();
    }
}

json::object!(MongodbAccessLogsList);
