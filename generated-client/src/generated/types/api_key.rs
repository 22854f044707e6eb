// Written by `cargo xtask codegen`; changes made here are lost.

use super::{AccessListItemView, CloudAccessRoleAssignment};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// The API key that made the call.
///
/// Required: `accessList`, `id`, `publicKey`, `roles`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiKey {
    /// Where the key may be used from.
    ///
    /// Set by the server.
    pub access_list: Option<Vec<AccessListItemView>>,
    /// Id of the API key.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// The public key, which serves as user name.
    ///
    /// Set by the server. 8 characters.
    pub public_key: Option<String>,
    /// Roles of the key.
    ///
    /// Set by the server.
    pub roles: Option<Vec<CloudAccessRoleAssignment>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ApiKey {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ApiKey {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["accessList", "id", "publicKey", "roles"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.access_list.read(r),
            1 => self.id.read(r),
            2 => self.public_key.read(r),
            3 => self.roles.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("accessList", &self.access_list);
        o.read_only("id", &self.id);
        o.read_only("publicKey", &self.public_key);
        o.read_only("roles", &self.roles);
        o.end();
    }
}

json::object!(ApiKey);
