//! What a run did, on one screen.

use crate::ir::{Api, Kind, Rule};
use crate::notice::{Notice, NoticeKind};
use crate::waiters::Attached;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt;

/// Counts of what was read and written.
#[derive(Debug, Clone, Serialize)]
pub struct Summary {
    /// The document's title.
    pub title: String,
    /// The publisher's revision, if the document has one.
    pub revision: Option<String>,
    /// Operations, whatever their versions.
    pub operations: usize,
    /// Builders: operations times versions and formats.
    pub builders: usize,
    /// Component schemas.
    pub schemas: usize,
    /// Rust structs.
    pub structs: usize,
    /// Rust enums of shapes.
    pub unions: usize,
    /// Open string enumerations.
    pub enums: usize,
    /// Schemas that are another name of a type.
    pub aliases: usize,
    /// The unions by the rule that tells their variants apart, with their names; merged structs are among them.
    pub unions_by_rule: BTreeMap<&'static str, Vec<String>>,
    /// JSON pointers of schemas without structure, which are any JSON value.
    pub fallbacks: Vec<String>,
    /// Operations without a version by the API date.
    pub left_out: Vec<String>,
    /// Operations that the generator has no means for, each with the reason.
    pub unsupported: Vec<String>,
    /// Operations without `operationId`, named by method and path.
    pub implied_names: usize,
    /// Operations without a tag, or with several.
    pub implied_families: usize,
    /// Operations that can be waited for.
    pub waiters: usize,
    /// Operations of the table of waiters that the description doesn't have.
    pub idle_waiters: Vec<String>,
    /// Values of enumerations, as `operation.field VALUE`, that the table of waiters doesn't name.
    pub unnamed_states: Vec<String>,
    /// Overlay actions written for another version of the document that find nothing in this one.
    pub idle_overlay_actions: usize,
    /// Keys that OpenAPI 3.0 does not know.
    pub unknown_keys: usize,
}

impl Summary {
    pub(crate) fn new(api: &Api, waiters: &Attached, notices: &[Notice]) -> Self {
        let kinds =
            |wanted: fn(&Kind) -> bool| api.types.values().filter(|ty| wanted(&ty.kind)).count();
        let mut rules: Vec<(Rule, String)> = Vec::new();
        for (id, ty) in &api.types {
            match &ty.kind {
                Kind::Union(union) => rules.push((union.rule, id.to_string())),
                Kind::Mixed(_) => rules.push((Rule::JsonType, id.to_string())),
                Kind::Struct(structure) if structure.folded.len() > 1 => {
                    rules.push((Rule::Merged, id.to_string()));
                }
                _ => {}
            }
        }
        let mut unions_by_rule: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
        for (rule, id) in rules {
            unions_by_rule.entry(rule.name()).or_default().push(id);
        }
        let noticed = |kind| notices.iter().filter(|notice| notice.kind == kind).count();
        Self {
            title: api.info.title.clone(),
            revision: api.info.revision.clone(),
            operations: api.operations.len(),
            builders: api
                .operations
                .iter()
                .map(|operation| operation.calls.len())
                .sum(),
            schemas: api.types.values().filter(|ty| ty.component).count(),
            structs: kinds(|kind| matches!(kind, Kind::Struct(_))),
            unions: kinds(|kind| matches!(kind, Kind::Union(_) | Kind::Mixed(_))),
            enums: kinds(|kind| matches!(kind, Kind::Enum(_))),
            aliases: kinds(|kind| matches!(kind, Kind::Alias(_))),
            unions_by_rule,
            fallbacks: api.fallbacks.iter().cloned().collect(),
            left_out: api.left_out.clone(),
            unsupported: notices
                .iter()
                .filter(|notice| notice.kind == NoticeKind::UnsupportedOperation)
                .map(|notice| notice.message.clone())
                .collect(),
            implied_names: noticed(NoticeKind::ImpliedName),
            implied_families: noticed(NoticeKind::ImpliedFamily),
            waiters: api
                .operations
                .iter()
                .filter(|operation| operation.waiter.is_some())
                .count(),
            idle_waiters: waiters.idle.clone(),
            unnamed_states: waiters.unnamed.clone(),
            idle_overlay_actions: noticed(NoticeKind::IdleOverlayAction),
            unknown_keys: noticed(NoticeKind::UnknownKey),
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.title)?;
        if let Some(revision) = &self.revision {
            write!(f, ", revision {}", revision.get(..8).unwrap_or(revision))?;
        }
        writeln!(f)?;
        writeln!(
            f,
            "  {} operations as {} builders",
            self.operations, self.builders
        )?;
        writeln!(
            f,
            "  {} schemas: {} structs, {} unions, {} enums, {} aliases (inline types included)",
            self.schemas, self.structs, self.unions, self.enums, self.aliases
        )?;
        for (rule, unions) in &self.unions_by_rule {
            writeln!(f, "  {:>4} by {rule}", unions.len())?;
        }
        writeln!(
            f,
            "  {} schemas without structure, any JSON value",
            self.fallbacks.len()
        )?;
        if !self.left_out.is_empty() {
            writeln!(
                f,
                "  {} operations later than the API date, left out",
                self.left_out.len()
            )?;
        }
        if !self.unsupported.is_empty() {
            let count = self.unsupported.len();
            writeln!(f, "  {count} operations that are not supported, left out:")?;
            for operation in &self.unsupported {
                writeln!(f, "       {operation}")?;
            }
        }
        if self.implied_names > 0 {
            let count = self.implied_names;
            writeln!(f, "  {count} operations named by their method and path")?;
        }
        if self.implied_families > 0 {
            let count = self.implied_families;
            writeln!(
                f,
                "  {count} operations without a tag or with several: in the family `General`, or in the first's"
            )?;
        }
        if self.waiters > 0 || !self.idle_waiters.is_empty() {
            let (waiters, idle) = (self.waiters, self.idle_waiters.len());
            writeln!(
                f,
                "  {waiters} operations to wait for; {idle} more that the description does not have"
            )?;
        }
        if !self.unnamed_states.is_empty() {
            let count = self.unnamed_states.len();
            writeln!(f, "  {count} states that the waiters do not name")?;
        }
        if self.idle_overlay_actions > 0 {
            writeln!(
                f,
                "  {} overlay actions find nothing",
                self.idle_overlay_actions
            )?;
        }
        if self.unknown_keys > 0 {
            writeln!(f, "  {} unknown keys passed over", self.unknown_keys)?;
        }
        Ok(())
    }
}
