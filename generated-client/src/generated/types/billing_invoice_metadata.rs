// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, DateTime, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// An invoice without its line items.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BillingInvoiceMetadata {
    /// Price of what was used in the period, in US cents.
    ///
    /// Set by the server.
    pub amount_billed_cents: Option<i64>,
    /// What has been paid, in US cents.
    ///
    /// Set by the server.
    pub amount_paid_cents: Option<i64>,
    /// When it was created.
    ///
    /// Set by the server.
    pub created: Option<DateTime>,
    /// Credits taken off, in US cents.
    ///
    /// Set by the server.
    pub credits_cents: Option<i64>,
    /// End of the time that it is for.
    ///
    /// Set by the server.
    pub end_date: Option<DateTime>,
    /// Id of the invoice.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Invoices of linked organizations.
    ///
    /// Set by the server.
    pub linked_invoices: Option<Vec<BillingInvoiceMetadata>>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Id of the organization.
    ///
    /// Set by the server.
    pub org_id: Option<String>,
    /// Sales tax, in US cents.
    ///
    /// Set by the server.
    pub sales_tax_cents: Option<i64>,
    /// Start of the time that it is for.
    ///
    /// Set by the server.
    pub start_date: Option<DateTime>,
    /// What was owed already when the invoice was made, in US cents.
    ///
    /// Set by the server.
    pub starting_balance_cents: Option<i64>,
    /// State of the bill: `PENDING` in the current cycle, `CLOSED` before it is charged, `FORGIVEN` if
    /// waived, `FREE` if zero, `INVOICED` by elastic invoicing, `PREPAID` by a plan.
    pub status_name: Option<BillingInvoiceMetadataStatusName>,
    /// Sum of all line items above zero, in US cents.
    ///
    /// Set by the server.
    pub subtotal_cents: Option<i64>,
    /// When it last changed.
    ///
    /// Set by the server.
    pub updated: Option<DateTime>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl BillingInvoiceMetadata {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for BillingInvoiceMetadata {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "amountBilledCents", "amountPaidCents", "created", "creditsCents",
                "endDate", "id", "linkedInvoices", "links", "orgId", "salesTaxCents",
                "startDate", "startingBalanceCents", "statusName", "subtotalCents",
                "updated"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.amount_billed_cents.read(r),
            1 => self.amount_paid_cents.read(r),
            2 => self.created.read(r),
            3 => self.credits_cents.read(r),
            4 => self.end_date.read(r),
            5 => self.id.read(r),
            6 => self.linked_invoices.read(r),
            7 => self.links.read(r),
            8 => self.org_id.read(r),
            9 => self.sales_tax_cents.read(r),
            10 => self.start_date.read(r),
            11 => self.starting_balance_cents.read(r),
            12 => self.status_name.read(r),
            13 => self.subtotal_cents.read(r),
            14 => self.updated.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("amountBilledCents", &self.amount_billed_cents);
        o.read_only("amountPaidCents", &self.amount_paid_cents);
        o.read_only("created", &self.created);
        o.read_only("creditsCents", &self.credits_cents);
        o.read_only("endDate", &self.end_date);
        o.read_only("id", &self.id);
        o.read_only("linkedInvoices", &self.linked_invoices);
        o.read_only("links", &self.links);
        o.read_only("orgId", &self.org_id);
        o.read_only("salesTaxCents", &self.sales_tax_cents);
        o.read_only("startDate", &self.start_date);
        o.read_only("startingBalanceCents", &self.starting_balance_cents);
        o.field("statusName", &self.status_name);
        o.read_only("subtotalCents", &self.subtotal_cents);
        o.read_only("updated", &self.updated);
        o.end();
    }
}

json::object!(BillingInvoiceMetadata);

/// State of the bill: `PENDING` in the current cycle, `CLOSED` before it is charged, `FORGIVEN` if
/// waived, `FREE` if zero, `INVOICED` by elastic invoicing, `PREPAID` by a plan.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BillingInvoiceMetadataStatusName {
    /// `PENDING`
    Pending,
    /// `CLOSED`
    Closed,
    /// `FORGIVEN`
    Forgiven,
    /// `FAILED`
    Failed,
    /// `PAID`
    Paid,
    /// `FREE`
    Free,
    /// `PREPAID`
    Prepaid,
    /// `INVOICED`
    Invoiced,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl BillingInvoiceMetadataStatusName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Closed => "CLOSED",
            Self::Forgiven => "FORGIVEN",
            Self::Failed => "FAILED",
            Self::Paid => "PAID",
            Self::Free => "FREE",
            Self::Prepaid => "PREPAID",
            Self::Invoiced => "INVOICED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for BillingInvoiceMetadataStatusName {
    const KNOWN: &'static [Self] = &[
        Self::Free,
        Self::Paid,
        Self::Closed,
        Self::Failed,
        Self::Pending,
        Self::Prepaid,
        Self::Forgiven,
        Self::Invoiced,
    ];
}

json::open_enum!(BillingInvoiceMetadataStatusName);
