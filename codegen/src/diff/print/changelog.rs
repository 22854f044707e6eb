//! For CHANGELOG.md: headings by family, links to the reference of operations.

use crate::diff::{Finding, Kind, Level, Report};
use std::collections::BTreeMap;
use std::fmt::Write;

/// A finding that concerns more families than this is told once, above them.
const FEW: usize = 3;

/// Returns an entry for a changelog; words, limits and the like are left out.
pub fn changelog(report: &Report) -> String {
    let mut families: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in report.findings.iter().filter(|finding| matters(finding)) {
        match finding.families.as_slice() {
            many if many.is_empty() || many.len() > FEW => {
                families.entry("").or_default().push(finding)
            }
            few => few
                .iter()
                .for_each(|family| families.entry(family).or_default().push(finding)),
        }
    }
    let mut text = String::new();
    // Writing to a `String` cannot fail.
    let _ = writeln!(text, "### API ({})", report.verdict);
    for (family, findings) in families {
        let title = if family.is_empty() {
            "Everywhere"
        } else {
            family
        };
        let _ = writeln!(text, "\n#### {title}\n");
        for finding in findings {
            let _ = writeln!(text, "- {}{}", label(finding), linked(finding));
        }
    }
    text
}

fn matters(finding: &Finding) -> bool {
    let quiet = matches!(
        finding.kind,
        Kind::WordsChanged
            | Kind::DocumentChanged
            | Kind::TextChanged
            | Kind::LimitsChanged
            | Kind::FormatChanged
            | Kind::ErrorResponseChanged
            | Kind::FeaturesChanged
            | Kind::PropertyOptional
    );
    !quiet || finding.level > Level::None
}

fn label(finding: &Finding) -> &'static str {
    match finding.level {
        Level::Rust => "**Breaking**: ",
        Level::Wire => "**Breaking on the wire**: ",
        Level::None => "",
    }
}

/// Returns the message; an operation's name leads to its reference.
fn linked(finding: &Finding) -> String {
    let [operation] = finding.operations.as_slice() else {
        return finding.message.clone();
    };
    match (
        &finding.link,
        finding.message.strip_prefix(operation.as_str()),
    ) {
        (Some(link), Some(rest)) => format!("[`{operation}`]({link}){rest}"),
        _ => finding.message.clone(),
    }
}
