// Written by `cargo xtask codegen`; changes made here are lost.

use super::ServerlessConnectionStringsPrivateEndpointItem;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Connection string for one group of private endpoints.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ServerlessConnectionStringsPrivateEndpointList {
    /// The endpoints that the string goes through.
    ///
    /// Set by the server.
    pub endpoints: Option<Vec<ServerlessConnectionStringsPrivateEndpointItem>>,
    /// `mongodb+srv://` string, with which drivers look hosts up in DNS.
    ///
    /// Set by the server.
    pub srv_connection_string: Option<String>,
    /// Kind of processes that the string leads to.
    ///
    /// Set by the server.
    pub type_: Option<ServerlessConnectionStringsPrivateEndpointListType>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ServerlessConnectionStringsPrivateEndpointList {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ServerlessConnectionStringsPrivateEndpointList {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["endpoints", "srvConnectionString", "type"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.endpoints.read(r),
            1 => self.srv_connection_string.read(r),
            2 => self.type_.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("endpoints", &self.endpoints);
        o.read_only("srvConnectionString", &self.srv_connection_string);
        o.read_only("type", &self.type_);
        o.end();
    }
}

json::object!(ServerlessConnectionStringsPrivateEndpointList);

/// Kind of processes that the string leads to.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ServerlessConnectionStringsPrivateEndpointListType {
    /// `MONGOS`
    Mongos,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ServerlessConnectionStringsPrivateEndpointListType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mongos => "MONGOS",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ServerlessConnectionStringsPrivateEndpointListType {
    const KNOWN: &'static [Self] = &[Self::Mongos];
}

json::open_enum!(ServerlessConnectionStringsPrivateEndpointListType);
