// Written by `cargo xtask codegen`; changes made here are lost.

use super::{Link, ResourceTag};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// What can be changed on a flex cluster.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FlexClusterDescriptionUpdate20241113 {
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// The new tags.
    pub tags: Option<Vec<ResourceTag>>,
    /// Whether deletion is refused until this is off again.
    ///
    /// Default: `false`.
    pub termination_protection_enabled: Option<bool>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl FlexClusterDescriptionUpdate20241113 {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = ResourceTag>) -> Self {
        self.tags = Some(value.into_iter().collect());
        self.extra.unset_null("tags");
        self
    }

    /// Sets `terminationProtectionEnabled`.
    pub fn termination_protection_enabled(mut self, value: bool) -> Self {
        self.termination_protection_enabled = Some(value);
        self.extra.unset_null("terminationProtectionEnabled");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for FlexClusterDescriptionUpdate20241113 {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["links", "tags", "terminationProtectionEnabled"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.links.read(r),
            1 => self.tags.read(r),
            2 => self.termination_protection_enabled.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("links", &self.links);
        o.field("tags", &self.tags);
        o.field("terminationProtectionEnabled", &self.termination_protection_enabled);
        o.end();
    }
}

json::object!(FlexClusterDescriptionUpdate20241113);
