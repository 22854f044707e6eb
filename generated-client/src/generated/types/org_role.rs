// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// The schema `OrgRole`.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrgRole {
    /// `ORG_MEMBER`
    OrgMember,
    /// `ORG_READ_ONLY`
    OrgReadOnly,
    /// `ORG_BILLING_ADMIN`
    OrgBillingAdmin,
    /// `ORG_BILLING_READ_ONLY`
    OrgBillingReadOnly,
    /// `ORG_STREAM_PROCESSING_ADMIN`
    OrgStreamProcessingAdmin,
    /// `ORG_GROUP_CREATOR`
    OrgGroupCreator,
    /// `ORG_OWNER`
    OrgOwner,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl OrgRole {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::OrgMember => "ORG_MEMBER",
            Self::OrgReadOnly => "ORG_READ_ONLY",
            Self::OrgBillingAdmin => "ORG_BILLING_ADMIN",
            Self::OrgBillingReadOnly => "ORG_BILLING_READ_ONLY",
            Self::OrgStreamProcessingAdmin => "ORG_STREAM_PROCESSING_ADMIN",
            Self::OrgGroupCreator => "ORG_GROUP_CREATOR",
            Self::OrgOwner => "ORG_OWNER",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for OrgRole {
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "ORG_MEMBER" => Self::OrgMember,
                "ORG_READ_ONLY" => Self::OrgReadOnly,
                "ORG_BILLING_ADMIN" => Self::OrgBillingAdmin,
                "ORG_BILLING_READ_ONLY" => Self::OrgBillingReadOnly,
                "ORG_STREAM_PROCESSING_ADMIN" => Self::OrgStreamProcessingAdmin,
                "ORG_GROUP_CREATOR" => Self::OrgGroupCreator,
                "ORG_OWNER" => Self::OrgOwner,
                _ => return None,
            },
        )
    }
}

json::open_enum!(OrgRole);
