// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What happened to a private endpoint of a serverless instance.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NdsTenantEndpointAuditTypeView {
    /// `TENANT_ENDPOINT_CREATED`
    TenantEndpointCreated,
    /// `TENANT_ENDPOINT_RESERVED`
    TenantEndpointReserved,
    /// `TENANT_ENDPOINT_RESERVATION_FAILED`
    TenantEndpointReservationFailed,
    /// `TENANT_ENDPOINT_UPDATED`
    TenantEndpointUpdated,
    /// `TENANT_ENDPOINT_INITIATING`
    TenantEndpointInitiating,
    /// `TENANT_ENDPOINT_AVAILABLE`
    TenantEndpointAvailable,
    /// `TENANT_ENDPOINT_FAILED`
    TenantEndpointFailed,
    /// `TENANT_ENDPOINT_DELETING`
    TenantEndpointDeleting,
    /// `TENANT_ENDPOINT_DELETED`
    TenantEndpointDeleted,
    /// `TENANT_ENDPOINT_EXPIRED`
    TenantEndpointExpired,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl NdsTenantEndpointAuditTypeView {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TenantEndpointCreated => "TENANT_ENDPOINT_CREATED",
            Self::TenantEndpointReserved => "TENANT_ENDPOINT_RESERVED",
            Self::TenantEndpointReservationFailed => "TENANT_ENDPOINT_RESERVATION_FAILED",
            Self::TenantEndpointUpdated => "TENANT_ENDPOINT_UPDATED",
            Self::TenantEndpointInitiating => "TENANT_ENDPOINT_INITIATING",
            Self::TenantEndpointAvailable => "TENANT_ENDPOINT_AVAILABLE",
            Self::TenantEndpointFailed => "TENANT_ENDPOINT_FAILED",
            Self::TenantEndpointDeleting => "TENANT_ENDPOINT_DELETING",
            Self::TenantEndpointDeleted => "TENANT_ENDPOINT_DELETED",
            Self::TenantEndpointExpired => "TENANT_ENDPOINT_EXPIRED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for NdsTenantEndpointAuditTypeView {
    const KNOWN: &'static [Self] = &[
        Self::TenantEndpointFailed,
        Self::TenantEndpointCreated,
        Self::TenantEndpointDeleted,
        Self::TenantEndpointExpired,
        Self::TenantEndpointUpdated,
        Self::TenantEndpointDeleting,
        Self::TenantEndpointReserved,
        Self::TenantEndpointAvailable,
        Self::TenantEndpointInitiating,
        Self::TenantEndpointReservationFailed,
    ];
}

json::open_enum!(NdsTenantEndpointAuditTypeView);
