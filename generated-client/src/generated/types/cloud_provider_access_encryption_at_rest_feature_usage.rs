// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    ApiAtlasCloudProviderAccessFeatureUsageFeatureIdView,
    CloudProviderAccessFeatureUsageFeatureType,
};

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Use of a role by encryption at rest.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CloudProviderAccessEncryptionAtRestFeatureUsage {
    /// What uses the role, and with it which variant.
    ///
    /// Set by the server.
    pub feature_type: Option<CloudProviderAccessFeatureUsageFeatureType>,
    /// Always null: use by encryption at rest has no id.
    pub feature_id: Option<ApiAtlasCloudProviderAccessFeatureUsageFeatureIdView>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl CloudProviderAccessEncryptionAtRestFeatureUsage {
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
        value: impl Into<ApiAtlasCloudProviderAccessFeatureUsageFeatureIdView>,
    ) -> Self {
        self.feature_id = Some(value.into());
        self.extra.unset_null("featureId");
        self
    }

    /// Sends `featureId` as null.
    pub fn clear_feature_id(mut self) -> Self {
        self.feature_id = None;
        self.extra.set_null("featureId");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for CloudProviderAccessEncryptionAtRestFeatureUsage {
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
        o.nullable("featureId", &self.feature_id);
        o.end();
    }
}

json::object!(CloudProviderAccessEncryptionAtRestFeatureUsage);
