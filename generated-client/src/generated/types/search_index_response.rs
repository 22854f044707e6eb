// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    SearchIndexDefinitionVersion, SearchIndexStatus, TextSearchIndexResponse,
    VectorSearchIndexResponse,
};

use crate::json::{
    self, Json, OpenEnum, Reader, Result, Union, UnionShape, Unknown, VariantShape,
};

/// A search index, in the variant that `type` tells.
///
/// The variant is told by `type` (discriminator mapping).
///
/// | `type` | variant | own fields |
/// |---|---|---|
/// | `search` | [`Search`](Self::Search) | `latestDefinition`, `statusDetail`, `synonymMappingStatus`, `synonymMappingStatusDetail` |
/// | `vectorSearch` | [`VectorSearch`](Self::VectorSearch) | `latestDefinition`, `statusDetail` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SearchIndexResponse {
    /// `type` is `search`.
    Search(Box<TextSearchIndexResponse>),
    /// `type` is `vectorSearch`.
    VectorSearch(Box<VectorSearchIndexResponse>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for SearchIndexResponse {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["type"],
        values: &[("search", 0), ("vectorSearch", 1)],
        default: None,
        variants: &[
            VariantShape {
                required: &[],
                write: &[("type", "search")],
            },
            VariantShape {
                required: &[],
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

json::union!(SearchIndexResponse);

impl SearchIndexResponse {
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

    /// Returns `indexID`, which every known variant has.
    pub fn index_id(&self) -> Option<&str> {
        match self {
            Self::Search(value) => value.index_id.as_deref(),
            Self::VectorSearch(value) => value.index_id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `latestDefinitionVersion`, which every known variant has.
    pub fn latest_definition_version(&self) -> Option<&SearchIndexDefinitionVersion> {
        match self {
            Self::Search(value) => value.latest_definition_version.as_ref(),
            Self::VectorSearch(value) => value.latest_definition_version.as_ref(),
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

    /// Returns `queryable`, which every known variant has.
    pub fn queryable(&self) -> Option<bool> {
        match self {
            Self::Search(value) => value.queryable,
            Self::VectorSearch(value) => value.queryable,
            Self::Unknown(_) => None,
        }
    }

    /// Returns `status`, which every known variant has.
    pub fn status(&self) -> Option<&SearchIndexStatus> {
        match self {
            Self::Search(value) => value.status.as_ref(),
            Self::VectorSearch(value) => value.status.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `type`, which every known variant has.
    pub fn type_(&self) -> Option<&SearchIndexResponseType> {
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
    pub fn as_search(&self) -> Option<&TextSearchIndexResponse> {
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
    pub fn as_vector_search(&self) -> Option<&VectorSearchIndexResponse> {
        match self {
            Self::VectorSearch(value) => Some(value),
            _ => None,
        }
    }
}

impl From<TextSearchIndexResponse> for SearchIndexResponse {
    fn from(value: TextSearchIndexResponse) -> Self {
        Self::Search(Box::new(value))
    }
}

impl From<VectorSearchIndexResponse> for SearchIndexResponse {
    fn from(value: VectorSearchIndexResponse) -> Self {
        Self::VectorSearch(Box::new(value))
    }
}

/// Kind of index, and with it which variant.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchIndexResponseType {
    /// `search`
    Search,
    /// `vectorSearch`
    VectorSearch,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl SearchIndexResponseType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Search => "search",
            Self::VectorSearch => "vectorSearch",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for SearchIndexResponseType {
    const KNOWN: &'static [Self] = &[Self::Search, Self::VectorSearch];
}

json::open_enum!(SearchIndexResponseType);
