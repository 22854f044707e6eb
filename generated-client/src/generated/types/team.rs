// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A team with its members.
///
/// Required: `name`, `usernames`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Team {
    /// Id of the team.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Name, unique in the organization.
    pub name: Option<String>,
    /// Email addresses of the members.
    pub usernames: Option<Vec<String>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl Team {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self.extra.unset_null("name");
        self
    }

    /// Sets `usernames`.
    pub fn usernames(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.usernames = Some(value.into_iter().map(Into::into).collect());
        self.extra.unset_null("usernames");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for Team {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["id", "links", "name", "usernames"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.id.read(r),
            1 => self.links.read(r),
            2 => self.name.read(r),
            3 => self.usernames.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("id", &self.id);
        o.read_only("links", &self.links);
        o.field("name", &self.name);
        o.field("usernames", &self.usernames);
        o.end();
    }
}

json::object!(Team);
