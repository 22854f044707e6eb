// Written by `cargo xtask codegen`; changes made here are lost.

use super::{ComponentLabel, DatabaseUserRole, Link, UserScope};
use crate::json::{
    self, DateTime, Extra, Json, OpenEnum, Reader, Result, Secret, Writer, keys,
};

/// A user of the databases in a project.
///
/// Required: `databaseName`, `groupId`, `roles`, `username`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CloudDatabaseUser {
    /// Whether the user logs in as an AWS IAM user or role.
    ///
    /// Default: `"NONE"`.
    pub aws_iam_type: Option<CloudDatabaseUserAwsIamType>,
    /// Database that the user logs in to; `$external` for X.509, LDAP, AWS IAM and workload OIDC.
    ///
    /// Default: `"admin"`.
    pub database_name: Option<CloudDatabaseUserDatabaseName>,
    /// When the user is deleted automatically, within a week of the request that sets it.
    pub delete_after_date: Option<DateTime>,
    /// Free text.
    ///
    /// At most 100 characters.
    pub description: Option<String>,
    /// Id of the project.
    ///
    /// Never returned.
    pub group_id: Option<String>,
    /// Names and values to tell users apart. The web console does not show them.
    pub labels: Option<Vec<ComponentLabel>>,
    /// Whether a single user, or a group, logs in by LDAP.
    ///
    /// Default: `"NONE"`.
    pub ldap_auth_type: Option<CloudDatabaseUserLdapAuthType>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Whether a single user, or a group of an identity provider, logs in by OIDC.
    ///
    /// Default: `"NONE"`.
    pub oidc_auth_type: Option<CloudDatabaseUserOidcAuthType>,
    /// Password, for users who log in by SCRAM: on `admin`, with all type fields `NONE`.
    ///
    /// Never returned. At least 8 characters.
    pub password: Option<Secret>,
    /// Built-in and custom roles.
    pub roles: Option<Vec<DatabaseUserRole>>,
    /// Clusters and other resources that the user is limited to; all those of the project if left out.
    pub scopes: Option<Vec<UserScope>>,
    /// User name: ARN for AWS IAM, distinguished name (RFC 2253) for X.509 and LDAP, for OIDC the
    /// identity provider's id, a slash and the name of user or group.
    ///
    /// At most 1024 characters.
    pub username: Option<String>,
    /// Whether the user logs in with a certificate, issued by Atlas (`MANAGED`) or by your own
    /// authority (`CUSTOMER`). The latter needs a common name (CN) in `username`.
    ///
    /// Default: `"NONE"`.
    pub x509_type: Option<CloudDatabaseUserX509Type>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl CloudDatabaseUser {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `awsIAMType`.
    pub fn aws_iam_type(
        mut self,
        value: impl Into<CloudDatabaseUserAwsIamType>,
    ) -> Self {
        self.aws_iam_type = Some(value.into());
        self.extra.unset_null("awsIAMType");
        self
    }

    /// Sets `databaseName`.
    pub fn database_name(
        mut self,
        value: impl Into<CloudDatabaseUserDatabaseName>,
    ) -> Self {
        self.database_name = Some(value.into());
        self.extra.unset_null("databaseName");
        self
    }

    /// Sets `deleteAfterDate`.
    pub fn delete_after_date(mut self, value: impl Into<DateTime>) -> Self {
        self.delete_after_date = Some(value.into());
        self.extra.unset_null("deleteAfterDate");
        self
    }

    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self.extra.unset_null("description");
        self
    }

    /// Sets `groupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self.extra.unset_null("groupId");
        self
    }

    /// Sets `labels`.
    pub fn labels(mut self, value: impl IntoIterator<Item = ComponentLabel>) -> Self {
        self.labels = Some(value.into_iter().collect());
        self.extra.unset_null("labels");
        self
    }

    /// Sets `ldapAuthType`.
    pub fn ldap_auth_type(
        mut self,
        value: impl Into<CloudDatabaseUserLdapAuthType>,
    ) -> Self {
        self.ldap_auth_type = Some(value.into());
        self.extra.unset_null("ldapAuthType");
        self
    }

    /// Sets `oidcAuthType`.
    pub fn oidc_auth_type(
        mut self,
        value: impl Into<CloudDatabaseUserOidcAuthType>,
    ) -> Self {
        self.oidc_auth_type = Some(value.into());
        self.extra.unset_null("oidcAuthType");
        self
    }

    /// Sets `password`.
    pub fn password(mut self, value: impl Into<Secret>) -> Self {
        self.password = Some(value.into());
        self.extra.unset_null("password");
        self
    }

    /// Sets `roles`.
    pub fn roles(mut self, value: impl IntoIterator<Item = DatabaseUserRole>) -> Self {
        self.roles = Some(value.into_iter().collect());
        self.extra.unset_null("roles");
        self
    }

    /// Sets `scopes`.
    pub fn scopes(mut self, value: impl IntoIterator<Item = UserScope>) -> Self {
        self.scopes = Some(value.into_iter().collect());
        self.extra.unset_null("scopes");
        self
    }

    /// Sets `username`.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self.extra.unset_null("username");
        self
    }

    /// Sets `x509Type`.
    pub fn x509_type(mut self, value: impl Into<CloudDatabaseUserX509Type>) -> Self {
        self.x509_type = Some(value.into());
        self.extra.unset_null("x509Type");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for CloudDatabaseUser {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "awsIAMType", "databaseName", "deleteAfterDate", "description",
                "groupId", "labels", "ldapAuthType", "links", "oidcAuthType", "password",
                "roles", "scopes", "username", "x509Type"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.aws_iam_type.read(r),
            1 => self.database_name.read(r),
            2 => self.delete_after_date.read(r),
            3 => self.description.read(r),
            4 => self.group_id.read(r),
            5 => self.labels.read(r),
            6 => self.ldap_auth_type.read(r),
            7 => self.links.read(r),
            8 => self.oidc_auth_type.read(r),
            9 => self.password.read(r),
            10 => self.roles.read(r),
            11 => self.scopes.read(r),
            12 => self.username.read(r),
            13 => self.x509_type.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("awsIAMType", &self.aws_iam_type);
        o.field("databaseName", &self.database_name);
        o.field("deleteAfterDate", &self.delete_after_date);
        o.field("description", &self.description);
        o.field("groupId", &self.group_id);
        o.field("labels", &self.labels);
        o.field("ldapAuthType", &self.ldap_auth_type);
        o.read_only("links", &self.links);
        o.field("oidcAuthType", &self.oidc_auth_type);
        o.field("password", &self.password);
        o.field("roles", &self.roles);
        o.field("scopes", &self.scopes);
        o.field("username", &self.username);
        o.field("x509Type", &self.x509_type);
        o.end();
    }
}

