// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// A payment that was given back.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BillingRefund {
    /// What was paid back, in US cents.
    ///
    /// Set by the server.
    pub amount_cents: Option<i64>,
    /// When it was created.
    ///
    /// Set by the server.
    pub created: Option<DateTime>,
    /// Id of the payment.
    ///
    /// Set by the server.
    pub payment_id: Option<String>,
    /// Why it was paid back.
    ///
    /// Set by the server.
    pub reason: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl BillingRefund {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for BillingRefund {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["amountCents", "created", "paymentId", "reason"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.amount_cents.read(r),
            1 => self.created.read(r),
            2 => self.payment_id.read(r),
            3 => self.reason.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("amountCents", &self.amount_cents);
        o.read_only("created", &self.created);
        o.read_only("paymentId", &self.payment_id);
        o.read_only("reason", &self.reason);
        o.end();
    }
}

json::object!(BillingRefund);
