//! `codegen.toml`: what the document does not say and people decide.

use crate::diagnostics::{Diagnostics, Fault, Place, locate};
use crate::source::Input;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// The generator's configuration; everything has a default.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Config {
    /// Whether the document's sentences become rustdoc.
    pub(crate) docs: DocsPolicy,
    /// Words that keep together in identifiers, however the document spells their case.
    pub(crate) words: Vec<String>,
    /// Unions whose equal variants become one.
    pub(crate) merge_equal_variants: BTreeSet<String>,
    /// Properties (`Schema.property`) or property names (`*.property`) that are sent although they, or what they refer to, are
    /// marked read-only.
    pub(crate) writable: BTreeSet<String>,
    /// Properties (`Schema.property`) or property names (`*.property`) that must not be printed.
    pub(crate) secrets: BTreeSet<String>,
    /// Enumerations that several properties have in common.
    #[serde(rename = "shared-enum")]
    pub(crate) shared_enums: Vec<SharedEnum>,
    /// Rust names for schemas, `Schema` or `Schema/property`, that the rules would name badly.
    pub(crate) type_names: BTreeMap<String, String>,
    /// Tags whose features are on unless a user turns them off.
    pub(crate) default_tags: BTreeSet<String>,
    /// What becomes of operations that the generator has no means for.
    pub(crate) unsupported_operations: Unsupported,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Unsupported {
    /// Each is a fault of the description.
    #[default]
    Refuse,
    /// They are left out and counted.
    LeaveOut,
}

/// One type for the values of several properties.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SharedEnum {
    /// The type's name.
    pub(crate) name: String,
    /// What it means, for its documentation.
    pub(crate) text: Option<String>,
    /// The properties and parameters, whatever schema or operation has them.
    pub(crate) properties: BTreeSet<String>,
    /// Only those that allow one of these values; any if empty.
    #[serde(default)]
    pub(crate) with: BTreeSet<String>,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum DocsPolicy {
    #[default]
    Full,
    None,
}

impl Config {
    /// Returns whether a property, as `Schema/property`, holds a secret.
    pub(crate) fn is_secret(&self, id: &str) -> bool {
        lists(&self.secrets, id)
    }

    /// Returns whether a property, as `Schema/property`, is sent although it is marked read-only.
    pub(crate) fn is_writable(&self, id: &str) -> bool {
        lists(&self.writable, id)
    }
}

/// Returns whether a list has a property, as `Schema/property`, or its name wherever it stands.
fn lists(list: &BTreeSet<String>, id: &str) -> bool {
    let Some((schema, property)) = id.rsplit_once('/') else {
        return false;
    };
    list.contains(&format!("{schema}.{property}")) || list.contains(&format!("*.{property}"))
}

/// Reads the configuration of an input; without one, everything has its default.
///
/// # Errors
///
/// Returns the configuration's fault with its line.
pub(crate) fn read(input: &Input) -> Result<Config, Diagnostics> {
    match &input.config {
        None => Ok(Config::default()),
        Some(source) => toml::from_str(&source.text).map_err(|error| {
            let before = source.text.get(..error.span().map_or(0, |span| span.start));
            let before = before.unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
            let fault = Fault::new(error.message(), "").at(Place::At {
                source,
                line,
                column,
            });
            locate(&[], vec![fault])
        }),
    }
}
