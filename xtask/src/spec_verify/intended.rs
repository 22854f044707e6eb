//! The differences that are meant to be.

use std::path::Path;

use regex::Regex;
use serde::Deserialize;

use super::compare::Difference;
use crate::failure::Failure;

/// The list of intended differences, each with how often it has occurred.
pub(super) struct Intended {
    pub(super) entries: Vec<(Entry, usize)>,
}

/// Differences of one kind that are meant to be. The expressions match anywhere in the text.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Entry {
    /// The kind of fact.
    pub(super) fact: String,
    /// What the subject matches; anything if not given.
    subject: Option<Expression>,
    /// What our value matches.
    ours: Option<Expression>,
    /// What their value matches.
    theirs: Option<Expression>,
    /// Why it is meant to be.
    pub(super) why: String,
}

#[derive(Deserialize)]
#[serde(try_from = "String")]
struct Expression(Regex);

impl TryFrom<String> for Expression {
    type Error = regex::Error;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Regex::new(&text).map(Self)
    }
}

impl Intended {
    /// Reads the list; there may be none.
    pub(super) fn read(path: &Path) -> Result<Self, Failure> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct File {
            #[serde(default)]
            difference: Vec<Entry>,
        }
        if !path.is_file() {
            return Ok(Self {
                entries: Vec::new(),
            });
        }
        let text = std::fs::read_to_string(path).map_err(Failure::at("read", path))?;
        let file: File = toml::from_str(&text)
            .map_err(|error| Failure::input(format!("{}: {error}", path.display())))?;
        Ok(Self {
            entries: file
                .difference
                .into_iter()
                .map(|entry| (entry, 0))
                .collect(),
        })
    }

    /// Returns whether the difference is meant to be, and counts it where it is.
    pub(super) fn covers(&mut self, difference: &Difference) -> bool {
        let entry = self
            .entries
            .iter_mut()
            .find(|(entry, _)| entry.covers(difference));
        entry.map(|(_, count)| *count += 1).is_some()
    }
}

impl Entry {
    fn covers(&self, difference: &Difference) -> bool {
        let matches = |expression: &Option<Expression>, text: &str| {
            expression
                .as_ref()
                .is_none_or(|Expression(regex)| regex.is_match(text))
        };
        self.fact == difference.fact
            && matches(&self.subject, &difference.subject)
            && matches(&self.ours, &difference.ours.value)
            && matches(&self.theirs, &difference.theirs.value)
    }
}
