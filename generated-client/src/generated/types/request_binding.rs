// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// How the browser is sent to an identity provider.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RequestBinding {
    /// `HTTP-POST`
    HttpPost,
    /// `HTTP-REDIRECT`
    HttpRedirect,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl RequestBinding {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::HttpPost => "HTTP-POST",
            Self::HttpRedirect => "HTTP-REDIRECT",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for RequestBinding {
    const KNOWN: &'static [Self] = &[Self::HttpPost, Self::HttpRedirect];
}

json::open_enum!(RequestBinding);
