//! For a comment on a pull request: a table first, everything else folded, and never longer than the site allows.

use super::{counts, verdict, weight};
use crate::diff::{Cause, Finding, Kind, Level, Report};
use std::collections::BTreeMap;
use std::fmt::Write;

/// GitHub takes no longer comment, in characters; bytes are counted here, which are no fewer.
const LIMIT: usize = 65_536;
/// Room for what says that something was left out.
const NOTE: usize = 400;
/// Places that one finding lists.
const PLACES: usize = 12;

/// Returns the report as Markdown of fewer than 65,536 bytes; what does not fit is counted.
pub fn markdown(report: &Report) -> String {
    let mut text = summary(report);
    let mut cut: Vec<(String, usize)> = Vec::new();
    for (level, head) in [
        (Level::Rust, "Breaks Rust callers"),
        (Level::Wire, "Breaks on the wire"),
        (Level::None, "Breaks nobody"),
    ] {
        for (kind, findings) in by_kind(report, level) {
            let title = format!("{head}: {} ({})", kind.name(), total(&findings));
            section(&mut text, &title, &findings, &mut cut);
        }
    }
    if !cut.is_empty() {
        let all: usize = cut.iter().map(|(_, count)| count).sum();
        let _ = writeln!(
            text,
            "\n**{all} findings in {} sections do not fit into a comment**; \
             `cargo xtask diff --format json` has them all.",
            cut.len()
        );
    }
    text
}

fn summary(report: &Report) -> String {
    let mut text = String::new();
    // Writing to a `String` cannot fail.
    let _ = writeln!(text, "## API changes: {}\n", verdict(report));
    let mut causes: BTreeMap<Cause, usize> = BTreeMap::new();
    for finding in report.findings.iter().filter(|f| f.level > Level::None) {
        *causes.entry(finding.cause).or_default() += weight(finding);
    }
    if !causes.is_empty() {
        let causes: Vec<String> = causes
            .iter()
            .map(|(cause, count)| format!("{} ({count})", cause.name()))
            .collect();
        let _ = writeln!(text, "Breaking changes by cause: {}.\n", causes.join(", "));
    }
    let counts = counts(report);
    if counts.is_empty() {
        text.push_str("Nothing differs.\n");
        return text;
    }
    text.push_str("| change | places | break Rust | break the wire |\n|---|---:|---:|---:|\n");
    let mut rows: Vec<(Kind, [usize; 3])> = counts.into_iter().collect();
    rows.sort_by_key(|(kind, [_, rust, wire])| (*rust == 0, *wire == 0, *kind));
    for (kind, [all, rust, wire]) in rows {
        let number = |count: usize| {
            if count == 0 {
                String::new()
            } else {
                count.to_string()
            }
        };
        let _ = writeln!(
            text,
            "| {} | {all} | {} | {} |",
            kind.name(),
            number(rust),
            number(wire)
        );
    }
    text
}

fn by_kind(report: &Report, level: Level) -> BTreeMap<Kind, Vec<&Finding>> {
    let mut kinds: BTreeMap<Kind, Vec<&Finding>> = BTreeMap::new();
    for finding in report.findings.iter().filter(|f| f.level == level) {
        kinds.entry(finding.kind).or_default().push(finding);
    }
    kinds
}

fn total(findings: &[&Finding]) -> usize {
    findings.iter().map(|finding| weight(finding)).sum()
}

/// Adds a folded section with as many of its findings as there is room for.
fn section(text: &mut String, title: &str, findings: &[&Finding], cut: &mut Vec<(String, usize)>) {
    const END: &str = "\n</details>\n";
    let mut body = format!("\n<details><summary>{title}</summary>\n\n");
    let room = LIMIT.saturating_sub(text.len() + END.len() + NOTE);
    let mut left = 0;
    let mut shown = 0;
    for finding in findings {
        let item = item(finding);
        // A section that is as good as full takes no smaller finding either, so that the order stays.
        if left == 0 && body.len() + item.len() < room {
            body.push_str(&item);
            shown += 1;
        } else {
            left += weight(finding);
        }
    }
    if left > 0 {
        cut.push((title.to_owned(), left));
    }
    if shown > 0 {
        if left > 0 && body.len() + 40 < room {
            let _ = writeln!(body, "- … and {left} more");
        }
        text.push_str(&body);
        text.push_str(END);
    }
}

fn item(finding: &Finding) -> String {
    let mut item = format!("- {}", escaped(&finding.message));
    if finding.places.is_empty() && !finding.rust.is_empty() {
        let _ = write!(item, " — `{}`", finding.rust);
    }
    if finding.cause != Cause::Document {
        let _ = write!(item, " ({})", finding.cause.name());
    }
    match finding.operations.as_slice() {
        [] => {}
        [one] if *one == finding.subject => {}
        operations if operations.len() <= 3 => {
            let _ = write!(item, " — reached by {}", operations.join(", "));
        }
        operations => {
            let _ = write!(item, " — reached by {} operations", operations.len());
        }
    }
    item.push('\n');
    if !finding.places.is_empty() {
        let places: Vec<String> = finding
            .places
            .iter()
            .take(PLACES)
            .map(|place| escaped(&place.subject))
            .collect();
        let more = finding.places.len().saturating_sub(PLACES);
        let _ = write!(item, "  in {}", places.join(", "));
        if more > 0 {
            let _ = write!(item, " and {more} more");
        }
        item.push('\n');
    }
    item
}

/// Keeps the document's texts from being read as Markdown or HTML outside of code.
fn escaped(text: &str) -> String {
    let mut code = false;
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '`' => code = !code,
            '\n' | '\r' => {
                out.push(' ');
                continue;
            }
            '<' | '>' | '*' | '_' | '[' | ']' | '|' | '@' | '#' if !code => out.push('\\'),
            _ => {}
        }
        out.push(c);
    }
    out
}
