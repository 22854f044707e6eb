// Written by `cargo xtask codegen`; changes made here are lost.

use super::{CloudAccessRoleAssignment, Link};
use crate::json::{self, Extra, Json, Reader, Result, Secret, Writer, keys};

/// An API key with its roles.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiKeyUserDetails {
    /// What the key is for.
    ///
    /// 1 to 250 characters.
    pub desc: Option<String>,
    /// Id of the API key.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// The private key, masked but in the answer to its creation.
    ///
    /// Set by the server.
    pub private_key: Option<Secret>,
    /// The public key, which serves as user name.
    ///
    /// Set by the server. 8 characters.
    pub public_key: Option<String>,
    /// Roles of the key in organizations and projects.
    pub roles: Option<Vec<CloudAccessRoleAssignment>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ApiKeyUserDetails {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ApiKeyUserDetails {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["desc", "id", "links", "privateKey", "publicKey", "roles"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.desc.read(r),
            1 => self.id.read(r),
            2 => self.links.read(r),
            3 => self.private_key.read(r),
            4 => self.public_key.read(r),
            5 => self.roles.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("desc", &self.desc);
        o.read_only("id", &self.id);
        o.read_only("links", &self.links);
        o.read_only("privateKey", &self.private_key);
        o.read_only("publicKey", &self.public_key);
        o.field("roles", &self.roles);
        o.end();
    }
}

json::object!(ApiKeyUserDetails);
