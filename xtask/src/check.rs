//! The report of `cargo xtask codegen --check`.

use std::fs;
use std::io::{self, Write};
use std::time::Duration;

use similar::TextDiff;

use crate::failure::Failure;
use crate::plan::{Changes, Plan};
use crate::workspace;

/// Lines of difference shown of one file.
const LINES_OF_FILE: usize = 20;

/// Lines of difference shown of all files; those that follow are only named.
const LINES_OF_ALL: usize = 400;

/// Says how the disk differs from the plan.
pub(crate) fn report(plan: &Plan, changes: &Changes, out: &mut dyn Write) -> Result<(), Failure> {
    let folder = workspace::shown(plan.root());
    if changes.is_empty() {
        writeln!(out, "{folder} is what the description gives")?;
        return Ok(());
    }
    let mut left = LINES_OF_ALL;
    for (label, paths) in [
        ("changed", &changes.changed),
        ("missing", &changes.missing),
        ("extra", &changes.extra),
    ] {
        for path in paths {
            writeln!(out, "{label}: {folder}/{path}")?;
            left -= diff(plan, path, left.min(LINES_OF_FILE), out)?;
        }
    }
    let Changes {
        missing,
        changed,
        extra,
    } = changes;
    writeln!(
        out,
        "{folder} is not what the description gives: {} changed, {} missing, {} extra; run `cargo xtask codegen` with the same \
         arguments, without --check",
        changed.len(),
        missing.len(),
        extra.len()
    )?;
    Err(Failure::Findings)
}

/// Shows at most `limit` lines of what a run would change in a file, and returns how many.
fn diff(plan: &Plan, path: &str, limit: usize, out: &mut dyn Write) -> io::Result<usize> {
    if limit == 0 {
        return Ok(0);
    }
    let old = fs::read(plan.root().join(path)).unwrap_or_default();
    let old = String::from_utf8_lossy(&old);
    let diff = TextDiff::configure()
        .timeout(Duration::from_secs(1))
        .diff_lines(old.as_ref(), plan.text(path));
    let diff = diff.unified_diff().context_radius(2).to_string();
    let lines: Vec<&str> = diff.lines().collect();
    for line in lines.iter().take(limit) {
        writeln!(out, "    {line}")?;
    }
    if lines.len() > limit {
        writeln!(out, "    … {} more lines", lines.len() - limit)?;
    }
    Ok(lines.len().min(limit))
}
