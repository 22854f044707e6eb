//! `cargo xtask bench`.

mod binary;
mod calls;
mod compile;
mod crates;
mod editor;
mod pages;
mod program;
mod speed;
mod table;
mod types;
mod usage;

use std::io::Write;

use clap::{Args, ValueEnum};

use crate::failure::Failure;
use crate::input::Description;
use crate::workspace;
use crates::Crates;

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
    table::heading(out)?;
    if wanted(Part::Codegen) {
        speed::run(&input, out)?;
    }
    if wanted(Part::Check) {
        compile::check(&crates, &output, out)?;
    }
    if wanted(Part::Pages) {
        pages::run(&root, &crates, out)?;
    }
    if wanted(Part::Calls) {
        calls::run(&root, &crates, out)?;
    }
    if wanted(Part::Build) {
        compile::build(&crates, false, out)?;
        if arguments.full {
            compile::build(&crates, true, out)?;
        }
    }
    if wanted(Part::Doc) {
        compile::doc(&crates, out)?;
    }
    if wanted(Part::Editor) {
        editor::run(&crates, out)?;
    }
    if wanted(Part::Binary) {
        binary::run(&root, &crates, out)?;
    }
    Ok(())
}
