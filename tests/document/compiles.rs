//! The client of the whole document compiles. Slow: the crate alone takes a quarter of a minute, its dependencies, which
//! are kept between runs, a minute or two once.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn run(command: &mut Command) -> Output {
    let output = command.output().unwrap();
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}\n{text}");
    output
}

pub(crate) fn room() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
}

/// Writes the client of the newest document into a folder of that name; nothing where there is no document.
fn client(test: &str, name: &str) -> Option<PathBuf> {
    Some(write(&tests::atlas(test)?, name))
}

/// Writes the client of a document into a folder of that name.
pub(crate) fn write(spec: &Path, name: &str) -> PathBuf {
    let client = room().join(name);
    run(tests::cargo()
        .args([
            "run",
            "--quiet",
            "--package",
            "xtask",
            "--",
            "codegen",
            "--spec",
        ])
        .arg(fs::canonicalize(spec).unwrap())
        .arg("--out")
        .arg(&client)
        .current_dir(tests::root()));
    // The same versions as here, so that nothing has to be downloaded.
    fs::copy(tests::root().join("Cargo.lock"), client.join("Cargo.lock")).unwrap();
    client
}

/// Checks a client with some features; there must be no warning either.
#[track_caller]
fn compiles(client: &Path, features: &[&str]) {
    let checked = run(tests::cargo()
        .arg("check")
        .args(features)
        .env("CARGO_TARGET_DIR", room().join("clients"))
        .current_dir(client));
    let text = String::from_utf8_lossy(&checked.stderr);
    assert!(!text.contains("warning"), "{features:?}: {text}");
}

#[test]
fn the_client_of_the_newest_document_compiles_without_a_warning() {
    let test = "the_client_of_the_newest_document_compiles_without_a_warning";
    if let Some(client) = client(test, "atlas") {
        compiles(&client, &["--features", "full,older-versions,preview"]);
    }
}

#[test]
fn one_family_of_the_newest_document_compiles_alone() {
    let test = "one_family_of_the_newest_document_compiles_alone";
    let Some(client) = client(test, "atlas-families") else {
        return;
    };
    // The widest two, and two that share nearly all of their types with others.
    for family in ["clusters", "streams", "alerts", "flex-snapshots"] {
        let features = format!("rustls,{family}");
        compiles(&client, &["--no-default-features", "--features", &features]);
    }
}
