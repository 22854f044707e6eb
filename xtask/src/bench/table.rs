//! The table that is printed.

use std::fmt;
use std::io::Write;

use super::usage::{self, Usage};
use crate::failure::Failure;

/// What a figure is to be.
#[derive(Debug, Clone, Copy)]
pub(super) enum Target {
    AtMost(f64),
    AtLeast(f64),
    /// Only there to compare with.
    None,
}

/// A number with its unit.
#[derive(Debug, Clone, Copy)]
pub(super) struct Figure {
    pub(super) number: f64,
    pub(super) unit: &'static str,
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.2} {}", self.number, self.unit)
    }
}

/// Prints a row as soon as it is known: the slow ones take minutes.
pub(super) fn row(
    out: &mut dyn Write,
    name: &str,
    figure: Figure,
    target: Target,
) -> Result<(), Failure> {
    let Figure { number, unit } = figure;
    let (target, verdict) = match target {
        Target::AtMost(most) => (format!("<= {most} {unit}"), verdict(number <= most)),
        Target::AtLeast(least) => (format!(">= {least} {unit}"), verdict(number >= least)),
        Target::None => (String::new(), ""),
    };
    let load = usage::load().map_or_else(String::new, |load| format!("{load:.1}"));
    writeln!(
        out,
        "{name:<66} {:>12} {target:>14} {verdict:<6} {load:>5}",
        figure.to_string()
    )?;
    Ok(out.flush()?)
}

/// Prints processor time and memory; a target of zero is none.
pub(super) fn usage(
    out: &mut dyn Write,
    name: &str,
    usage: Usage,
    (seconds, gibibytes): (f64, f64),
) -> Result<(), Failure> {
    let target = |most: f64| {
        if most > 0.0 {
            Target::AtMost(most)
        } else {
            Target::None
        }
    };
    let cpu = Figure {
        number: usage.cpu.as_secs_f64(),
        unit: "s",
    };
    let peak = Figure {
        number: usage.peak as f64 / f64::from(1 << 30),
        unit: "GiB",
    };
    row(
        out,
        &format!("{name}: processor time"),
        cpu,
        target(seconds),
    )?;
    row(
        out,
        &format!("{name}: peak memory"),
        peak,
        target(gibibytes),
    )
}

/// Prints a row without a figure, and why there is none.
pub(super) fn skipped(out: &mut dyn Write, name: &str, why: &str) -> Result<(), Failure> {
    writeln!(out, "{name:<66} skipped: {why}")?;
    Ok(out.flush()?)
}

pub(super) fn heading(out: &mut dyn Write) -> Result<(), Failure> {
    writeln!(
        out,
        "{:<66} {:>12} {:>14} {:<6} {:>5}",
        "figure", "", "target", "", "load"
    )?;
    Ok(())
}

fn verdict(met: bool) -> &'static str {
    if met { "met" } else { "missed" }
}
