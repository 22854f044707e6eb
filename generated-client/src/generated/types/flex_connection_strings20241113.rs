// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Where drivers connect.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FlexConnectionStrings20241113 {
    /// `mongodb://` string for access over the internet.
    ///
    /// Set by the server.
    pub standard: Option<String>,
    /// `mongodb+srv://` string for access over the internet.
    ///
    /// Set by the server.
    pub standard_srv: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl FlexConnectionStrings20241113 {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for FlexConnectionStrings20241113 {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["standard", "standardSrv"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.standard.read(r),
            1 => self.standard_srv.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("standard", &self.standard);
        o.read_only("standardSrv", &self.standard_srv);
        o.end();
    }
}

json::object!(FlexConnectionStrings20241113);
