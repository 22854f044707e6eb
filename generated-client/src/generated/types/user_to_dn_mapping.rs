// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Rule that makes a distinguished name of a user name.
///
/// Required: `match`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UserToDnMapping {
    /// Query that finds the name, `{0}` standing for the first group of `match`; instead of
    /// `substitution`.
    pub ldap_query: Option<String>,
    /// Regular expression for the user name.
    pub match_: Option<String>,
    /// Text with `{0}` for the groups of `match`; instead of `ldapQuery`.
    pub substitution: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl UserToDnMapping {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for UserToDnMapping {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["ldapQuery", "match", "substitution"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.ldap_query.read(r),
            1 => self.match_.read(r),
            2 => self.substitution.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("ldapQuery", &self.ldap_query);
        o.field("match", &self.match_);
        o.field("substitution", &self.substitution);
        o.end();
    }
}

json::object!(UserToDnMapping);
