// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Amount of the bill that raises an alert.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BillingEventTypeViewAlertableWithThreshold {
    /// `PENDING_INVOICE_OVER_THRESHOLD`
    PendingInvoiceOverThreshold,
    /// `DAILY_BILL_OVER_THRESHOLD`
    DailyBillOverThreshold,
    /// `DAILY_BILLING_CHANGE_OVER_THRESHOLD`
    DailyBillingChangeOverThreshold,
    /// `WEEKLY_BILLING_CHANGE_OVER_THRESHOLD`
    WeeklyBillingChangeOverThreshold,
    /// `MONTHLY_BILLING_CHANGE_OVER_THRESHOLD`
    MonthlyBillingChangeOverThreshold,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl BillingEventTypeViewAlertableWithThreshold {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PendingInvoiceOverThreshold => "PENDING_INVOICE_OVER_THRESHOLD",
            Self::DailyBillOverThreshold => "DAILY_BILL_OVER_THRESHOLD",
            Self::DailyBillingChangeOverThreshold => {
                "DAILY_BILLING_CHANGE_OVER_THRESHOLD"
            }
            Self::WeeklyBillingChangeOverThreshold => {
                "WEEKLY_BILLING_CHANGE_OVER_THRESHOLD"
            }
            Self::MonthlyBillingChangeOverThreshold => {
                "MONTHLY_BILLING_CHANGE_OVER_THRESHOLD"
            }
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for BillingEventTypeViewAlertableWithThreshold {
    const KNOWN: &'static [Self] = &[
        Self::DailyBillOverThreshold,
        Self::PendingInvoiceOverThreshold,
        Self::DailyBillingChangeOverThreshold,
        Self::WeeklyBillingChangeOverThreshold,
        Self::MonthlyBillingChangeOverThreshold,
    ];
}

json::open_enum!(BillingEventTypeViewAlertableWithThreshold);
