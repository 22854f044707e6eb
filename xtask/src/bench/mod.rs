//! `cargo xtask bench`.

mod binary;
mod calls;
mod compile;
mod crates;
mod editor;
mod pages;
mod program;
mod save;
mod speed;
mod table;
mod types;
mod usage;

use std::fs;
use std::io::Write;
use std::process::Command;

use clap::{Args, ValueEnum};
use codegen::Output;

use crate::chart;
use crate::failure::Failure;
use crate::input::Description;
use crate::workspace;
use crates::Crates;
use table::Table;

/// What `cargo xtask bench` takes.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    description: Description,

    /// Measure only these
    #[arg(long, value_enum, num_args = 1..)]
    only: Vec<Part>,

    /// Measure release builds too, which take minutes
    #[arg(long)]
    full: bool,

    /// Put what was measured into docs/figures.toml, where a bar names it, and draw the chart
    #[arg(long)]
    save: bool,
}

/// A part of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// The generator, beside reading the YAML alone
    Codegen,
    /// `cargo check` of the whole client and of single tags
    Check,
    /// Decoding and encoding pages
    Pages,
    /// Calls over loopback, beside bare `reqwest`
    Calls,
    /// `cargo build`, with --full also in release
    Build,
    /// `cargo doc`, and the size of the metadata
    Doc,
    /// `rust-analyzer` on the whole client
    Editor,
    /// Size of a program that lists clusters
    Binary,
}

pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let root = workspace::root()?;
    let input = arguments.description.read(&root, None)?;
    let output = codegen::generate(&input)?;
    let crates = Crates::write(&root, &output)?;
    let wanted = |part: Part| arguments.only.is_empty() || arguments.only.contains(&part);
    let mut table = Table::new(out)?;
    if wanted(Part::Codegen) {
        speed::run(&input, &mut table)?;
    }
    if wanted(Part::Check) {
        compile::check(&crates, &output, &mut table)?;
    }
    if wanted(Part::Pages) {
        pages::run(&root, &crates, &mut table)?;
    }
    if wanted(Part::Calls) {
        calls::run(&root, &crates, &mut table)?;
    }
    if wanted(Part::Build) {
        compile::build(&crates, false, &mut table)?;
        if arguments.full {
            compile::build(&crates, true, &mut table)?;
        }
    }
    if wanted(Part::Doc) {
        compile::doc(&crates, &mut table)?;
    }
    if wanted(Part::Editor) {
        editor::run(&crates, &mut table)?;
    }
    if wanted(Part::Binary) {
        binary::run(&root, &crates, &mut table)?;
    }
    let figures = table.figures();
    if arguments.save {
        let data = root.join(chart::DATA);
        let text = fs::read_to_string(&data).map_err(Failure::at("read", &data))?;
        let (text, count) = save::saved(&text, &figures, &circumstances(&output)?)?;
        fs::write(&data, text).map_err(Failure::at("write", &data))?;
        writeln!(out, "saved: {count} figures in {}", workspace::shown(&data))?;
        chart::draw_file(&root, out)?;
    }
    Ok(())
}

/// Returns what a figure of a compiler depends on, for whoever looks at the chart.
fn circumstances(output: &Output) -> Result<String, Failure> {
    let version = Command::new("rustc").arg("--version").output();
    let version = version.map_err(|error| Failure::input(format!("cannot run rustc: {error}")))?;
    // `rustc 1.95.0 (…)`.
    let version = String::from_utf8_lossy(&version.stdout);
    let version: Vec<&str> = version.split(' ').take(2).collect();
    Ok(format!(
        "{} operations, {}, {}",
        output.summary.operations,
        version.join(" "),
        jiff::Zoned::now().date()
    ))
}
