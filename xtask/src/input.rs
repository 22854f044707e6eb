//! Reads what the generator takes as input.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use clap::Args;
use codegen::{Input, Source};

use crate::failure::Failure;
use crate::workspace;

/// The description that a command works on.
#[derive(Debug, Args)]
pub(crate) struct Description {
    /// A file, or a folder of .yaml, .yml or .json files that make up one description, or a folder like spec/ with an api/ in
    /// it and its own overlays/, codegen.toml and waiters.yaml [default: spec]
    #[arg(long, value_name = "PATH")]
    pub(crate) spec: Option<PathBuf>,
}

impl Description {
    /// Reads the description, the overlays, the configuration and the waiters. A description alone goes with the rest of `spec/`.
    pub(crate) fn read(&self, root: &Path, api_date: Option<String>) -> Result<Input, Failure> {
        let ours = root.join("spec");
        let input = match &self.spec {
            None => folder_of_all(&ours)?,
            Some(path) if path.join("api").is_dir() => folder_of_all(path)?,
            Some(path) => with_description(sources(path)?, &ours)?,
        };
        Ok(Input { api_date, ..input })
    }
}

/// Reads a folder that holds all input, as `spec/` does: `api/`, `overlays/`, `codegen.toml` and `waiters.yaml`.
pub(crate) fn folder_of_all(spec: &Path) -> Result<Input, Failure> {
    with_description(sources(&spec.join("api"))?, spec)
}

/// Returns a description with the overlays, the configuration and the waiters of a folder such as `spec/`, where it has them.
fn with_description(description: Vec<Source>, spec: &Path) -> Result<Input, Failure> {
    let overlays = spec.join("overlays");
    let overlays = if overlays.is_dir() {
        folder(&overlays, &["yaml", "yml"])?
    } else {
        Vec::new()
    };
    let optional = |name: &str| {
        let path = spec.join(name);
        path.is_file().then(|| source(&path)).transpose()
    };
    Ok(Input {
        description,
        overlays,
        config: optional("codegen.toml")?,
        waiters: optional("waiters.yaml")?,
        api_date: None,
    })
}

fn sources(path: &Path) -> Result<Vec<Source>, Failure> {
    if !path.is_dir() {
        return Ok(vec![source(path)?]);
    }
    let sources = folder(path, &["yaml", "yml", "json"])?;
    if sources.is_empty() {
        let path = workspace::shown(path);
        return Err(Failure::input(format!(
            "no .yaml, .yml or .json file in {path}"
        )));
    }
    Ok(sources)
}

/// Returns the files of one folder, without those below, in the order of their names.
fn folder(path: &Path, extensions: &[&str]) -> Result<Vec<Source>, Failure> {
    let mut files = fs::read_dir(path)
        .and_then(|entries| {
            entries
                .map(|entry| Ok(entry?.path()))
                .collect::<Result<Vec<_>, _>>()
        })
        .map_err(Failure::at("list", path))?;
    files.retain(|file| {
        let extension = file.extension().and_then(|extension| extension.to_str());
        extension.is_some_and(|extension| extensions.contains(&extension)) && file.is_file()
    });
    files.sort();
    files.iter().map(|file| source(file)).collect()
}

fn source(path: &Path) -> Result<Source, Failure> {
    let shown = workspace::shown(path);
    let bytes = fs::read(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => Failure::input(format!("{shown}: no such file or folder")),
        _ => Failure::at("read", path)(error),
    })?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = valid.iter().filter(|byte| **byte == b'\n').count() + 1;
        Failure::input(format!(
            "{shown}:{line}: this line is not UTF-8; save the file as UTF-8"
        ))
    })?;
    Ok(Source { path: shown, text })
}
