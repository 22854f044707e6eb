// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Date, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A question to the Cost Explorer. Each list narrows it; an absent one does not.
///
/// Required: `endDate`, `startDate`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CostExplorerFilterRequestBody {
    /// Ids of clusters.
    pub clusters: Option<Vec<String>>,
    /// First day of the month after the last one.
    pub end_date: Option<Date>,
    /// What the amounts are broken down by; that list must not be empty.
    pub group_by: Option<CostExplorerFilterRequestBodyGroupBy>,
    /// Whether usage counts that has no value for one of the filters. Off by default.
    pub include_partial_matches: Option<bool>,
    /// Ids of organizations.
    pub organizations: Option<Vec<String>>,
    /// Ids of projects.
    pub projects: Option<Vec<String>>,
    /// Kinds of service.
    pub services: Option<Vec<CostExplorerFilterRequestBodyServices>>,
    /// First day of the first month.
    pub start_date: Option<Date>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl CostExplorerFilterRequestBody {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `clusters`.
    pub fn clusters(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.clusters = Some(value.into_iter().map(Into::into).collect());
        self.extra.unset_null("clusters");
        self
    }

    /// Sets `endDate`.
    pub fn end_date(mut self, value: impl Into<Date>) -> Self {
        self.end_date = Some(value.into());
        self.extra.unset_null("endDate");
        self
    }

    /// Sets `groupBy`.
    pub fn group_by(
        mut self,
        value: impl Into<CostExplorerFilterRequestBodyGroupBy>,
    ) -> Self {
        self.group_by = Some(value.into());
        self.extra.unset_null("groupBy");
        self
    }

    /// Sets `includePartialMatches`.
    pub fn include_partial_matches(mut self, value: bool) -> Self {
        self.include_partial_matches = Some(value);
        self.extra.unset_null("includePartialMatches");
        self
    }

    /// Sets `organizations`.
    pub fn organizations(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.organizations = Some(value.into_iter().map(Into::into).collect());
        self.extra.unset_null("organizations");
        self
    }

    /// Sets `projects`.
    pub fn projects(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.projects = Some(value.into_iter().map(Into::into).collect());
        self.extra.unset_null("projects");
        self
    }

    /// Sets `services`.
    pub fn services(
        mut self,
        value: impl IntoIterator<Item = impl Into<CostExplorerFilterRequestBodyServices>>,
    ) -> Self {
        self.services = Some(value.into_iter().map(Into::into).collect());
        self.extra.unset_null("services");
        self
    }

    /// Sets `startDate`.
    pub fn start_date(mut self, value: impl Into<Date>) -> Self {
        self.start_date = Some(value.into());
        self.extra.unset_null("startDate");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for CostExplorerFilterRequestBody {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "clusters", "endDate", "groupBy", "includePartialMatches",
                "organizations", "projects", "services", "startDate"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.clusters.read(r),
            1 => self.end_date.read(r),
            2 => self.group_by.read(r),
            3 => self.include_partial_matches.read(r),
            4 => self.organizations.read(r),
            5 => self.projects.read(r),
            6 => self.services.read(r),
            7 => self.start_date.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("clusters", &self.clusters);
        o.field("endDate", &self.end_date);
        o.field("groupBy", &self.group_by);
        o.field("includePartialMatches", &self.include_partial_matches);
        o.field("organizations", &self.organizations);
        o.field("projects", &self.projects);
        o.field("services", &self.services);
        o.field("startDate", &self.start_date);
        o.end();
    }
}

json::object!(CostExplorerFilterRequestBody);

/// What the amounts are broken down by; that list must not be empty.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CostExplorerFilterRequestBodyGroupBy {
    /// `organizations`
    Organizations,
    /// `projects`
    Projects,
    /// `clusters`
    Clusters,
    /// `services`
    Services,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl CostExplorerFilterRequestBodyGroupBy {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Organizations => "organizations",
            Self::Projects => "projects",
            Self::Clusters => "clusters",
            Self::Services => "services",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for CostExplorerFilterRequestBodyGroupBy {
    const KNOWN: &'static [Self] = &[
        Self::Clusters,
        Self::Projects,
        Self::Services,
        Self::Organizations,
    ];
}

json::open_enum!(CostExplorerFilterRequestBodyGroupBy);

/// Kind of service that an SKU belongs to.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CostExplorerFilterRequestBodyServices {
    /// `AI Model APIs`
    AiModelApIs,
    /// `App Services`
    AppServices,
    /// `Atlas`
    Atlas,
    /// `Atlas Data Federation`
    AtlasDataFederation,
    /// `Atlas Stream Processing`
    AtlasStreamProcessing,
    /// `Automated Embedding`
    AutomatedEmbedding,
    /// `BI Connector`
    BiConnector,
    /// `Backup`
    Backup,
    /// `Charts`
    Charts,
    /// `Cloud Manager`
    CloudManager,
    /// `Cloud Manager Standard/Premium`
    CloudManagerStandardPremium,
    /// `Clusters`
    Clusters,
    /// `Credits`
    Credits,
    /// `DSC Compute`
    DscCompute,
    /// `DSC Storage`
    DscStorage,
    /// `Data Transfer`
    DataTransfer,
    /// `Flex Consulting`
    FlexConsulting,
    /// `Legacy Backup`
    LegacyBackup,
    /// `Native Reranking`
    NativeReranking,
    /// `Premium Features`
    PremiumFeatures,
    /// `Serverless Instances`
    ServerlessInstances,
    /// `Storage`
    Storage,
    /// `Support`
    Support,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl CostExplorerFilterRequestBodyServices {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AiModelApIs => "AI Model APIs",
            Self::AppServices => "App Services",
            Self::Atlas => "Atlas",
            Self::AtlasDataFederation => "Atlas Data Federation",
            Self::AtlasStreamProcessing => "Atlas Stream Processing",
            Self::AutomatedEmbedding => "Automated Embedding",
            Self::BiConnector => "BI Connector",
            Self::Backup => "Backup",
            Self::Charts => "Charts",
            Self::CloudManager => "Cloud Manager",
            Self::CloudManagerStandardPremium => "Cloud Manager Standard/Premium",
            Self::Clusters => "Clusters",
            Self::Credits => "Credits",
            Self::DscCompute => "DSC Compute",
            Self::DscStorage => "DSC Storage",
            Self::DataTransfer => "Data Transfer",
            Self::FlexConsulting => "Flex Consulting",
            Self::LegacyBackup => "Legacy Backup",
            Self::NativeReranking => "Native Reranking",
            Self::PremiumFeatures => "Premium Features",
            Self::ServerlessInstances => "Serverless Instances",
            Self::Storage => "Storage",
            Self::Support => "Support",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for CostExplorerFilterRequestBodyServices {
    const KNOWN: &'static [Self] = &[
        Self::Atlas,
        Self::Backup,
        Self::Charts,
        Self::Credits,
        Self::Storage,
        Self::Support,
        Self::Clusters,
        Self::DscCompute,
        Self::DscStorage,
        Self::AppServices,
        Self::BiConnector,
        Self::AiModelApIs,
        Self::CloudManager,
        Self::DataTransfer,
        Self::LegacyBackup,
        Self::FlexConsulting,
        Self::NativeReranking,
        Self::PremiumFeatures,
        Self::AutomatedEmbedding,
        Self::ServerlessInstances,
        Self::AtlasDataFederation,
        Self::AtlasStreamProcessing,
        Self::CloudManagerStandardPremium,
    ];
}

json::open_enum!(CostExplorerFilterRequestBodyServices);
