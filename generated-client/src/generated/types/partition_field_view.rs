// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A field that an archive is divided by.
///
/// Required: `fieldName`, `order`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PartitionFieldView {
    /// Path of the field, with dots for nested ones.
    ///
    /// At most 700 characters.
    pub field_name: Option<String>,
    /// Type of the field. UUIDs need the binary subtype 4; others are skipped.
    ///
    /// Set by the server.
    pub field_type: Option<PartitionFieldViewFieldType>,
    /// Its place among the fields, from 0. The date field is first by default.
    ///
    /// Default: `0`.
    pub order: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl PartitionFieldView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `fieldName`.
    pub fn field_name(mut self, value: impl Into<String>) -> Self {
        self.field_name = Some(value.into());
        self.extra.unset_null("fieldName");
        self
    }

    /// Sets `order`.
    pub fn order(mut self, value: i64) -> Self {
        self.order = Some(value);
        self.extra.unset_null("order");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for PartitionFieldView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["fieldName", "fieldType", "order"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.field_name.read(r),
            1 => self.field_type.read(r),
            2 => self.order.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("fieldName", &self.field_name);
        o.read_only("fieldType", &self.field_type);
        o.field("order", &self.order);
        o.end();
    }
}

json::object!(PartitionFieldView);

/// Type of the field. UUIDs need the binary subtype 4; others are skipped.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PartitionFieldViewFieldType {
    /// `date`
    Date,
    /// `int`
    Int,
    /// `long`
    Long,
    /// `objectId`
    ObjectId,
    /// `string`
    String,
    /// `uuid`
    Uuid,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl PartitionFieldViewFieldType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Date => "date",
            Self::Int => "int",
            Self::Long => "long",
            Self::ObjectId => "objectId",
            Self::String => "string",
            Self::Uuid => "uuid",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for PartitionFieldViewFieldType {
    const KNOWN: &'static [Self] = &[
        Self::Int,
        Self::Date,
        Self::Long,
        Self::Uuid,
        Self::String,
        Self::ObjectId,
    ];
}

json::open_enum!(PartitionFieldViewFieldType);
