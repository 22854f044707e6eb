//! `cargo xtask diff`.

mod revision;
mod side;

use std::collections::BTreeMap;
use std::io::{self, Write};

use clap::{Args, ValueEnum};
use codegen::diff::{Edition, Interface, Report, compare, print};

use crate::console;
use crate::failure::Failure;
use crate::progress::Progress;
use crate::workspace;
use revision::Revision;
use side::Side;

/// Where machine-written files lie in a repository of this shape.
const GENERATED: &str = "generated-client/src/generated";

/// What `cargo xtask diff` takes.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// What was: a file, a folder of files, a folder such as spec/, or git:REV:PATH, where PATH may be left out for spec/
    #[arg(value_name = "OLD")]
    old: Side,

    /// What is, likewise
    #[arg(value_name = "NEW")]
    new: Side,

    /// How to print the findings
    #[arg(long, value_enum, default_value = "terminal")]
    format: Format,

    /// Exit with 1 if anything breaks
    #[arg(long, value_enum, value_name = "WHAT")]
    fail_on: Option<FailOn>,

    /// Tell too what this generator makes different of the description of that revision, whose committed output it is held
    /// against
    #[arg(long, value_name = "git:REV")]
    generator: Option<Revision>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Terminal,
    Markdown,
    Json,
    Github,
    Changelog,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum FailOn {
    Breaking,
}

pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let root = workspace::root()?;
    let (old, new) = (arguments.old.read(&root)?, arguments.new.read(&root)?);
    let progress = Progress::new("comparing");
    let mut report = compare(&Edition::read(&old)?, &Edition::read(&new)?);
    drop(progress);
    if let Some(revision) = &arguments.generator {
        let (before, after) = outputs(&root, revision)?;
        report.add_generator(&before, &after);
    }
    if matches!(arguments.format, Format::Github | Format::Json) {
        report.locate(&old, &new);
    }
    write_report(&report, arguments.format, out)?;
    match arguments.fail_on {
        Some(FailOn::Breaking) if report.breaks() => Err(Failure::Findings),
        _ => Ok(()),
    }
}

/// Returns what is committed at a revision, and what this generator makes of the same description.
fn outputs(root: &std::path::Path, revision: &Revision) -> Result<(Interface, Interface), Failure> {
    let committed = revision.texts(root, GENERATED, &["rs"])?;
    if committed.is_empty() {
        return Err(Failure::input(format!(
            "{revision} has no generated files in {GENERATED}"
        )));
    }
    let input = side::at(root, revision, "spec")?;
    let fresh = codegen::generate(&input)?.files;
    let below = |files: BTreeMap<String, String>, prefix: &str| -> BTreeMap<String, String> {
        let files = files.into_iter();
        files
            .filter_map(|(path, text)| Some((path.strip_prefix(prefix)?.to_owned(), text)))
            .collect()
    };
    let read = |files| Interface::read(&files).map_err(Failure::input);
    Ok((
        read(below(committed, &format!("{GENERATED}/")))?,
        read(below(fresh, "src/generated/"))?,
    ))
}

fn write_report(report: &Report, format: Format, out: &mut dyn Write) -> Result<(), Failure> {
    let text = match format {
        Format::Terminal => print::terminal(report, console::coloured(&io::stdout())),
        Format::Markdown => print::markdown(report),
        Format::Github => print::github(report),
        Format::Changelog => print::changelog(report),
        Format::Json => {
            serde_json::to_writer_pretty(&mut *out, report).map_err(io::Error::from)?;
            "\n".to_owned()
        }
    };
    out.write_all(text.as_bytes())?;
    Ok(())
}
