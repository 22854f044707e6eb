//! The variant of every union for values that no other variant is for.

use std::fmt;

use serde_json::Value;

use super::Json;
use super::error::Result;
use super::reader::Reader;
use super::writer::Writer;

/// A value of a union whose variant is not known, kept whole.
#[derive(Clone, PartialEq, Default)]
pub struct Unknown {
    /// The text of the tag, where there is one.
    pub tag: Option<String>,
    /// The value, tag included. It is written as it is.
    pub raw: Value,
}

/// Shows the tag and the names of keys only: values may be secret.
impl fmt::Debug for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let keys: Vec<&String> = self
            .raw
            .as_object()
            .into_iter()
            .flat_map(|object| object.keys())
            .collect();
        f.debug_struct("Unknown")
            .field("tag", &self.tag)
            .field("keys", &keys)
            .finish_non_exhaustive()
    }
}

impl Json for Unknown {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.tally.unknown += 1;
        Ok(Self {
            tag: r.unknown_tag.take(),
            raw: r.value()?,
        })
    }

    fn write(&self, w: &mut Writer) {
        self.raw.write(w);
    }
}

super::bridge!(Unknown);
