// Written by `cargo xtask codegen`; changes made here are lost.

use super::CloudProvider;
use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};
use std::collections::BTreeMap;

/// A line of an invoice.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InvoiceLineItem {
    /// Provider of what was used; `ATLAS` for what belongs to none.
    ///
    /// Set by the server. One of `AWS`, `GCP`, `AZURE`, `ATLAS`.
    pub cloud_provider: Option<CloudProvider>,
    /// Name of the cluster.
    ///
    /// Set by the server.
    pub cluster_name: Option<String>,
    /// When it was created.
    ///
    /// Set by the server.
    pub created: Option<DateTime>,
    /// Discount in US cents; absent without one.
    ///
    /// Set by the server.
    pub discount_cents: Option<i64>,
    /// End of the time that it is for.
    ///
    /// Set by the server.
    pub end_date: Option<DateTime>,
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Name of the project.
    pub group_name: Option<String>,
    /// A remark.
    ///
    /// Set by the server.
    pub note: Option<String>,
    /// Discount in percent; absent without one.
    ///
    /// Set by the server.
    pub percent_discount: Option<f64>,
    /// Amount, in `unit`.
    ///
    /// Set by the server.
    pub quantity: Option<f64>,
    /// SKU of what was used, which the operation `getSku` explains.
    ///
    /// Set by the server.
    pub sku: Option<String>,
    /// Start of the time that it is for.
    ///
    /// Set by the server.
    pub start_date: Option<DateTime>,
    /// Name of the App Services application.
    ///
    /// Set by the server.
    pub stitch_app_name: Option<String>,
    /// Tags of the cluster or project.
    ///
    /// Set by the server.
    pub tags: Option<BTreeMap<String, Vec<String>>>,
    /// Amount from which the price holds, for SKUs with tiers.
    ///
    /// Set by the server.
    pub tier_lower_bound: Option<f64>,
    /// Amount up to which the price holds, for SKUs with tiers.
    ///
    /// Set by the server.
    pub tier_upper_bound: Option<f64>,
    /// Price in US cents: 100 times `unitPriceDollars` times `quantity`.
    ///
    /// Set by the server.
    pub total_price_cents: Option<i64>,
    /// Unit of `quantity`, of storage or time for example.
    ///
    /// Set by the server.
    pub unit: Option<String>,
    /// Price of a unit, in US dollars.
    ///
    /// Set by the server.
    pub unit_price_dollars: Option<f64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl InvoiceLineItem {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for InvoiceLineItem {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "cloudProvider", "clusterName", "created", "discountCents", "endDate",
                "groupId", "groupName", "note", "percentDiscount", "quantity", "sku",
                "startDate", "stitchAppName", "tags", "tierLowerBound", "tierUpperBound",
                "totalPriceCents", "unit", "unitPriceDollars"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.cloud_provider.read(r),
            1 => self.cluster_name.read(r),
            2 => self.created.read(r),
            3 => self.discount_cents.read(r),
            4 => self.end_date.read(r),
            5 => self.group_id.read(r),
            6 => self.group_name.read(r),
            7 => self.note.read(r),
            8 => self.percent_discount.read(r),
            9 => self.quantity.read(r),
            10 => self.sku.read(r),
            11 => self.start_date.read(r),
            12 => self.stitch_app_name.read(r),
            13 => self.tags.read(r),
            14 => self.tier_lower_bound.read(r),
            15 => self.tier_upper_bound.read(r),
            16 => self.total_price_cents.read(r),
            17 => self.unit.read(r),
            18 => self.unit_price_dollars.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("cloudProvider", &self.cloud_provider);
        o.read_only("clusterName", &self.cluster_name);
        o.read_only("created", &self.created);
        o.read_only("discountCents", &self.discount_cents);
        o.read_only("endDate", &self.end_date);
        o.read_only("groupId", &self.group_id);
        o.field("groupName", &self.group_name);
        o.read_only("note", &self.note);
        o.read_only("percentDiscount", &self.percent_discount);
        o.read_only("quantity", &self.quantity);
        o.read_only("sku", &self.sku);
        o.read_only("startDate", &self.start_date);
        o.read_only("stitchAppName", &self.stitch_app_name);
        o.read_only("tags", &self.tags);
        o.read_only("tierLowerBound", &self.tier_lower_bound);
        o.read_only("tierUpperBound", &self.tier_upper_bound);
        o.read_only("totalPriceCents", &self.total_price_cents);
        o.read_only("unit", &self.unit);
        o.read_only("unitPriceDollars", &self.unit_price_dollars);
        o.end();
    }
}

json::object!(InvoiceLineItem);
