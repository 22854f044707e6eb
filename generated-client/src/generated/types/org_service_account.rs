// Written by `cargo xtask codegen`; changes made here are lost.

use super::ServiceAccountSecret;
use crate::json::{self, DateTime, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A service account of an organization.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrgServiceAccount {
    /// User name in the request for a token.
    pub client_id: Option<String>,
    /// When the account was made.
    pub created_at: Option<DateTime>,
    /// Free text.
    pub description: Option<String>,
    /// Display name.
    pub name: Option<String>,
    /// Roles in the organization.
    pub roles: Option<Vec<OrgServiceAccountRoles>>,
    /// Its secrets, masked.
    pub secrets: Option<Vec<ServiceAccountSecret>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl OrgServiceAccount {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for OrgServiceAccount {
    fn read(&mut self, r: &mut Reader<'_>) -> Result<()> {
        r.object(
            self,
            keys!["clientId", "createdAt", "description", "name", "roles", "secrets"],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.client_id.read(r),
            1 => self.created_at.read(r),
            2 => self.description.read(r),
            3 => self.name.read(r),
            4 => self.roles.read(r),
            5 => self.secrets.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("clientId", &self.client_id);
        o.field("createdAt", &self.created_at);
        o.field("description", &self.description);
        o.field("name", &self.name);
        o.field("roles", &self.roles);
        o.field("secrets", &self.secrets);
        o.end();
    }
}

json::object!(OrgServiceAccount);

/// The schema `OrgServiceAccount/roles`.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum OrgServiceAccountRoles {
    /// `ORG_MEMBER`
    OrgMember,
    /// `ORG_READ_ONLY`
    OrgReadOnly,
    /// `ORG_BILLING_ADMIN`
    OrgBiLlingAdmin,
    /// `ORG_BILLING_READ_ONLY`
    OrgBiLlingReadOnly,
    /// `ORG_STREAM_PROCESSING_ADMIN`
    OrgStreamProcessingAdmin,
    /// `ORG_GROUP_CREATOR`
    OrgGroupCreator,
    /// `ORG_OWNER`
    OrgOwner,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl OpenEnum for OrgServiceAccountRoles {
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "ORG_MEMBER" => Self::OrgMember,
                "ORG_READ_ONLY" => Self::OrgReadOnly,
                "ORG_BILLING_ADMIN" => Self::OrgBiLlingAdmin,
                "ORG_BILLING_READ_ONLY" => Self::OrgBiLlingReadOnly,
                "ORG_STREAM_PROCESSING_ADMIN" => Self::OrgStreamProcessingAdmin,
                "ORG_GROUP_CREATOR" => Self::OrgGroupCreator,
                "ORG_OWNER" => Self::OrgOwner,
                _ => return None,
            },
        )
    }

    fn as_str(&self) -> &str {
        match self {
            Self::OrgMember => "ORG_MEMBER",
            Self::OrgReadOnly => "ORG_READ_ONLY",
            Self::OrgBiLlingAdmin => "ORG_BILLING_ADMIN",
            Self::OrgBiLlingReadOnly => "ORG_BILLING_READ_ONLY",
            Self::OrgStreamProcessingAdmin => "ORG_STREAM_PROCESSING_ADMIN",
            Self::OrgGroupCreator => "ORG_GROUP_CREATOR",
            Self::OrgOwner => "ORG_OWNER",
            Self::Unknown(text) => text,
        }
    }

    fn unknown(text: Box<str>) -> Self {
        Self::Unknown(text)
    }
}

json::open_enum!(OrgServiceAccountRoles);
