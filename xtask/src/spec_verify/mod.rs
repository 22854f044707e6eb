//! `cargo xtask spec verify`: our description against the publisher's document, fact by fact.
//!
//! The overlays for each are applied first, so what they mend counts as said. What we describe otherwise on purpose stands in
//! `spec/differences.toml`, with reasons.

mod compare;
mod intended;
mod node;
mod schemas;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::PathBuf;

use clap::Args;
use codegen::{Input, Location, places};
use serde_json::Value;

use crate::failure::Failure;
use crate::input::Description;
use crate::workspace;
use compare::{Comparison, Difference, Side};
use intended::Intended;

/// What `cargo xtask spec verify` takes.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// The publisher's document: a file, or a folder of files that make up one document
    #[arg(long, value_name = "PATH")]
    against: PathBuf,

    #[command(flatten)]
    description: Description,
}

pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let root = workspace::root()?;
    let ours = arguments.description.read(&root, None)?;
    let against = Description {
        spec: Some(arguments.against.clone()),
    };
    let theirs = against.read(&root, None)?;
    let trees = (codegen::overlaid(&ours)?, codegen::overlaid(&theirs)?);
    let list = root.join("spec/differences.toml");
    let mut intended = Intended::read(&list)?;

    let mut found = compare::compare(&trees.0, &trees.1);
    found
        .differences
        .retain(|difference| !intended.covers(difference));
    print_differences(&found.differences, &ours, &theirs, out)?;
    print_missing(&found, out)?;
    let mut idle = 0;
    writeln!(out, "meant to be, by {}:", workspace::shown(&list))?;
    for (entry, count) in &intended.entries {
        writeln!(out, "{count:6}  {}: {}", entry.fact, entry.why)?;
        if *count == 0 {
            idle += 1;
            writeln!(out, "        this does not occur: remove it from the list")?;
        }
    }
    print_counts(&found, &trees.1, idle, out)?;
    if found.differences.is_empty() && idle == 0 {
        Ok(())
    } else {
        Err(Failure::Findings)
    }
}

fn print_differences(
    differences: &[Difference],
    ours: &Input,
    theirs: &Input,
    out: &mut dyn Write,
) -> io::Result<()> {
    let locate = |input: &Input, side: fn(&Difference) -> &Side| {
        let pointers: Vec<&str> = differences
            .iter()
            .map(|difference| side(difference).pointer.as_str())
            .collect();
        places(&input.description, &pointers)
    };
    let mine = locate(ours, |difference| &difference.ours);
    let other = locate(theirs, |difference| &difference.theirs);
    for ((difference, mine), other) in differences.iter().zip(&mine).zip(&other) {
        writeln!(out, "{}: {}", difference.fact, difference.subject)?;
        for (who, side, place) in [
            ("ours", &difference.ours, mine),
            ("theirs", &difference.theirs, other),
        ] {
            writeln!(out, "  {who:6}  {}", cut(&side.value))?;
            writeln!(out, "          {} {}", at(place.as_ref()), side.pointer)?;
        }
    }
    Ok(())
}

/// Returns a place as editors take it.
fn at(place: Option<&Location>) -> String {
    place.map_or("?".to_owned(), |place| {
        format!("{}:{}:{}", place.path, place.line, place.column)
    })
}

/// Shortens what would fill the screen.
fn cut(value: &str) -> String {
    const LONGEST: usize = 300;
    match value.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &value[..end]),
        None => value.to_owned(),
    }
}

fn print_missing(found: &Comparison, out: &mut dyn Write) -> io::Result<()> {
    let mut families: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for operation in &found.missing {
        families
            .entry(&operation.tag)
            .or_default()
            .push(&operation.id);
    }
    if families.is_empty() {
        return Ok(());
    }
    writeln!(out, "not described:")?;
    for (family, missing) in families {
        let described = found.operations.get(family).copied().unwrap_or(0);
        let all = described + missing.len();
        writeln!(
            out,
            "  {family} ({} of {all}): {}",
            missing.len(),
            missing.join(", ")
        )?;
    }
    Ok(())
}

fn print_counts(
    found: &Comparison,
    theirs: &Value,
    idle: usize,
    out: &mut dyn Write,
) -> io::Result<()> {
    let schemas = theirs
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    let described: usize = found.operations.values().sum();
    writeln!(
        out,
        "{described} of {} operations and {} of {} schemas, {} facts: {} differences, {idle} idle entries of the list",
        described + found.missing.len(),
        found.schemas.len(),
        schemas.map_or(0, serde_json::Map::len),
        found.facts,
        found.differences.len(),
    )
}
