// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// An invoice and its organization.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssociatedInvoice {
    /// Id of the invoice.
    ///
    /// Set by the server.
    pub invoice_id: Option<String>,
    /// Id of the organization.
    ///
    /// Set by the server.
    pub org_id: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AssociatedInvoice {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for AssociatedInvoice {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["invoiceId", "orgId"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.invoice_id.read(r),
            1 => self.org_id.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("invoiceId", &self.invoice_id);
        o.read_only("orgId", &self.org_id);
        o.end();
    }
}

json::object!(AssociatedInvoice);
