//! Unions: each has variants by a rule, none is left as any JSON value.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::Case;

/// More values than this are counted.
const SHOWN: usize = 6;

pub(crate) fn have_variants(case: &Case) {
    let summary = &case.output.summary;
    let ruled: BTreeSet<&str> = summary
        .unions_by_rule
        .values()
        .flatten()
        .map(String::as_str)
        .collect();
    let described = case.document.unions.iter().map(String::as_str);
    let others: Vec<&str> = described.filter(|id| !ruled.contains(id)).collect();
    // A mapping of all values to one schema: a plain struct.
    assert_eq!(others, ["DataFederationLimit"]);
    assert_eq!(ruled.len(), case.document.unions.len() - others.len());
}

/// Returns every union with its rule, its tags and its variants, as `spec explain` tells them.
pub(crate) fn drawing(case: &Case) -> String {
    let mut text = String::new();
    for (rule, unions) in &case.output.summary.unions_by_rule {
        writeln!(text, "# {rule}").unwrap();
        for union in unions {
            writeln!(text, "\n{union}").unwrap();
            let explanation = case.output.catalog.explain(union).unwrap();
            let lines = explanation.lines().filter(|line| {
                line.starts_with("  rule:") || line.contains(" <- ") || line.starts_with("    ")
            });
            for line in lines {
                writeln!(text, "{}", shortened(line)).unwrap();
            }
        }
        text.push('\n');
    }
    text
}

/// Counts the values where there are many.
fn shortened(line: &str) -> String {
    let Some((head, values)) = line.split_once(" <- ") else {
        return line.to_owned();
    };
    let values: Vec<&str> = values.split(", ").collect();
    match values.len() {
        count if count > SHOWN && !head.contains(": ") => {
            let last = if values.contains(&"and any other value") {
                ", and any other value"
            } else {
                ""
            };
            format!(
                "{head} <- {} and {} more{last}",
                values[..2].join(", "),
                count - 2
            )
        }
        _ => line.to_owned(),
    }
}
