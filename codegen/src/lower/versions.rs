//! Media types such as `application/vnd.atlas.2024-08-05+json`: which version, which format.

use crate::ir::Version;

/// A media type taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Media {
    pub(super) text: String,
    pub(super) version: Version,
    /// `json`, `csv`, `gzip` or what else the document names.
    pub(super) format: String,
}

impl Media {
    /// Reads a media type; one without a date or `preview` has no version.
    pub(super) fn parse(text: &str) -> Self {
        let essence = text.split(';').next().unwrap_or(text).trim();
        let subtype = essence
            .split_once('/')
            .map_or(essence, |(_, subtype)| subtype);
        let (name, format) = subtype.rsplit_once('+').unwrap_or((subtype, subtype));
        let last = name.rsplit('.').next().unwrap_or(name);
        let version = match last {
            "preview" => Version::Preview,
            date if is_date(date) => Version::Date(date.to_owned()),
            _ => Version::None,
        };
        Self {
            text: text.to_owned(),
            version,
            format: format.to_owned(),
        }
    }

    pub(super) fn is_json(&self) -> bool {
        self.format == "json"
    }
}

/// Returns whether the text is a date as `YYYY-MM-DD`.
pub(super) fn is_date(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(index, byte)| match index {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}

/// Returns the versions in the order in which a client prefers them: newest date first, `preview` last.
pub(super) fn preferred(mut versions: Vec<Version>) -> Vec<Version> {
    versions.sort_by(|one, other| match (one, other) {
        (Version::Preview, Version::Preview) => std::cmp::Ordering::Equal,
        (Version::Preview, _) => std::cmp::Ordering::Greater,
        (_, Version::Preview) => std::cmp::Ordering::Less,
        _ => other.cmp(one),
    });
    versions.dedup();
    versions
}
