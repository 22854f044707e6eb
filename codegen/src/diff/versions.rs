//! Versions of operations: which came and went, which one the plain method asks for, and when they end.

use super::comparison::Comparison;
use super::finding::{Claim, Level, Side};
use super::kind::Kind;
use crate::ir::{Operation, Version, VersionedCall};
use std::collections::BTreeSet;

impl Comparison<'_> {
    pub(super) fn versions(&mut self, old: &Operation, new: &Operation) {
        let versions = |operation: &Operation| -> BTreeSet<Version> {
            operation
                .calls
                .iter()
                .map(|call| call.version.clone())
                .collect()
        };
        let (before, after) = (versions(old), versions(new));
        for version in before.difference(&after) {
            self.version(Side::Old, old, version);
        }
        for version in after.difference(&before) {
            self.version(Side::New, new, version);
        }
        self.default_version(old, new);
        for version in before.intersection(&after) {
            self.sunset(old, new, version);
            self.formats(old, new, version);
        }
    }

    fn version(&mut self, side: Side, operation: &Operation, version: &Version) {
        let is_own = |(_, call): &(usize, &VersionedCall)| call.version == *version;
        let calls: Vec<(usize, &VersionedCall)> =
            operation.calls.iter().enumerate().filter(is_own).collect();
        let Some((_, first)) = calls.first() else {
            return;
        };
        let claims: Vec<Claim> = calls
            .iter()
            .flat_map(|(index, _)| self.call_claims(side, operation, *index))
            .collect();
        let pointer = self.edition(side).content_pointer(operation, &first.accept);
        let subject = self.operation(side, operation).at(pointer);
        let named = match version {
            Version::None => "the version without a date".to_owned(),
            version => format!("version {version}"),
        };
        let finding = match side {
            // A preview is promised to nobody.
            Side::Old => subject
                .finding(Kind::VersionRemoved, format!("{named} is gone"))
                .wire_if(*version != Version::Preview),
            Side::New => subject
                .finding(Kind::VersionAdded, format!("{named} is new"))
                .adding(),
        };
        self.push(finding.claiming(claims));
    }

    fn default_version(&mut self, old: &Operation, new: &Operation) {
        let (Some(before), Some(after)) = (old.calls.first(), new.calls.first()) else {
            return;
        };
        if before.version == after.version {
            return;
        }
        let claims = [(Side::Old, old), (Side::New, new)]
            .into_iter()
            .flat_map(|(side, operation)| self.all_claims(side, operation));
        let claims: Vec<Claim> = claims.collect();
        let pointer = self.new.content_pointer(new, &after.accept);
        let subject = self.operation(Side::New, new).at(pointer);
        let finding = match (&before.version, &after.version) {
            (Version::Date(_), Version::Preview) => {
                let what = format!("version {} is gone, only a preview is left", before.version);
                let finding = subject.finding(Kind::StableVersionLost, what);
                finding.level(Level::Rust)
            }
            (before, after) => {
                let stable = *before != Version::Preview;
                let name = |version: &Version| match version {
                    Version::None => "no version".to_owned(),
                    version => version.to_string(),
                };
                let (before, after) = (name(before), name(after));
                let what = format!("the plain method asks for {after} now, was {before}");
                let finding = subject.finding(Kind::DefaultVersionChanged, what);
                finding.wire_if(stable)
            }
        };
        self.push(finding.claiming(claims));
    }

    fn sunset(&mut self, old: &Operation, new: &Operation, version: &Version) {
        let call = |operation: &'_ Operation| {
            let calls = operation.calls.iter();
            let mut own = calls.filter(|call| call.version == *version);
            own.next()
                .map(|call| (call.sunset.clone(), call.accept.clone()))
        };
        let (Some((before, _)), Some((after, accept))) = (call(old), call(new)) else {
            return;
        };
        if before == after {
            return;
        }
        let pointer = self.new.content_pointer(new, &accept);
        let subject = || self.operation(Side::New, new).at(pointer.clone());
        let of = match version {
            Version::None => String::new(),
            version => format!("version {version} "),
        };
        let finding = match (&before, &after) {
            (None, Some(day)) => subject().finding(Kind::SunsetAdded, format!("{of}ends on {day}")),
            (Some(was), Some(day)) => {
                subject().finding(Kind::SunsetMoved, format!("{of}ends on {day}, was {was}"))
            }
            (Some(was), None) => subject().finding(
                Kind::SunsetRemoved,
                format!("{of}has no end any more, was {was}"),
            ),
            (None, None) => return,
        };
        let newest = new.calls.first().map(|call| &call.version) == Some(version);
        let alone = match (&before, &after) {
            (None, Some(day)) if newest && *version != Version::Preview => {
                let what = format!("ends on {day}, and nothing follows it");
                Some(subject().finding(Kind::NoSuccessor, what))
            }
            _ => None,
        };
        self.push(finding);
        self.findings.extend(alone);
    }
}
