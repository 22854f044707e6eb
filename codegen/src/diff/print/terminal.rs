//! For people at a terminal.

use super::{verdict, weight};
use crate::diff::{Cause, Finding, Kind, Level, Report};
use std::collections::BTreeMap;
use std::fmt::Write;

const RED: &str = "31";
const YELLOW: &str = "33";
const GREEN: &str = "32";
const BOLD: &str = "1";

/// Returns the report for a terminal, with ANSI colours if asked.
pub fn terminal(report: &Report, colour: bool) -> String {
    let paint = |code: &str, text: &str| match colour {
        true => format!("\u{1b}[{code}m{text}\u{1b}[0m"),
        false => text.to_owned(),
    };
    let mut text = String::new();
    // Writing to a `String` cannot fail.
    let _ = writeln!(text, "{}", paint(BOLD, &verdict(report)));
    let mut quiet: BTreeMap<Kind, usize> = BTreeMap::new();
    let mut last = None;
    for finding in &report.findings {
        if matches!(finding.kind, Kind::WordsChanged | Kind::DocumentChanged) {
            *quiet.entry(finding.kind).or_default() += weight(finding);
            continue;
        }
        if last != Some((finding.level, finding.kind)) {
            if last.map(|(level, _)| level) != Some(finding.level) {
                let (code, head) = match finding.level {
                    Level::Rust => (RED, "breaks Rust callers"),
                    Level::Wire => (YELLOW, "breaks on the wire"),
                    Level::None => (GREEN, "breaks nobody"),
                };
                let _ = writeln!(text, "\n{}", paint(code, head));
            }
            let _ = writeln!(text, "  {}", paint(BOLD, finding.kind.name()));
            last = Some((finding.level, finding.kind));
        }
        let _ = writeln!(text, "    {}", line(finding));
    }
    for (kind, count) in quiet {
        let _ = writeln!(text, "\n{}: {count}", kind.name());
    }
    text
}

fn line(finding: &Finding) -> String {
    let mut line = finding.message.clone();
    if finding.cause != Cause::Document {
        let _ = write!(line, " [{}]", finding.cause.name());
    }
    match finding.operations.as_slice() {
        [] => {}
        [one] if *one == finding.subject => {}
        [one] => {
            let _ = write!(line, " ({one})");
        }
        many => {
            let _ = write!(line, " ({} operations)", many.len());
        }
    }
    line
}
