//! `cargo xtask wire exercise`.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::io::Write;

use ::codegen::{Input, OperationEntry};
use clap::{Args, ValueEnum};
use instances::{Call, Document};
use serde_json::json;

use super::builders;
use super::program::Program;
use crate::failure::Failure;
use crate::input::Description;
use crate::progress::Progress;
use crate::workspace;

/// What `cargo xtask wire exercise` takes.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    description: Description,

    /// Where the service is, such as http://127.0.0.1:4010; a path in it comes before all others
    #[arg(long, value_name = "URL")]
    base_url: String,

    /// The access token
    #[arg(long, value_name = "TOKEN", default_value = "exercise")]
    bearer: String,

    /// How much of what is optional is sent
    #[arg(long, value_enum, value_name = "HOW MUCH", default_value = "none")]
    optional: Optional,

    /// Another number makes other values
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    seed: u64,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Optional {
    /// What the document requires
    None,
    /// Every parameter, and every property of a body
    All,
}

impl From<Optional> for instances::Optional {
    fn from(optional: Optional) -> Self {
        match optional {
            Optional::None => Self::None,
            Optional::All => Self::All,
        }
    }
}

pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let root = workspace::root()?;
    let input = arguments.description.read(&root, None)?;
    let progress = Progress::new("generating the client");
    let output = codegen::generate(&input)?;
    let operations = &output.catalog.operations;
    let calls = calls(&input, operations, arguments)?;
    let sources = BTreeMap::from([
        ("main.rs", include_str!("exercise_main.rs").to_owned()),
        ("given.rs", include_str!("exercise_given.rs").to_owned()),
        ("operations.rs", builders::table(operations)),
    ]);
    let program = Program::write(&root, "exercise", &input, &output, &sources)?;
    drop(progress);
    let binary = program.build()?;
    let file = program.folder().join("calls.jsonl");
    fs::write(&file, calls).map_err(Failure::at("write", &file))?;
    // What the program prints comes after what has been said before.
    out.flush()?;
    let words = [&arguments.base_url, &arguments.bearer].map(OsStr::new);
    program.run(&binary, [file.as_os_str()].into_iter().chain(words))
}

/// Returns a line for each operation, with what it is to be given.
fn calls(
    input: &Input,
    operations: &[OperationEntry],
    arguments: &Arguments,
) -> Result<String, Failure> {
    let tree = codegen::overlaid(input)?;
    let document = Document::new(&tree).with_writable(writable(input)?);
    let calls = instances::calls(&document, arguments.seed, arguments.optional.into());
    let calls: BTreeMap<&str, &Call> = calls
        .iter()
        .map(|call| (call.operation.as_str(), call))
        .collect();
    let line = |operation: &OperationEntry| {
        let id = operation.id.as_str();
        let call = calls.get(id).ok_or_else(|| {
            Failure::input(format!("no values could be made for the operation {id}"))
        })?;
        // No body at all is another thing than null.
        let body: Vec<_> = call.body.iter().collect();
        let line = json!({ "operation": id, "arguments": call.arguments, "body": body });
        Ok(format!("{line}\n"))
    };
    operations.iter().map(line).collect()
}

/// Returns the properties that the configuration lists as writable.
fn writable(input: &Input) -> Result<Vec<String>, Failure> {
    let Some(config) = &input.config else {
        return Ok(Vec::new());
    };
    let config: toml_edit::DocumentMut = config
        .text
        .parse()
        .map_err(|error| Failure::input(format!("{}: {error}", config.path)))?;
    let names = config.get("writable").and_then(|names| names.as_array());
    let names = names.into_iter().flatten();
    Ok(names
        .filter_map(|entry| entry.as_str().map(str::to_owned))
        .collect())
}
