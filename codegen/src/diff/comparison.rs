//! What comparing operations, types and documents have in common: both sides, their pairs, and the findings so far.

use super::edition::Edition;
use super::finding::{Cause, Claim, Finding, Level, Side};
use super::kind::Kind;
use super::pairs::Pairs;
use crate::ir::{Operation, TypeId};
use std::collections::BTreeMap;

/// A comparison under way.
pub(super) struct Comparison<'a> {
    pub(super) old: &'a Edition,
    pub(super) new: &'a Edition,
    pub(super) pairs: Pairs<'a>,
    pub(super) renames: Renames,
    pub(super) findings: Vec<Finding>,
}

/// The names of the old interface under which the new one has the same things.
#[derive(Debug, Default)]
pub(super) struct Renames {
    /// Of types, by Rust name.
    pub(super) types: BTreeMap<String, String>,
    /// Of other items, by key.
    pub(super) items: BTreeMap<String, String>,
}

/// What a finding is about.
pub(super) struct Subject {
    name: String,
    pointer: String,
    rust: String,
    side: Side,
    families: Vec<String>,
    operations: Vec<String>,
    link: Option<String>,
}

impl Subject {
    pub(super) fn at(mut self, pointer: impl Into<String>) -> Self {
        self.pointer = pointer.into();
        self
    }

    pub(super) fn rust(mut self, rust: impl Into<String>) -> Self {
        self.rust = rust.into();
        self
    }

    /// Returns a finding that breaks nobody, as far as is known by now.
    pub(super) fn finding(self, kind: Kind, what: impl Into<String>) -> Finding {
        let what = what.into();
        Finding {
            kind,
            level: Level::None,
            cause: Cause::Document,
            adds: false,
            pointer: self.pointer,
            side: self.side,
            rust: self.rust,
            message: match self.name.as_str() {
                "" => what.clone(),
                name => format!("{name}: {what}"),
            },
            subject: self.name,
            families: self.families,
            operations: self.operations,
            link: self.link,
            places: Vec::new(),
            location: None,
            nearby: None,
            what,
            claims: Vec::new(),
        }
    }
}

impl Finding {
    pub(super) fn level(mut self, level: Level) -> Self {
        self.level = level;
        self
    }

    /// Raises the level to `wire` where `condition` holds.
    pub(super) fn wire_if(self, condition: bool) -> Self {
        if condition {
            self.level(Level::Wire)
        } else {
            self
        }
    }

    pub(super) fn adding(mut self) -> Self {
        self.adds = true;
        self
    }

    pub(super) fn claiming(mut self, claims: impl IntoIterator<Item = Claim>) -> Self {
        self.claims.extend(claims);
        self
    }
}

impl<'a> Comparison<'a> {
    pub(super) fn new(old: &'a Edition, new: &'a Edition) -> Self {
        let mut comparison = Self {
            old,
            new,
            pairs: Pairs::new(old, new),
            renames: Renames::default(),
            findings: Vec::new(),
        };
        let types = comparison.pairs.types.iter();
        comparison.renames.types = types
            .filter_map(|(one, other)| {
                let (one, other) = (old.picture.names.ty(one)?, new.picture.names.ty(other)?);
                (one.name != other.name).then(|| (one.name.clone(), other.name.clone()))
            })
            .collect();
        comparison
    }

    /// Returns an edition by its name.
    pub(super) fn edition(&self, side: Side) -> &'a Edition {
        match side {
            Side::Old => self.old,
            Side::New => self.new,
        }
    }

    /// Returns an operation as the subject of a finding.
    pub(super) fn operation(&self, side: Side, operation: &Operation) -> Subject {
        let paths = self.edition(side).picture.names.method_paths(operation);
        Subject {
            name: operation.id.clone(),
            pointer: operation.pointer.clone(),
            rust: paths.into_iter().next().unwrap_or_default(),
            side,
            families: vec![operation.tag.clone()],
            operations: vec![operation.id.clone()],
            link: operation.docs_url.clone(),
        }
    }

    /// Returns a type as the subject of a finding.
    pub(super) fn ty(&self, side: Side, id: &TypeId) -> Subject {
        let edition = self.edition(side);
        let mut families: Vec<String> = Vec::new();
        let mut operations = Vec::new();
        for operation in edition.operations(id) {
            operations.push(operation.id.clone());
            if !families.contains(&operation.tag) {
                families.push(operation.tag.clone());
            }
        }
        Subject {
            name: id.as_str().replace('/', "."),
            pointer: edition.pointer(id),
            rust: edition.type_path(id),
            side,
            families,
            operations,
            link: None,
        }
    }

    /// Returns what is neither an operation nor a type as the subject of a finding.
    pub(super) fn other(&self, side: Side, name: &str, pointer: &str) -> Subject {
        Subject {
            name: name.to_owned(),
            pointer: pointer.to_owned(),
            rust: String::new(),
            side,
            families: Vec::new(),
            operations: Vec::new(),
            link: None,
        }
    }

    pub(super) fn push(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Returns the key of an old item under the names of the new interface.
    pub(super) fn renamed(&self, key: &str) -> String {
        self.renames.key(key)
    }
}

impl Renames {
    pub(super) fn key(&self, key: &str) -> String {
        super::surface::renamed(key, &self.types, &self.items)
    }
}
