//! Annotations for a workflow's log: GitHub shows them beside the lines of the files.

use crate::diff::{Finding, Kind, Level, Report};
use std::fmt::Write;

/// Returns one workflow command a finding; those on words and on what breaks nobody are notices.
pub fn github(report: &Report) -> String {
    let mut text = String::new();
    for finding in report
        .findings
        .iter()
        .filter(|f| f.kind != Kind::WordsChanged)
    {
        let command = match finding.level {
            Level::Rust => "error",
            Level::Wire => "warning",
            Level::None => "notice",
        };
        let title = format!("{} ({})", finding.kind.name(), finding.level);
        // Writing to a `String` cannot fail.
        let _ = writeln!(
            text,
            "::{command} {}title={}::{}",
            place(finding),
            property(&title),
            data(&finding.message)
        );
    }
    let _ = writeln!(
        text,
        "::notice title=API changes::{}",
        data(&super::verdict(report))
    );
    text
}

/// Returns the file and the line; for what is gone, those of what it was in.
fn place(finding: &Finding) -> String {
    match &finding.nearby {
        Some(at) => format!(
            "file={},line={},col={},",
            property(&at.path),
            at.line,
            at.column
        ),
        None => String::new(),
    }
}

fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
