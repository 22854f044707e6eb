// Written by `cargo xtask codegen`; changes made here are lost.

use super::GroupService;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Addresses of a project's services.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupIpAddresses {
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Addresses by service.
    ///
    /// Set by the server.
    pub services: Option<GroupService>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl GroupIpAddresses {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for GroupIpAddresses {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["groupId", "services"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.group_id.read(r),
            1 => self.services.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("groupId", &self.group_id);
        o.read_only("services", &self.services);
        o.end();
    }
}

json::object!(GroupIpAddresses);
