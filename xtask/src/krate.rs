//! The crate that the generated files belong to: its manifest, and the parts that are written by hand.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use codegen::Output;
use toml_edit::{InlineTable, Value};

use crate::failure::Failure;
use crate::folder;
use crate::manifest::Manifest;

/// The folder, relative to the crate, in which every file is machine-written.
pub(crate) const GENERATED: &str = "src/generated";

/// Returns the files that generation owns in `generated-client/`, where the rest of the crate is written by hand.
pub(crate) fn committed(root: &Path, output: &Output) -> Result<BTreeMap<String, String>, Failure> {
    let workspace = Manifest::read(&root.join("Cargo.toml"))?;
    let manifest = Manifest::read(&root.join("generated-client/Cargo.toml"))?
        .with_features(&output.features)?;
    let mut files = output.files.clone();
    files.insert("Cargo.toml".to_owned(), manifest.into_text());
    if let Some(notice) = notice(output, workspace.licence()) {
        files.insert(format!("{GENERATED}/NOTICE"), notice);
    }
    Ok(files)
}

/// Returns the features of a manifest that stand for one family each.
pub(crate) fn families(manifest: &Path) -> Result<Vec<String>, Failure> {
    Ok(Manifest::read(manifest)?.families())
}

/// Returns every file of a crate that needs nothing of this repository.
pub(crate) fn standalone(
    root: &Path,
    output: &Output,
) -> Result<BTreeMap<String, String>, Failure> {
    let workspace = Manifest::read(&root.join("Cargo.toml"))?;
    let manifest = Manifest::read(&root.join("generated-client/Cargo.toml"))?
        .with_features(&output.features)?;
    let mut document = manifest.resolved(&workspace)?;
    // The library goes along, what uses it does not.
    for section in ["bench", "bin", "example", "test"] {
        document.remove(section);
    }
    let mut files = output.files.clone();
    let source = root.join("generated-client/src");
    for (path, bytes) in folder::files_below(&source).map_err(Failure::at("read", &source))? {
        if path.starts_with("generated/") {
            continue;
        }
        let text = String::from_utf8(bytes).map_err(|_| {
            Failure::input(format!("{} is not UTF-8", source.join(&path).display()))
        })?;
        files.insert(format!("src/{path}"), text);
    }
    for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
        if let Ok(text) = fs::read_to_string(root.join(name)) {
            files.insert(name.to_owned(), text);
        }
    }
    let notice = notice(output, workspace.licence());
    if let Some(package) = document["package"].as_table_like_mut() {
        // That of this repository.
        package.remove("readme");
        if notice.is_some() {
            package.remove("license");
            package.insert("license-file", toml_edit::value("NOTICE"));
        }
    }
    files.extend(notice.map(|notice| ("NOTICE".to_owned(), notice)));
    files.insert("Cargo.toml".to_owned(), document.to_string());
    Ok(files)
}

/// Returns the manifest of a program that uses the crate in the folder `client` beside it with these features. `manifest` may take from
/// the workspace what it needs besides.
pub(crate) fn program(root: &Path, manifest: &str, features: &[&str]) -> Result<String, Failure> {
    let workspace = Manifest::read(&root.join("Cargo.toml"))?;
    let manifest = Manifest::parse("the program's manifest".to_owned(), manifest.to_owned())?;
    let mut document = manifest.resolved(&workspace)?;
    let mut client = InlineTable::new();
    client.insert("path", "../client".into());
    client.insert("default-features", false.into());
    client.insert("features", Value::from_iter(features.iter().copied()));
    document["dependencies"]["generated-client"] = toml_edit::value(client);
    Ok(document.to_string())
}

/// Returns what whoever passes the crate on has to know, where the description's text is under a licence of its own.
fn notice(output: &Output, own: &str) -> Option<String> {
    let theirs = output.license.as_deref().filter(|theirs| *theirs != own)?;
    Some(format!(
        "The documentation comments below src/generated come from an OpenAPI document that its publisher\n\
         licenses under\n\n    {theirs}\n\n\
         Whoever passes this crate on is bound by those terms for that text.\n\
         All other parts of the crate are licensed under {own}.\n"
    ))
}
