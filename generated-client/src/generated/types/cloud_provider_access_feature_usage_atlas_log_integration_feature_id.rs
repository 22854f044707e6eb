// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// The log integration that uses a role.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CloudProviderAccessFeatureUsageAtlasLogIntegrationFeatureId {
    /// Id of the log integration.
    ///
    /// Set by the server.
    pub config_id: Option<String>,
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Where the logs go.
    ///
    /// Set by the server.
    pub sink_name: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl CloudProviderAccessFeatureUsageAtlasLogIntegrationFeatureId {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for CloudProviderAccessFeatureUsageAtlasLogIntegrationFeatureId {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["configId", "groupId", "sinkName"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.config_id.read(r),
            1 => self.group_id.read(r),
            2 => self.sink_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("configId", &self.config_id);
        o.read_only("groupId", &self.group_id);
        o.read_only("sinkName", &self.sink_name);
        o.end();
    }
}

json::object!(CloudProviderAccessFeatureUsageAtlasLogIntegrationFeatureId);
