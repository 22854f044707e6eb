// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Where files can be fetched through a private endpoint.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiPrivateDownloadDeliveryUrl {
    /// URL of the files.
    pub delivery_url: Option<String>,
    /// Id of the private endpoint.
    pub endpoint_id: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ApiPrivateDownloadDeliveryUrl {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `deliveryUrl`.
    pub fn delivery_url(mut self, value: impl Into<String>) -> Self {
        self.delivery_url = Some(value.into());
        self.extra.unset_null("deliveryUrl");
        self
    }

    /// Sets `endpointId`.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self.extra.unset_null("endpointId");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for ApiPrivateDownloadDeliveryUrl {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["deliveryUrl", "endpointId"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.delivery_url.read(r),
            1 => self.endpoint_id.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("deliveryUrl", &self.delivery_url);
        o.field("endpointId", &self.endpoint_id);
        o.end();
    }
}

json::object!(ApiPrivateDownloadDeliveryUrl);
