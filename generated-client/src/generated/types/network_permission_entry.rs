// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// An entry of a project's access list; one of address, range and AWS security group.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NetworkPermissionEntry {
    /// Security group of AWS; needs a network peering, and cannot be in an entry with an end.
    pub aws_security_group: Option<String>,
    /// Range in CIDR notation.
    pub cidr_block: Option<String>,
    /// Free text.
    ///
    /// At most 80 characters.
    pub comment: Option<String>,
    /// When the entry is deleted automatically, within a week of its creation; absent from lasting
    /// entries.
    pub delete_after_date: Option<DateTime>,
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Single address.
    pub ip_address: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl NetworkPermissionEntry {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `awsSecurityGroup`.
    pub fn aws_security_group(mut self, value: impl Into<String>) -> Self {
        self.aws_security_group = Some(value.into());
        self.extra.unset_null("awsSecurityGroup");
        self
    }

    /// Sets `cidrBlock`.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self.extra.unset_null("cidrBlock");
        self
    }

    /// Sets `comment`.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self.extra.unset_null("comment");
        self
    }

    /// Sets `deleteAfterDate`.
    pub fn delete_after_date(mut self, value: impl Into<DateTime>) -> Self {
        self.delete_after_date = Some(value.into());
        self.extra.unset_null("deleteAfterDate");
        self
    }

    /// Sets `ipAddress`.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self.extra.unset_null("ipAddress");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for NetworkPermissionEntry {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "awsSecurityGroup", "cidrBlock", "comment", "deleteAfterDate", "groupId",
                "ipAddress", "links"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.aws_security_group.read(r),
            1 => self.cidr_block.read(r),
            2 => self.comment.read(r),
            3 => self.delete_after_date.read(r),
            4 => self.group_id.read(r),
            5 => self.ip_address.read(r),
            6 => self.links.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("awsSecurityGroup", &self.aws_security_group);
        o.field("cidrBlock", &self.cidr_block);
        o.field("comment", &self.comment);
        o.field("deleteAfterDate", &self.delete_after_date);
        o.read_only("groupId", &self.group_id);
        o.field("ipAddress", &self.ip_address);
        o.read_only("links", &self.links);
        o.end();
    }
}

json::object!(NetworkPermissionEntry);
