// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A role in an organization to give or take.
///
/// Required: `orgRole`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddOrRemoveOrgRole {
    /// Role in the organization.
    pub org_role: Option<AddOrRemoveOrgRoleOrgRole>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AddOrRemoveOrgRole {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `orgRole`.
    pub fn org_role(mut self, value: impl Into<AddOrRemoveOrgRoleOrgRole>) -> Self {
        self.org_role = Some(value.into());
        self.extra.unset_null("orgRole");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for AddOrRemoveOrgRole {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["orgRole"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.org_role.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("orgRole", &self.org_role);
        o.end();
    }
}

json::object!(AddOrRemoveOrgRole);

/// Role in the organization.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AddOrRemoveOrgRoleOrgRole {
    /// `ORG_OWNER`
    OrgOwner,
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
    /// `ORG_MEMBER`
    OrgMember,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl AddOrRemoveOrgRoleOrgRole {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::OrgOwner => "ORG_OWNER",
            Self::OrgGroupCreator => "ORG_GROUP_CREATOR",
            Self::OrgBillingAdmin => "ORG_BILLING_ADMIN",
            Self::OrgBillingReadOnly => "ORG_BILLING_READ_ONLY",
            Self::OrgStreamProcessingAdmin => "ORG_STREAM_PROCESSING_ADMIN",
            Self::OrgReadOnly => "ORG_READ_ONLY",
            Self::OrgMember => "ORG_MEMBER",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for AddOrRemoveOrgRoleOrgRole {
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

json::open_enum!(AddOrRemoveOrgRoleOrgRole);
