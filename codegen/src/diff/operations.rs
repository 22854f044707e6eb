//! Operations: which came, went and moved, and what became of their versions, bodies and replies.

use super::comparison::Comparison;
use super::edition::Edition;
use super::finding::{Claim, Level, Side};
use super::kind::Kind;
use super::pairs::anonymous;
use crate::ir::{Operation, Reply, Version, VersionedCall};
use std::collections::BTreeSet;

/// The keys of one call in the interface.
pub(super) struct Keys {
    pub(super) method: String,
    pub(super) marker: String,
    constant: String,
}

/// Returns the keys of an operation's call.
pub(super) fn keys(edition: &Edition, operation: &Operation, index: usize) -> Option<Keys> {
    let tag = edition.names.tag(&operation.tag)?;
    let call = edition.names.operation(&operation.id)?.calls.get(index)?;
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
            self.versions(old, new);
            self.parameters(old, new);
        }
    }

    /// Returns claims on every call of an operation, under the names of the new interface.
    fn all_claims(&self, side: Side, operation: &Operation) -> Vec<Claim> {
        let indices = 0..operation.calls.len();
        indices
            .flat_map(|index| self.call_claims(side, operation, index))
            .collect()
    }

    pub(super) fn call_claims(&self, side: Side, operation: &Operation, index: usize) -> Vec<Claim> {
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
            edition.api.tags.iter().map(|tag| tag.name.as_str()).collect()
        };
        let (old, new) = (tags(self.old), tags(self.new));
        let changed = [
            (Side::Old, old.difference(&new), Kind::FamilyRemoved),
            (Side::New, new.difference(&old), Kind::FamilyAdded),
        ];
        let mut findings = Vec::new();
        for (side, tags, kind) in changed {
            for tag in tags {
                let Some(names) = self.edition(side).names.tag(tag) else {
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

    fn versions(&mut self, old: &Operation, new: &Operation) {
        let versions = |operation: &Operation| -> BTreeSet<Version> {
            operation.calls.iter().map(|call| call.version.clone()).collect()
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
        let Some((_, first)) = calls.first() else { return };
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
            Side::Old => subject
                .finding(Kind::VersionRemoved, format!("{named} is gone"))
                .level(Level::Wire),
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
                let name = |version: &Version| match version {
                    Version::None => "no version".to_owned(),
                    version => version.to_string(),
                };
                let (before, after) = (name(before), name(after));
                let what = format!("the plain method asks for {after} now, was {before}");
                let finding = subject.finding(Kind::DefaultVersionChanged, what);
                finding.level(Level::Wire)
            }
        };
        self.push(finding.claiming(claims));
    }

    fn sunset(&mut self, old: &Operation, new: &Operation, version: &Version) {
        let call = |operation: &'_ Operation| {
            let calls = operation.calls.iter();
            let mut own = calls.filter(|call| call.version == *version);
            own.next().map(|call| (call.sunset.clone(), call.accept.clone()))
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
            (Some(was), Some(day)) => subject().finding(
                Kind::SunsetMoved,
                format!("{of}ends on {day}, was {was}"),
            ),
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

    fn formats(&mut self, old: &Operation, new: &Operation, version: &Version) {
        let calls = |operation: &'a Operation| {
            let all = operation.calls.iter().enumerate();
            all.filter(|(_, call)| call.version == *version)
        };
        // The operations live as long as the editions do, which the compiler cannot see through `clone`d pairs.
        let (old, new) = (self.held(Side::Old, old), self.held(Side::New, new));
        let (Some(old), Some(new)) = (old, new) else {
            return;
        };
        for (index, call) in calls(old) {
            let same = calls(new).find(|(_, other)| other.alternative == call.alternative);
            match same {
                Some((other_index, other)) => {
                    self.call((old, index, call), (new, other_index, other));
                }
                None => self.format(Side::Old, old, index, call),
            }
        }
        for (index, call) in calls(new) {
            if calls(old).all(|(_, other)| other.alternative != call.alternative) {
                self.format(Side::New, new, index, call);
            }
        }
    }

    fn held(&self, side: Side, operation: &Operation) -> Option<&'a Operation> {
        let mut operations = self.edition(side).api.operations.iter();
        operations.find(|held| held.pointer == operation.pointer)
    }

    fn format(&mut self, side: Side, operation: &Operation, index: usize, call: &VersionedCall) {
        let claims = self.call_claims(side, operation, index);
        let pointer = self.edition(side).content_pointer(operation, &call.accept);
        let subject = self.operation(side, operation).at(pointer);
        let finding = match side {
            Side::Old => subject
                .finding(
                    Kind::ResponseFormatRemoved,
                    format!("`{}` is no longer offered", call.accept),
                )
                .level(Level::Wire),
            Side::New => subject
                .finding(
                    Kind::ResponseFormatAdded,
                    format!("`{}` is offered now", call.accept),
                )
                .adding(),
        };
        self.push(finding.claiming(claims));
    }

    /// Compares what one call sends and brings.
    fn call(
        &mut self,
        (old, index, before): (&Operation, usize, &VersionedCall),
        (new, other, after): (&Operation, usize, &VersionedCall),
    ) {
        let mut claims = self.call_claims(Side::Old, old, index);
        claims.extend(self.call_claims(Side::New, new, other));
        if !self.same_reply(&before.reply, &after.reply) {
            let what = format!(
                "version {} brings {} now, was {}",
                after.version,
                reply(self.new, &after.reply),
                reply(self.old, &before.reply)
            );
            let what = what.replacen("version  ", "", 1);
            let pointer = self.new.content_pointer(new, &after.accept);
            let subject = self.operation(Side::New, new).at(pointer);
            let finding = subject.finding(Kind::ResponseChanged, what);
            self.push(finding.level(Level::Wire).claiming(claims.clone()));
        }
        self.body((old, before), (new, after), &claims);
        let media = |call: &VersionedCall| {
            let sent = call.request.as_ref().map(|body| body.media_type.clone());
            (call.accept.clone(), sent)
        };
        let (accept, sent) = media(before);
        let (accept_now, sent_now) = media(after);
        let mut changed = Vec::new();
        if accept != accept_now {
            changed.push((
                format!("is asked for as `{accept_now}` now, was `{accept}`"),
                self.new.content_pointer(new, &accept_now),
            ));
        }
        if let (Some(sent), Some(sent_now)) = (sent, sent_now)
            && sent != sent_now
        {
            changed.push((
                format!("is sent as `{sent_now}` now, was `{sent}`"),
                self.new.body_pointer(new, &sent_now),
            ));
        }
        for (what, pointer) in changed {
            let subject = self.operation(Side::New, new).at(pointer);
            let finding = subject.finding(Kind::MediaTypeChanged, what);
            self.push(finding.level(Level::Wire));
        }
    }

    fn body(
        &mut self,
        (old, before): (&Operation, &VersionedCall),
        (new, after): (&Operation, &VersionedCall),
        claims: &[Claim],
    ) {
        // A call of another format sends the same body.
        if before.alternative.is_some() {
            return;
        }
        let at = |comparison: &Self, media_type: &str| {
            let pointer = comparison.new.body_pointer(new, media_type);
            comparison.operation(Side::New, new).at(pointer)
        };
        let mut found = Vec::new();
        match (&before.request, &after.request) {
            (None, None) => {}
            (Some(body), None) => {
                let pointer = self.old.body_pointer(old, &body.media_type);
                let subject = self.operation(Side::Old, old).at(pointer);
                let what = "sends no body any more";
                found.push(subject.finding(Kind::RequestBodyRemoved, what).level(Level::Wire));
            }
            (None, Some(body)) => {
                let ty = self.new.rust_type(&body.ty);
                let subject = at(self, &body.media_type);
                let (what, required) = (format!("sends a body now, `{ty}`"), body.required);
                let finding = subject.finding(Kind::RequestBodyAdded, what);
                found.push(finding.wire_if(required).adding());
            }
            (Some(before), Some(after)) => {
                if !self.pairs.same(self.old, &before.ty, self.new, &after.ty) {
                    let was = self.old.rust_type(&before.ty);
                    let now = self.new.rust_type(&after.ty);
                    let what = format!("sends `{now}` now, was `{was}`");
                    let subject = at(self, &after.media_type);
                    let finding = subject.finding(Kind::RequestBodyChanged, what);
                    found.push(finding.level(Level::Wire));
                }
                match (before.required, after.required) {
                    (false, true) => {
                        let subject = at(self, &after.media_type);
                        let what = "the body is required now";
                        let finding = subject.finding(Kind::RequestBodyRequired, what);
                        found.push(finding.level(Level::Wire));
                    }
                    (true, false) => {
                        let subject = at(self, &after.media_type);
                        let what = "the body is optional now";
                        found.push(subject.finding(Kind::RequestBodyOptional, what));
                    }
                    _ => {}
                }
            }
        }
        for finding in found {
            self.push(finding.claiming(claims.to_vec()));
        }
    }

    fn same_reply(&self, before: &Reply, after: &Reply) -> bool {
        match (before, after) {
            (Reply::Json(before), Reply::Json(after))
            | (Reply::Maybe(before), Reply::Maybe(after)) => {
                self.pairs.same(self.old, before, self.new, after)
            }
            (before, after) => before == after,
        }
    }
}

