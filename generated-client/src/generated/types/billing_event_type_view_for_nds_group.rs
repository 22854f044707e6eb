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
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "CREDIT_CARD_CURRENT" => Self::CreditCardCurrent,
                "CREDIT_CARD_ABOUT_TO_EXPIRE" => Self::CreditCardAboutToExpire,
                "PENDING_INVOICE_UNDER_THRESHOLD" => Self::PendingInvoiceUnderThreshold,
                "PENDING_INVOICE_OVER_THRESHOLD" => Self::PendingInvoiceOverThreshold,
                "DAILY_BILL_UNDER_THRESHOLD" => Self::DailyBillUnderThreshold,
                "DAILY_BILL_OVER_THRESHOLD" => Self::DailyBillOverThreshold,
                "DAILY_BILLING_CHANGE_NORMAL" => Self::DailyBillingChangeNormal,
                "DAILY_BILLING_CHANGE_OVER_THRESHOLD" => {
                    Self::DailyBillingChangeOverThreshold
                }
                "WEEKLY_BILLING_CHANGE_NORMAL" => Self::WeeklyBillingChangeNormal,
                "WEEKLY_BILLING_CHANGE_OVER_THRESHOLD" => {
                    Self::WeeklyBillingChangeOverThreshold
                }
                "MONTHLY_BILLING_CHANGE_NORMAL" => Self::MonthlyBillingChangeNormal,
                "MONTHLY_BILLING_CHANGE_OVER_THRESHOLD" => {
                    Self::MonthlyBillingChangeOverThreshold
                }
                _ => return None,
            },
        )
    }
}

json::open_enum!(BillingEventTypeViewForNdsGroup);
