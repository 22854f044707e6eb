//! What one version of an operation sends and brings, in which formats.

use super::comparison::Comparison;
use super::edition::Edition;
use super::finding::{Claim, Level, Side};
use super::kind::Kind;
use crate::ir::{Operation, Reply, TypeId, Version, VersionedCall};

impl<'a> Comparison<'a> {
    pub(super) fn formats(&mut self, old: &Operation, new: &Operation, version: &Version) {
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
        let mut operations = self.edition(side).picture.api.operations.iter();
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
        let inline = |side: Side, operation: &Operation, step: &str| {
            self.whole(side, &TypeId::component(&operation.id).inside(step))
        };
        for step in ["request", "response"] {
            claims.extend(inline(Side::Old, old, step));
            claims.extend(inline(Side::New, new, step));
        }
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
                found.push(
                    subject
                        .finding(Kind::RequestBodyRemoved, what)
                        .level(Level::Wire),
                );
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
