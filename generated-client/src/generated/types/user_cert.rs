// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// A certificate that Atlas issued to a database user.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UserCert {
    /// Serial number.
    ///
    /// Set by the server.
    pub id: Option<i64>,
    /// When it was issued.
    ///
    /// Set by the server.
    pub created_at: Option<DateTime>,
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Life of the certificate in months.
    ///
    /// Never returned. Default: `3`. At most 24.
    pub months_until_expiration: Option<i64>,
    /// When the certificate expires.
    ///
    /// Set by the server.
    pub not_after: Option<DateTime>,
    /// Distinguished name (RFC 2253) that it is for.
    ///
    /// Set by the server.
    pub subject: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl UserCert {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `monthsUntilExpiration`.
    pub fn months_until_expiration(mut self, value: i64) -> Self {
        self.months_until_expiration = Some(value);
        self.extra.unset_null("monthsUntilExpiration");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for UserCert {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "_id", "createdAt", "groupId", "links", "monthsUntilExpiration",
                "notAfter", "subject"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.id.read(r),
            1 => self.created_at.read(r),
            2 => self.group_id.read(r),
            3 => self.links.read(r),
            4 => self.months_until_expiration.read(r),
            5 => self.not_after.read(r),
            6 => self.subject.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("_id", &self.id);
        o.read_only("createdAt", &self.created_at);
        o.read_only("groupId", &self.group_id);
        o.read_only("links", &self.links);
        o.field("monthsUntilExpiration", &self.months_until_expiration);
        o.read_only("notAfter", &self.not_after);
        o.read_only("subject", &self.subject);
        o.end();
    }
}

json::object!(UserCert);
