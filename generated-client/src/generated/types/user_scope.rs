// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A resource that a database user is limited to.
///
/// Required: `name`, `type`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UserScope {
    /// Name of the cluster or other resource.
    pub name: Option<String>,
    /// Kind of resource: a cluster, a federated database or a stream processing workspace.
    pub type_: Option<UserScopeType>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl UserScope {
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

    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<UserScopeType>) -> Self {
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

impl Json for UserScope {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["name", "type"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.name.read(r),
            1 => self.type_.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("name", &self.name);
        o.field("type", &self.type_);
        o.end();
    }
}

json::object!(UserScope);

/// Kind of resource: a cluster, a federated database or a stream processing workspace.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UserScopeType {
    /// `CLUSTER`
    Cluster,
    /// `DATA_LAKE`
    DataLake,
    /// `STREAM`
    Stream,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl UserScopeType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cluster => "CLUSTER",
            Self::DataLake => "DATA_LAKE",
            Self::Stream => "STREAM",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for UserScopeType {
    const KNOWN: &'static [Self] = &[Self::Stream, Self::Cluster, Self::DataLake];
}

json::open_enum!(UserScopeType);
