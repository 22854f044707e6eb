// Written by `cargo xtask codegen`; changes made here are lost.

use super::{Fields, SearchDynamicMappings};
use crate::json::{
    self, Extra, Json, JsonType, Mixed, Reader, Result, Unknown, Writer, keys,
};

use std::collections::BTreeMap;

/// Which fields are indexed, and how.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchMappings {
    /// Whether fields are indexed that are not listed; true, false, or the name of a type set.
    pub dynamic: Option<SearchMappingsDynamic>,
    /// Mappings by field name.
    pub fields: Option<BTreeMap<String, Fields>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl SearchMappings {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `dynamic`.
    pub fn dynamic(mut self, value: impl Into<SearchMappingsDynamic>) -> Self {
        self.dynamic = Some(value.into());
        self.extra.unset_null("dynamic");
        self
    }

    /// Sets `fields`.
    pub fn fields(mut self, value: BTreeMap<String, Fields>) -> Self {
        self.fields = Some(value);
        self.extra.unset_null("fields");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for SearchMappings {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["dynamic", "fields"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.dynamic.read(r),
            1 => self.fields.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("dynamic", &self.dynamic);
        o.field("fields", &self.fields);
        o.end();
    }
}

json::object!(SearchMappings);

/// Whether fields are indexed that are not listed; true, false, or the name of a type set.
///
/// The variant is told by the JSON type of the value.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SearchMappingsDynamic {
    /// `true` or `false`.
    Boolean(bool),
    /// An object.
    Object(Box<SearchDynamicMappings>),
    /// A value of another JSON type, kept whole.
    Unknown(Box<Unknown>),
}

impl Mixed for SearchMappingsDynamic {
    fn read_as(ty: JsonType, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match ty {
                JsonType::Boolean => Self::Boolean(Json::decode(r)?),
                JsonType::Object => Self::Object(json::boxed(r)?),
                _ => Self::Unknown(json::boxed(r)?),
            },
        )
    }

    fn value(&self) -> &dyn Json {
        match self {
            Self::Boolean(value) => value,
            Self::Object(value) => &**value,
            Self::Unknown(value) => &**value,
        }
    }
}

json::mixed!(SearchMappingsDynamic);

impl SearchMappingsDynamic {
    /// Returns the value of [`Self::Boolean`].
    pub fn as_boolean(&self) -> Option<&bool> {
        match self {
            Self::Boolean(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Self::Object`].
    pub fn as_object(&self) -> Option<&SearchDynamicMappings> {
        match self {
            Self::Object(value) => Some(value),
            _ => None,
        }
    }
}

impl From<bool> for SearchMappingsDynamic {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<SearchDynamicMappings> for SearchMappingsDynamic {
    fn from(value: SearchDynamicMappings) -> Self {
        Self::Object(Box::new(value))
    }
}
