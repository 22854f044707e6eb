// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Transport security of the connection to Kafka.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StreamsKafkaSecurity {
    /// Certificate to trust, if the brokers' own is not signed by a public authority.
    pub broker_public_certificate: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// `SASL_PLAINTEXT`, `SASL_SSL` or `SSL`.
    pub protocol: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl StreamsKafkaSecurity {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `brokerPublicCertificate`.
    pub fn broker_public_certificate(mut self, value: impl Into<String>) -> Self {
        self.broker_public_certificate = Some(value.into());
        self.extra.unset_null("brokerPublicCertificate");
        self
    }

    /// Sets `protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self.extra.unset_null("protocol");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for StreamsKafkaSecurity {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["brokerPublicCertificate", "links", "protocol"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.broker_public_certificate.read(r),
            1 => self.links.read(r),
            2 => self.protocol.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("brokerPublicCertificate", &self.broker_public_certificate);
        o.read_only("links", &self.links);
        o.field("protocol", &self.protocol);
        o.end();
    }
}

json::object!(StreamsKafkaSecurity);
