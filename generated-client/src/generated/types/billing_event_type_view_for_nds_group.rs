// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What happened about the bill of a project.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BillingEventTypeViewForNdsGroup {
    /// `CREDIT_CARD_CURRENT`
    CreditCardCurrent,
    /// `CREDIT_CARD_ABOUT_TO_EXPIRE`
    CreditCardAboutToExpire,
    /// `PENDING_INVOICE_UNDER_THRESHOLD`
    PendingInvoiceUnderThreshold,
    /// `PENDING_INVOICE_OVER_THRESHOLD`
    PendingInvoiceOverThreshold,
    /// `DAILY_BILL_UNDER_THRESHOLD`
    DailyBillUnderThreshold,
    /// `DAILY_BILL_OVER_THRESHOLD`
    DailyBillOverThreshold,
    /// `DAILY_BILLING_CHANGE_NORMAL`
    DailyBillingChangeNormal,
    /// `DAILY_BILLING_CHANGE_OVER_THRESHOLD`
    DailyBillingChangeOverThreshold,
    /// `WEEKLY_BILLING_CHANGE_NORMAL`
    WeeklyBillingChangeNormal,
    /// `WEEKLY_BILLING_CHANGE_OVER_THRESHOLD`
    WeeklyBillingChangeOverThreshold,
    /// `MONTHLY_BILLING_CHANGE_NORMAL`
    MonthlyBillingChangeNormal,
    /// `MONTHLY_BILLING_CHANGE_OVER_THRESHOLD`
    MonthlyBillingChangeOverThreshold,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl BillingEventTypeViewForNdsGroup {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreditCardCurrent => "CREDIT_CARD_CURRENT",
            Self::CreditCardAboutToExpire => "CREDIT_CARD_ABOUT_TO_EXPIRE",
            Self::PendingInvoiceUnderThreshold => "PENDING_INVOICE_UNDER_THRESHOLD",
            Self::PendingInvoiceOverThreshold => "PENDING_INVOICE_OVER_THRESHOLD",
            Self::DailyBillUnderThreshold => "DAILY_BILL_UNDER_THRESHOLD",
            Self::DailyBillOverThreshold => "DAILY_BILL_OVER_THRESHOLD",
            Self::DailyBillingChangeNormal => "DAILY_BILLING_CHANGE_NORMAL",
            Self::DailyBillingChangeOverThreshold => {
                "DAILY_BILLING_CHANGE_OVER_THRESHOLD"
            }
            Self::WeeklyBillingChangeNormal => "WEEKLY_BILLING_CHANGE_NORMAL",
            Self::WeeklyBillingChangeOverThreshold => {
                "WEEKLY_BILLING_CHANGE_OVER_THRESHOLD"
            }
            Self::MonthlyBillingChangeNormal => "MONTHLY_BILLING_CHANGE_NORMAL",
            Self::MonthlyBillingChangeOverThreshold => {
                "MONTHLY_BILLING_CHANGE_OVER_THRESHOLD"
            }
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for BillingEventTypeViewForNdsGroup {
    const KNOWN: &'static [Self] = &[
        Self::CreditCardCurrent,
        Self::DailyBillOverThreshold,
        Self::DailyBillUnderThreshold,
        Self::CreditCardAboutToExpire,
        Self::DailyBillingChangeNormal,
        Self::WeeklyBillingChangeNormal,
        Self::MonthlyBillingChangeNormal,
        Self::PendingInvoiceOverThreshold,
        Self::PendingInvoiceUnderThreshold,
        Self::DailyBillingChangeOverThreshold,
        Self::WeeklyBillingChangeOverThreshold,
        Self::MonthlyBillingChangeOverThreshold,
    ];
}

json::open_enum!(BillingEventTypeViewForNdsGroup);
