// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Certificate or revocation list that raises an alert as it nears its end.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NdsX509UserAuthenticationEventTypeViewAlertable {
    /// `NDS_X509_USER_AUTHENTICATION_CUSTOMER_CA_EXPIRATION_CHECK`
    NdsX509UserAuthenticationCustomerCaExpirationCheck,
    /// `NDS_X509_USER_AUTHENTICATION_CUSTOMER_CRL_EXPIRATION_CHECK`
    NdsX509UserAuthenticationCustomerCrlExpirationCheck,
    /// `NDS_X509_USER_AUTHENTICATION_MANAGED_USER_CERTS_EXPIRATION_CHECK`
    NdsX509UserAuthenticationManagedUserCertsExpirationCheck,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl NdsX509UserAuthenticationEventTypeViewAlertable {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NdsX509UserAuthenticationCustomerCaExpirationCheck => {
                "NDS_X509_USER_AUTHENTICATION_CUSTOMER_CA_EXPIRATION_CHECK"
            }
            Self::NdsX509UserAuthenticationCustomerCrlExpirationCheck => {
                "NDS_X509_USER_AUTHENTICATION_CUSTOMER_CRL_EXPIRATION_CHECK"
            }
            Self::NdsX509UserAuthenticationManagedUserCertsExpirationCheck => {
                "NDS_X509_USER_AUTHENTICATION_MANAGED_USER_CERTS_EXPIRATION_CHECK"
            }
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for NdsX509UserAuthenticationEventTypeViewAlertable {
    const KNOWN: &'static [Self] = &[
        Self::NdsX509UserAuthenticationCustomerCaExpirationCheck,
        Self::NdsX509UserAuthenticationCustomerCrlExpirationCheck,
        Self::NdsX509UserAuthenticationManagedUserCertsExpirationCheck,
    ];
}

json::open_enum!(NdsX509UserAuthenticationEventTypeViewAlertable);
