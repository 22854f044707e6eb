// Written by `cargo xtask codegen`; changes made here are lost.

use super::{CustomCriteriaView, DateCriteriaView};
use crate::json::{
    self, Json, OpenEnum, Reader, Result, Union, UnionShape, Unknown, VariantShape,
};

/// Which documents are archived, in the variant that `type` tells.
///
/// The variant is told by `type` (discriminator mapping).
///
/// | `type` | variant | own fields |
/// |---|---|---|
/// | `CUSTOM` | [`Custom`](Self::Custom) | `query` |
/// | `DATE` | [`Date`](Self::Date) | `dateField`, `dateFormat`, `expireAfterDays` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CriteriaView {
    /// `type` is `CUSTOM`.
    Custom(Box<CustomCriteriaView>),
    /// `type` is `DATE`.
    Date(Box<DateCriteriaView>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for CriteriaView {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["type"],
        values: &[("DATE", 1), ("CUSTOM", 0)],
        default: None,
        variants: &[
            VariantShape {
                required: &["query"],
                write: &[("type", "CUSTOM")],
            },
            VariantShape {
                required: &[],
                write: &[("type", "DATE")],
            },
        ],
    };

    fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match variant {
                0 => Self::Custom(json::boxed(r)?),
                1 => Self::Date(json::boxed(r)?),
                _ => Self::Unknown(json::boxed(r)?),
            },
        )
    }

    fn variant(&self) -> (usize, &dyn Json) {
        match self {
            Self::Custom(value) => (0, &**value),
            Self::Date(value) => (1, &**value),
            Self::Unknown(value) => (usize::MAX, &**value),
        }
    }
}

json::union!(CriteriaView);

impl CriteriaView {
    /// Returns the tag: what the value says of its kind.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Custom(value) => {
                value.type_.as_ref().map(|tag| tag.as_str()).or(Some("CUSTOM"))
            }
            Self::Date(value) => {
                value.type_.as_ref().map(|tag| tag.as_str()).or(Some("DATE"))
            }
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `type`, which every known variant has.
    pub fn type_(&self) -> Option<&CriteriaViewType> {
        match self {
            Self::Custom(value) => value.type_.as_ref(),
            Self::Date(value) => value.type_.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::Custom`].
    pub fn is_custom(&self) -> bool {
        matches!(self, Self::Custom(_))
    }

    /// Returns the value of [`Self::Custom`].
    pub fn as_custom(&self) -> Option<&CustomCriteriaView> {
        match self {
            Self::Custom(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Date`].
    pub fn is_date(&self) -> bool {
        matches!(self, Self::Date(_))
    }

    /// Returns the value of [`Self::Date`].
    pub fn as_date(&self) -> Option<&DateCriteriaView> {
        match self {
            Self::Date(value) => Some(value),
            _ => None,
        }
    }
}

impl From<CustomCriteriaView> for CriteriaView {
    fn from(value: CustomCriteriaView) -> Self {
        Self::Custom(Box::new(value))
    }
}

impl From<DateCriteriaView> for CriteriaView {
    fn from(value: DateCriteriaView) -> Self {
        Self::Date(Box::new(value))
    }
}

/// By date, or by a query of yours. `CUSTOM` is not for time series.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CriteriaViewType {
    /// `DATE`
    Date,
    /// `CUSTOM`
    Custom,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl CriteriaViewType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Date => "DATE",
            Self::Custom => "CUSTOM",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for CriteriaViewType {
    const KNOWN: &'static [Self] = &[Self::Date, Self::Custom];
}

json::open_enum!(CriteriaViewType);
