// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// How long people stay logged in to the web console. Null puts a limit back to its default.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomSessionTimeouts {
    /// End of every session, in seconds after login: 3,600 to 43,200 (12 hours, the default).
    pub absolute_session_timeout_in_seconds: Option<i64>,
    /// End of a session that nobody uses, in seconds, from 300 up to the absolute limit. No limit by
    /// default; on Atlas for Government 600, which is the most too.
    pub idle_session_timeout_in_seconds: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl CustomSessionTimeouts {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `absoluteSessionTimeoutInSeconds`.
    pub fn absolute_session_timeout_in_seconds(mut self, value: i64) -> Self {
        self.absolute_session_timeout_in_seconds = Some(value);
        self.extra.unset_null("absoluteSessionTimeoutInSeconds");
        self
    }

    /// Sets `idleSessionTimeoutInSeconds`.
    pub fn idle_session_timeout_in_seconds(mut self, value: i64) -> Self {
        self.idle_session_timeout_in_seconds = Some(value);
        self.extra.unset_null("idleSessionTimeoutInSeconds");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for CustomSessionTimeouts {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["absoluteSessionTimeoutInSeconds", "idleSessionTimeoutInSeconds"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.absolute_session_timeout_in_seconds.read(r),
            1 => self.idle_session_timeout_in_seconds.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field(
            "absoluteSessionTimeoutInSeconds",
            &self.absolute_session_timeout_in_seconds,
        );
        o.field("idleSessionTimeoutInSeconds", &self.idle_session_timeout_in_seconds);
        o.end();
    }
}

json::object!(CustomSessionTimeouts);
