// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// An attempt to log in to a database.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MongodbAccessLogs {
    /// Whether it succeeded.
    pub auth_result: Option<bool>,
    /// Database that the login was tried against.
    ///
    /// Set by the server.
    pub auth_source: Option<String>,
    /// Why it failed; null if it did not.
    ///
    /// Set by the server.
    pub failure_reason: Option<String>,
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Node that was asked.
    ///
    /// Set by the server.
    pub hostname: Option<String>,
    /// Where the attempt came from.
    ///
    /// Set by the server.
    pub ip_address: Option<String>,
    /// The line of the host's log.
    ///
    /// Set by the server.
    pub log_line: Option<String>,
    /// When it happened.
    ///
    /// Set by the server.
    pub timestamp: Option<String>,
    /// Database user.
    ///
    /// Set by the server.
    pub username: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl MongodbAccessLogs {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for MongodbAccessLogs {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "authResult", "authSource", "failureReason", "groupId", "hostname",
                "ipAddress", "logLine", "timestamp", "username"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.auth_result.read(r),
            1 => self.auth_source.read(r),
            2 => self.failure_reason.read(r),
            3 => self.group_id.read(r),
            4 => self.hostname.read(r),
            5 => self.ip_address.read(r),
            6 => self.log_line.read(r),
            7 => self.timestamp.read(r),
            8 => self.username.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("authResult", &self.auth_result);
        o.read_only("authSource", &self.auth_source);
        o.read_only("failureReason", &self.failure_reason);
        o.read_only("groupId", &self.group_id);
        o.read_only("hostname", &self.hostname);
        o.read_only("ipAddress", &self.ip_address);
        o.read_only("logLine", &self.log_line);
        o.read_only("timestamp", &self.timestamp);
        o.read_only("username", &self.username);
        o.end();
    }
}

json::object!(MongodbAccessLogs);
