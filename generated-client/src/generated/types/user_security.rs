// Written by `cargo xtask codegen`; changes made here are lost.

use super::{DbUserTlsX509Settings, LdapSecuritySettings, Link};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// X.509 and LDAP settings of a project.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UserSecurity {
    /// Your own authority for client certificates.
    pub customer_x509: Option<DbUserTlsX509Settings>,
    /// LDAP settings of a project.
    pub ldap: Option<LdapSecuritySettings>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl UserSecurity {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for UserSecurity {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["customerX509", "ldap", "links"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.customer_x509.read(r),
            1 => self.ldap.read(r),
            2 => self.links.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("customerX509", &self.customer_x509);
        o.field("ldap", &self.ldap);
        o.read_only("links", &self.links);
        o.end();
    }
}

json::object!(UserSecurity);
