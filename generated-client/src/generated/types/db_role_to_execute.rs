// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Database role that the connection works with.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DbRoleToExecute {
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Name of the role.
    pub role: Option<String>,
    /// Built in, or a custom role of the project.
    pub type_: Option<DbRoleToExecuteType>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DbRoleToExecute {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `role`.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self.extra.unset_null("role");
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<DbRoleToExecuteType>) -> Self {
        self.type_ = Some(value.into());
        self.extra.unset_null("type");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for DbRoleToExecute {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["links", "role", "type"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.links.read(r),
            1 => self.role.read(r),
            2 => self.type_.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("links", &self.links);
        o.field("role", &self.role);
        o.field("type", &self.type_);
        o.end();
    }
}

json::object!(DbRoleToExecute);

/// Built in, or a custom role of the project.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DbRoleToExecuteType {
    /// `BUILT_IN`
    BuiltIn,
    /// `CUSTOM`
    Custom,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl DbRoleToExecuteType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::BuiltIn => "BUILT_IN",
            Self::Custom => "CUSTOM",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for DbRoleToExecuteType {
    const KNOWN: &'static [Self] = &[Self::Custom, Self::BuiltIn];
}

json::open_enum!(DbRoleToExecuteType);
