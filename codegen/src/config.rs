//! `codegen.toml`: what the document does not say and people decide.

use crate::diagnostics::Diagnostic;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// The generator's configuration; everything has a default.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Config {
    /// Whether the document's sentences become rustdoc.
    pub(crate) docs: DocsPolicy,
    /// Words that keep together in identifiers, however the document spells their case.
    pub(crate) words: Vec<String>,
    /// Unions whose equal variants become one.
    pub(crate) merge_equal_variants: BTreeSet<String>,
    /// Components marked read-only as a whole whose properties (`Schema`) or uses are sent all the same.
    pub(crate) writable: BTreeSet<String>,
    /// Properties (`Schema.property`) or property names (`*.property`) that must not be printed.
    pub(crate) secrets: BTreeSet<String>,
    /// Rust names for schemas, `Schema` or `Schema/property`, that the rules would name badly.
    pub(crate) type_names: BTreeMap<String, String>,
    /// Tags whose features are on unless a user turns them off.
    pub(crate) default_tags: BTreeSet<String>,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum DocsPolicy {
    #[default]
    Full,
    None,
}

impl Config {
    /// Reads the configuration's text.
    pub(crate) fn parse(text: &str) -> Result<Self, Diagnostic> {
        toml::from_str(text).map_err(|error| Diagnostic {
            message: format!("the configuration cannot be read: {}", error.message()),
            pointer: String::new(),
            hint: None,
        })
    }

    /// Returns whether a property, as `Schema/property`, holds a secret.
    pub(crate) fn is_secret(&self, id: &str) -> bool {
        let Some((schema, property)) = id.rsplit_once('/') else { return false };
        self.secrets.contains(&format!("{schema}.{property}"))
            || self.secrets.contains(&format!("*.{property}"))
    }

    /// Returns whether a component is sent although it is marked read-only as a whole.
    pub(crate) fn is_writable(&self, component: &str) -> bool {
        self.writable.contains(component)
    }
}
