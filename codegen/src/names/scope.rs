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

fn is_keyword(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_err()
}
