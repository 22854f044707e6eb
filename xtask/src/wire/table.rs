//! The table of a program: every schema by name, with its type.

use std::collections::BTreeSet;
use std::fmt::{self, Write as _};

use codegen::{Catalog, SchemaEntry};

/// Returns a module with one row for each schema in `ONE`, and in `LIST` one for lists of those in `lists`; both are sorted
/// by name.
pub(crate) fn schemas(catalog: &Catalog, lists: &BTreeSet<String>) -> String {
    let mut text = String::new();
    // Writing into a string cannot fail.
    let _ = write(catalog, lists, &mut text);
    text
}

fn write(catalog: &Catalog, lists: &BTreeSet<String>, text: &mut String) -> fmt::Result {
    let mut schemas: Vec<&SchemaEntry> = catalog.schemas.iter().collect();
    schemas.sort_by(|a, b| a.name.cmp(&b.name));
    text.write_str(
        "//! Every schema with its type.\n\nuse crate::codec::{Codec, structure, union};\n\n",
    )?;
    text.write_str("pub(crate) static ONE: &[(&str, Codec)] = &[\n")?;
    for schema in &schemas {
        let SchemaEntry { name, rust, .. } = schema;
        match schema.kind {
            "struct" => {
                let fields = schema.fields.join(", ");
                writeln!(text, "    ({name:?}, structure!({rust}: {fields})),")?;
            }
            "union" => {
                let variants = schema.variants.iter();
                let variants: Vec<String> = variants
                    .map(|variant| format!("{rust}::{} = {:?}", variant.name, variant.schemas))
                    .collect();
                writeln!(
                    text,
                    "    ({name:?}, union!({rust}: {})),",
                    variants.join(", ")
                )?;
            }
            _ => writeln!(text, "    ({name:?}, Codec::of::<{rust}>()),")?,
        }
    }
    text.write_str("];\n\npub(crate) static LIST: &[(&str, Codec)] = &[\n")?;
    for SchemaEntry { name, rust, .. } in
        schemas.iter().filter(|schema| lists.contains(&schema.name))
    {
        writeln!(text, "    ({name:?}, Codec::of::<Vec<{rust}>>()),")?;
    }
    text.write_str("];\n")
}
