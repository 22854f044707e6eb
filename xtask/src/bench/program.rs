//! Programs of `tests/benches` that measure by themselves and print a line a measurement.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

use super::crates::Crates;
use crate::failure::Failure;

/// Builds the program in `tests/benches/NAME` and returns the lines that it prints, each in its fields.
pub(super) fn run(
    root: &Path,
    crates: &Crates,
    name: &str,
    manifest: String,
) -> Result<Vec<Vec<String>>, Failure> {
    let folder = root.join("tests/benches").join(name);
    let mut files = BTreeMap::from([("Cargo.toml".to_owned(), manifest)]);
    for entry in fs::read_dir(&folder).map_err(Failure::at("read", &folder))? {
        let path = entry?.path();
        let text = fs::read_to_string(&path).map_err(Failure::at("read", &path))?;
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        files.insert(format!("src/{file}"), text);
    }
    let folder = crates.add(root, name, files)?;
    let built = crates
        .cargo(&folder, &["build", "--release"])
        .status()
        .map_err(Failure::at("run cargo in", &folder))?;
    if !built.success() {
        let folder = folder.display();
        return Err(Failure::input(format!(
            "the program in {folder} does not build"
        )));
    }
    let file = format!("bench-{name}{}", env::consts::EXE_SUFFIX);
    let program = crates.target().join("release").join(file);
    let output = Command::new(&program)
        .output()
        .map_err(Failure::at("run", &program))?;
    if !output.status.success() {
        let message = String::from_utf8_lossy(&output.stderr);
        return Err(Failure::input(format!(
            "the program on {name} failed: {message}"
        )));
    }
    let lines = String::from_utf8_lossy(&output.stdout);
    Ok(lines
        .lines()
        .map(|line| line.split('\t').map(str::to_owned).collect())
        .collect())
}
