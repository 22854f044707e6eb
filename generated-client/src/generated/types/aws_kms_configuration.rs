// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Secret, Writer, keys};

/// Key in the Key Management Service of AWS.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AwsKmsConfiguration {
    /// Access key of an IAM user, where no role is used.
    ///
    /// 16 to 128 characters.
    pub access_key_id: Option<String>,
    /// Id of the key.
    ///
    /// 1 to 2048 characters.
    pub customer_master_key_id: Option<String>,
    /// Whether it is used. `false` alone removes the configuration.
    pub enabled: Option<bool>,
    /// Region of the key.
    pub region: Option<AwsKmsConfigurationRegion>,
    /// Whether Atlas reaches the key service over a private network.
    pub require_private_networking: Option<bool>,
    /// Role of Cloud Provider Access that Atlas acts under.
    ///
    /// Never returned.
    pub role_id: Option<String>,
    /// Secret of that access key.
    ///
    /// Never returned.
    pub secret_access_key: Option<Secret>,
    /// Whether Atlas could use the key.
    ///
    /// Set by the server.
    pub valid: Option<bool>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AwsKmsConfiguration {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `accessKeyID`.
    pub fn access_key_id(mut self, value: impl Into<String>) -> Self {
        self.access_key_id = Some(value.into());
        self.extra.unset_null("accessKeyID");
        self
    }

    /// Sets `customerMasterKeyID`.
    pub fn customer_master_key_id(mut self, value: impl Into<String>) -> Self {
        self.customer_master_key_id = Some(value.into());
        self.extra.unset_null("customerMasterKeyID");
        self
    }

    /// Sets `enabled`.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self.extra.unset_null("enabled");
        self
    }

    /// Sets `region`.
    pub fn region(mut self, value: impl Into<AwsKmsConfigurationRegion>) -> Self {
        self.region = Some(value.into());
        self.extra.unset_null("region");
        self
    }

    /// Sets `requirePrivateNetworking`.
    pub fn require_private_networking(mut self, value: bool) -> Self {
        self.require_private_networking = Some(value);
        self.extra.unset_null("requirePrivateNetworking");
        self
    }

    /// Sets `roleId`.
    pub fn role_id(mut self, value: impl Into<String>) -> Self {
        self.role_id = Some(value.into());
        self.extra.unset_null("roleId");
        self
    }

    /// Sets `secretAccessKey`.
    pub fn secret_access_key(mut self, value: impl Into<Secret>) -> Self {
        self.secret_access_key = Some(value.into());
        self.extra.unset_null("secretAccessKey");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for AwsKmsConfiguration {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "accessKeyID", "customerMasterKeyID", "enabled", "region",
                "requirePrivateNetworking", "roleId", "secretAccessKey", "valid"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.access_key_id.read(r),
            1 => self.customer_master_key_id.read(r),
            2 => self.enabled.read(r),
            3 => self.region.read(r),
            4 => self.require_private_networking.read(r),
            5 => self.role_id.read(r),
            6 => self.secret_access_key.read(r),
            7 => self.valid.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("accessKeyID", &self.access_key_id);
        o.field("customerMasterKeyID", &self.customer_master_key_id);
        o.field("enabled", &self.enabled);
        o.field("region", &self.region);
        o.field("requirePrivateNetworking", &self.require_private_networking);
        o.field("roleId", &self.role_id);
        o.field("secretAccessKey", &self.secret_access_key);
        o.read_only("valid", &self.valid);
        o.end();
    }
}

json::object!(AwsKmsConfiguration);

