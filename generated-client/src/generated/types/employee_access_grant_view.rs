// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, DateTime, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Access to a cluster that MongoDB staff has been given.
///
/// Required: `expirationTime`, `grantType`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EmployeeAccessGrantView {
    /// When the access ends.
    pub expiration_time: Option<DateTime>,
    /// What may be seen: database logs, the infrastructure, or that with data of App Services too.
    pub grant_type: Option<EmployeeAccessGrantViewGrantType>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl EmployeeAccessGrantView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `expirationTime`.
    pub fn expiration_time(mut self, value: impl Into<DateTime>) -> Self {
        self.expiration_time = Some(value.into());
        self.extra.unset_null("expirationTime");
        self
    }

    /// Sets `grantType`.
    pub fn grant_type(
        mut self,
        value: impl Into<EmployeeAccessGrantViewGrantType>,
    ) -> Self {
        self.grant_type = Some(value.into());
        self.extra.unset_null("grantType");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for EmployeeAccessGrantView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["expirationTime", "grantType", "links"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.expiration_time.read(r),
            1 => self.grant_type.read(r),
            2 => self.links.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("expirationTime", &self.expiration_time);
        o.field("grantType", &self.grant_type);
        o.read_only("links", &self.links);
        o.end();
    }
}

json::object!(EmployeeAccessGrantView);

/// What may be seen: database logs, the infrastructure, or that with data of App Services too.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EmployeeAccessGrantViewGrantType {
    /// `CLUSTER_DATABASE_LOGS`
    ClusterDatabaseLogs,
    /// `CLUSTER_INFRASTRUCTURE`
    ClusterInfrastructure,
    /// `CLUSTER_INFRASTRUCTURE_AND_APP_SERVICES_SYNC_DATA`
    ClusterInfrastructureAndAppServicesSyncData,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl EmployeeAccessGrantViewGrantType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ClusterDatabaseLogs => "CLUSTER_DATABASE_LOGS",
            Self::ClusterInfrastructure => "CLUSTER_INFRASTRUCTURE",
            Self::ClusterInfrastructureAndAppServicesSyncData => {
                "CLUSTER_INFRASTRUCTURE_AND_APP_SERVICES_SYNC_DATA"
            }
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for EmployeeAccessGrantViewGrantType {
    const KNOWN: &'static [Self] = &[
        Self::ClusterDatabaseLogs,
        Self::ClusterInfrastructure,
        Self::ClusterInfrastructureAndAppServicesSyncData,
    ];
}

json::open_enum!(EmployeeAccessGrantViewGrantType);
