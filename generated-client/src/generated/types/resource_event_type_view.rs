// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Whose tags were changed.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResourceEventTypeView {
    /// `TAGS_MODIFIED`
    TagsModified,
    /// `CLUSTER_TAGS_MODIFIED`
    ClusterTagsModified,
    /// `GROUP_TAGS_MODIFIED`
    GroupTagsModified,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ResourceEventTypeView {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TagsModified => "TAGS_MODIFIED",
            Self::ClusterTagsModified => "CLUSTER_TAGS_MODIFIED",
            Self::GroupTagsModified => "GROUP_TAGS_MODIFIED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ResourceEventTypeView {
    const KNOWN: &'static [Self] = &[
        Self::TagsModified,
        Self::GroupTagsModified,
        Self::ClusterTagsModified,
    ];
}

json::open_enum!(ResourceEventTypeView);
