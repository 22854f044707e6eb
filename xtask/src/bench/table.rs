//! The table that is printed.

use std::collections::BTreeMap;
use std::fmt;
use std::io::Write;

use super::usage::{self, Usage};
use crate::failure::Failure;
use crate::progress::Progress;

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
pub(crate) struct Figure {
    pub(crate) number: f64,
    pub(crate) unit: &'static str,
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.2} {}", self.number, self.unit)
    }
}

/// Prints a row as soon as it is known, for the slow ones take minutes, and remembers it.
pub(super) struct Table<'o> {
    out: &'o mut dyn Write,
    progress: Progress,
    figures: BTreeMap<String, Figure>,
}

impl<'o> Table<'o> {
    pub(super) fn new(out: &'o mut dyn Write) -> Result<Self, Failure> {
        writeln!(
            out,
            "{:<66} {:>12} {:>14} {:<6} {:>5}",
            "figure", "", "target", "", "load"
        )?;
        out.flush()?;
        Ok(Self {
            out,
            progress: Progress::new("writing the crates"),
            figures: BTreeMap::new(),
        })
    }

    /// Tells whoever waits what is measured next.
    pub(super) fn measuring(&self, what: &str) {
        self.progress.says(what);
    }

    pub(super) fn row(
        &mut self,
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
        let value = figure.to_string();
        self.figures.insert(name.to_owned(), figure);
        let out = &mut *self.out;
        self.progress.aside(|| {
            writeln!(
                out,
                "{name:<66} {value:>12} {target:>14} {verdict:<6} {load:>5}"
            )?;
            Ok(out.flush()?)
        })
    }

    /// Prints processor time and memory; a target of zero is none.
    pub(super) fn usage(
        &mut self,
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
        self.row(&format!("{name}: processor time"), cpu, target(seconds))?;
        self.row(&format!("{name}: peak memory"), peak, target(gibibytes))
    }

    /// Prints a row without a figure, and why there is none.
    pub(super) fn skipped(&mut self, name: &str, why: &str) -> Result<(), Failure> {
        let out = &mut *self.out;
        self.progress.aside(|| {
            writeln!(out, "{name:<66} skipped: {why}")?;
            Ok(out.flush()?)
        })
    }

    /// Returns the figures of all rows, by name.
    pub(super) fn figures(self) -> BTreeMap<String, Figure> {
        self.figures
    }
}

fn verdict(met: bool) -> &'static str {
    if met { "met" } else { "missed" }
}