/// Region of the key.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AwsKmsConfigurationRegion {
    /// `US_GOV_WEST_1`
    UsGovWest1,
    /// `US_GOV_EAST_1`
    UsGovEast1,
    /// `US_EAST_1`
    UsEast1,
    /// `US_EAST_2`
    UsEast2,
    /// `US_WEST_1`
    UsWest1,
    /// `US_WEST_2`
    UsWest2,
    /// `CA_CENTRAL_1`
    CaCentral1,
    /// `EU_NORTH_1`
    EuNorth1,
    /// `EU_WEST_1`
    EuWest1,
    /// `EU_WEST_2`
    EuWest2,
    /// `EU_WEST_3`
    EuWest3,
    /// `EU_CENTRAL_1`
    EuCentral1,
    /// `EU_CENTRAL_2`
    EuCentral2,
    /// `AP_EAST_1`
    ApEast1,
    /// `AP_EAST_2`
    ApEast2,
    /// `AP_NORTHEAST_1`
    ApNortheast1,
    /// `AP_NORTHEAST_2`
    ApNortheast2,
    /// `AP_NORTHEAST_3`
    ApNortheast3,
    /// `AP_SOUTHEAST_1`
    ApSoutheast1,
    /// `AP_SOUTHEAST_2`
    ApSoutheast2,
    /// `AP_SOUTHEAST_3`
    ApSoutheast3,
    /// `AP_SOUTHEAST_4`
    ApSoutheast4,
    /// `AP_SOUTHEAST_5`
    ApSoutheast5,
    /// `AP_SOUTHEAST_6`
    ApSoutheast6,
    /// `AP_SOUTHEAST_7`
    ApSoutheast7,
    /// `AP_SOUTH_1`
    ApSouth1,
    /// `AP_SOUTH_2`
    ApSouth2,
    /// `SA_EAST_1`
    SaEast1,
    /// `CN_NORTH_1`
    CnNorth1,
    /// `CN_NORTHWEST_1`
    CnNorthwest1,
    /// `ME_SOUTH_1`
    MeSouth1,
    /// `ME_CENTRAL_1`
    MeCentral1,
    /// `AF_SOUTH_1`
    AfSouth1,
    /// `EU_SOUTH_1`
    EuSouth1,
    /// `EU_SOUTH_2`
    EuSouth2,
    /// `IL_CENTRAL_1`
    IlCentral1,
    /// `CA_WEST_1`
    CaWest1,
    /// `MX_CENTRAL_1`
    MxCentral1,
    /// `GLOBAL`
    Global,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl AwsKmsConfigurationRegion {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::UsGovWest1 => "US_GOV_WEST_1",
            Self::UsGovEast1 => "US_GOV_EAST_1",
            Self::UsEast1 => "US_EAST_1",
            Self::UsEast2 => "US_EAST_2",
            Self::UsWest1 => "US_WEST_1",
            Self::UsWest2 => "US_WEST_2",
            Self::CaCentral1 => "CA_CENTRAL_1",
            Self::EuNorth1 => "EU_NORTH_1",
            Self::EuWest1 => "EU_WEST_1",
            Self::EuWest2 => "EU_WEST_2",
            Self::EuWest3 => "EU_WEST_3",
            Self::EuCentral1 => "EU_CENTRAL_1",
            Self::EuCentral2 => "EU_CENTRAL_2",
            Self::ApEast1 => "AP_EAST_1",
            Self::ApEast2 => "AP_EAST_2",
            Self::ApNortheast1 => "AP_NORTHEAST_1",
            Self::ApNortheast2 => "AP_NORTHEAST_2",
            Self::ApNortheast3 => "AP_NORTHEAST_3",
            Self::ApSoutheast1 => "AP_SOUTHEAST_1",
            Self::ApSoutheast2 => "AP_SOUTHEAST_2",
            Self::ApSoutheast3 => "AP_SOUTHEAST_3",
            Self::ApSoutheast4 => "AP_SOUTHEAST_4",
            Self::ApSoutheast5 => "AP_SOUTHEAST_5",
            Self::ApSoutheast6 => "AP_SOUTHEAST_6",
            Self::ApSoutheast7 => "AP_SOUTHEAST_7",
            Self::ApSouth1 => "AP_SOUTH_1",
            Self::ApSouth2 => "AP_SOUTH_2",
            Self::SaEast1 => "SA_EAST_1",
            Self::CnNorth1 => "CN_NORTH_1",
            Self::CnNorthwest1 => "CN_NORTHWEST_1",
            Self::MeSouth1 => "ME_SOUTH_1",
            Self::MeCentral1 => "ME_CENTRAL_1",
            Self::AfSouth1 => "AF_SOUTH_1",
            Self::EuSouth1 => "EU_SOUTH_1",
            Self::EuSouth2 => "EU_SOUTH_2",
            Self::IlCentral1 => "IL_CENTRAL_1",
            Self::CaWest1 => "CA_WEST_1",
            Self::MxCentral1 => "MX_CENTRAL_1",
            Self::Global => "GLOBAL",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for AwsKmsConfigurationRegion {
    const KNOWN: &'static [Self] = &[
        Self::Global,
        Self::ApEast1,
        Self::ApEast2,
        Self::CaWest1,
        Self::EuWest1,
        Self::EuWest2,
        Self::EuWest3,
        Self::SaEast1,
        Self::UsEast1,
        Self::UsEast2,
        Self::UsWest1,
        Self::UsWest2,
        Self::AfSouth1,
        Self::ApSouth1,
        Self::ApSouth2,
        Self::CnNorth1,
        Self::EuNorth1,
        Self::EuSouth1,
        Self::EuSouth2,
        Self::MeSouth1,
        Self::CaCentral1,
        Self::EuCentral1,
        Self::EuCentral2,
        Self::IlCentral1,
        Self::MeCentral1,
        Self::MxCentral1,
        Self::UsGovEast1,
        Self::UsGovWest1,
        Self::ApNortheast1,
        Self::ApNortheast2,
        Self::ApNortheast3,
        Self::ApSoutheast1,
        Self::ApSoutheast2,
        Self::ApSoutheast3,
        Self::ApSoutheast4,
        Self::ApSoutheast5,
        Self::ApSoutheast6,
        Self::ApSoutheast7,
        Self::CnNorthwest1,
    ];
}

json::open_enum!(AwsKmsConfigurationRegion);
