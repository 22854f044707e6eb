// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Whether a bucket is reached privately.
///
/// Required: `requirePrivateNetworking`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateRequirePrivateNetworkingRequestView {
    /// Whether exports go over AWS PrivateLink rather than public addresses.
    pub require_private_networking: Option<bool>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl UpdateRequirePrivateNetworkingRequestView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `requirePrivateNetworking`.
    pub fn require_private_networking(mut self, value: bool) -> Self {
        self.require_private_networking = Some(value);
        self.extra.unset_null("requirePrivateNetworking");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for UpdateRequirePrivateNetworkingRequestView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["requirePrivateNetworking"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.require_private_networking.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("requirePrivateNetworking", &self.require_private_networking);
        o.end();
    }
}

json::object!(UpdateRequirePrivateNetworkingRequestView);
