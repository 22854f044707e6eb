//! Previews: they may change in any release, so nothing about them breaks anybody.

use super::comparison::Comparison;
use super::finding::{Claim, Finding, Level, Side};
use super::operations::keys;
use crate::facts::Stage;
use crate::ir::{Operation, Version};
use std::collections::BTreeSet;

/// What of the old interface only the feature `preview` has, under the names of the new one.
pub(super) struct Previews(BTreeSet<String>);

impl Previews {
    pub(super) fn new(comparison: &Comparison<'_>) -> Self {
        let old = comparison.old;
        let api = &old.picture.api;
        let calls = api.operations.iter().flat_map(|operation| {
            let calls = operation.calls.iter().enumerate();
            let own = calls.filter(|(_, call)| call.version == Version::Preview);
            let keys = own.filter_map(|(index, _)| keys(old, operation, index));
            keys.flat_map(|keys| [keys.method, keys.marker, keys.constant])
        });
        let types = api.types.keys().filter(|id| {
            let gates = old.picture.facts.gates(id);
            !gates.is_empty() && gates.iter().all(|gate| gate.stage == Stage::Preview)
        });
        let types = types.filter_map(|id| old.type_key(id));
        let all = calls.chain(types).map(|key| comparison.renamed(&key));
        Self(all.collect())
    }

    /// Returns whether the item, or what it hangs on, is a preview.
    pub(super) fn has(&self, key: &str) -> bool {
        let owner = key.split('.').next().unwrap_or(key);
        self.0.contains(key) || self.0.contains(owner)
    }

    fn has_all(&self, claims: &[Claim]) -> bool {
        let mut keys = claims.iter().map(|claim| match claim {
            Claim::Item(key) | Claim::Whole(key) | Claim::Rest(key) => key,
        });
        !claims.is_empty() && keys.all(|key| self.has(key))
    }
}

impl Comparison<'_> {
    /// Lowers what is about previews alone.
    pub(super) fn previews(&mut self) {
        let previews = Previews::new(self);
        let in_preview: Vec<bool> = self
            .findings
            .iter()
            .map(|finding| previews.has_all(&finding.claims) || self.is_of_previews(finding))
            .collect();
        for (finding, in_preview) in self.findings.iter_mut().zip(in_preview) {
            if in_preview {
                finding.level = Level::None;
            }
        }
    }

    /// Returns whether every operation that the finding concerns was a preview and no more.
    fn is_of_previews(&self, finding: &Finding) -> bool {
        let was = |id: &String| -> Option<&Operation> {
            let pairs = self.pairs.operations.iter();
            let mut pairs = pairs.filter(|(old, new)| match finding.side {
                Side::Old => old.id == *id,
                Side::New => new.id == *id,
            });
            let paired = pairs.next().map(|(old, _)| *old);
            let gone = || self.pairs.removed.iter().find(|old| old.id == *id).copied();
            paired.or_else(gone)
        };
        let is_preview = |old: &Operation| {
            let mut calls = old.calls.iter();
            calls.all(|call| call.version == Version::Preview)
        };
        let operations = &finding.operations;
        !operations.is_empty() && operations.iter().all(|id| was(id).is_some_and(is_preview))
    }
}