fn reply(edition: &Edition, reply: &Reply) -> String {
    match reply {
        Reply::Empty => "nothing".to_owned(),
        Reply::Json(ty) => format!("`{}`", edition.rust_type(ty)),
        Reply::Maybe(ty) => format!("`{}` or nothing", edition.rust_type(ty)),
        Reply::Bytes => "bytes".to_owned(),
    }
}

fn method(edition: &Edition, operation: &Operation) -> String {
    let names = edition.names.operation(&operation.id);
    let call = names.and_then(|names| names.calls.first());
    call.map_or_else(String::new, |call| call.method.clone())
}

/// Returns what two names do not share, so that renames by one pattern have one text.
fn pattern(before: &str, after: &str) -> String {
    let split = |name: &str| name.split('_').map(str::to_owned).collect::<Vec<_>>();
    let (before, after) = (split(before), split(after));
    let front = before.iter().zip(&after).take_while(|(one, other)| one == other).count();
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
    let plural = if came.len() + went.len() == 1 { "" } else { "s" };
    match (came, went) {
        (came, []) => format!("{noun}{plural} {} came", list(came)),
        ([], went) => format!("{noun}{plural} {} went", list(went)),
        (came, went) => format!("{noun}{plural} {} came, {} went", list(came), list(went)),
    }
}
