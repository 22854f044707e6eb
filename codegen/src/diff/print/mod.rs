//! A report as text: for a terminal, a pull request, a workflow's log, a changelog.

mod changelog;
mod github;
mod markdown;
mod terminal;

pub use changelog::changelog;
pub use github::github;
pub use markdown::markdown;
pub use terminal::terminal;

use super::finding::{Finding, Level};
use super::report::Report;
use std::collections::BTreeMap;

/// Returns how many places a finding stands for.
fn weight(finding: &Finding) -> usize {
    finding.places.len().max(1)
}

/// Returns the counts of findings by kind: in all, breaking Rust, breaking on the wire.
fn counts(report: &Report) -> BTreeMap<super::Kind, [usize; 3]> {
    let mut counts: BTreeMap<super::Kind, [usize; 3]> = BTreeMap::new();
    for finding in &report.findings {
        let row = counts.entry(finding.kind).or_default();
        row[0] += weight(finding);
        match finding.level {
            Level::Rust => row[1] += weight(finding),
            Level::Wire => row[2] += weight(finding),
            Level::None => {}
        }
    }
    counts
}

/// Returns the verdict with its reason, in a line.
fn verdict(report: &Report) -> String {
    let count = |level: Level| -> usize {
        let own = report
            .findings
            .iter()
            .filter(|finding| finding.level == level);
        own.map(weight).sum()
    };
    let (rust, wire) = (count(Level::Rust), count(Level::Wire));
    let adds: usize = report.findings.iter().filter(|f| f.adds).map(weight).sum();
    let reason = match report.verdict {
        super::Verdict::Major => {
            format!("{rust} break Rust callers, {wire} only calls on the wire")
        }
        super::Verdict::Minor => format!("{adds} add something, none breaks"),
        super::Verdict::Patch => {
            "generated text differs, but neither interface nor wire".to_owned()
        }
        super::Verdict::None => "words at most".to_owned(),
    };
    format!("{}: {reason}", report.verdict)
}
