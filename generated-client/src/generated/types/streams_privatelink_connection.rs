// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A private link from stream processing to a service.
///
/// Required: `provider`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StreamsPrivatelinkConnection {
    /// Id of the private link.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// ARN of the Kafka cluster; required for `MSK` on AWS.
    pub arn: Option<String>,
    /// How the other side wants clients to log in.
    pub authentication_scheme: Option<StreamsPrivatelinkConnectionAuthenticationScheme>,
    /// Azure paths of a Confluent cluster, one per availability zone.
    pub azure_resource_ids: Option<Vec<String>>,
    /// Domain of the service; required for `EVENTHUB`, and for `CONFLUENT` on AWS and Azure.
    pub dns_domain: Option<String>,
    /// Names below that domain, mostly those of availability zones. Required for `CONFLUENT` on AWS,
    /// empty where there are none.
    pub dns_sub_domain: Option<Vec<String>>,
    /// What went wrong; only in the state `FAILED`.
    ///
    /// Set by the server.
    pub error_message: Option<String>,
    /// Ids of the connections of Private Service Connect.
    ///
    /// At most 3 items.
    pub gcp_connection_ids: Option<Vec<String>>,
    /// Service attachments of a Confluent cluster, one per availability zone.
    ///
    /// At most 3 items.
    pub gcp_service_attachment_uris: Option<Vec<String>>,
    /// Id that the cloud provider gave the endpoint.
    ///
    /// Set by the server.
    pub interface_endpoint_id: Option<String>,
    /// Name of the endpoint.
    ///
    /// Set by the server.
    pub interface_endpoint_name: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Provider of the service: `AWS`, `AZURE` or `GCP`.
    pub provider: Option<String>,
    /// Id of the account with the cloud provider.
    ///
    /// Set by the server.
    pub provider_account_id: Option<String>,
    /// Region of the service.
    pub region: Option<String>,
    /// Service to connect to: for Event Hubs the id of the namespace, for Confluent on AWS the name of
    /// its endpoint service.
    pub service_endpoint_id: Option<String>,
    /// State of the private link, such as `IDLE`, `DONE` or `FAILED`.
    ///
    /// Set by the server.
    pub state: Option<String>,
    /// Whose service it is: `MSK`, `CONFLUENT`, `KINESIS`, `S3` or `LAMBDA` on AWS; `EVENTHUB`,
    /// `CONFLUENT` or `AZURE_BLOB_STORAGE` on Azure; `CONFLUENT` or `PUBSUB` on Google Cloud; `GENERIC`
    /// if left out.
    pub vendor: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl StreamsPrivatelinkConnection {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `arn`.
    pub fn arn(mut self, value: impl Into<String>) -> Self {
        self.arn = Some(value.into());
        self.extra.unset_null("arn");
        self
    }

    /// Sets `authenticationScheme`.
    pub fn authentication_scheme(
        mut self,
        value: impl Into<StreamsPrivatelinkConnectionAuthenticationScheme>,
    ) -> Self {
        self.authentication_scheme = Some(value.into());
        self.extra.unset_null("authenticationScheme");
        self
    }

    /// Sets `azureResourceIds`.
    pub fn azure_resource_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.azure_resource_ids = Some(value.into_iter().map(Into::into).collect());
        self.extra.unset_null("azureResourceIds");
        self
    }

    /// Sets `dnsDomain`.
    pub fn dns_domain(mut self, value: impl Into<String>) -> Self {
        self.dns_domain = Some(value.into());
        self.extra.unset_null("dnsDomain");
        self
    }

    /// Sets `dnsSubDomain`.
    pub fn dns_sub_domain(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dns_sub_domain = Some(value.into_iter().map(Into::into).collect());
        self.extra.unset_null("dnsSubDomain");
        self
    }

    /// Sets `gcpConnectionIds`.
    pub fn gcp_connection_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.gcp_connection_ids = Some(value.into_iter().map(Into::into).collect());
        self.extra.unset_null("gcpConnectionIds");
        self
    }

    /// Sets `gcpServiceAttachmentUris`.
    pub fn gcp_service_attachment_uris(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.gcp_service_attachment_uris = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self.extra.unset_null("gcpServiceAttachmentUris");
        self
    }

    /// Sets `provider`.
    pub fn provider(mut self, value: impl Into<String>) -> Self {
        self.provider = Some(value.into());
        self.extra.unset_null("provider");
        self
    }

    /// Sets `region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self.extra.unset_null("region");
        self
    }

    /// Sets `serviceEndpointId`.
    pub fn service_endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.service_endpoint_id = Some(value.into());
        self.extra.unset_null("serviceEndpointId");
        self
    }

    /// Sets `vendor`.
    pub fn vendor(mut self, value: impl Into<String>) -> Self {
        self.vendor = Some(value.into());
        self.extra.unset_null("vendor");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for StreamsPrivatelinkConnection {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "_id", "arn", "authenticationScheme", "azureResourceIds", "dnsDomain",
                "dnsSubDomain", "errorMessage", "gcpConnectionIds",
                "gcpServiceAttachmentUris", "interfaceEndpointId",
                "interfaceEndpointName", "links", "provider", "providerAccountId",
                "region", "serviceEndpointId", "state", "vendor"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.id.read(r),
            1 => self.arn.read(r),
            2 => self.authentication_scheme.read(r),
            3 => self.azure_resource_ids.read(r),
            4 => self.dns_domain.read(r),
            5 => self.dns_sub_domain.read(r),
            6 => self.error_message.read(r),
            7 => self.gcp_connection_ids.read(r),
            8 => self.gcp_service_attachment_uris.read(r),
            9 => self.interface_endpoint_id.read(r),
            10 => self.interface_endpoint_name.read(r),
            11 => self.links.read(r),
            12 => self.provider.read(r),
            13 => self.provider_account_id.read(r),
            14 => self.region.read(r),
            15 => self.service_endpoint_id.read(r),
            16 => self.state.read(r),
            17 => self.vendor.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("_id", &self.id);
        o.field("arn", &self.arn);
        o.field("authenticationScheme", &self.authentication_scheme);
        o.field("azureResourceIds", &self.azure_resource_ids);
        o.field("dnsDomain", &self.dns_domain);
        o.field("dnsSubDomain", &self.dns_sub_domain);
        o.read_only("errorMessage", &self.error_message);
        o.field("gcpConnectionIds", &self.gcp_connection_ids);
        o.field("gcpServiceAttachmentUris", &self.gcp_service_attachment_uris);
        o.read_only("interfaceEndpointId", &self.interface_endpoint_id);
        o.read_only("interfaceEndpointName", &self.interface_endpoint_name);
        o.read_only("links", &self.links);
        o.field("provider", &self.provider);
        o.read_only("providerAccountId", &self.provider_account_id);
        o.field("region", &self.region);
        o.field("serviceEndpointId", &self.service_endpoint_id);
        o.read_only("state", &self.state);
        o.field("vendor", &self.vendor);
        o.end();
    }
}

json::object!(StreamsPrivatelinkConnection);

/// How the other side wants clients to log in.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StreamsPrivatelinkConnectionAuthenticationScheme {
    /// `TLS`
    Tls,
    /// `SASL_SCRAM`
    SaslScram,
    /// `IAM`
    Iam,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl StreamsPrivatelinkConnectionAuthenticationScheme {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tls => "TLS",
            Self::SaslScram => "SASL_SCRAM",
            Self::Iam => "IAM",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for StreamsPrivatelinkConnectionAuthenticationScheme {
    const KNOWN: &'static [Self] = &[Self::Iam, Self::Tls, Self::SaslScram];
}

json::open_enum!(StreamsPrivatelinkConnectionAuthenticationScheme);
