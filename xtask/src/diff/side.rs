//! One side of a comparison: a path, or a path at a revision.

use std::convert::Infallible;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use codegen::{Input, Source};

use super::revision::Revision;
use crate::failure::Failure;
use crate::input::{self, Description};

const TEXTS: [&str; 4] = ["json", "toml", "yaml", "yml"];

/// What to compare.
#[derive(Debug, Clone)]
pub(crate) enum Side {
    Path(PathBuf),
    At { revision: Revision, path: String },
}

impl FromStr for Side {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let Some(rest) = text.strip_prefix("git:") else {
            let path: Result<PathBuf, Infallible> = text.parse();
            return path.map(Self::Path).map_err(|never| match never {});
        };
        let (revision, path) = rest.split_once(':').unwrap_or((rest, "spec"));
        Ok(Self::At {
            revision: format!("git:{revision}").parse()?,
            path: path.to_owned(),
        })
    }
}

impl Side {
    /// Reads the description with its overlays and its configuration: those beside it in a folder such as `spec/`, else
    /// the repository's.
    pub(crate) fn read(&self, root: &Path) -> Result<Input, Failure> {
        match self {
            Self::At { revision, path } => at(root, revision, path),
            Self::Path(path) if path.join("api").is_dir() => input::folder_of_all(path),
            Self::Path(path) => Description {
                spec: Some(path.clone()),
            }
            .read(root, None),
        }
    }
}

/// Reads a description at a revision; overlays and configuration are that revision's too.
pub(super) fn at(root: &Path, revision: &Revision, path: &str) -> Result<Input, Failure> {
    let path = path.trim_end_matches('/');
    let whole = !revision.files(root, &format!("{path}/api"))?.is_empty();
    let spec = if whole { path } else { "spec" };
    let described = if whole {
        format!("{path}/api")
    } else {
        path.to_owned()
    };
    let sources = |path: &str, extensions: &[&str]| -> Result<Vec<Source>, Failure> {
        let texts = revision.texts(root, path, extensions)?.into_iter();
        // Folders below are no part of a description.
        let own = texts.filter(|(file, _)| {
            let rest = file.strip_prefix(path).unwrap_or_default();
            !rest.trim_start_matches('/').contains('/')
        });
        Ok(own.map(|(file, text)| Source::new(file, text)).collect())
    };
    let description = sources(&described, &TEXTS)?;
    if description.is_empty() {
        return Err(Failure::input(format!(
            "{revision} has no .yaml, .yml or .json file at {described}"
        )));
    }
    Ok(Input {
        description,
        overlays: sources(&format!("{spec}/overlays"), &["yaml", "yml"])?,
        config: sources(&format!("{spec}/codegen.toml"), &["toml"])?.pop(),
        waiters: sources(&format!("{spec}/waiters.yaml"), &["yaml"])?.pop(),
        api_date: None,
    })
}
