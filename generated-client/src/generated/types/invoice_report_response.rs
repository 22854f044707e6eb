// Written by `cargo xtask codegen`; changes made here are lost.

use super::{ReportFormat, ReportType};
use crate::json::{self, DateTime, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A report of an invoice.
///
/// Required: `invoiceId`, `reportFormat`, `reportId`, `reportType`, `state`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InvoiceReportResponse {
    /// URL of the file, once there is one.
    ///
    /// Set by the server.
    pub download_url: Option<String>,
    /// When the URL stops working.
    ///
    /// Set by the server.
    pub expires_at: Option<DateTime>,
    /// Why it failed; absent if it did not.
    ///
    /// Set by the server.
    pub failure_reason: Option<String>,
    /// Version of the format.
    pub format_spec_version: Option<String>,
    /// Id of the invoice.
    ///
    /// Set by the server.
    pub invoice_id: Option<String>,
    /// Format of the file.
    pub report_format: Option<ReportFormat>,
    /// Id of the report.
    ///
    /// Set by the server.
    pub report_id: Option<String>,
    /// Kind of report; FOCUS is an open standard for bills.
    pub report_type: Option<ReportType>,
    /// How far the report is.
    ///
    /// Set by the server.
    pub state: Option<InvoiceReportResponseState>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl InvoiceReportResponse {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for InvoiceReportResponse {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "downloadUrl", "expiresAt", "failureReason", "formatSpecVersion",
                "invoiceId", "reportFormat", "reportId", "reportType", "state"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.download_url.read(r),
            1 => self.expires_at.read(r),
            2 => self.failure_reason.read(r),
            3 => self.format_spec_version.read(r),
            4 => self.invoice_id.read(r),
            5 => self.report_format.read(r),
            6 => self.report_id.read(r),
            7 => self.report_type.read(r),
            8 => self.state.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("downloadUrl", &self.download_url);
        o.read_only("expiresAt", &self.expires_at);
        o.read_only("failureReason", &self.failure_reason);
        o.field("formatSpecVersion", &self.format_spec_version);
        o.read_only("invoiceId", &self.invoice_id);
        o.field("reportFormat", &self.report_format);
        o.read_only("reportId", &self.report_id);
        o.field("reportType", &self.report_type);
        o.read_only("state", &self.state);
        o.end();
    }
}

json::object!(InvoiceReportResponse);

/// How far the report is.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InvoiceReportResponseState {
    /// `PENDING`
    Pending,
    /// `RUNNING`
    Running,
    /// `SUCCEEDED`
    Succeeded,
    /// `FAILED`
    Failed,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl InvoiceReportResponseState {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Running => "RUNNING",
            Self::Succeeded => "SUCCEEDED",
            Self::Failed => "FAILED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for InvoiceReportResponseState {
    const KNOWN: &'static [Self] = &[
        Self::Failed,
        Self::Pending,
        Self::Running,
        Self::Succeeded,
    ];
}

json::open_enum!(InvoiceReportResponseState);
