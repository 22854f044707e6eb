//! A scope in which no name is given twice.

use std::collections::BTreeSet;

/// The names taken so far, and those that must not be taken.
#[derive(Debug, Default)]
pub(super) struct Scope {
    taken: BTreeSet<String>,
}

impl Scope {
    /// Returns a scope in which the given names are taken.
    pub(super) fn reserving(names: &[&str]) -> Self {
        Self {
            taken: names.iter().map(|name| (*name).to_owned()).collect(),
        }
    }

    /// Returns `name`, with a number behind it when it is taken.
    pub(super) fn claim(&mut self, name: &str) -> String {
        let mut candidate = name.to_owned();
        let mut number = 2;
        while !self.taken.insert(candidate.clone()) {
            candidate = format!("{name}{number}");
            number += 1;
        }
        candidate
    }
}

/// Returns `name` so that it can stand as an identifier: keywords get a `_` behind, digits a letter before.
pub(super) fn identifier(name: &str, letter: &str) -> String {
    match name {
        "" => format!("{letter}empty"),
        _ if name.starts_with(|c: char| c.is_numeric()) => format!("{letter}{name}"),
        _ if is_keyword(name) => format!("{name}_"),
        _ => name.to_owned(),
    }
}

/// Names that no file can have on Windows, whatever its ending; `com` and `lpt` with a digit are others.
const DEVICES: [&str; 4] = ["aux", "con", "nul", "prn"];

/// Returns `name`, which has no capitals, so that it can name a module and its file on every system.
pub(super) fn module(name: &str) -> String {
    let name = identifier(name, "n");
    let port = |prefix| {
        let number = name.strip_prefix(prefix).map(str::as_bytes);
        matches!(number, Some([b'0'..=b'9']))
    };
    if DEVICES.contains(&name.as_str()) || port("com") || port("lpt") {
        name + "_"
    } else {
        name
    }
}

fn is_keyword(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_err()
}
