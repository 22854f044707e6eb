//! Runs the commands in a repository that a test has made up.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

/// Returns a repository of the same shape as this one, with these files.
pub(crate) fn repository(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "generated-client/Cargo.toml", "[package]\n");
    for (path, text) in files {
        write(folder.path(), path, text);
    }
    folder
}

/// Writes a file of the repository.
pub(crate) fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Runs a command and returns what it printed, after checking its exit status.
#[track_caller]
pub(crate) fn run(repository: &Path, arguments: &[&str], status: i32) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments)
        .current_dir(repository)
        // As `cargo run` sets it: this is how the program knows which repository it belongs to.
        .env("CARGO_MANIFEST_DIR", repository.join("xtask"))
        .env("NO_PROXY", "127.0.0.1")
        .output()
        .unwrap();
    let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert_eq!(output.status.code(), Some(status), "{arguments:?}: {text}");
    text
}
