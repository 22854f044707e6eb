// Written by `cargo xtask codegen`; changes made here are lost.

use super::{AdditionalData, CloudProvider};
use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// A line of an invoice, by day and SKU.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PublicApiUsageDetailsLineItemView {
    /// More about a line item of stream processing.
    pub additional_data: Option<AdditionalData>,
    /// When it was billed.
    pub bill_date: Option<DateTime>,
    /// Provider of what was used; `ATLAS` for what belongs to none.
    ///
    /// Set by the server. One of `AWS`, `GCP`, `AZURE`, `ATLAS`.
    pub cloud_provider: Option<CloudProvider>,
    /// Name of the cluster.
    pub cluster_name: Option<String>,
    /// Free text.
    pub description: Option<String>,
    /// Id of the project.
    pub group_id: Option<String>,
    /// Amount in units of the SKU.
    ///
    /// Set by the server.
    pub quantity: Option<f64>,
    /// Price in US cents.
    pub total_price_cents: Option<i64>,
    /// Price of a unit, in US dollars.
    pub unit_price_dollars: Option<f64>,
    /// Day of the use.
    pub usage_date: Option<DateTime>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl PublicApiUsageDetailsLineItemView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for PublicApiUsageDetailsLineItemView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "additionalData", "billDate", "cloudProvider", "clusterName",
                "description", "groupId", "quantity", "totalPriceCents",
                "unitPriceDollars", "usageDate"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.additional_data.read(r),
            1 => self.bill_date.read(r),
            2 => self.cloud_provider.read(r),
            3 => self.cluster_name.read(r),
            4 => self.description.read(r),
            5 => self.group_id.read(r),
            6 => self.quantity.read(r),
            7 => self.total_price_cents.read(r),
            8 => self.unit_price_dollars.read(r),
            9 => self.usage_date.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("additionalData", &self.additional_data);
        o.field("billDate", &self.bill_date);
        o.read_only("cloudProvider", &self.cloud_provider);
        o.field("clusterName", &self.cluster_name);
        o.field("description", &self.description);
        o.field("groupId", &self.group_id);
        o.read_only("quantity", &self.quantity);
        o.field("totalPriceCents", &self.total_price_cents);
        o.field("unitPriceDollars", &self.unit_price_dollars);
        o.field("usageDate", &self.usage_date);
        o.end();
    }
}

json::object!(PublicApiUsageDetailsLineItemView);
