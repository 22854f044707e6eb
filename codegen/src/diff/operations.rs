//! Operations: which came, went and moved, and what became of their versions, bodies and replies.

use super::comparison::Comparison;
use super::edition::Edition;
use super::finding::{Claim, Level, Side};
use super::kind::Kind;
use super::pairs::anonymous;
use crate::ir::{Operation, VersionedCall};
use std::collections::BTreeSet;

/// The keys of one call in the interface.
pub(super) struct Keys {
    pub(super) method: String,
    pub(super) marker: String,
    constant: String,
}

/// Returns the keys of an operation's call.
pub(super) fn keys(edition: &Edition, operation: &Operation, index: usize) -> Option<Keys> {
    let tag = edition.picture.names.tag(&operation.tag)?;
    let call = edition
        .picture
        .names
        .operation(&operation.id)?
        .calls
        .get(index)?;
    let module = &tag.module;
    Some(Keys {
        method: format!("api::{module}::{}.{}()", tag.ty, call.method),
        marker: format!("api::{module}::{}", call.marker),
        constant: format!("api::{module}::{}", call.constant),
    })
}

impl Keys {
    fn claims(self) -> [Claim; 3] {
        [
            Claim::Item(self.method),
            Claim::Whole(self.marker),
            Claim::Item(self.constant),
        ]
    }
}

impl<'a> Comparison<'a> {
    pub(super) fn operations(&mut self) {
        for (old, new) in self.pairs.operations.clone() {
            self.rename(old, new);
        }
        self.families();
        for operation in self.pairs.removed.clone() {
            let claims = self.all_claims(Side::Old, operation);
            let what = format!("{} {} is gone", operation.method.as_str(), operation.path);
            let finding = self
                .operation(Side::Old, operation)
                .finding(Kind::OperationRemoved, what)
                .level(Level::Rust)
                .claiming(claims);
            self.push(finding);
        }
        for operation in self.pairs.added.clone() {
            let claims = self.all_claims(Side::New, operation);
            let what = format!("{} {} is new", operation.method.as_str(), operation.path);
            let finding = self
                .operation(Side::New, operation)
                .finding(Kind::OperationAdded, what)
                .adding()
                .claiming(claims);
            self.push(finding);
        }
        for (old, new) in self.pairs.operations.clone() {
            self.itself(old, new);
            self.waiter(old, new);
            self.versions(old, new);
            self.parameters(old, new);
        }
    }

    /// Returns claims on every call of an operation, under the names of the new interface.
    pub(super) fn all_claims(&self, side: Side, operation: &Operation) -> Vec<Claim> {
        let indices = 0..operation.calls.len();
        indices
            .flat_map(|index| self.call_claims(side, operation, index))
            .collect()
    }

    pub(super) fn call_claims(
        &self,
        side: Side,
        operation: &Operation,
        index: usize,
    ) -> Vec<Claim> {
        let Some(mut keys) = keys(self.edition(side), operation, index) else {
            return Vec::new();
        };
        if side == Side::Old {
            keys.method = self.renamed(&keys.method);
            keys.marker = self.renamed(&keys.marker);
            keys.constant = self.renamed(&keys.constant);
        }
        keys.claims().into()
    }

    /// Notes what an operation's items are called now, so that nothing else about them seems to have changed.
    fn rename(&mut self, old: &Operation, new: &Operation) {
        if old.tag == new.tag && old.name == new.name && old.id == new.id {
            return;
        }
        for (index, call) in old.calls.iter().enumerate() {
            let newest = |operation: &Operation, call: &VersionedCall| {
                operation.calls.first().map(|first| &first.version) == Some(&call.version)
            };
            let other = new.calls.iter().position(|other| {
                let same = match newest(old, call) {
                    true => newest(new, other),
                    false => other.version == call.version,
                };
                same && other.alternative == call.alternative
            });
            let before = keys(self.old, old, index);
            let after = other.and_then(|other| keys(self.new, new, other));
            if let (Some(before), Some(after)) = (before, after) {
                for (before, after) in [
                    (before.method, after.method),
                    (before.marker, after.marker),
                    (before.constant, after.constant),
                ] {
                    if before != after {
                        self.renames.items.insert(before, after);
                    }
                }
            }
        }
    }

