// Written by `cargo xtask codegen`; changes made here are lost.

use super::{Link, StreamsAwsConnectionConfig};
use crate::json::{self, Extra, Json, Reader, Result, Secret, Writer, keys};

/// Login to a Kafka cluster, by password, certificate or OAuth.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StreamsKafkaAuthentication {
    /// Access to AWS.
    pub aws: Option<StreamsAwsConnectionConfig>,
    /// Client id for OAuth.
    pub client_id: Option<String>,
    /// Client secret for OAuth.
    ///
    /// Never returned.
    pub client_secret: Option<Secret>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// `PLAIN`, `SCRAM-256`, `SCRAM-512` or `OAUTHBEARER`.
    pub mechanism: Option<String>,
    /// Method of `OAUTHBEARER`; only OIDC as yet.
    pub method: Option<String>,
    /// Password.
    ///
    /// Never returned.
    pub password: Option<Secret>,
    /// Further parameters of `OAUTHBEARER`.
    pub sasl_oauthbearer_extensions: Option<String>,
    /// Scope to ask for with OAuth.
    pub scope: Option<String>,
    /// Client certificate (PEM).
    pub ssl_certificate: Option<String>,
    /// Key of the client certificate.
    ///
    /// Never returned.
    pub ssl_key: Option<Secret>,
    /// Password of that key, if it has one.
    ///
    /// Never returned.
    pub ssl_key_password: Option<Secret>,
    /// Where OAuth tokens are fetched.
    pub token_endpoint_url: Option<String>,
    /// User name.
    pub username: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl StreamsKafkaAuthentication {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `aws`.
    pub fn aws(mut self, value: StreamsAwsConnectionConfig) -> Self {
        self.aws = Some(value);
        self.extra.unset_null("aws");
        self
    }

    /// Sets `clientId`.
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self.extra.unset_null("clientId");
        self
    }

    /// Sets `clientSecret`.
    pub fn client_secret(mut self, value: impl Into<Secret>) -> Self {
        self.client_secret = Some(value.into());
        self.extra.unset_null("clientSecret");
        self
    }

    /// Sets `mechanism`.
    pub fn mechanism(mut self, value: impl Into<String>) -> Self {
        self.mechanism = Some(value.into());
        self.extra.unset_null("mechanism");
        self
    }

    /// Sets `method`.
    pub fn method(mut self, value: impl Into<String>) -> Self {
        self.method = Some(value.into());
        self.extra.unset_null("method");
        self
    }

    /// Sets `password`.
    pub fn password(mut self, value: impl Into<Secret>) -> Self {
        self.password = Some(value.into());
        self.extra.unset_null("password");
        self
    }

    /// Sets `saslOauthbearerExtensions`.
    pub fn sasl_oauthbearer_extensions(mut self, value: impl Into<String>) -> Self {
        self.sasl_oauthbearer_extensions = Some(value.into());
        self.extra.unset_null("saslOauthbearerExtensions");
        self
    }

    /// Sets `scope`.
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self.extra.unset_null("scope");
        self
    }

    /// Sets `sslCertificate`.
    pub fn ssl_certificate(mut self, value: impl Into<String>) -> Self {
        self.ssl_certificate = Some(value.into());
        self.extra.unset_null("sslCertificate");
        self
    }

    /// Sets `sslKey`.
    pub fn ssl_key(mut self, value: impl Into<Secret>) -> Self {
        self.ssl_key = Some(value.into());
        self.extra.unset_null("sslKey");
        self
    }

    /// Sets `sslKeyPassword`.
    pub fn ssl_key_password(mut self, value: impl Into<Secret>) -> Self {
        self.ssl_key_password = Some(value.into());
        self.extra.unset_null("sslKeyPassword");
        self
    }

    /// Sets `tokenEndpointUrl`.
    pub fn token_endpoint_url(mut self, value: impl Into<String>) -> Self {
        self.token_endpoint_url = Some(value.into());
        self.extra.unset_null("tokenEndpointUrl");
        self
    }

    /// Sets `username`.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self.extra.unset_null("username");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for StreamsKafkaAuthentication {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "aws", "clientId", "clientSecret", "links", "mechanism", "method",
                "password", "saslOauthbearerExtensions", "scope", "sslCertificate",
                "sslKey", "sslKeyPassword", "tokenEndpointUrl", "username"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.aws.read(r),
            1 => self.client_id.read(r),
            2 => self.client_secret.read(r),
            3 => self.links.read(r),
            4 => self.mechanism.read(r),
            5 => self.method.read(r),
            6 => self.password.read(r),
            7 => self.sasl_oauthbearer_extensions.read(r),
            8 => self.scope.read(r),
            9 => self.ssl_certificate.read(r),
            10 => self.ssl_key.read(r),
            11 => self.ssl_key_password.read(r),
            12 => self.token_endpoint_url.read(r),
            13 => self.username.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("aws", &self.aws);
        o.field("clientId", &self.client_id);
        o.field("clientSecret", &self.client_secret);
        o.read_only("links", &self.links);
        o.field("mechanism", &self.mechanism);
        o.field("method", &self.method);
        o.field("password", &self.password);
        o.field("saslOauthbearerExtensions", &self.sasl_oauthbearer_extensions);
        o.field("scope", &self.scope);
        o.field("sslCertificate", &self.ssl_certificate);
        o.field("sslKey", &self.ssl_key);
        o.field("sslKeyPassword", &self.ssl_key_password);
        o.field("tokenEndpointUrl", &self.token_endpoint_url);
        o.field("username", &self.username);
        o.end();
    }
}

json::object!(StreamsKafkaAuthentication);
