//! `cargo xtask spec list`.

use std::io::{self, Write};

use clap::{Args, ValueEnum};
use codegen::Catalog;

use crate::failure::Failure;
use crate::input::Description;
use crate::workspace;

/// What `cargo xtask spec list` takes.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    description: Description,

    /// How to print the list
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
}

pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let catalog = read(&arguments.description)?;
    match arguments.format {
        Format::Text => Ok(text(&catalog, out)?),
        Format::Json => {
            serde_json::to_writer_pretty(&mut *out, &catalog).map_err(io::Error::from)?;
            Ok(writeln!(out)?)
        }
    }
}

/// Returns the catalogue of a description.
pub(crate) fn read(description: &Description) -> Result<Catalog, Failure> {
    let input = description.read(&workspace::root()?, None)?;
    Ok(codegen::generate(&input)?.catalog)
}

fn text(catalog: &Catalog, out: &mut dyn Write) -> io::Result<()> {
    let operations = catalog.operations.iter().map(|operation| {
        let versions: Vec<&str> = operation
            .versions
            .iter()
            .map(|version| version.date.as_str())
            .collect();
        [
            operation.id.clone(),
            operation.version.clone(),
            operation.sunset.clone().unwrap_or_default(),
            versions.join(" "),
            operation.rust.clone(),
        ]
    });
    table(
        ["operation", "version", "sunset", "versions", "rust"],
        operations.collect(),
        out,
    )?;
    writeln!(out)?;
    let schemas = catalog.schemas.iter().map(|schema| {
        [
            schema.name.clone(),
            schema.kind.to_string(),
            schema.rust.clone(),
        ]
    });
    table(["schema", "kind", "rust"], schemas.collect(), out)
}

/// Prints rows in columns as wide as they need to be.
pub(crate) fn table<const N: usize>(
    heads: [&str; N],
    rows: Vec<[String; N]>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let heads = heads.map(str::to_owned);
    let widths: [usize; N] = std::array::from_fn(|column| {
        rows.iter()
            .chain([&heads])
            .map(|row| row[column].chars().count())
            .max()
            .unwrap_or(0)
    });
    for row in [&heads].into_iter().chain(&rows) {
        let cells: Vec<String> = row
            .iter()
            .zip(widths)
            .map(|(cell, width)| format!("{cell:width$}"))
            .collect();
        writeln!(out, "{}", cells.join("  ").trim_end())?;
    }
    Ok(())
}
