//! The tables of a program: schemas by name, with their types.

use std::collections::BTreeSet;

use codegen::{Catalog, SchemaEntry};

/// Returns a module with a row for every schema, sorted by name.
pub(crate) fn schemas(catalog: &Catalog) -> String {
    let row = |schema: &SchemaEntry| {
        let SchemaEntry { name, rust, .. } = schema;
        match schema.kind {
            "struct" => format!(
                "({name:?}, structure!({rust}: {}))",
                schema.fields.join(", ")
            ),
            "union" => format!("({name:?}, union!({rust}: {}))", variants(schema)),
            _ => format!("({name:?}, Codec::of::<{rust}>())"),
        }
    };
    module(
        "use crate::{Codec, structure, union};",
        sorted(catalog).into_iter().map(row),
    )
}

/// Returns a module with a row for lists of each of some schemas, sorted by name.
pub(crate) fn lists(catalog: &Catalog, names: &BTreeSet<String>) -> String {
    let schemas = sorted(catalog)
        .into_iter()
        .filter(|schema| names.contains(&schema.name));
    let row = |SchemaEntry { name, rust, .. }: &SchemaEntry| {
        format!("({name:?}, Codec::of::<Vec<{rust}>>())")
    };
    module("use wire_roundtrip::Codec;", schemas.map(row))
}

fn sorted(catalog: &Catalog) -> Vec<&SchemaEntry> {
    let mut schemas: Vec<&SchemaEntry> = catalog.schemas.iter().collect();
    schemas.sort_by(|a, b| a.name.cmp(&b.name));
    schemas
}

fn variants(schema: &SchemaEntry) -> String {
    let variants = schema.variants.iter();
    let variants: Vec<String> = variants
        .map(|variant| format!("{}::{} = {:?}", schema.rust, variant.name, variant.schemas))
        .collect();
    variants.join(", ")
}

fn module(import: &str, rows: impl Iterator<Item = String>) -> String {
    let rows: String = rows.map(|row| format!("    {row},\n")).collect();
    format!(
        "//! Schemas and their types.\n\n{import}\n\n/// By name.\npub static CODECS: &[(&str, Codec)] = &[\n{rows}];\n"
    )
}
