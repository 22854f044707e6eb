//! What is remembered of a download: enough to ask whether there is something newer.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::failure::Failure;

/// Lies beside the document, under a name that nobody takes for a description.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Stamp {
    pub(super) url: String,
    /// The server's name for this state of the document.
    pub(super) etag: String,
    /// The checksum of the document, so that one that was changed by hand is known as such.
    pub(super) sha256: String,
}

impl Stamp {
    /// Returns the stamp of a document, if it has a readable one.
    pub(super) fn read(document: &Path) -> Option<Self> {
        let text = fs::read_to_string(beside(document)).ok()?;
        serde_json::from_str(&text).ok()
    }

    /// Writes the stamp of a document, or removes the old one where the server gave no tag.
    pub(super) fn write(
        document: &Path,
        url: &str,
        etag: Option<String>,
        sha256: &str,
    ) -> Result<(), Failure> {
        let path = beside(document);
        let Some(etag) = etag else {
            return match fs::remove_file(&path) {
                Err(error) if path.exists() => Err(Failure::at("remove", &path)(error)),
                _ => Ok(()),
            };
        };
        let stamp = Self {
            url: url.to_owned(),
            etag,
            sha256: sha256.to_owned(),
        };
        let text = serde_json::to_string(&stamp).map_err(std::io::Error::from)?;
        fs::write(&path, text + "\n").map_err(Failure::at("write", &path))
    }
}

fn beside(document: &Path) -> PathBuf {
    document.with_extension("stamp")
}
