// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Date, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Which line items to search for. Each filter narrows it; an absent one does not.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UsageDetailsFilterRequest {
    /// Last day of billing.
    pub bill_end_date: Option<Date>,
    /// First day of billing.
    pub bill_start_date: Option<Date>,
    /// Ids of clusters.
    pub cluster_ids: Option<Vec<String>>,
    /// Ids of projects.
    pub group_ids: Option<Vec<String>>,
    /// Whether items without a price are found too.
    pub include_zero_cent_line_items: Option<bool>,
    /// Kinds of service.
    pub sku_services: Option<Vec<UsageDetailsFilterRequestSkuServices>>,
    /// Last day of use.
    pub usage_end_date: Option<Date>,
    /// First day of use.
    pub usage_start_date: Option<Date>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl UsageDetailsFilterRequest {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `billEndDate`.
    pub fn bill_end_date(mut self, value: impl Into<Date>) -> Self {
        self.bill_end_date = Some(value.into());
        self.extra.unset_null("billEndDate");
        self
    }

    /// Sets `billStartDate`.
    pub fn bill_start_date(mut self, value: impl Into<Date>) -> Self {
        self.bill_start_date = Some(value.into());
        self.extra.unset_null("billStartDate");
        self
    }

    /// Sets `clusterIds`.
    pub fn cluster_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cluster_ids = Some(value.into_iter().map(Into::into).collect());
        self.extra.unset_null("clusterIds");
        self
    }

    /// Sets `groupIds`.
    pub fn group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.group_ids = Some(value.into_iter().map(Into::into).collect());
        self.extra.unset_null("groupIds");
        self
    }

    /// Sets `includeZeroCentLineItems`.
    pub fn include_zero_cent_line_items(mut self, value: bool) -> Self {
        self.include_zero_cent_line_items = Some(value);
        self.extra.unset_null("includeZeroCentLineItems");
        self
    }

    /// Sets `skuServices`.
    pub fn sku_services(
        mut self,
        value: impl IntoIterator<Item = impl Into<UsageDetailsFilterRequestSkuServices>>,
    ) -> Self {
        self.sku_services = Some(value.into_iter().map(Into::into).collect());
        self.extra.unset_null("skuServices");
        self
    }

    /// Sets `usageEndDate`.
    pub fn usage_end_date(mut self, value: impl Into<Date>) -> Self {
        self.usage_end_date = Some(value.into());
        self.extra.unset_null("usageEndDate");
        self
    }

    /// Sets `usageStartDate`.
    pub fn usage_start_date(mut self, value: impl Into<Date>) -> Self {
        self.usage_start_date = Some(value.into());
        self.extra.unset_null("usageStartDate");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for UsageDetailsFilterRequest {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "billEndDate", "billStartDate", "clusterIds", "groupIds",
                "includeZeroCentLineItems", "skuServices", "usageEndDate",
                "usageStartDate"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.bill_end_date.read(r),
            1 => self.bill_start_date.read(r),
            2 => self.cluster_ids.read(r),
            3 => self.group_ids.read(r),
            4 => self.include_zero_cent_line_items.read(r),
            5 => self.sku_services.read(r),
            6 => self.usage_end_date.read(r),
            7 => self.usage_start_date.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("billEndDate", &self.bill_end_date);
        o.field("billStartDate", &self.bill_start_date);
        o.field("clusterIds", &self.cluster_ids);
        o.field("groupIds", &self.group_ids);
        o.field("includeZeroCentLineItems", &self.include_zero_cent_line_items);
        o.field("skuServices", &self.sku_services);
        o.field("usageEndDate", &self.usage_end_date);
        o.field("usageStartDate", &self.usage_start_date);
        o.end();
    }
}

json::object!(UsageDetailsFilterRequest);

/// Kind of service that an SKU belongs to.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UsageDetailsFilterRequestSkuServices {
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

impl UsageDetailsFilterRequestSkuServices {
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

impl OpenEnum for UsageDetailsFilterRequestSkuServices {
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

json::open_enum!(UsageDetailsFilterRequestSkuServices);
