//! Tests of the whole project; the targets below this package hold them.
//!
//! Here is what they share: where the repository is, where data lies that is no part of it, and what the generator is given.

mod generator;

use std::env;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

pub use generator::input;

/// Returns the root of the repository.
pub fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_path_buf()
}

/// Returns cargo, as if it was not a test that calls it: build scripts that look at what cargo tells a test of its package would run
/// again, there and back, and with them most of what is to be compiled.
pub fn cargo() -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    for (name, _) in env::vars_os() {
        let name = name.to_string_lossy();
        if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") {
            cargo.env_remove(&*name);
        }
    }
    cargo
}

/// Returns the path of data from outside the repository: what the environment variable names, else `path` in the folder
/// `shared` beside the checkout. Where it is missing, the test says so and is counted as skipped.
pub fn material(test: &str, variable: &str, path: &str) -> Option<PathBuf> {
    let named = env::var_os(variable).map(PathBuf::from);
    let found = named.unwrap_or_else(|| root().join("../shared").join(path));
    if found.exists() {
        return Some(found);
    }
    skip(
        test,
        &format!(
            "no {}, and {variable} names no other place",
            found.display()
        ),
    );
    None
}

/// Returns the publisher's document: what `ATLAS_SPEC` names, the newest one beside the checkout, or the pulled one.
pub fn atlas(test: &str) -> Option<PathBuf> {
    let pulled = root().join("spec/upstream");
    let beside = root().join("../shared/atlas");
    if env::var_os("ATLAS_SPEC").is_none() && !beside.exists() && pulled.exists() {
        return Some(pulled);
    }
    material(test, "ATLAS_SPEC", "atlas/v2-2026-08-21.yaml")
}

/// Returns a program that somebody else wrote: what the environment variable names, else `name` on the path or where system services
/// are. Where it is not installed, the test says so and is counted as skipped.
pub fn program(test: &str, variable: &str, name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = env::split_paths(&path).chain(["/usr/sbin".into(), "/usr/local/sbin".into()]);
    installed(
        test,
        variable,
        name,
        folders.map(|folder| folder.join(name)),
    )
}

/// Returns the folder of packages that `npm ci` has installed in a folder of `tests`, or the one that the environment variable names.
/// Where it is missing, the test says so and is counted as skipped.
pub fn node_modules(test: &str, variable: &str, folder: &str) -> Option<PathBuf> {
    let modules = root().join("tests").join(folder).join("node_modules");
    installed(test, variable, folder, [modules])
}

fn installed(
    test: &str,
    variable: &str,
    name: &str,
    places: impl IntoIterator<Item = PathBuf>,
) -> Option<PathBuf> {
    let named = env::var_os(variable).map(PathBuf::from);
    let found = named.into_iter().chain(places).find(|place| place.exists());
    if found.is_none() {
        skip(
            test,
            &format!("{name} is not installed, and {variable} names no place"),
        );
    }
    found
}

/// Tells that a test was skipped: on the screen, and in the file that `TESTS_SKIPPED_LOG` names.
pub fn skip(test: &str, missing: &str) {
    let line = format!("skipped: {test}: {missing}");
    println!("{line}");
    let Some(log) = env::var_os("TESTS_SKIPPED_LOG") else {
        return;
    };
    let written = OpenOptions::new()
        .create(true)
        .append(true)
        .open(&log)
        // At once: other tests write to it too.
        .and_then(|mut file| file.write_all(format!("{line}\n").as_bytes()));
    if let Err(error) = written {
        println!("{}: {error}", log.display());
    }
}

/// The programs in what a newcomer reads first compile.
#[cfg(doctest)]
mod readmes {
    #[doc = include_str!("../../README.md")]
    struct Repository;
    #[doc = include_str!("../../generated-client/README.md")]
    struct Client;
    #[doc = include_str!("../../codegen/README.md")]
    struct Codegen;
}
