// Written by `cargo xtask codegen`; changes made here are lost.

use super::AssociatedInvoice;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// The invoices that belong to a month.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrgAssociatedInvoiceResponse {
    /// The invoices.
    ///
    /// Set by the server.
    pub associated_invoices: Option<Vec<AssociatedInvoice>>,
    /// Month, in two digits.
    ///
    /// Set by the server.
    pub month: Option<String>,
    /// Year, in four digits.
    ///
    /// Set by the server.
    pub year: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl OrgAssociatedInvoiceResponse {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for OrgAssociatedInvoiceResponse {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["associatedInvoices", "month", "year"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.associated_invoices.read(r),
            1 => self.month.read(r),
            2 => self.year.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("associatedInvoices", &self.associated_invoices);
        o.read_only("month", &self.month);
        o.read_only("year", &self.year);
        o.end();
    }
}

json::object!(OrgAssociatedInvoiceResponse);
