//! `cargo xtask fuzz`.

mod engine;
mod minimise;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::{Args, ValueEnum};

use crate::failure::Failure;
use crate::workspace;
use engine::{Engine, Search};

/// What `cargo xtask fuzz` takes.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// What is fed: the client's codec, the generator, or one after the other
    #[arg(value_enum, default_value_t = Target::All)]
    target: Target,

    /// End each search after this many seconds
    #[arg(long, value_name = "N", default_value_t = 60)]
    seconds: u64,

    /// End each search after this many executions, whatever the time
    #[arg(long, value_name = "N", conflicts_with = "seconds")]
    runs: Option<u64>,

    /// Search along the same way as another run did
    #[arg(long, value_name = "N")]
    seed: Option<u32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Target {
    /// The client's codec against `serde_json`
    Reader,
    /// The generator
    Generator,
    /// Both
    All,
}

impl Target {
    fn names(self) -> &'static [&'static str] {
        match self {
            Self::Reader => &["reader"],
            Self::Generator => &["generator"],
            Self::All => &["reader", "generator"],
        }
    }
}

/// Returns the longest input of a target in bytes. Small descriptions reach nearly all that large ones do, ten times as often.
fn longest(target: &str) -> u32 {
    match target {
        "generator" => 4_000,
        _ => 20_000,
    }
}

pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let root = workspace::root()?;
    let engine = Engine::build(&root)?;
    let seed = arguments.seed.unwrap_or_else(engine::any_seed);
    let mut found = false;
    for target in arguments.target.names() {
        let search = Search {
            target,
            seed,
            longest: longest(target),
            seconds: arguments.seconds,
            runs: arguments.runs,
            corpus: root.join("tests/fuzz/corpus").join(target),
        };
        writeln!(out, "{target}: seed {seed}")?;
        out.flush()?;
        let begin = Instant::now();
        let outcome = engine.search(&search)?;
        let seconds = begin.elapsed().as_secs_f64();
        let executions = outcome.executions;
        writeln!(out, "{target}: {executions} executions in {seconds:.0} s")?;
        if let Some(input) = outcome.failing {
            found = true;
            let kept = keep(&engine, &search, &input)?;
            let kept = workspace::shown(&kept);
            writeln!(
                out,
                "{target}: failed, again with --seed {seed}; the input is now {kept}"
            )?;
            writeln!(out, "{}", outcome.message)?;
        }
    }
    if found {
        return Err(Failure::Findings);
    }
    Ok(())
}

/// Makes a failing input small and puts it into the corpus.
fn keep(engine: &Engine, search: &Search, input: &Path) -> Result<PathBuf, Failure> {
    let whole = fs::read(input).map_err(Failure::at("read", input))?;
    let small = minimise::minimise(whole, |smaller| engine.fails(search, smaller))?;
    let name = input.file_name().unwrap_or_default();
    let kept = search.corpus.join(name);
    fs::write(&kept, small).map_err(Failure::at("write", &kept))?;
    Ok(kept)
}
