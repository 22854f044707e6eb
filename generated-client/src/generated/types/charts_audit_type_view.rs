// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What happened in Charts.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChartsAuditTypeView {
    /// `CHARTS_API_SUCCESS`
    ChartsApiSuccess,
    /// `CHARTS_API_FAILURE`
    ChartsApiFailure,
    /// `CHARTS_DASHBOARD_EXPORTED`
    ChartsDashboardExported,
    /// `CHARTS_DASHBOARD_EXPORT_FAILED`
    ChartsDashboardExportFailed,
    /// `CHARTS_DASHBOARD_IMPORTED`
    ChartsDashboardImported,
    /// `CHARTS_DASHBOARD_IMPORT_FAILED`
    ChartsDashboardImportFailed,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ChartsAuditTypeView {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ChartsApiSuccess => "CHARTS_API_SUCCESS",
            Self::ChartsApiFailure => "CHARTS_API_FAILURE",
            Self::ChartsDashboardExported => "CHARTS_DASHBOARD_EXPORTED",
            Self::ChartsDashboardExportFailed => "CHARTS_DASHBOARD_EXPORT_FAILED",
            Self::ChartsDashboardImported => "CHARTS_DASHBOARD_IMPORTED",
            Self::ChartsDashboardImportFailed => "CHARTS_DASHBOARD_IMPORT_FAILED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ChartsAuditTypeView {
    const KNOWN: &'static [Self] = &[
        Self::ChartsApiFailure,
        Self::ChartsApiSuccess,
        Self::ChartsDashboardExported,
        Self::ChartsDashboardImported,
        Self::ChartsDashboardExportFailed,
        Self::ChartsDashboardImportFailed,
    ];
}

json::open_enum!(ChartsAuditTypeView);
