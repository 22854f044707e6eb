// Written by `cargo xtask codegen`; changes made here are lost.

use super::{ReportFormat, ReportType};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A report to create.
///
/// Required: `reportFormat`, `reportType`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InvoiceReportRequest {
    /// Version of the format.
    pub format_spec_version: Option<String>,
    /// Format of the file.
    pub report_format: Option<ReportFormat>,
    /// Kind of report; FOCUS is an open standard for bills.
    pub report_type: Option<ReportType>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl InvoiceReportRequest {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `formatSpecVersion`.
    pub fn format_spec_version(mut self, value: impl Into<String>) -> Self {
        self.format_spec_version = Some(value.into());
        self.extra.unset_null("formatSpecVersion");
        self
    }

    /// Sets `reportFormat`.
    pub fn report_format(mut self, value: impl Into<ReportFormat>) -> Self {
        self.report_format = Some(value.into());
        self.extra.unset_null("reportFormat");
        self
    }

    /// Sets `reportType`.
    pub fn report_type(mut self, value: impl Into<ReportType>) -> Self {
        self.report_type = Some(value.into());
        self.extra.unset_null("reportType");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for InvoiceReportRequest {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["formatSpecVersion", "reportFormat", "reportType"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.format_spec_version.read(r),
            1 => self.report_format.read(r),
            2 => self.report_type.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("formatSpecVersion", &self.format_spec_version);
        o.field("reportFormat", &self.report_format);
        o.field("reportType", &self.report_type);
        o.end();
    }
}

json::object!(InvoiceReportRequest);
