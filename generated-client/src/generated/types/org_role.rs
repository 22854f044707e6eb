// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// A role in an organization.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrgRole {
    /// `ORG_OWNER`
    OrgOwner,
    /// `ORG_MEMBER`
    OrgMember,
    /// `ORG_GROUP_CREATOR`
    OrgGroupCreator,
    /// `ORG_BILLING_ADMIN`
    OrgBillingAdmin,
    /// `ORG_BILLING_READ_ONLY`
    OrgBillingReadOnly,
    /// `ORG_STREAM_PROCESSING_ADMIN`
    OrgStreamProcessingAdmin,
    /// `ORG_READ_ONLY`
    OrgReadOnly,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl OrgRole {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::OrgOwner => "ORG_OWNER",
            Self::OrgMember => "ORG_MEMBER",
            Self::OrgGroupCreator => "ORG_GROUP_CREATOR",
            Self::OrgBillingAdmin => "ORG_BILLING_ADMIN",
            Self::OrgBillingReadOnly => "ORG_BILLING_READ_ONLY",
            Self::OrgStreamProcessingAdmin => "ORG_STREAM_PROCESSING_ADMIN",
            Self::OrgReadOnly => "ORG_READ_ONLY",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for OrgRole {
    const KNOWN: &'static [Self] = &[
        Self::OrgOwner,
        Self::OrgMember,
        Self::OrgReadOnly,
        Self::OrgBillingAdmin,
        Self::OrgGroupCreator,
        Self::OrgBillingReadOnly,
        Self::OrgStreamProcessingAdmin,
    ];
}

json::open_enum!(OrgRole);
