//! `cargo xtask wire roundtrip`.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use serde::Deserialize;
use serde::de::IgnoredAny;

use super::program::Program;
use super::table;
use crate::date::date;
use crate::failure::Failure;
use crate::input::Description;
use crate::progress::Progress;
use crate::workspace;

/// What `cargo xtask wire roundtrip` takes.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    description: Description,

    /// The instances: a line each, `{"schema": NAME, "instance": VALUE}`; with `"array": true` VALUE is a list of them
    #[arg(long, value_name = "FILE")]
    instances: PathBuf,

    /// Hold each line against what it expects
    ///
    /// `"variant": NAME` is the schema that a union's variant is for, `"expect": VALUE` what is written where that is not the
    /// instance, `"request": VALUE` what of it is sent in a request, `"like": VALUE` an instance that is read as an equal
    /// value. `"counts": {NAME: NUMBER}` is what is counted of the last line's kinds for this one. `"refused": PATH` says that
    /// the instance is refused, for the value at this path.
    #[arg(long)]
    expectations: bool,

    /// Generate as of this date (YYYY-MM-DD)
    #[arg(long, value_name = "DATE", value_parser = date)]
    api_date: Option<String>,
}

pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let root = workspace::root()?;
    let instances = fs::canonicalize(&arguments.instances)
        .map_err(Failure::at("read", &arguments.instances))?;
    let lists = check(&instances, &workspace::shown(&arguments.instances))?;
    let input = arguments
        .description
        .read(&root, arguments.api_date.clone())?;
    let progress = Progress::new("generating the client");
    let output = codegen::generate(&input)?;
    let sources = BTreeMap::from([
        ("lib.rs", include_str!("roundtrip_lib.rs").to_owned()),
        ("main.rs", include_str!("roundtrip_main.rs").to_owned()),
        (
            "compare.rs",
            include_str!("roundtrip_compare.rs").to_owned(),
        ),
        ("schemas.rs", table::schemas(&output.catalog)),
        // Apart, because it depends on the instances: what takes long to build does not.
        ("lists.rs", table::lists(&output.catalog, &lists)),
    ]);
    let program = Program::write(&root, "roundtrip", &input, &output, &sources)?;
    drop(progress);
    let binary = program.build()?;
    // What the program prints comes after what has been said before.
    out.flush()?;
    let mut words = vec![OsStr::new(&instances)];
    if arguments.expectations {
        words.push(OsStr::new("--expectations"));
    }
    program.run(&binary, words)
}

/// The part of a line that decides what the program has to know.
#[derive(Deserialize)]
struct Line {
    schema: Option<String>,
    array: Option<bool>,
    #[serde(rename = "instance")]
    _instance: Option<IgnoredAny>,
}

/// Checks the file before anything is built, and returns the schemas that it has lists of.
fn check(path: &Path, shown: &str) -> Result<BTreeSet<String>, Failure> {
    let text = fs::read_to_string(path).map_err(Failure::at("read", path))?;
    let mut lists = BTreeSet::new();
    let lines = text.lines().enumerate();
    for (index, line) in lines.filter(|(_, line)| !line.trim().is_empty()) {
        let line: Line = serde_json::from_str(line).map_err(|error| {
            Failure::input(format!(
                "{shown}:{}: {error}\n  a line looks like {{\"schema\": \"Link\", \"instance\": {{}}}}",
                index + 1
            ))
        })?;
        if line.array == Some(true) {
            lists.extend(line.schema);
        }
    }
    Ok(lists)
}
