//! Decoding and encoding pages: builds and runs `tests/benches/pages` on the generated crate.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

use super::crates::Crates;
use super::table::{Figure, Target, row};
use crate::failure::Failure;
use crate::krate;

/// The features with the pages' types.
const FEATURES: [&str; 5] = [
    "alerts",
    "clusters",
    "events",
    "mongodb-cloud-users",
    "network-peering",
];

const MANIFEST: &str = r#"
[package]
name = "bench-pages"
edition.workspace = true
version = "0.0.0"
publish = false

[dependencies]
rustix = { workspace = true, features = ["time"] }
serde = { workspace = true, features = ["derive"] }
serde_json.workspace = true

[profile.release]
lto = "thin"
"#;

pub(super) fn run(root: &Path, crates: &Crates, out: &mut dyn Write) -> Result<(), Failure> {
    let manifest = krate::program(root, MANIFEST, &FEATURES)?;
    let mut files = BTreeMap::from([("Cargo.toml".to_owned(), manifest + &derived())]);
    for name in ["main.rs", "data.rs"] {
        let path = root.join("tests/benches/pages").join(name);
        let text = fs::read_to_string(&path).map_err(Failure::at("read", &path))?;
        files.insert(format!("src/{name}"), text);
    }
    let folder = crates.add(root, "pages", files)?;
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
    let file = format!("bench-pages{}", env::consts::EXE_SUFFIX);
    let program = crates.target().join("release").join(file);
    let output = Command::new(&program)
        .output()
        .map_err(Failure::at("run", &program))?;
    if !output.status.success() {
        let message = String::from_utf8_lossy(&output.stderr);
        return Err(Failure::input(format!(
            "the program on pages failed: {message}"
        )));
    }
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        let [what, page, order, rival, ours, theirs] = fields[..] else {
            return Err(Failure::input(format!(
                "the program on pages said `{line}`"
            )));
        };
        let number = |text: &str| text.parse::<f64>().unwrap_or(f64::NAN);
        let name = format!("{what} {page}, {order}: {ours} MB/s, {rival} {theirs}");
        let figure = Figure {
            number: number(ours) / number(theirs),
            unit: "x",
        };
        row(out, &name, figure, target(what, page, rival))?;
    }
    Ok(())
}

/// Returns the manifest's entry for the types under `serde_derive`.
fn derived() -> String {
    format!(
        "\n[dependencies.derived]\npath = \"../derived\"\npackage = \"bench-derived\"\n\
        default-features = false\nfeatures = {FEATURES:?}\n"
    )
}

fn target(what: &str, page: &str, rival: &str) -> Target {
    match (what, page, rival) {
        (_, _, "Value") => Target::None,
        ("encode", "events", _) => Target::AtLeast(1.4),
        ("encode", ..) => Target::AtLeast(2.0),
        (_, _, "struct") => Target::AtLeast(1.3),
        _ => Target::AtLeast(1.7),
    }
}
