//! Commands of the project: the only part that reads and writes files.
//!
//! Exit status: 0 when all is well, 1 when a command found what it looks for (a difference, a failed step),
//! 2 for bad input or usage.

mod bench;
mod chart;
mod check;
mod ci;
mod codegen;
mod completions;
mod console;
mod date;
mod diff;
mod failure;
mod folder;
mod fuzz;
mod input;
mod krate;
mod manifest;
mod plan;
mod progress;
mod spec_explain;
mod spec_list;
mod spec_pull;
mod spec_verify;
mod stage;
mod sunset;
mod wire;
#[cfg(test)]
mod workflows;
mod workspace;

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use console::Console;

/// Commands of the project.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Generate the client from the description
    Codegen(codegen::Arguments),
    /// Tell what changed between two descriptions, and whom it breaks
    Diff(diff::Arguments),
    /// Look up how the description maps to Rust
    #[command(subcommand)]
    Spec(Spec),
    /// Hold the generated types against what goes over the wire
    #[command(subcommand)]
    Wire(wire::Wire),
    /// Measure speed and size, and hold them against the targets
    Bench(bench::Arguments),
    /// Draw the figures of docs/figures.toml
    Chart(chart::Arguments),
    /// Search for inputs that the generator or the client's codec cannot bear
    Fuzz(fuzz::Arguments),
    /// List the operations that go away, soonest first
    Sunset(sunset::Arguments),
    /// Run every step that guards the repository, in order
    Ci(ci::Arguments),
    /// Print the completions for a shell
    Completions(completions::Arguments),
}

#[derive(Debug, Subcommand)]
enum Spec {
    /// List every operation and every schema with its Rust path
    List(spec_list::Arguments),
    /// Tell how one operation or schema maps to Rust, and by which rule
    Explain(spec_explain::Arguments),
    /// Download the publisher's document into spec/upstream/
    Pull(spec_pull::Arguments),
    /// Hold our description against the publisher's document, fact by fact
    Verify(spec_verify::Arguments),
}

fn main() -> ExitCode {
    let mut out = Console::stdout();
    let outcome = match CommandLine::parse().command {
        Command::Codegen(arguments) => codegen::run(&arguments, &mut out),
        Command::Diff(arguments) => diff::run(&arguments, &mut out),
        Command::Spec(Spec::List(arguments)) => spec_list::run(&arguments, &mut out),
        Command::Spec(Spec::Explain(arguments)) => spec_explain::run(&arguments, &mut out),
        Command::Spec(Spec::Pull(arguments)) => spec_pull::run(&arguments, &mut out),
        Command::Spec(Spec::Verify(arguments)) => spec_verify::run(&arguments, &mut out),
        Command::Wire(command) => wire::run(&command, &mut out),
        Command::Bench(arguments) => bench::run(&arguments, &mut out),
        Command::Chart(arguments) => chart::run(&arguments, &mut out),
        Command::Fuzz(arguments) => fuzz::run(&arguments, &mut out),
        Command::Sunset(arguments) => sunset::run(&arguments, &mut out),
        Command::Ci(arguments) => ci::run(&arguments, &mut out),
        Command::Completions(arguments) => completions::run(&arguments, &mut out),
    };
    match outcome.and_then(|()| Ok(out.flush()?)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            // What was printed before belongs above the error; if neither stream takes text, there is nobody to tell.
            let _ = out.flush();
            let text = failure.text(console::coloured(&io::stderr()));
            let _ = Console::stderr().write_all(text.as_bytes());
            failure.exit_code()
        }
    }
}
