// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    ApiSearchDeploymentEffectiveSpecView, ApiSearchDeploymentSpecView, CloudProvider,
    ClusterState,
};

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// The Search Nodes of a cluster.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiSearchDeploymentResponseView {
    /// What runs, region by region.
    ///
    /// Set by the server.
    pub effective_specs: Option<Vec<ApiSearchDeploymentEffectiveSpecView>>,
    /// Key service of the encryption at rest, if the search data has any.
    ///
    /// Set by the server. One of `NONE`, `AWS`, `AZURE`, `GCP`.
    pub encryption_at_rest_provider: Option<CloudProvider>,
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Id of the search deployment.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Older form of `effectiveSpecs`, without regions.
    ///
    /// Deprecated. Set by the server.
    pub specs: Option<Vec<ApiSearchDeploymentSpecView>>,
    /// What Atlas is doing to the Search Nodes.
    ///
    /// Set by the server. One of `IDLE`, `PAUSED`, `UPDATING`.
    pub state_name: Option<ClusterState>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ApiSearchDeploymentResponseView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ApiSearchDeploymentResponseView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "effectiveSpecs", "encryptionAtRestProvider", "groupId", "id", "specs",
                "stateName"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.effective_specs.read(r),
            1 => self.encryption_at_rest_provider.read(r),
            2 => self.group_id.read(r),
            3 => self.id.read(r),
            4 => self.specs.read(r),
            5 => self.state_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("effectiveSpecs", &self.effective_specs);
        o.read_only("encryptionAtRestProvider", &self.encryption_at_rest_provider);
        o.read_only("groupId", &self.group_id);
        o.read_only("id", &self.id);
        o.read_only("specs", &self.specs);
        o.read_only("stateName", &self.state_name);
        o.end();
    }
}

json::object!(ApiSearchDeploymentResponseView);
