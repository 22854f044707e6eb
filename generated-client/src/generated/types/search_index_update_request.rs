// Written by `cargo xtask codegen`; changes made here are lost.

use super::{TextSearchIndexDefinition, VectorSearchIndexDefinition};
use crate::json::{
    self, Extra, Json, Reader, Result, Union, UnionShape, Unknown, Value, VariantShape,
    Writer, keys,
};

/// New definition of a search index.
///
/// Required: `definition`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchIndexUpdateRequest {
    /// The definition, as for a text or vector index.
    pub definition: Option<SearchIndexUpdateRequestDefinition>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl SearchIndexUpdateRequest {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `definition`.
    pub fn definition(
        mut self,
        value: impl Into<SearchIndexUpdateRequestDefinition>,
    ) -> Self {
        self.definition = Some(value.into());
        self.extra.unset_null("definition");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for SearchIndexUpdateRequest {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["definition"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.definition.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("definition", &self.definition);
        o.end();
    }
}

json::object!(SearchIndexUpdateRequest);

/// The definition, as for a text or vector index.
///
/// The variant is told by the keys that a value has.
///
/// | keys | variant | own fields |
/// |---|---|---|
/// | `mappings` | [`Text`](Self::Text) | `analyzer`, `analyzers`, `mappings`, `searchAnalyzer`, `sort`, `synonyms`, `typeSets` |
/// | `fields` | [`Vector`](Self::Vector) | `fields`, `nestedRoot` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SearchIndexUpdateRequestDefinition {
    /// Definition of a text search index.
    Text(Box<TextSearchIndexDefinition>),
    /// Definition of a vector search index.
    Vector(Box<VectorSearchIndexDefinition>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for SearchIndexUpdateRequestDefinition {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &[],
        values: &[],
        default: None,
        variants: &[
            VariantShape {
                required: &["mappings"],
                write: &[],
            },
            VariantShape {
                required: &["fields"],
                write: &[],
            },
        ],
    };

    fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match variant {
                0 => Self::Text(json::boxed(r)?),
                1 => Self::Vector(json::boxed(r)?),
                _ => Self::Unknown(json::boxed(r)?),
            },
        )
    }

    fn variant(&self) -> (usize, &dyn Json) {
        match self {
            Self::Text(value) => (0, &**value),
            Self::Vector(value) => (1, &**value),
            Self::Unknown(value) => (usize::MAX, &**value),
        }
    }
}

json::union!(SearchIndexUpdateRequestDefinition);

impl SearchIndexUpdateRequestDefinition {
    /// Returns the tag: what the value says of its kind.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Text(_) => None,
            Self::Vector(_) => None,
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `numPartitions`, which every known variant has.
    pub fn num_partitions(&self) -> Option<i64> {
        match self {
            Self::Text(value) => value.num_partitions,
            Self::Vector(value) => value.num_partitions,
            Self::Unknown(_) => None,
        }
    }

    /// Returns `storedSource`, which every known variant has.
    pub fn stored_source(&self) -> Option<&Value> {
        match self {
            Self::Text(value) => value.stored_source.as_ref(),
            Self::Vector(value) => value.stored_source.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::Text`].
    pub fn is_text(&self) -> bool {
        matches!(self, Self::Text(_))
    }

    /// Returns the value of [`Self::Text`].
    pub fn as_text(&self) -> Option<&TextSearchIndexDefinition> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Vector`].
    pub fn is_vector(&self) -> bool {
        matches!(self, Self::Vector(_))
    }

    /// Returns the value of [`Self::Vector`].
    pub fn as_vector(&self) -> Option<&VectorSearchIndexDefinition> {
        match self {
            Self::Vector(value) => Some(value),
            _ => None,
        }
    }
}

impl From<TextSearchIndexDefinition> for SearchIndexUpdateRequestDefinition {
    fn from(value: TextSearchIndexDefinition) -> Self {
        Self::Text(Box::new(value))
    }
}

impl From<VectorSearchIndexDefinition> for SearchIndexUpdateRequestDefinition {
    fn from(value: VectorSearchIndexDefinition) -> Self {
        Self::Vector(Box::new(value))
    }
}
