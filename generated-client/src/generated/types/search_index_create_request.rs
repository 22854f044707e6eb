// Written by `cargo xtask codegen`; changes made here are lost.

use super::{TextSearchIndexCreateRequest, VectorSearchIndexCreateRequest};
use crate::json::{
    self, Json, OpenEnum, Reader, Result, Union, UnionShape, Unknown, VariantShape,
};

/// A search index to create, in the variant that `type` tells.
///
/// The variant is told by `type` (discriminator mapping).
///
/// | `type` | variant | own fields |
/// |---|---|---|
/// | `search` | [`Search`](Self::Search) | `definition` |
/// | `vectorSearch` | [`VectorSearch`](Self::VectorSearch) | `definition` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SearchIndexCreateRequest {
    /// `type` is `search`.
    Search(Box<TextSearchIndexCreateRequest>),
    /// `type` is `vectorSearch`.
    VectorSearch(Box<VectorSearchIndexCreateRequest>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for SearchIndexCreateRequest {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["type"],
        values: &[("search", 0), ("vectorSearch", 1)],
        default: None,
        variants: &[
            VariantShape {
                required: &["collectionName", "database", "name", "definition"],
                write: &[("type", "search")],
            },
            VariantShape {
                required: &["collectionName", "database", "name", "definition"],
                write: &[("type", "vectorSearch")],
            },
        ],
    };

    fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match variant {
                0 => Self::Search(json::boxed(r)?),
                1 => Self::VectorSearch(json::boxed(r)?),
                _ => Self::Unknown(json::boxed(r)?),
            },
        )
    }

    fn variant(&self) -> (usize, &dyn Json) {
        match self {
            Self::Search(value) => (0, &**value),
            Self::VectorSearch(value) => (1, &**value),
            Self::Unknown(value) => (usize::MAX, &**value),
        }
    }
}

json::union!(SearchIndexCreateRequest);

impl SearchIndexCreateRequest {
    /// Returns the tag: what the value says of its kind.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Search(value) => {
                value.type_.as_ref().map(|tag| tag.as_str()).or(Some("search"))
            }
            Self::VectorSearch(value) => {
                value.type_.as_ref().map(|tag| tag.as_str()).or(Some("vectorSearch"))
            }
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `collectionName`, which every known variant has.
    pub fn collection_name(&self) -> Option<&str> {
        match self {
            Self::Search(value) => value.collection_name.as_deref(),
            Self::VectorSearch(value) => value.collection_name.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `database`, which every known variant has.
    pub fn database(&self) -> Option<&str> {
        match self {
            Self::Search(value) => value.database.as_deref(),
            Self::VectorSearch(value) => value.database.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `name`, which every known variant has.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Search(value) => value.name.as_deref(),
            Self::VectorSearch(value) => value.name.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `type`, which every known variant has.
    pub fn type_(&self) -> Option<&SearchIndexCreateRequestType> {
        match self {
            Self::Search(value) => value.type_.as_ref(),
            Self::VectorSearch(value) => value.type_.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::Search`].
    pub fn is_search(&self) -> bool {
        matches!(self, Self::Search(_))
    }

    /// Returns the value of [`Self::Search`].
    pub fn as_search(&self) -> Option<&TextSearchIndexCreateRequest> {
        match self {
            Self::Search(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::VectorSearch`].
    pub fn is_vector_search(&self) -> bool {
        matches!(self, Self::VectorSearch(_))
    }

    /// Returns the value of [`Self::VectorSearch`].
    pub fn as_vector_search(&self) -> Option<&VectorSearchIndexCreateRequest> {
        match self {
            Self::VectorSearch(value) => Some(value),
            _ => None,
        }
    }
}

impl From<TextSearchIndexCreateRequest> for SearchIndexCreateRequest {
    fn from(value: TextSearchIndexCreateRequest) -> Self {
        Self::Search(Box::new(value))
    }
}

impl From<VectorSearchIndexCreateRequest> for SearchIndexCreateRequest {
    fn from(value: VectorSearchIndexCreateRequest) -> Self {
        Self::VectorSearch(Box::new(value))
    }
}

/// Kind of index, and with it which variant; `search` by default.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchIndexCreateRequestType {
    /// `search`
    Search,
    /// `vectorSearch`
    VectorSearch,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl SearchIndexCreateRequestType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Search => "search",
            Self::VectorSearch => "vectorSearch",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for SearchIndexCreateRequestType {
    const KNOWN: &'static [Self] = &[Self::Search, Self::VectorSearch];
}

json::open_enum!(SearchIndexCreateRequestType);
