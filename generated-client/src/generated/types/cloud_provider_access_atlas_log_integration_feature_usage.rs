// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    CloudProviderAccessFeatureUsageAtlasLogIntegrationFeatureId,
    CloudProviderAccessFeatureUsageFeatureType,
};

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Use of a role by a log integration.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CloudProviderAccessAtlasLogIntegrationFeatureUsage {
    /// What uses the role, and with it which variant.
    ///
    /// Set by the server.
    pub feature_type: Option<CloudProviderAccessFeatureUsageFeatureType>,
    /// The log integration that uses a role.
    pub feature_id: Option<CloudProviderAccessFeatureUsageAtlasLogIntegrationFeatureId>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl CloudProviderAccessAtlasLogIntegrationFeatureUsage {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `featureType`.
    pub fn feature_type(
        mut self,
        value: impl Into<CloudProviderAccessFeatureUsageFeatureType>,
    ) -> Self {
        self.feature_type = Some(value.into());
        self.extra.unset_null("featureType");
        self
    }

    /// Sets `featureId`.
    pub fn feature_id(
        mut self,
        value: CloudProviderAccessFeatureUsageAtlasLogIntegrationFeatureId,
    ) -> Self {
        self.feature_id = Some(value);
        self.extra.unset_null("featureId");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for CloudProviderAccessAtlasLogIntegrationFeatureUsage {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["featureType", "featureId"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.feature_type.read(r),
            1 => self.feature_id.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("featureType", &self.feature_type);
        o.field("featureId", &self.feature_id);
        o.end();
    }
}

json::object!(CloudProviderAccessAtlasLogIntegrationFeatureUsage);
