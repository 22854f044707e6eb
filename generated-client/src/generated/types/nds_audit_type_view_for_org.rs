// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What happened to a setting of an organization.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NdsAuditTypeViewForOrg {
    /// `ORG_LIMIT_UPDATED`
    OrgLimitUpdated,
    /// `SHADOW_CLUSTER_ORG_OPT_IN`
    ShadowClusterOrgOptIn,
    /// `SHADOW_CLUSTER_ORG_OPT_OUT`
    ShadowClusterOrgOptOut,
    /// `ATLAS_MAINTENANCE_FLEET_ACTIVE_WAVE_CLOSED_BY_ADMIN`
    AtlasMaintenanceFleetActiveWaveClosedByAdmin,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl NdsAuditTypeViewForOrg {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::OrgLimitUpdated => "ORG_LIMIT_UPDATED",
            Self::ShadowClusterOrgOptIn => "SHADOW_CLUSTER_ORG_OPT_IN",
            Self::ShadowClusterOrgOptOut => "SHADOW_CLUSTER_ORG_OPT_OUT",
            Self::AtlasMaintenanceFleetActiveWaveClosedByAdmin => {
                "ATLAS_MAINTENANCE_FLEET_ACTIVE_WAVE_CLOSED_BY_ADMIN"
            }
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for NdsAuditTypeViewForOrg {
    const KNOWN: &'static [Self] = &[
        Self::OrgLimitUpdated,
        Self::ShadowClusterOrgOptIn,
        Self::ShadowClusterOrgOptOut,
        Self::AtlasMaintenanceFleetActiveWaveClosedByAdmin,
    ];
}

json::open_enum!(NdsAuditTypeViewForOrg);
