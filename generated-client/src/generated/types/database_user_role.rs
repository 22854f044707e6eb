// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A role of a database user, on a database or one of its collections.
///
/// Required: `databaseName`, `roleName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabaseUserRole {
    /// Collection that the role is limited to.
    pub collection_name: Option<String>,
    /// Database of the role; custom roles are on `admin`.
    pub database_name: Option<String>,
    /// Built-in role, or name of a custom one.
    pub role_name: Option<DatabaseUserRoleRoleName>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DatabaseUserRole {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `collectionName`.
    pub fn collection_name(mut self, value: impl Into<String>) -> Self {
        self.collection_name = Some(value.into());
        self.extra.unset_null("collectionName");
        self
    }

    /// Sets `databaseName`.
    pub fn database_name(mut self, value: impl Into<String>) -> Self {
        self.database_name = Some(value.into());
        self.extra.unset_null("databaseName");
        self
    }

    /// Sets `roleName`.
    pub fn role_name(mut self, value: impl Into<DatabaseUserRoleRoleName>) -> Self {
        self.role_name = Some(value.into());
        self.extra.unset_null("roleName");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for DatabaseUserRole {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["collectionName", "databaseName", "roleName"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.collection_name.read(r),
            1 => self.database_name.read(r),
            2 => self.role_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("collectionName", &self.collection_name);
        o.field("databaseName", &self.database_name);
        o.field("roleName", &self.role_name);
        o.end();
    }
}

json::object!(DatabaseUserRole);

/// Built-in role, or name of a custom one.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DatabaseUserRoleRoleName {
    /// `atlasAdmin`
    AtlasAdmin,
    /// `backup`
    Backup,
    /// `clusterMonitor`
    ClusterMonitor,
    /// `dbAdmin`
    DbAdmin,
    /// `dbAdminAnyDatabase`
    DbAdminAnyDatabase,
    /// `enableSharding`
    EnableSharding,
    /// `read`
    Read,
    /// `readAnyDatabase`
    ReadAnyDatabase,
    /// `readWrite`
    ReadWrite,
    /// `readWriteAnyDatabase`
    ReadWriteAnyDatabase,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl DatabaseUserRoleRoleName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AtlasAdmin => "atlasAdmin",
            Self::Backup => "backup",
            Self::ClusterMonitor => "clusterMonitor",
            Self::DbAdmin => "dbAdmin",
            Self::DbAdminAnyDatabase => "dbAdminAnyDatabase",
            Self::EnableSharding => "enableSharding",
            Self::Read => "read",
            Self::ReadAnyDatabase => "readAnyDatabase",
            Self::ReadWrite => "readWrite",
            Self::ReadWriteAnyDatabase => "readWriteAnyDatabase",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for DatabaseUserRoleRoleName {
    const KNOWN: &'static [Self] = &[
        Self::Read,
        Self::Backup,
        Self::DbAdmin,
        Self::ReadWrite,
        Self::AtlasAdmin,
        Self::ClusterMonitor,
        Self::EnableSharding,
        Self::ReadAnyDatabase,
        Self::DbAdminAnyDatabase,
        Self::ReadWriteAnyDatabase,
    ];
}

json::open_enum!(DatabaseUserRoleRoleName);
