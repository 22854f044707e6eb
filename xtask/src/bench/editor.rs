//! How long an editor is busy with the whole client: `rust-analyzer` reads it and infers every type.

use std::path::Path;
use std::process::{Command, Stdio};

use super::crates::Crates;
use super::table::Table;
use super::usage::Usage;
use crate::failure::Failure;

const NAME: &str = "rust-analyzer, whole client";
const PROGRAM: &str = "rust-analyzer";

pub(super) fn run(crates: &Crates, table: &mut Table<'_>) -> Result<(), Failure> {
    if let Some(component) = missing() {
        let why = format!("it needs `rustup component add {component}`");
        return table.skipped(NAME, &why);
    }
    table.measuring(NAME);
    let mut command = Command::new(PROGRAM);
    command
        .args([
            "analysis-stats",
            "--disable-build-scripts",
            "--disable-proc-macros",
        ])
        .arg(&crates.client)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    table.usage(NAME, Usage::of(&mut command)?, (0.0, 0.0))
}

/// Returns the first part of the toolchain that is needed and not there. Without the sources of the standard library no type of
/// it would be known, and the figure would be far too good.
fn missing() -> Option<&'static str> {
    let answer = |program: &str, argument: &[&str]| {
        let output = Command::new(program).args(argument).output().ok()?;
        output.status.success().then_some(output.stdout)
    };
    if answer(PROGRAM, &["--version"]).is_none() {
        return Some("rust-analyzer");
    }
    let sysroot = answer("rustc", &["--print", "sysroot"]).unwrap_or_default();
    let sysroot = String::from_utf8_lossy(&sysroot).trim().to_owned();
    let sources = Path::new(&sysroot).join("lib/rustlib/src/rust/library");
    (!sources.is_dir()).then_some("rust-src")
}
