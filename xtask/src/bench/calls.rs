//! Calls over loopback: builds and runs `tests/benches/calls` on the generated crate.

use std::path::Path;

use super::crates::Crates;
use super::program;
use super::table::{Figure, Table, Target};
use crate::failure::Failure;
use crate::krate;

const FEATURES: [&str; 2] = ["clusters", "monitoring-and-logs"];

const MANIFEST: &str = r#"
[package]
name = "bench-calls"
edition.workspace = true
version = "0.0.0"
publish = false

[dependencies]
reqwest.workspace = true
rustix = { workspace = true, features = ["time"] }
tokio = { workspace = true, features = ["macros", "net"] }

[profile.release]
lto = "thin"
"#;

pub(super) fn run(root: &Path, crates: &Crates, table: &mut Table<'_>) -> Result<(), Failure> {
    table.measuring("calls over loopback: building the program, then calling");
    let manifest = krate::program(root, MANIFEST, &FEATURES)?;
    for line in program::run(root, crates, "calls", manifest)? {
        let [what, unit, ours, theirs] = &line[..] else {
            return Err(Failure::input(format!(
                "the program on calls said `{}`",
                line.join(" ")
            )));
        };
        let number = |text: &str| text.parse::<f64>().unwrap_or(f64::NAN);
        let name = format!("{what}: {ours} {unit}, bare {theirs}");
        let figure = Figure {
            number: number(ours) / number(theirs),
            unit: "x",
        };
        let target = match unit.as_str() {
            "/s" => Target::AtLeast(0.95),
            _ => Target::None,
        };
        table.row(&name, figure, target)?;
    }
    Ok(())
}
