//! Where the repository lies.

use std::env;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// Returns the folder that holds `spec/` and `generated-client/`: the one above the package that `cargo run` names, else
/// the one that this program was built in, else the nearest above the current directory.
pub(crate) fn root() -> Result<PathBuf, Failure> {
    let running = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let packages = running
        .into_iter()
        .chain([PathBuf::from(env!("CARGO_MANIFEST_DIR"))]);
    let above = packages.filter_map(|package| package.parent().map(Path::to_path_buf));
    let current = env::current_dir().unwrap_or_default();
    above
        .chain(current.ancestors().map(Path::to_path_buf))
        .find(|folder| folder.join("generated-client/Cargo.toml").is_file())
        .ok_or_else(|| {
            Failure::input("this is not the project's repository: no generated-client/Cargo.toml here or above")
        })
}

/// Returns `path` as people type it: relative to the current directory where it lies below.
pub(crate) fn shown(path: &Path) -> String {
    let current = env::current_dir().unwrap_or_default();
    path.strip_prefix(&current)
        .unwrap_or(path)
        .display()
        .to_string()
}
