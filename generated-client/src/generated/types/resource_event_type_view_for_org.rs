// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Whose tags were changed.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResourceEventTypeViewForOrg {
    /// `TAGS_MODIFIED`
    TagsModified,
    /// `GROUP_TAGS_MODIFIED`
    GroupTagsModified,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ResourceEventTypeViewForOrg {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TagsModified => "TAGS_MODIFIED",
            Self::GroupTagsModified => "GROUP_TAGS_MODIFIED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ResourceEventTypeViewForOrg {
    const KNOWN: &'static [Self] = &[Self::TagsModified, Self::GroupTagsModified];
}

json::open_enum!(ResourceEventTypeViewForOrg);
