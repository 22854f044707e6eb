// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Why a job is in its state; set when it failed.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StateReason {
    /// The reason, for programs.
    pub error_code: Option<String>,
    /// The reason, for people.
    pub message: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl StateReason {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for StateReason {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["errorCode", "message"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.error_code.read(r),
            1 => self.message.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("errorCode", &self.error_code);
        o.field("message", &self.message);
        o.end();
    }
}

json::object!(StateReason);
