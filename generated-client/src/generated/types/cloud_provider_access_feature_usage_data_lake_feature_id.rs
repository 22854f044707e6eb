// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// The federated database that uses a role.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CloudProviderAccessFeatureUsageDataLakeFeatureId {
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Name of the federated database.
    pub name: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl CloudProviderAccessFeatureUsageDataLakeFeatureId {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self.extra.unset_null("name");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for CloudProviderAccessFeatureUsageDataLakeFeatureId {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["groupId", "name"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.group_id.read(r),
            1 => self.name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("groupId", &self.group_id);
        o.field("name", &self.name);
        o.end();
    }
}

json::object!(CloudProviderAccessFeatureUsageDataLakeFeatureId);
