//! The public interface of a generated crate.
//!
//! Every item is a key (`types::@Group.name`, `api::clusters::get_cluster()`) and a signature; names of generated types are
//! marked with `@` in both, so that a type can be followed through a change of name.

use super::items::{Part, hash};
use std::collections::BTreeMap;

/// The public items of generated files.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Surface {
    pub(crate) items: BTreeMap<String, String>,
    /// What an alias stands for, by name.
    aliases: BTreeMap<String, String>,
    /// A number that two surfaces share if their files are the same but for documentation.
    pub(crate) text: u64,
}

/// What became of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Change {
    Removed,
    Added,
    Changed { old: String, new: String },
}

impl FromIterator<Part> for Surface {
    fn from_iter<I: IntoIterator<Item = Part>>(parts: I) -> Self {
        let mut surface = Self::default();
        for part in parts {
            surface.items.extend(part.items);
            surface.aliases.extend(part.aliases);
            surface.text = hash(surface.text, &part.text.to_string());
        }
        surface
    }
}

impl Surface {
    /// Returns the surface under other names: `types` are Rust names of types, `items` beginnings of keys.
    pub(crate) fn renamed(
        &self,
        types: &BTreeMap<String, String>,
        items: &BTreeMap<String, String>,
    ) -> Self {
        let key = |key: &str| renamed(key, types, items);
        let entry = |(name, value): (&String, &String)| (key(name), replace(value, types));
        let alias = |(name, value): (&String, &String)| {
            let name = types.get(name).unwrap_or(name).clone();
            (name, replace(value, types))
        };
        Self {
            items: self.items.iter().map(entry).collect(),
            aliases: self.aliases.iter().map(alias).collect(),
            text: self.text,
        }
    }

    /// Returns what is different in `new`.
    pub(crate) fn changes(&self, new: &Self) -> BTreeMap<String, Change> {
        let mut changes = BTreeMap::new();
        for (key, signature) in &self.items {
            match new.items.get(key) {
                None => {
                    changes.insert(key.clone(), Change::Removed);
                }
                Some(other) => {
                    let old = expand(signature, &self.aliases, 0);
                    let other = expand(other, &new.aliases, 0);
                    if old != other {
                        let (old, new) = (old, other);
                        changes.insert(key.clone(), Change::Changed { old, new });
                    }
                }
            }
        }
        let added = new
            .items
            .keys()
            .filter(|key| !self.items.contains_key(*key));
        changes.extend(added.map(|key| (key.clone(), Change::Added)));
        changes
    }

    /// Returns the aliases that a signature names and that stand for something else in `new`.
    pub(crate) fn moved_aliases(&self, new: &Self, key: &str) -> Vec<String> {
        let Some(signature) = self.items.get(key) else {
            return Vec::new();
        };
        names(signature)
            .filter(|name| {
                let old = self.aliases.get(*name);
                let new_target = new.aliases.get(*name);
                old.map(|text| expand(text, &self.aliases, 0))
                    != new_target.map(|text| expand(text, &new.aliases, 0))
            })
            .map(str::to_owned)
            .collect()
    }
}

/// Returns the marked names in a key or signature.
pub(crate) fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split('@').skip(1).map(|rest| &rest[..name_end(rest)])
}

fn name_end(text: &str) -> usize {
    text.find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(text.len())
}

/// Returns a key or signature as people read it.
pub(crate) fn plain(text: &str) -> String {
    text.replace('@', "")
}

/// Returns a key under other names.
pub(crate) fn renamed(
    key: &str,
    types: &BTreeMap<String, String>,
    items: &BTreeMap<String, String>,
) -> String {
    let key = replace(key, types);
    let end = key.find('.').unwrap_or(key.len());
    match (items.get(&key), items.get(&key[..end])) {
        (Some(new), _) => new.clone(),
        (None, Some(new)) => format!("{new}{}", &key[end..]),
        (None, None) => key,
    }
}

fn replace(text: &str, names: &BTreeMap<String, String>) -> String {
    if names.is_empty() || !text.contains('@') {
        return text.to_owned();
    }
    substitute(text, |name| Some(format!("@{}", names.get(name)?)))
}

fn expand(text: &str, aliases: &BTreeMap<String, String>, depth: usize) -> String {
    const DEEP: usize = 16;
    if depth > DEEP || !names(text).any(|name| aliases.contains_key(name)) {
        return text.to_owned();
    }
    let expanded = substitute(text, |name| aliases.get(name).cloned());
    expand(&expanded, aliases, depth + 1)
}

fn substitute(text: &str, with: impl Fn(&str) -> Option<String>) -> String {
    let mut parts = text.split('@');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_at(name_end(part));
        match with(name) {
            Some(other) => out.push_str(&other),
            None => {
                out.push('@');
                out.push_str(name);
            }
        }
        out.push_str(rest);
    }
    out
}
