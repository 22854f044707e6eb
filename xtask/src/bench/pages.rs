//! Decoding and encoding pages: builds and runs `tests/benches/pages` on the generated crate.

use std::path::Path;

use super::crates::Crates;
use super::program;
use super::table::{Figure, Table, Target};
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

pub(super) fn run(root: &Path, crates: &Crates, table: &mut Table<'_>) -> Result<(), Failure> {
    table.measuring("pages: building the program, then decoding and encoding");
    let manifest = krate::program(root, MANIFEST, &FEATURES)?;
    for line in program::run(root, crates, "pages", manifest + &derived())? {
        let [what, page, order, rival, ours, theirs] = &line[..] else {
            return Err(Failure::input(format!(
                "the program on pages said `{}`",
                line.join(" ")
            )));
        };
        let number = |text: &str| text.parse::<f64>().unwrap_or(f64::NAN);
        let name = format!("{what} {page}, {order}: {ours} MB/s, {rival} {theirs}");
        let figure = Figure {
            number: number(ours) / number(theirs),
            unit: "x",
        };
        table.row(&name, figure, target(what, page, rival))?;
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
