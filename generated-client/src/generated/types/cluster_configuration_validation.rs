// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    ApiSearchDeploymentSpecView, ClusterDescription20240805,
    ClusterDescriptionProcessArgs20240805, ResourceTag,
};

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A cluster's configuration to check.
///
/// Required: `clusterDescription`, `editing`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClusterConfigurationValidation {
    /// Advanced settings of a cluster.
    pub advanced_configuration: Option<ClusterDescriptionProcessArgs20240805>,
    /// A dedicated or shared cluster with topology, hardware, storage and settings.
    pub cluster_description: Option<ClusterDescription20240805>,
    /// Name of the cluster that would change.
    pub cluster_name: Option<String>,
    /// Whether an existing cluster would be changed.
    pub editing: Option<bool>,
    /// Size and count of Search Nodes.
    pub search_deployment_spec: Option<ApiSearchDeploymentSpecView>,
    /// Tags of the cluster.
    ///
    /// At most 50 items.
    pub tags: Option<Vec<ResourceTag>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ClusterConfigurationValidation {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `advancedConfiguration`.
    pub fn advanced_configuration(
        mut self,
        value: ClusterDescriptionProcessArgs20240805,
    ) -> Self {
        self.advanced_configuration = Some(value);
        self.extra.unset_null("advancedConfiguration");
        self
    }

    /// Sets `clusterDescription`.
    pub fn cluster_description(mut self, value: ClusterDescription20240805) -> Self {
        self.cluster_description = Some(value);
        self.extra.unset_null("clusterDescription");
        self
    }

    /// Sets `clusterName`.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self.extra.unset_null("clusterName");
        self
    }

    /// Sets `editing`.
    pub fn editing(mut self, value: bool) -> Self {
        self.editing = Some(value);
        self.extra.unset_null("editing");
        self
    }

    /// Sets `searchDeploymentSpec`.
    pub fn search_deployment_spec(mut self, value: ApiSearchDeploymentSpecView) -> Self {
        self.search_deployment_spec = Some(value);
        self.extra.unset_null("searchDeploymentSpec");
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = ResourceTag>) -> Self {
        self.tags = Some(value.into_iter().collect());
        self.extra.unset_null("tags");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for ClusterConfigurationValidation {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "advancedConfiguration", "clusterDescription", "clusterName", "editing",
                "searchDeploymentSpec", "tags"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.advanced_configuration.read(r),
            1 => self.cluster_description.read(r),
            2 => self.cluster_name.read(r),
            3 => self.editing.read(r),
            4 => self.search_deployment_spec.read(r),
            5 => self.tags.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("advancedConfiguration", &self.advanced_configuration);
        o.field("clusterDescription", &self.cluster_description);
        o.field("clusterName", &self.cluster_name);
        o.field("editing", &self.editing);
        o.field("searchDeploymentSpec", &self.search_deployment_spec);
        o.field("tags", &self.tags);
        o.end();
    }
}

json::object!(ClusterConfigurationValidation);
