// Written by `cargo xtask codegen`; changes made here are lost.

use super::CloudCluster;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A project with short facts of its clusters.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrgGroup {
    /// The clusters.
    ///
    /// Set by the server.
    pub clusters: Option<Vec<CloudCluster>>,
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Name of the project.
    pub group_name: Option<String>,
    /// Id of the organization.
    ///
    /// Set by the server.
    pub org_id: Option<String>,
    /// Name of the organization.
    pub org_name: Option<String>,
    /// Plan that the project is billed by.
    ///
    /// Set by the server.
    pub plan_type: Option<String>,
    /// Always empty.
    ///
    /// Set by the server.
    pub tags: Option<Vec<String>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl OrgGroup {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for OrgGroup {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "clusters", "groupId", "groupName", "orgId", "orgName", "planType",
                "tags"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.clusters.read(r),
            1 => self.group_id.read(r),
            2 => self.group_name.read(r),
            3 => self.org_id.read(r),
            4 => self.org_name.read(r),
            5 => self.plan_type.read(r),
            6 => self.tags.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("clusters", &self.clusters);
        o.read_only("groupId", &self.group_id);
        o.field("groupName", &self.group_name);
        o.read_only("orgId", &self.org_id);
        o.field("orgName", &self.org_name);
        o.read_only("planType", &self.plan_type);
        o.read_only("tags", &self.tags);
        o.end();
    }
}

json::object!(OrgGroup);
