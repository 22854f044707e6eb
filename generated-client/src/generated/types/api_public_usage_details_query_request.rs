// Written by `cargo xtask codegen`; changes made here are lost.

use super::UsageDetailsFilterRequest;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A search among the line items of an invoice.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiPublicUsageDetailsQueryRequest {
    /// Which line items to search for.
    pub filters: Option<UsageDetailsFilterRequest>,
    /// What the items are sorted by; the bill date by default.
    pub sort_field: Option<ApiPublicUsageDetailsQueryRequestSortField>,
    /// Ascending or descending, the default.
    pub sort_order: Option<ApiPublicUsageDetailsQueryRequestSortOrder>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ApiPublicUsageDetailsQueryRequest {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `filters`.
    pub fn filters(mut self, value: UsageDetailsFilterRequest) -> Self {
        self.filters = Some(value);
        self.extra.unset_null("filters");
        self
    }

    /// Sets `sortField`.
    pub fn sort_field(
        mut self,
        value: impl Into<ApiPublicUsageDetailsQueryRequestSortField>,
    ) -> Self {
        self.sort_field = Some(value.into());
        self.extra.unset_null("sortField");
        self
    }

    /// Sets `sortOrder`.
    pub fn sort_order(
        mut self,
        value: impl Into<ApiPublicUsageDetailsQueryRequestSortOrder>,
    ) -> Self {
        self.sort_order = Some(value.into());
        self.extra.unset_null("sortOrder");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for ApiPublicUsageDetailsQueryRequest {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["filters", "sortField", "sortOrder"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.filters.read(r),
            1 => self.sort_field.read(r),
            2 => self.sort_order.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("filters", &self.filters);
        o.field("sortField", &self.sort_field);
        o.field("sortOrder", &self.sort_order);
        o.end();
    }
}

json::object!(ApiPublicUsageDetailsQueryRequest);

/// What the items are sorted by; the bill date by default.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApiPublicUsageDetailsQueryRequestSortField {
    /// `USAGE_DATES`
    UsageDates,
    /// `BILL_DATES`
    BillDates,
    /// `TOTAL_PRICE_CENTS`
    TotalPriceCents,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ApiPublicUsageDetailsQueryRequestSortField {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::UsageDates => "USAGE_DATES",
            Self::BillDates => "BILL_DATES",
            Self::TotalPriceCents => "TOTAL_PRICE_CENTS",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ApiPublicUsageDetailsQueryRequestSortField {
    const KNOWN: &'static [Self] = &[
        Self::BillDates,
        Self::UsageDates,
        Self::TotalPriceCents,
    ];
}

json::open_enum!(ApiPublicUsageDetailsQueryRequestSortField);

/// Ascending or descending, the default.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApiPublicUsageDetailsQueryRequestSortOrder {
    /// `ASCENDING`
    Ascending,
    /// `DESCENDING`
    Descending,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ApiPublicUsageDetailsQueryRequestSortOrder {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ascending => "ASCENDING",
            Self::Descending => "DESCENDING",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ApiPublicUsageDetailsQueryRequestSortOrder {
    const KNOWN: &'static [Self] = &[Self::Ascending, Self::Descending];
}

json::open_enum!(ApiPublicUsageDetailsQueryRequestSortOrder);
