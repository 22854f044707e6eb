// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, DateTime, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A payment of an invoice.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BillingPayment {
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
    /// Currency by its three-letter code (ISO 4217).
    ///
    /// Set by the server.
    pub currency: Option<String>,
    /// Id of the payment.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Sales tax, in US cents.
    ///
    /// Set by the server.
    pub sales_tax_cents: Option<i64>,
    /// State of the payment. `NEW` has not been charged yet, `FORGIVEN` was waived;
    /// `FAILED_AUTHENTICATION` needs an authenticated payment method.
    pub status_name: Option<BillingPaymentStatusName>,
    /// Sum of all line items above zero, in US cents.
    ///
    /// Set by the server.
    pub subtotal_cents: Option<i64>,
    /// Price of a unit of the billed amount, as a decimal number in text.
    ///
    /// Set by the server.
    pub unit_price: Option<String>,
    /// When it last changed.
    ///
    /// Set by the server.
    pub updated: Option<DateTime>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl BillingPayment {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for BillingPayment {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "amountBilledCents", "amountPaidCents", "created", "currency", "id",
                "salesTaxCents", "statusName", "subtotalCents", "unitPrice", "updated"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.amount_billed_cents.read(r),
            1 => self.amount_paid_cents.read(r),
            2 => self.created.read(r),
            3 => self.currency.read(r),
            4 => self.id.read(r),
            5 => self.sales_tax_cents.read(r),
            6 => self.status_name.read(r),
            7 => self.subtotal_cents.read(r),
            8 => self.unit_price.read(r),
            9 => self.updated.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("amountBilledCents", &self.amount_billed_cents);
        o.read_only("amountPaidCents", &self.amount_paid_cents);
        o.read_only("created", &self.created);
        o.read_only("currency", &self.currency);
        o.read_only("id", &self.id);
        o.read_only("salesTaxCents", &self.sales_tax_cents);
        o.field("statusName", &self.status_name);
        o.read_only("subtotalCents", &self.subtotal_cents);
        o.read_only("unitPrice", &self.unit_price);
        o.read_only("updated", &self.updated);
        o.end();
    }
}

json::object!(BillingPayment);

/// State of the payment. `NEW` has not been charged yet, `FORGIVEN` was waived;
/// `FAILED_AUTHENTICATION` needs an authenticated payment method.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BillingPaymentStatusName {
    /// `NEW`
    New,
    /// `FORGIVEN`
    Forgiven,
    /// `FAILED`
    Failed,
    /// `PAID`
    Paid,
    /// `PARTIAL_PAID`
    PartialPaid,
    /// `CANCELLED`
    Cancelled,
    /// `INVOICED`
    Invoiced,
    /// `FAILED_AUTHENTICATION`
    FailedAuthentication,
    /// `PROCESSING`
    Processing,
    /// `PENDING_REVERSAL`
    PendingReversal,
    /// `REFUNDED`
    Refunded,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl BillingPaymentStatusName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::New => "NEW",
            Self::Forgiven => "FORGIVEN",
            Self::Failed => "FAILED",
            Self::Paid => "PAID",
            Self::PartialPaid => "PARTIAL_PAID",
            Self::Cancelled => "CANCELLED",
            Self::Invoiced => "INVOICED",
            Self::FailedAuthentication => "FAILED_AUTHENTICATION",
            Self::Processing => "PROCESSING",
            Self::PendingReversal => "PENDING_REVERSAL",
            Self::Refunded => "REFUNDED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for BillingPaymentStatusName {
    const KNOWN: &'static [Self] = &[
        Self::New,
        Self::Paid,
        Self::Failed,
        Self::Forgiven,
        Self::Invoiced,
        Self::Refunded,
        Self::Cancelled,
        Self::Processing,
        Self::PartialPaid,
        Self::PendingReversal,
        Self::FailedAuthentication,
    ];
}

json::open_enum!(BillingPaymentStatusName);
