//! `cargo xtask sunset`: which operations go away, and when.

use std::io::{self, Write};

use clap::{Args, ValueEnum};
use codegen::{Catalog, OperationEntry, VersionEntry};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Unit};
use serde::Serialize;

use crate::failure::Failure;
use crate::input::Description;
use crate::spec_list;

/// What `cargo xtask sunset` takes.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// List what goes away within this time, in days (90d) or weeks (12w), and what is gone already [default: everything]
    #[arg(long, value_name = "TIME", value_parser = days)]
    within: Option<i32>,

    /// The day to count from (YYYY-MM-DD) [default: today in UTC]
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<Date>,

    /// How to print the list
    #[arg(long, value_enum, default_value = "text")]
    format: Format,

    #[command(flatten)]
    description: Description,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
    Markdown,
}

/// What is printed.
#[derive(Debug, Serialize)]
struct Report<'a> {
    today: Date,
    within_days: Option<i32>,
    sunsets: Vec<Sunset<'a>>,
}

/// A version of an operation that goes away.
#[derive(Debug, Serialize)]
struct Sunset<'a> {
    sunset: Date,
    /// How many days are left; negative once it is gone.
    days: i32,
    operation: &'a str,
    method: &'a str,
    path: &'a str,
    tag: &'a str,
    version: &'a str,
    /// The version that takes its place; without one the operation itself goes away.
    successor: Option<&'a str>,
    rust: &'a str,
}

pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let today = arguments
        .today
        .unwrap_or_else(|| Timestamp::now().to_zoned(TimeZone::UTC).date());
    let catalog = spec_list::read(&arguments.description)?;
    let report = Report {
        today,
        within_days: arguments.within,
        sunsets: sunsets(&catalog, today, arguments.within)?,
    };
    match arguments.format {
        Format::Text => text(&report, out)?,
        Format::Markdown => markdown(&report, out)?,
        Format::Json => {
            serde_json::to_writer_pretty(&mut *out, &report).map_err(io::Error::from)?;
            writeln!(out)?;
        }
    }
    if report.sunsets.is_empty() {
        Ok(())
    } else {
        Err(Failure::Findings)
    }
}

fn sunsets<'a>(
    catalog: &'a Catalog,
    today: Date,
    within: Option<i32>,
) -> Result<Vec<Sunset<'a>>, Failure> {
    let mut found = Vec::new();
    for operation in &catalog.operations {
        for version in &operation.versions {
            let Some(text) = &version.sunset else {
                continue;
            };
            let wrong = |error| {
                let id = &operation.id;
                Failure::input(format!("the sunset of {id}, `{text}`, is no date: {error}"))
            };
            let sunset: Date = text.parse().map_err(wrong)?;
            let days = today.until((Unit::Day, sunset)).map_err(wrong)?.get_days();
            if within.is_none_or(|within| days <= within) {
                found.push(Sunset {
                    sunset,
                    days,
                    operation: &operation.id,
                    method: &operation.method,
                    path: &operation.path,
                    tag: &operation.tag,
                    version: &version.date,
                    successor: successor(operation, version),
                    rust: &version.rust,
                });
            }
        }
    }
    found.sort_by_key(|sunset| (sunset.sunset, sunset.operation, sunset.version));
    Ok(found)
}

/// Returns the newest stable version of the operation that is newer than `version` and outlives it.
fn successor<'a>(operation: &'a OperationEntry, version: &VersionEntry) -> Option<&'a str> {
    let outlives = |other: &&VersionEntry| {
        other.sunset.is_none() || other.sunset.as_deref() > version.sunset.as_deref()
    };
    operation
        .versions
        .iter()
        .filter(|other| other.date != "preview" && other.date > version.date)
        .filter(outlives)
        .map(|other| other.date.as_str())
        .max()
}

fn text(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let rows = report.sunsets.iter().map(|sunset| {
        [
            sunset.sunset.to_string(),
            sunset.days.to_string(),
            sunset.operation.to_owned(),
            sunset.version.to_owned(),
            sunset.successor.unwrap_or("none").to_owned(),
        ]
    });
    if !report.sunsets.is_empty() {
        let heads = ["sunset", "days", "operation", "version", "successor"];
        spec_list::table(heads, rows.collect(), out)?;
        writeln!(out)?;
    }
    writeln!(out, "{}", count(report))
}

fn markdown(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}\n", count(report))?;
    if report.sunsets.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "| sunset | days | operation | family | version | successor |"
    )?;
    writeln!(out, "|---|---:|---|---|---|---|")?;
    for sunset in &report.sunsets {
        writeln!(
            out,
            "| {} | {} | `{}` | {} | {} | {} |",
            sunset.sunset,
            sunset.days,
            sunset.operation,
            sunset.tag,
            sunset.version,
            sunset.successor.unwrap_or("none")
        )?;
    }
    Ok(())
}

fn count(report: &Report<'_>) -> String {
    let count = report.sunsets.len();
    let lost = report.sunsets.iter();
    let lost = lost.filter(|sunset| sunset.successor.is_none()).count();
    let window = match report.within_days {
        Some(days) => format!(" within {days} days of {}", report.today),
        None => String::new(),
    };
    format!("{count} versions of operations go away{window}, {lost} of them without a successor")
}

fn days(text: &str) -> Result<i32, String> {
    let wrong = || "a time looks like 90d or 12w".to_owned();
    let (number, unit) = text
        .split_at_checked(text.len().saturating_sub(1))
        .ok_or_else(wrong)?;
    let number: u16 = number.parse().map_err(|_| wrong())?;
    match unit {
        "d" => Ok(number.into()),
        "w" => Ok(i32::from(number) * 7),
        _ => Err(wrong()),
    }
}

fn day(text: &str) -> Result<Date, String> {
    crate::date::date(text)?
        .parse()
        .map_err(|error: jiff::Error| error.to_string())
}
