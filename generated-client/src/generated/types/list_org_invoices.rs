// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Ascending or descending.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListOrgInvoicesOrderBy {
    /// `desc`
    Desc,
    /// `asc`
    Asc,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ListOrgInvoicesOrderBy {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Desc => "desc",
            Self::Asc => "asc",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ListOrgInvoicesOrderBy {
    const KNOWN: &'static [Self] = &[Self::Asc, Self::Desc];
}

json::open_enum!(ListOrgInvoicesOrderBy);

/// What invoices are sorted by.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListOrgInvoicesSortBy {
    /// `START_DATE`
    StartDate,
    /// `END_DATE`
    EndDate,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ListOrgInvoicesSortBy {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::StartDate => "START_DATE",
            Self::EndDate => "END_DATE",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ListOrgInvoicesSortBy {
    const KNOWN: &'static [Self] = &[Self::EndDate, Self::StartDate];
}

json::open_enum!(ListOrgInvoicesSortBy);

/// State of an invoice.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListOrgInvoicesStatusNames {
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

impl ListOrgInvoicesStatusNames {
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

impl OpenEnum for ListOrgInvoicesStatusNames {
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

json::open_enum!(ListOrgInvoicesStatusNames);
