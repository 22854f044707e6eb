// Written by `cargo xtask codegen`; changes made here are lost.

use super::{Link, UserToDnMapping};
use crate::json::{self, Extra, Json, Reader, Result, Secret, Writer, keys};

/// LDAP settings of a project.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LdapSecuritySettings {
    /// Whether database users may log in by LDAP.
    pub authentication_enabled: Option<bool>,
    /// Whether roles come from LDAP too.
    pub authorization_enabled: Option<bool>,
    /// Query for the groups of a user (RFC 4515 and 4516), relative to the host; `{USER}` stands for
    /// the name.
    ///
    /// Default: `"{USER}?memberOf?base"`.
    pub authz_query_template: Option<String>,
    /// Password of `bindUsername`.
    ///
    /// Never returned.
    pub bind_password: Option<Secret>,
    /// User, by full distinguished name (RFC 2253), that Atlas asks as.
    pub bind_username: Option<String>,
    /// Certificate of the authority to trust, as PEM text; may be self-signed. An empty string deletes
    /// it.
    pub ca_certificate: Option<String>,
    /// Host of the LDAP server, by name or address; reachable over the internet or by peering.
    pub hostname: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Port for LDAP over TLS.
    ///
    /// Default: `636`.
    pub port: Option<i64>,
    /// How user names become distinguished names, first match wins.
    pub user_to_dn_mapping: Option<Vec<UserToDnMapping>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl LdapSecuritySettings {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for LdapSecuritySettings {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "authenticationEnabled", "authorizationEnabled", "authzQueryTemplate",
                "bindPassword", "bindUsername", "caCertificate", "hostname", "links",
                "port", "userToDNMapping"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.authentication_enabled.read(r),
            1 => self.authorization_enabled.read(r),
            2 => self.authz_query_template.read(r),
            3 => self.bind_password.read(r),
            4 => self.bind_username.read(r),
            5 => self.ca_certificate.read(r),
            6 => self.hostname.read(r),
            7 => self.links.read(r),
            8 => self.port.read(r),
            9 => self.user_to_dn_mapping.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("authenticationEnabled", &self.authentication_enabled);
        o.field("authorizationEnabled", &self.authorization_enabled);
        o.field("authzQueryTemplate", &self.authz_query_template);
        o.field("bindPassword", &self.bind_password);
        o.field("bindUsername", &self.bind_username);
        o.field("caCertificate", &self.ca_certificate);
        o.field("hostname", &self.hostname);
        o.read_only("links", &self.links);
        o.field("port", &self.port);
        o.field("userToDNMapping", &self.user_to_dn_mapping);
        o.end();
    }
}

json::object!(LdapSecuritySettings);
