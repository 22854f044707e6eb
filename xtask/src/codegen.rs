//! `cargo xtask codegen`.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::time::Instant;

use clap::Args;

use crate::check;
use crate::date::date;
use crate::failure::Failure;
use crate::input::Description;
use crate::krate;
use crate::plan::Plan;
use crate::progress::Progress;
use crate::stage;
use crate::workspace;

/// What `cargo xtask codegen` takes.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    description: Description,

    /// Write a complete crate that stands alone into this folder, instead of the machine-written part of generated-client/
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,

    /// Ask for the newest versions not after this date (YYYY-MM-DD); operations without one are left out
    #[arg(long, value_name = "DATE", value_parser = date)]
    api_date: Option<String>,

    /// Write nothing; list what a run would change, and exit with 1 if that is anything
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let start = Instant::now();
    let root = workspace::root()?;
    let folder = arguments
        .out
        .clone()
        .unwrap_or_else(|| root.join("generated-client"));
    let writes = !arguments.check;
    let mut lock = None;
    if writes && folder.is_dir() {
        lock = Some(stage::lock(&folder).map_err(Failure::at("lock", &folder))?);
        stage::recover(&folder).map_err(Failure::at("clean up", &folder))?;
    }

    let input = arguments
        .description
        .read(&root, arguments.api_date.clone())?;
    let progress = Progress::new("generating");
    let output = codegen::generate(&input)?;
    let plan = if arguments.out.is_some() {
        Plan::standalone(folder.clone(), krate::standalone(&root, &output)?)?
    } else {
        Plan::committed(folder.clone(), krate::committed(&root, &output)?)
    };
    let changes = plan.changes()?;
    drop(progress);
    if !writes {
        return check::report(&plan, &changes, out);
    }

    if lock.is_none() {
        fs::create_dir_all(&folder).map_err(Failure::at("create", &folder))?;
        lock = Some(stage::lock(&folder).map_err(Failure::at("lock", &folder))?);
    }
    plan.carry_out(&changes)?;
    drop(lock);

    writeln!(out, "{}", output.summary.to_string().trim_end_matches('\n'))?;
    writeln!(
        out,
        "{}: files {} new, {} changed, {} deleted in {:.2} s",
        workspace::shown(&folder),
        changes.missing.len(),
        changes.changed.len(),
        changes.extra.len(),
        start.elapsed().as_secs_f64()
    )?;
    Ok(())
}
