// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    DailyScheduleView, DefaultScheduleView, MonthlyScheduleView, WeeklyScheduleView,
};

use crate::json::{
    self, Json, OpenEnum, Reader, Result, Union, UnionShape, Unknown, VariantShape,
};

/// When the archive is filled, in the variant that `type` tells.
///
/// The variant is told by `type` (discriminator mapping).
///
/// | `type` | variant | own fields |
/// |---|---|---|
/// | `DEFAULT` | [`Default`](Self::Default) |  |
/// | `DAILY` | [`Daily`](Self::Daily) | `endHour`, `endMinute`, `startHour`, `startMinute` |
/// | `WEEKLY` | [`Weekly`](Self::Weekly) | `dayOfWeek`, `endHour`, `endMinute`, `startHour`, `startMinute` |
/// | `MONTHLY` | [`Monthly`](Self::Monthly) | `dayOfMonth`, `endHour`, `endMinute`, `startHour`, `startMinute` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OnlineArchiveSchedule {
    /// `type` is `DEFAULT`.
    Default(Box<DefaultScheduleView>),
    /// `type` is `DAILY`.
    Daily(Box<DailyScheduleView>),
    /// `type` is `WEEKLY`.
    Weekly(Box<WeeklyScheduleView>),
    /// `type` is `MONTHLY`.
    Monthly(Box<MonthlyScheduleView>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for OnlineArchiveSchedule {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["type"],
        values: &[("DAILY", 1), ("WEEKLY", 2), ("DEFAULT", 0), ("MONTHLY", 3)],
        default: None,
        variants: &[
            VariantShape {
                required: &[],
                write: &[("type", "DEFAULT")],
            },
            VariantShape {
                required: &[],
                write: &[("type", "DAILY")],
            },
            VariantShape {
                required: &[],
                write: &[("type", "WEEKLY")],
            },
            VariantShape {
                required: &[],
                write: &[("type", "MONTHLY")],
            },
        ],
    };

    fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match variant {
                0 => Self::Default(json::boxed(r)?),
                1 => Self::Daily(json::boxed(r)?),
                2 => Self::Weekly(json::boxed(r)?),
                3 => Self::Monthly(json::boxed(r)?),
                _ => Self::Unknown(json::boxed(r)?),
            },
        )
    }

    fn variant(&self) -> (usize, &dyn Json) {
        match self {
            Self::Default(value) => (0, &**value),
            Self::Daily(value) => (1, &**value),
            Self::Weekly(value) => (2, &**value),
            Self::Monthly(value) => (3, &**value),
            Self::Unknown(value) => (usize::MAX, &**value),
        }
    }
}

json::union!(OnlineArchiveSchedule);

impl OnlineArchiveSchedule {
    /// Returns the tag: what the value says of its kind.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Default(value) => {
                value.type_.as_ref().map(|tag| tag.as_str()).or(Some("DEFAULT"))
            }
            Self::Daily(value) => {
                value.type_.as_ref().map(|tag| tag.as_str()).or(Some("DAILY"))
            }
            Self::Weekly(value) => {
                value.type_.as_ref().map(|tag| tag.as_str()).or(Some("WEEKLY"))
            }
            Self::Monthly(value) => {
                value.type_.as_ref().map(|tag| tag.as_str()).or(Some("MONTHLY"))
            }
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `type`, which every known variant has.
    pub fn type_(&self) -> Option<&OnlineArchiveScheduleType> {
        match self {
            Self::Default(value) => value.type_.as_ref(),
            Self::Daily(value) => value.type_.as_ref(),
            Self::Weekly(value) => value.type_.as_ref(),
            Self::Monthly(value) => value.type_.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::Default`].
    pub fn is_default(&self) -> bool {
        matches!(self, Self::Default(_))
    }

    /// Returns the value of [`Self::Default`].
    pub fn as_default(&self) -> Option<&DefaultScheduleView> {
        match self {
            Self::Default(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Daily`].
    pub fn is_daily(&self) -> bool {
        matches!(self, Self::Daily(_))
    }

    /// Returns the value of [`Self::Daily`].
    pub fn as_daily(&self) -> Option<&DailyScheduleView> {
        match self {
            Self::Daily(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Weekly`].
    pub fn is_weekly(&self) -> bool {
        matches!(self, Self::Weekly(_))
    }

    /// Returns the value of [`Self::Weekly`].
    pub fn as_weekly(&self) -> Option<&WeeklyScheduleView> {
        match self {
            Self::Weekly(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Monthly`].
    pub fn is_monthly(&self) -> bool {
        matches!(self, Self::Monthly(_))
    }

    /// Returns the value of [`Self::Monthly`].
    pub fn as_monthly(&self) -> Option<&MonthlyScheduleView> {
        match self {
            Self::Monthly(value) => Some(value),
            _ => None,
        }
    }
}

impl From<DefaultScheduleView> for OnlineArchiveSchedule {
    fn from(value: DefaultScheduleView) -> Self {
        Self::Default(Box::new(value))
    }
}

impl From<DailyScheduleView> for OnlineArchiveSchedule {
    fn from(value: DailyScheduleView) -> Self {
        Self::Daily(Box::new(value))
    }
}

impl From<WeeklyScheduleView> for OnlineArchiveSchedule {
    fn from(value: WeeklyScheduleView) -> Self {
        Self::Weekly(Box::new(value))
    }
}

impl From<MonthlyScheduleView> for OnlineArchiveSchedule {
    fn from(value: MonthlyScheduleView) -> Self {
        Self::Monthly(Box::new(value))
    }
}

/// How often, and with it which variant.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OnlineArchiveScheduleType {
    /// `DEFAULT`
    Default,
    /// `DAILY`
    Daily,
    /// `WEEKLY`
    Weekly,
    /// `MONTHLY`
    Monthly,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl OnlineArchiveScheduleType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Default => "DEFAULT",
            Self::Daily => "DAILY",
            Self::Weekly => "WEEKLY",
            Self::Monthly => "MONTHLY",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for OnlineArchiveScheduleType {
    const KNOWN: &'static [Self] = &[
        Self::Daily,
        Self::Weekly,
        Self::Default,
        Self::Monthly,
    ];
}

json::open_enum!(OnlineArchiveScheduleType);
