// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    Link, SchemaRegistryAuthentication, StreamsConnectionState, StreamsConnectionType,
};

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A registry of message schemas.
///
/// Required: `provider`, `schemaRegistryAuthentication`, `schemaRegistryUrls`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StreamsSchemaRegistryConnection {
    /// Id of the connection.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Name, unique in the workspace; of a sample, which one.
    pub name: Option<String>,
    /// Region of the connection.
    pub region: Option<String>,
    /// Progress; `READY` means that processors can use the connection.
    ///
    /// Set by the server.
    pub state: Option<StreamsConnectionState>,
    /// What the connection leads to, and with it which variant.
    pub type_: Option<StreamsConnectionType>,
    /// Whose registry it is.
    pub provider: Option<StreamsSchemaRegistryConnectionProvider>,
    /// Login to a schema registry, in the variant that `type` tells.
    pub schema_registry_authentication: Option<SchemaRegistryAuthentication>,
    /// URLs that the registry answers at, over http or https.
    ///
    /// At most 10 items.
    pub schema_registry_urls: Option<Vec<String>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl StreamsSchemaRegistryConnection {
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

    /// Sets `region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self.extra.unset_null("region");
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<StreamsConnectionType>) -> Self {
        self.type_ = Some(value.into());
        self.extra.unset_null("type");
        self
    }

    /// Sets `provider`.
    pub fn provider(
        mut self,
        value: impl Into<StreamsSchemaRegistryConnectionProvider>,
    ) -> Self {
        self.provider = Some(value.into());
        self.extra.unset_null("provider");
        self
    }

    /// Sets `schemaRegistryAuthentication`.
    pub fn schema_registry_authentication(
        mut self,
        value: impl Into<SchemaRegistryAuthentication>,
    ) -> Self {
        self.schema_registry_authentication = Some(value.into());
        self.extra.unset_null("schemaRegistryAuthentication");
        self
    }

    /// Sets `schemaRegistryUrls`.
    pub fn schema_registry_urls(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.schema_registry_urls = Some(value.into_iter().map(Into::into).collect());
        self.extra.unset_null("schemaRegistryUrls");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for StreamsSchemaRegistryConnection {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "id", "links", "name", "region", "state", "type", "provider",
                "schemaRegistryAuthentication", "schemaRegistryUrls"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.id.read(r),
            1 => self.links.read(r),
            2 => self.name.read(r),
            3 => self.region.read(r),
            4 => self.state.read(r),
            5 => self.type_.read(r),
            6 => self.provider.read(r),
            7 => self.schema_registry_authentication.read(r),
            8 => self.schema_registry_urls.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("id", &self.id);
        o.read_only("links", &self.links);
        o.field("name", &self.name);
        o.field("region", &self.region);
        o.read_only("state", &self.state);
        o.field("type", &self.type_);
        o.field("provider", &self.provider);
        o.field("schemaRegistryAuthentication", &self.schema_registry_authentication);
        o.field("schemaRegistryUrls", &self.schema_registry_urls);
        o.end();
    }
}

json::object!(StreamsSchemaRegistryConnection);

/// Whose registry it is.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StreamsSchemaRegistryConnectionProvider {
    /// `CONFLUENT`
    Confluent,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl StreamsSchemaRegistryConnectionProvider {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Confluent => "CONFLUENT",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for StreamsSchemaRegistryConnectionProvider {
    const KNOWN: &'static [Self] = &[Self::Confluent];
}

json::open_enum!(StreamsSchemaRegistryConnectionProvider);
