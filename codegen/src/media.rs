//! Media types such as `application/vnd.atlas.2024-08-05+json`: which version, which format.

use crate::ir::Version;

/// A media type taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Media {
    pub(crate) text: String,
    pub(crate) version: Version,
    /// `json`, `csv`, `gzip` or what else the document names.
    pub(crate) format: String,
}

impl Media {
    /// Reads a media type; one without a date or `preview` has no version.
    pub(crate) fn parse(text: &str) -> Self {
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

    pub(crate) fn is_json(&self) -> bool {
        self.format.eq_ignore_ascii_case("json")
    }
}

/// Returns whether the text is a date as `YYYY-MM-DD`.
fn is_date(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(index, byte)| match index {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}
