// Written by `cargo xtask codegen`; changes made here are lost.

use super::SearchStoredSourceFields;
use crate::json::{self, Json, JsonType, Mixed, Reader, Result, Unknown};

/// Which fields are kept beside the index; true or false for all or none.
///
/// The variant is told by the JSON type of the value.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SearchStoredSource {
    /// `true` or `false`.
    Boolean(bool),
    /// An object.
    Object(Box<SearchStoredSourceFields>),
    /// A value of another JSON type, kept whole.
    Unknown(Box<Unknown>),
}

impl Mixed for SearchStoredSource {
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

json::mixed!(SearchStoredSource);

impl SearchStoredSource {
    /// Returns the value of [`Self::Boolean`].
    pub fn as_boolean(&self) -> Option<&bool> {
        match self {
            Self::Boolean(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Self::Object`].
    pub fn as_object(&self) -> Option<&SearchStoredSourceFields> {
        match self {
            Self::Object(value) => Some(value),
            _ => None,
        }
    }
}

impl From<bool> for SearchStoredSource {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<SearchStoredSourceFields> for SearchStoredSource {
    fn from(value: SearchStoredSourceFields) -> Self {
        Self::Object(Box::new(value))
    }
}
