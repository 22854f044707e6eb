//! The crates that are measured, below the workspace's target folder.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::Output;
use toml_edit::DocumentMut;

use super::types;
use crate::failure::Failure;
use crate::krate;
use crate::plan::Plan;

/// The features that stand for all that is generated.
pub(super) const WHOLE: &str = "full,older-versions,preview";

/// A generated crate and what it is measured against.
pub(super) struct Crates {
    home: PathBuf,
    /// All that is generated.
    pub(super) client: PathBuf,
    /// The types and the codec without client and operations.
    pub(super) types: PathBuf,
    /// The same types under `serde_derive`.
    pub(super) derived: PathBuf,
}

impl Crates {
    /// Writes the crates; files that have not changed since an earlier run are left alone.
    pub(super) fn write(root: &Path, output: &Output) -> Result<Self, Failure> {
        let target =
            env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        let home = target.join("bench");
        let mut files = krate::standalone(root, output)?;
        let crates = Self {
            client: home.join("client"),
            types: home.join("types"),
            derived: home.join("derived"),
            home,
        };
        crates.add(root, "types", alone(&files)?)?;
        crates.add(root, "derived", derived(&files)?)?;
        let manifest = with_all(&files)?;
        files.insert("Cargo.toml".to_owned(), manifest);
        crates.add(root, "client", files)?;
        Ok(crates)
    }

    /// Writes one more crate beside the others and returns its folder.
    pub(super) fn add(
        &self,
        root: &Path,
        name: &str,
        files: BTreeMap<String, String>,
    ) -> Result<PathBuf, Failure> {
        let folder = self.home.join(name);
        fs::create_dir_all(&folder).map_err(Failure::at("create", &folder))?;
        let plan = Plan::standalone(folder.clone(), files)?;
        plan.carry_out(&plan.changes()?)?;
        // The same versions as here; cargo drops what is not needed.
        let (ours, theirs) = (root.join("Cargo.lock"), folder.join("Cargo.lock"));
        if ours.is_file() && !theirs.exists() {
            fs::copy(&ours, &theirs).map_err(Failure::at("write", &theirs))?;
        }
        Ok(folder)
    }

    /// Returns the folder that cargo builds all of them in.
    pub(super) fn target(&self) -> PathBuf {
        self.home.join("target")
    }

    /// Returns cargo with a command for one of the crates.
    pub(super) fn cargo(&self, folder: &Path, command: &[&str]) -> Command {
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo
            .args(command)
            .arg("--quiet")
            .arg("--manifest-path")
            .arg(folder.join("Cargo.toml"))
            .arg("--target-dir")
            .arg(self.target())
            .env("CARGO_INCREMENTAL", "0");
        cargo
    }
}

impl Crates {
    /// Removes what cargo has built of one crate, and nothing of its dependencies.
    pub(super) fn forget(&self, folder: &Path, release: bool) -> Result<(), Failure> {
        let manifest = folder.join("Cargo.toml");
        let text = fs::read_to_string(&manifest).map_err(Failure::at("read", &manifest))?;
        let document: DocumentMut = text
            .parse()
            .map_err(|error| Failure::input(format!("{}: {error}", manifest.display())))?;
        let name = document["package"]["name"].as_str().unwrap_or_default();
        let mut cargo = self.cargo(folder, &["clean", "--package", name]);
        if release {
            cargo.arg("--release");
        }
        let cleaned = cargo
            .status()
            .map_err(Failure::at("run cargo in", folder))?;
        if cleaned.success() {
            Ok(())
        } else {
            Err(Failure::input(format!("cargo cannot clean {name}")))
        }
    }

    /// Returns the size in bytes of the newest file of this name in a folder of the target folder.
    pub(super) fn size_of(&self, folder: &str, start: &str, end: &str) -> Result<u64, Failure> {
        let folder = self.target().join(folder);
        let entries = fs::read_dir(&folder).map_err(Failure::at("read", &folder))?;
        let newest = entries
            .flatten()
            .filter(|entry| {
                let name = entry.file_name();
                let name = name.to_string_lossy();
                name.starts_with(start) && name.ends_with(end)
            })
            .filter_map(|entry| entry.metadata().ok())
            .max_by_key(|metadata| metadata.modified().ok());
        newest
            .map(|metadata| metadata.len())
            .ok_or_else(|| Failure::input(format!("no {start}*{end} in {}", folder.display())))
    }
}

fn alone(files: &BTreeMap<String, String>) -> Result<BTreeMap<String, String>, Failure> {
    let codec = files
        .iter()
        .filter(|(path, _)| path.starts_with("src/json/"));
    let mut crate_files: BTreeMap<String, String> = codec
        .map(|(path, text)| (path.clone(), text.clone()))
        .collect();
    crate_files.extend(converted(files, types::alone)?);
    crate_files.insert("Cargo.toml".to_owned(), manifest(files, "bench-types")?);
    crate_files.insert(
        "src/lib.rs".to_owned(),
        "pub mod json;\npub mod types;\n".to_owned(),
    );
    Ok(crate_files)
}

fn derived(files: &BTreeMap<String, String>) -> Result<BTreeMap<String, String>, Failure> {
    let mut crate_files = converted(files, types::derived)?;
    crate_files.insert("Cargo.toml".to_owned(), manifest(files, "bench-derived")?);
    crate_files.insert("src/json.rs".to_owned(), types::JSON.to_owned());
    crate_files.insert(
        "src/lib.rs".to_owned(),
        "pub mod json;\npub mod types;\n".to_owned(),
    );
    Ok(crate_files)
}

fn converted(
    files: &BTreeMap<String, String>,
    convert: fn(&str) -> types::Result<String>,
) -> Result<BTreeMap<String, String>, Failure> {
    let types = files.iter().filter_map(|(path, text)| {
        let name = path.strip_prefix("src/generated/types/")?;
        Some((path, name, text))
    });
    types
        .map(|(path, name, text)| {
            let text =
                convert(text).map_err(|message| Failure::input(format!("{path}: {message}")))?;
            Ok((format!("src/types/{name}"), text))
        })
        .collect()
}

/// Returns the client's manifest with all that is generated on by default. Whatever is measured names its features, but
/// `rust-analyzer` cannot be given any.
fn with_all(files: &BTreeMap<String, String>) -> Result<String, Failure> {
    let mut document = parsed(files)?;
    let all = WHOLE.split(',').chain(["rustls"]);
    document["features"]["default"] = toml_edit::value(toml_edit::Array::from_iter(all));
    Ok(document.to_string())
}

fn parsed(files: &BTreeMap<String, String>) -> Result<DocumentMut, Failure> {
    let text = files.get("Cargo.toml").map_or("", String::as_str);
    text.parse()
        .map_err(|error| Failure::input(format!("Cargo.toml: {error}")))
}

/// Returns the client's manifest with another name: same features, same dependencies, and serde's derives.
fn manifest(files: &BTreeMap<String, String>, name: &str) -> Result<String, Failure> {
    let mut document = parsed(files)?;
    document.remove("lints");
    document["package"]["name"] = toml_edit::value(name);
    if let Some(package) = document["package"].as_table_like_mut() {
        package.remove("license-file");
    }
    let serde = toml_edit::InlineTable::from_iter([
        ("version", toml_edit::Value::from("1")),
        ("features", toml_edit::Value::from_iter(["derive"])),
    ]);
    document["dependencies"]["serde"] = toml_edit::value(serde);
    Ok(document.to_string())
}
