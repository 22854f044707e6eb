// Written by `cargo xtask codegen`; changes made here are lost.

use super::{Link, ResourceTag};
use crate::json::{self, DateTime, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A project.
///
/// Required: `clusterCount`, `created`, `name`, `orgId`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Group {
    /// How many clusters it has.
    ///
    /// Set by the server.
    pub cluster_count: Option<i64>,
    /// When it was created.
    ///
    /// Set by the server.
    pub created: Option<DateTime>,
    /// Id of the project.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Name of the project.
    pub name: Option<String>,
    /// Id of the organization.
    pub org_id: Option<String>,
    /// Which regions its clusters may use. On Atlas for Government only: elsewhere it is refused in
    /// requests and absent from answers.
    ///
    /// Default: `"COMMERCIAL_FEDRAMP_REGIONS_ONLY"`.
    pub region_usage_restrictions: Option<GroupRegionUsageRestrictions>,
    /// Tags of the project.
    pub tags: Option<Vec<ResourceTag>>,
    /// Whether it was made with the default alert configurations.
    ///
    /// Default: `true`.
    pub with_default_alerts_settings: Option<bool>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl Group {
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

    /// Sets `orgId`.
    pub fn org_id(mut self, value: impl Into<String>) -> Self {
        self.org_id = Some(value.into());
        self.extra.unset_null("orgId");
        self
    }

    /// Sets `regionUsageRestrictions`.
    pub fn region_usage_restrictions(
        mut self,
        value: impl Into<GroupRegionUsageRestrictions>,
    ) -> Self {
        self.region_usage_restrictions = Some(value.into());
        self.extra.unset_null("regionUsageRestrictions");
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = ResourceTag>) -> Self {
        self.tags = Some(value.into_iter().collect());
        self.extra.unset_null("tags");
        self
    }

    /// Sets `withDefaultAlertsSettings`.
    pub fn with_default_alerts_settings(mut self, value: bool) -> Self {
        self.with_default_alerts_settings = Some(value);
        self.extra.unset_null("withDefaultAlertsSettings");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for Group {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "clusterCount", "created", "id", "links", "name", "orgId",
                "regionUsageRestrictions", "tags", "withDefaultAlertsSettings"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.cluster_count.read(r),
            1 => self.created.read(r),
            2 => self.id.read(r),
            3 => self.links.read(r),
            4 => self.name.read(r),
            5 => self.org_id.read(r),
            6 => self.region_usage_restrictions.read(r),
            7 => self.tags.read(r),
            8 => self.with_default_alerts_settings.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("clusterCount", &self.cluster_count);
        o.read_only("created", &self.created);
        o.read_only("id", &self.id);
        o.read_only("links", &self.links);
        o.field("name", &self.name);
        o.field("orgId", &self.org_id);
        o.field("regionUsageRestrictions", &self.region_usage_restrictions);
        o.field("tags", &self.tags);
        o.field("withDefaultAlertsSettings", &self.with_default_alerts_settings);
        o.end();
    }
}

json::object!(Group);

/// Which regions its clusters may use. On Atlas for Government only: elsewhere it is refused in
/// requests and absent from answers.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GroupRegionUsageRestrictions {
    /// `COMMERCIAL_FEDRAMP_REGIONS_ONLY`
    CommercialFedrampRegionsOnly,
    /// `GOV_REGIONS_ONLY`
    GovRegionsOnly,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl GroupRegionUsageRestrictions {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CommercialFedrampRegionsOnly => "COMMERCIAL_FEDRAMP_REGIONS_ONLY",
            Self::GovRegionsOnly => "GOV_REGIONS_ONLY",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for GroupRegionUsageRestrictions {
    const KNOWN: &'static [Self] = &[
        Self::GovRegionsOnly,
        Self::CommercialFedrampRegionsOnly,
    ];
}

json::open_enum!(GroupRegionUsageRestrictions);
