//! Two programs that list clusters: one on the client, one on bare `reqwest` and `serde_json`.

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs};

use super::crates::Crates;
use super::table::{Figure, Table, Target};
use super::usage::Usage;
use crate::failure::Failure;
use crate::krate;

const MANIFEST: &str = r#"
[package]
name = "bench-NAME"
edition.workspace = true
version = "0.0.0"
publish = false

[dependencies]
tokio = { workspace = true, features = ["macros", "rt"] }
DEPENDENCIES
[profile.release]
strip = true
"#;

const BARE: &str = r#"
reqwest = { workspace = true, features = ["rustls-no-provider"] }
rustls.workspace = true
serde = { workspace = true, features = ["derive"] }
serde_json.workspace = true
"#;

pub(super) fn run(root: &Path, crates: &Crates, table: &mut Table<'_>) -> Result<(), Failure> {
    table.measuring("binaries: building two programs in release");
    let ours = size(root, crates, "ours", &["clusters", "rustls"], "")?;
    let bare = size(root, crates, "bare", &[], BARE)?;
    for (name, size) in [("client", ours), ("reqwest and serde_json", bare)] {
        let figure = Figure {
            number: size as f64 / f64::from(1 << 20),
            unit: "MiB",
        };
        table.row(&format!("binary on {name}"), figure, Target::None)?;
    }
    let ratio = Figure {
        number: ours as f64 / bare as f64,
        unit: "x",
    };
    table.row("binary, beside bare", ratio, Target::AtMost(1.2))
}

/// Returns the size in bytes of a program's stripped release build.
fn size(
    root: &Path,
    crates: &Crates,
    name: &str,
    features: &[&str],
    dependencies: &str,
) -> Result<u64, Failure> {
    let manifest = MANIFEST
        .replace("NAME", name)
        .replace("DEPENDENCIES", dependencies);
    let path = root.join(format!("tests/benches/binary/{name}.rs"));
    let program = fs::read_to_string(&path).map_err(Failure::at("read", &path))?;
    let files = BTreeMap::from([
        (
            "Cargo.toml".to_owned(),
            krate::program(root, &manifest, features)?,
        ),
        ("src/main.rs".to_owned(), program),
    ]);
    let folder = crates.add(root, name, files)?;
    Usage::of(&mut crates.cargo(&folder, &["build", "--release"]))?;
    let file = format!("bench-{name}{}", env::consts::EXE_SUFFIX);
    let file = crates.target().join("release").join(file);
    let metadata = fs::metadata(&file).map_err(Failure::at("read", &file))?;
    Ok(metadata.len())
}