    fn families(&mut self) {
        let tags = |edition: &'a Edition| -> BTreeSet<&'a str> {
            edition
                .picture
                .api
                .tags
                .iter()
                .map(|tag| tag.name.as_str())
                .collect()
        };
        let (old, new) = (tags(self.old), tags(self.new));
        let changed = [
            (Side::Old, old.difference(&new), Kind::FamilyRemoved),
            (Side::New, new.difference(&old), Kind::FamilyAdded),
        ];
        let mut findings = Vec::new();
        for (side, tags, kind) in changed {
            for tag in tags {
                let Some(names) = self.edition(side).picture.names.tag(tag) else {
                    continue;
                };
                let (module, ty) = (&names.module, &names.ty);
                let what = match side {
                    Side::Old => format!("the feature `{}` is gone", names.feature),
                    Side::New => format!("the feature `{}` is new", names.feature),
                };
                let mut finding = self
                    .other(side, tag, "/tags")
                    .rust(format!("generated_client::api::{module}::{ty}"))
                    .finding(kind, what)
                    .claiming([
                        Claim::Item(format!("api::{module}::{ty}")),
                        Claim::Item(format!("api::{module}::Client.{module}()")),
                    ]);
                finding.families.push((*tag).to_owned());
                match side {
                    Side::Old => finding.level = Level::Rust,
                    Side::New => finding.adds = true,
                }
                findings.push(finding);
            }
        }
        self.findings.extend(findings);
    }

    fn itself(&mut self, old: &Operation, new: &Operation) {
        let (before, after) = (keys(self.old, old, 0), keys(self.new, new, 0));
        let moved = before.map(|keys| keys.method) != after.map(|keys| keys.method);
        let level = if moved { Level::Rust } else { Level::None };
        let subject = || self.operation(Side::New, new);
        let mut found = Vec::new();
        if old.tag != new.tag {
            let what = format!("moved from {} to {}", old.tag, new.tag);
            found.push(subject().finding(Kind::OperationMoved, what).level(level));
        } else if moved || old.id != new.id {
            let name = |edition: &Edition, operation: &Operation| match moved {
                true => method(edition, operation),
                false => operation.id.clone(),
            };
            let (before, after) = (name(self.old, old), name(self.new, new));
            let what = format!("`{before}` is called `{after}` now");
            let mut finding = subject().finding(Kind::OperationRenamed, what).level(level);
            // Renames that follow one pattern are one finding.
            finding.what = pattern(&before, &after);
            found.push(finding);
        }
        if anonymous(&old.path) != anonymous(&new.path) {
            let what = format!("`{}` is at `{}` now", old.path, new.path);
            let finding = subject().finding(Kind::OperationPathChanged, what);
            found.push(finding.level(Level::Wire));
        }
        match (old.docs.deprecated, new.docs.deprecated) {
            (false, true) => {
                found.push(subject().finding(Kind::OperationDeprecated, "is deprecated now"));
            }
            (true, false) => {
                let what = "is no longer deprecated";
                found.push(subject().finding(Kind::OperationUndeprecated, what));
            }
            _ => {}
        }
        if old.authenticated != new.authenticated {
            let what = match new.authenticated {
                true => "needs credentials now",
                false => "needs no credentials any more",
            };
            let finding = subject().finding(Kind::SecurityChanged, what);
            found.push(finding.level(Level::Wire));
        }
        let roles = |operation: &'_ Operation| -> BTreeSet<String> {
            operation.roles.iter().cloned().collect()
        };
        let (before, after) = (roles(old), roles(new));
        if before != after {
            let lost: Vec<&String> = before.difference(&after).collect();
            let got: Vec<&String> = after.difference(&before).collect();
            let what = came_and_went("role", &got, &lost);
            let finding = subject().finding(Kind::RolesChanged, what);
            found.push(finding.wire_if(!lost.is_empty() && !after.is_empty()));
        }
        self.findings.extend(found);
    }
}

fn method(edition: &Edition, operation: &Operation) -> String {
    let names = edition.picture.names.operation(&operation.id);
    let call = names.and_then(|names| names.calls.first());
    call.map_or_else(String::new, |call| call.method.clone())
}

/// Returns what two names do not share, so that renames by one pattern have one text.
fn pattern(before: &str, after: &str) -> String {
    let split = |name: &str| name.split('_').map(str::to_owned).collect::<Vec<_>>();
    let (before, after) = (split(before), split(after));
    let front = before
        .iter()
        .zip(&after)
        .take_while(|(one, other)| one == other)
        .count();
    let back = before[front..]
        .iter()
        .rev()
        .zip(after[front..].iter().rev())
        .take_while(|(one, other)| one == other)
        .count();
    let middle = |words: &[String]| words[front..words.len() - back].join("_");
    match (middle(&before), middle(&after)) {
        (was, now) if was.is_empty() => format!("the name has `{now}` in it now"),
        (was, now) if now.is_empty() => format!("the name has no `{was}` in it any more"),
        (was, now) => format!("the name has `{now}` in it now, was `{was}`"),
    }
}

/// Returns a text such as `roles A came, B went`.
pub(super) fn came_and_went(noun: &str, came: &[&String], went: &[&String]) -> String {
    let list = |names: &[&String]| {
        let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
        names.join(", ")
    };
    let plural = if came.len() + went.len() == 1 {
        ""
    } else {
        "s"
    };
    match (came, went) {
        (came, []) => format!("{noun}{plural} {} came", list(came)),
        ([], went) => format!("{noun}{plural} {} went", list(went)),
        (came, went) => format!("{noun}{plural} {} came, {} went", list(came), list(went)),
    }
}
