// Written by `cargo xtask codegen`; changes made here are lost.

use super::{BaseCloudProviderInstanceSize, CloudProvider, Link};
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A MongoDB version that a cluster can be made with.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MdbAvailableVersion {
    /// Provider that has the version; `TENANT` stands for shared clusters.
    ///
    /// One of `AWS`, `AZURE`, `GCP`, `TENANT`.
    pub cloud_provider: Option<CloudProvider>,
    /// Whether clusters of this tier and provider get it by default.
    pub default_status: Option<MdbAvailableVersionDefaultStatus>,
    /// Hardware tier of cluster nodes; which ones exist depends on provider and region.
    ///
    /// Set by the server.
    pub instance_size: Option<BaseCloudProviderInstanceSize>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Major version of MongoDB.
    pub version: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl MdbAvailableVersion {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for MdbAvailableVersion {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys!["cloudProvider", "defaultStatus", "instanceSize", "links", "version"],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.cloud_provider.read(r),
            1 => self.default_status.read(r),
            2 => self.instance_size.read(r),
            3 => self.links.read(r),
            4 => self.version.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("cloudProvider", &self.cloud_provider);
        o.field("defaultStatus", &self.default_status);
        o.read_only("instanceSize", &self.instance_size);
        o.read_only("links", &self.links);
        o.field("version", &self.version);
        o.end();
    }
}

json::object!(MdbAvailableVersion);

/// Whether clusters of this tier and provider get it by default.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MdbAvailableVersionDefaultStatus {
    /// `DEFAULT`
    Default,
    /// `NOT_DEFAULT`
    NotDefault,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl MdbAvailableVersionDefaultStatus {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Default => "DEFAULT",
            Self::NotDefault => "NOT_DEFAULT",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for MdbAvailableVersionDefaultStatus {
    const KNOWN: &'static [Self] = &[Self::Default, Self::NotDefault];
}

json::open_enum!(MdbAvailableVersionDefaultStatus);