json::object!(CloudDatabaseUser);

/// Whether the user logs in as an AWS IAM user or role.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CloudDatabaseUserAwsIamType {
    /// `NONE`
    None,
    /// `USER`
    User,
    /// `ROLE`
    Role,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl CloudDatabaseUserAwsIamType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::User => "USER",
            Self::Role => "ROLE",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for CloudDatabaseUserAwsIamType {
    const KNOWN: &'static [Self] = &[Self::None, Self::Role, Self::User];
}

json::open_enum!(CloudDatabaseUserAwsIamType);

/// Database that the user logs in to; `$external` for X.509, LDAP, AWS IAM and workload OIDC.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CloudDatabaseUserDatabaseName {
    /// `admin`
    Admin,
    /// `$external`
    External,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl CloudDatabaseUserDatabaseName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Admin => "admin",
            Self::External => "$external",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for CloudDatabaseUserDatabaseName {
    const KNOWN: &'static [Self] = &[Self::Admin, Self::External];
}

json::open_enum!(CloudDatabaseUserDatabaseName);

/// Whether a single user, or a group, logs in by LDAP.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CloudDatabaseUserLdapAuthType {
    /// `NONE`
    None,
    /// `GROUP`
    Group,
    /// `USER`
    User,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl CloudDatabaseUserLdapAuthType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::Group => "GROUP",
            Self::User => "USER",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for CloudDatabaseUserLdapAuthType {
    const KNOWN: &'static [Self] = &[Self::None, Self::User, Self::Group];
}

json::open_enum!(CloudDatabaseUserLdapAuthType);

/// Whether a single user, or a group of an identity provider, logs in by OIDC.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CloudDatabaseUserOidcAuthType {
    /// `NONE`
    None,
    /// `IDP_GROUP`
    IdpGroup,
    /// `USER`
    User,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl CloudDatabaseUserOidcAuthType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::IdpGroup => "IDP_GROUP",
            Self::User => "USER",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for CloudDatabaseUserOidcAuthType {
    const KNOWN: &'static [Self] = &[Self::None, Self::User, Self::IdpGroup];
}

json::open_enum!(CloudDatabaseUserOidcAuthType);

/// Whether the user logs in with a certificate, issued by Atlas (`MANAGED`) or by your own
/// authority (`CUSTOMER`). The latter needs a common name (CN) in `username`.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CloudDatabaseUserX509Type {
    /// `NONE`
    None,
    /// `CUSTOMER`
    Customer,
    /// `MANAGED`
    Managed,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl CloudDatabaseUserX509Type {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::Customer => "CUSTOMER",
            Self::Managed => "MANAGED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for CloudDatabaseUserX509Type {
    const KNOWN: &'static [Self] = &[Self::None, Self::Managed, Self::Customer];
}

json::open_enum!(CloudDatabaseUserX509Type);
