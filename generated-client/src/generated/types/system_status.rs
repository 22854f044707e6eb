// Written by `cargo xtask codegen`; changes made here are lost.

use super::{ApiKey, Link};
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// State of the service, as seen by the caller.
///
/// Required: `apiKey`, `appName`, `build`, `throttling`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SystemStatus {
    /// The API key that made the call.
    ///
    /// Set by the server.
    pub api_key: Option<ApiKey>,
    /// Name of the service.
    ///
    /// Set by the server.
    pub app_name: Option<SystemStatusAppName>,
    /// Git commit that the running service was built from.
    ///
    /// Set by the server.
    pub build: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Whether the service slows requests down.
    ///
    /// Set by the server.
    pub throttling: Option<bool>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl SystemStatus {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for SystemStatus {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["apiKey", "appName", "build", "links", "throttling"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.api_key.read(r),
            1 => self.app_name.read(r),
            2 => self.build.read(r),
            3 => self.links.read(r),
            4 => self.throttling.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("apiKey", &self.api_key);
        o.read_only("appName", &self.app_name);
        o.read_only("build", &self.build);
        o.read_only("links", &self.links);
        o.read_only("throttling", &self.throttling);
        o.end();
    }
}

json::object!(SystemStatus);

/// Name of the service.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SystemStatusAppName {
    /// `MongoDB Atlas`
    MongodbAtlas,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl SystemStatusAppName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::MongodbAtlas => "MongoDB Atlas",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for SystemStatusAppName {
    const KNOWN: &'static [Self] = &[Self::MongodbAtlas];
}

json::open_enum!(SystemStatusAppName);
