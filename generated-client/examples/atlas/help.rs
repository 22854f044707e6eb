//! Help, made from the table: first the families, then the operations of one, then one of them.

use generated_client::operations::ALL;
use generated_client::{Body, Operation, When};

use crate::console::Console;
use crate::table::{family, family_name, short_name, tags};

const OPTIONS: &[(&str, &str)] = &[
    (
        "--version DATE",
        "the version of the operation; the newest if not given",
    ),
    (
        "--file PATH",
        "the file that holds the body; - is the standard input",
    ),
    (
        "--output-file PATH",
        "where to put the answer; needed for downloads to a terminal",
    ),
    ("--all", "every page of a listing, as one list"),
    ("--watch", "look again until what is shown has settled"),
    (
        "--help",
        "this, or about the family or the operation that is named",
    ),
];

pub(crate) fn families(console: &Console) -> String {
    let rows = tags().into_iter().map(|tag| {
        let count = family(tag).len();
        let plural = if count == 1 { "" } else { "s" };
        (
            family_name(tag),
            format!("{tag}, {count} operation{plural}"),
        )
    });
    let mut text = usage(console, "[FAMILY] OPERATION [--PARAMETER VALUE]… [OPTIONS]");
    text += &section(console, "Families", rows);
    text += &section(console, "Options", OPTIONS.iter().copied());
    text += "\nCredentials come from MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET, or\n\
             MONGODB_ATLAS_PUBLIC_KEY and MONGODB_ATLAS_PRIVATE_KEY.\n";
    text
}

pub(crate) fn family_page(console: &Console, tag: &str) -> String {
    let rows = family(tag).into_iter().map(|operation| {
        let note = if operation.deprecated {
            " (deprecated)"
        } else {
            ""
        };
        (
            short_name(operation),
            format!("{} {}{note}", operation.method, operation.template()),
        )
    });
    let title = format!(
        "{} OPERATION [--PARAMETER VALUE]… [OPTIONS]",
        family_name(tag)
    );
    usage(console, &title) + &section(console, tag, rows)
}

pub(crate) fn operation(console: &Console, operation: &Operation) -> String {
    let mut line = short_name(operation);
    for parameter in operation
        .parameters
        .iter()
        .filter(|parameter| parameter.required)
    {
        line += &format!(" --{} …", parameter.name);
    }
    if operation.content_type.is_some() {
        line += " --file …";
    }
    if operation.success == Body::Bytes {
        line += " --output-file …";
    }
    let mut text = usage(console, &line);
    let facts = [
        ("operation", operation.id.to_owned()),
        (
            "request",
            format!("{} {}", operation.method, operation.template()),
        ),
        ("versions", versions(operation).join(", ")),
        ("sunset", operation.sunset.unwrap_or_default().to_owned()),
        ("roles", operation.roles.join(", ")),
        ("--watch", states(operation)),
        ("see", operation.docs_url.to_owned()),
    ];
    let facts = facts.into_iter().filter(|(_, fact)| !fact.is_empty());
    text += &section(console, operation.tag, facts);
    let parameters = operation.parameters.iter().map(|parameter| {
        let need = if parameter.required {
            "required"
        } else {
            "optional"
        };
        let place = format!("{:?}", parameter.location).to_lowercase();
        (
            format!("--{}", parameter.name),
            format!("{need}, in the {place}"),
        )
    });
    text += &section(console, "Parameters", parameters);
    text
}

fn versions(operation: &Operation) -> Vec<&'static str> {
    let of_operation = ALL.iter().filter(|other| other.id == operation.id);
    let mut versions: Vec<&str> = of_operation.map(|operation| operation.version).collect();
    versions.dedup();
    versions
}

/// Returns what it means that something has settled.
fn states(operation: &Operation) -> String {
    let settled = operation.waiter.map_or(&[][..], |waiter| waiter.settled);
    let goals = settled.iter().flat_map(|condition| {
        condition.success.iter().map(|when| match when {
            When::Text(text) => format!("{} is {text}", condition.field),
            When::Bool(flag) => format!("{} is {flag}", condition.field),
            When::Set => format!("{} is set", condition.field),
        })
    });
    let goals: Vec<String> = goals.collect();
    match goals.is_empty() {
        true => String::new(),
        false => format!("until {}", goals.join(" or ")),
    }
}

fn usage(console: &Console, line: &str) -> String {
    format!("{} atlas {line}\n", console.heading("Usage:"))
}

/// Returns a table of two columns under a heading; nothing if it has no rows.
fn section<N: AsRef<str>, T: AsRef<str>>(
    console: &Console,
    title: &str,
    rows: impl Iterator<Item = (N, T)>,
) -> String {
    let rows: Vec<(N, T)> = rows.collect();
    let Some(width) = rows.iter().map(|(name, _)| name.as_ref().len()).max() else {
        return String::new();
    };
    let mut text = format!("\n{}\n", console.heading(title));
    for (name, meaning) in &rows {
        let (name, meaning) = (name.as_ref(), meaning.as_ref());
        let gap = " ".repeat(width - name.len());
        text += &format!("  {}{gap}  {meaning}\n", console.name(name));
    }
    text
}
