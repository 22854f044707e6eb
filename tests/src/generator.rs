//! What the generator is given for a description, as `cargo xtask codegen` would give it.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests too")]

use std::fs;
use std::path::Path;

use codegen::{Input, Source};

/// Returns a description, a file or a folder of files, with the repository's overlays, configuration and waiters. A folder with an
/// `api/` in it is a description alone: it has none of its own.
///
/// # Panics
///
/// Panics if a file cannot be read.
pub fn input(description: &Path) -> Input {
    let api = description.join("api");
    if api.is_dir() {
        return Input {
            description: sources(&api),
            ..Input::default()
        };
    }
    let spec = crate::root().join("spec");
    Input {
        description: sources(description),
        overlays: sources(&spec.join("overlays")),
        config: sources(&spec.join("codegen.toml")).pop(),
        waiters: sources(&spec.join("waiters.yaml")).pop(),
        api_date: None,
    }
}

fn sources(path: &Path) -> Vec<Source> {
    let mut files = vec![path.to_path_buf()];
    if path.is_dir() {
        let entries = fs::read_dir(path).unwrap();
        files = entries.map(|entry| entry.unwrap().path()).collect();
        files.retain(|file| file.extension().is_some_and(|it| it == "yaml"));
        files.sort();
    }
    files.iter().map(|file| source(file)).collect()
}

fn source(file: &Path) -> Source {
    let name = file.file_name().unwrap().to_string_lossy();
    Source::new(name, fs::read_to_string(file).unwrap())
}
