//! Schemas: which came, went and got other names, and what became of properties and values.

use super::comparison::Comparison;
use super::finding::{Claim, Finding, Level, Side};
use super::kind::Kind;
use crate::ir::{self, Property, Struct, TypeId};
use std::collections::BTreeSet;

impl<'a> Comparison<'a> {
    pub(super) fn types(&mut self) {
        let pairs: Vec<(&'a TypeId, &'a TypeId)> = self
            .pairs
            .types
            .iter()
            .map(|(old, new)| (*old, *new))
            .collect();
        let met: BTreeSet<&TypeId> = pairs.iter().map(|(_, new)| *new).collect();
        for (id, ty) in &self.old.picture.api.types {
            if ty.component && !self.pairs.types.contains_key(id) {
                let claims = self.whole(Side::Old, id);
                let subject = self.ty(Side::Old, id);
                let finding = subject.finding(Kind::SchemaRemoved, "is gone");
                self.push(finding.level(Level::Rust).claiming(claims));
            }
        }
        for (id, ty) in &self.new.picture.api.types {
            if ty.component && !met.contains(id) {
                let claims = self.whole(Side::New, id);
                let subject = self.ty(Side::New, id);
                let what = format!("is new, {}", ty.kind.name());
                self.push(
                    subject
                        .finding(Kind::SchemaAdded, what)
                        .adding()
                        .claiming(claims),
                );
            }
        }
        for (old, new) in pairs {
            self.type_names(old, new);
            self.type_pair(old, new);
        }
    }

    /// Claims a type and the inline types in it.
    pub(super) fn whole(&self, side: Side, id: &TypeId) -> Vec<Claim> {
        let edition = self.edition(side);
        let inside = |other: &&TypeId| {
            let rest = other.as_str().strip_prefix(id.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let keys = edition.picture.api.types.keys().filter(inside);
        let keys = keys.filter_map(|id| edition.type_key(id));
        keys.map(|key| {
            Claim::Whole(if side == Side::Old {
                self.renamed(&key)
            } else {
                key
            })
        })
        .collect()
    }

    fn type_names(&mut self, old: &TypeId, new: &TypeId) {
        let name = |side: Side, id: &TypeId| {
            let names = self.edition(side).picture.names.ty(id);
            names.map(|names| names.name.clone()).unwrap_or_default()
        };
        let (before, after) = (name(Side::Old, old), name(Side::New, new));
        let level = if before == after {
            Level::None
        } else {
            Level::Rust
        };
        let component = new.steps().count() == 1;
        let subject = self.ty(Side::New, new);
        let finding = if component && old != new {
            let mut finding =
                subject.finding(Kind::SchemaRenamed, format!("is the new name of `{old}`"));
            finding.what = format!("`{old}`");
            finding
        } else if before != after
            && (component || name(Side::Old, &old.owner()) == name(Side::New, &new.owner()))
        {
            subject.finding(
                Kind::TypeRenamed,
                format!("its type is called `{after}` now, was `{before}`"),
            )
        } else {
            return;
        };
        self.push(finding.level(level));
    }

    fn type_pair(&mut self, old: &TypeId, new: &TypeId) {
        let (Some(before), Some(after)) = (
            self.old.picture.api.types.get(old),
            self.new.picture.api.types.get(new),
        ) else {
            return;
        };
        match (before.docs.deprecated, after.docs.deprecated) {
            (false, true) => {
                let subject = self.ty(Side::New, new);
                self.push(subject.finding(Kind::SchemaDeprecated, "is deprecated now"));
            }
            (true, false) => {
                let subject = self.ty(Side::New, new);
                let what = "is no longer deprecated";
                self.push(subject.finding(Kind::SchemaUndeprecated, what));
            }
            _ => {}
        }
        match (&before.kind, &after.kind) {
            (ir::Kind::Struct(before), ir::Kind::Struct(after)) => {
                self.structure((old, before), (new, after));
            }
            (ir::Kind::Enum(before), ir::Kind::Enum(after)) => {
                self.enumeration((old, before), (new, after));
            }
            (ir::Kind::Union(before), ir::Kind::Union(after)) => {
                self.union((old, before), (new, after));
            }
            (ir::Kind::Mixed(before), ir::Kind::Mixed(after)) => {
                self.mixed((old, before), (new, after));
            }
            (ir::Kind::Alias(before), ir::Kind::Alias(after)) => {
                if !self.pairs.same(self.old, before, self.new, after) {
                    let (was, now) = (self.old.rust_type(before), self.new.rust_type(after));
                    let what = format!("is {now} now, was {was}");
                    let subject = self.ty(Side::New, new);
                    let finding = subject.finding(Kind::SchemaTypeChanged, what);
                    let claims = self.whole(Side::New, new);
                    self.push(finding.level(Level::Wire).claiming(claims));
                }
            }
            (ir::Kind::Any, ir::Kind::Any) => {}
            (before, after) => {
                let kind = match (before, after) {
                    (ir::Kind::Union(_), ir::Kind::Struct(new)) if new.folded.len() > 1 => {
                        Kind::UnionRuleWeaker
                    }
                    (ir::Kind::Struct(old), ir::Kind::Union(_)) if old.folded.len() > 1 => {
                        Kind::UnionRuleStronger
                    }
                    _ => Kind::SchemaKindChanged,
                };
                let name = |kind: &ir::Kind| match kind {
                    ir::Kind::Any => "any JSON value",
                    ir::Kind::Mixed(_) => "one of several JSON types",
                    kind => kind.name(),
                };
                let what = format!("is {} now, was {}", name(after), name(before));
                let mut claims = self.whole(Side::Old, old);
                claims.extend(self.whole(Side::New, new));
                let finding = self.ty(Side::New, new).finding(kind, what);
                self.push(finding.level(Level::Wire).claiming(claims));
            }
        }
    }

    fn structure(&mut self, (old, before): (&TypeId, &Struct), (new, after): (&TypeId, &Struct)) {
        let mut found = Vec::new();
        let find = |of: &'_ Struct, name: &str| {
            of.properties
                .iter()
                .find(|property| property.name == name)
                .cloned()
        };
        for property in &before.properties {
            match find(after, &property.name) {
                Some(other) => self.property((old, property), (new, &other), &mut found),
                None => {
                    let what = format!("`{}` is gone", property.name);
                    found.push(
                        self.about_property(
                            Side::Old,
                            old,
                            &property.name,
                            Kind::PropertyRemoved,
                            what,
                        )
                        .level(Level::Wire),
                    );
                }
            }
        }
        for property in &after.properties {
            if find(before, &property.name).is_none() {
                let ty = self.new.rust_type(&property.ty);
                let needed = property.required
                    && !property.read_only
                    && self.new.is_sent(new)
                    && self.old.is_sent(old);
                let need = if needed {
                    ", and required in requests"
                } else {
                    ""
                };
                let what = format!("`{}` is new, {ty}{need}", property.name);
                let finding =
                    self.about_property(Side::New, new, &property.name, Kind::PropertyAdded, what);
                found.push(finding.wire_if(needed).adding());
            }
        }
        self.findings.extend(found);
        let names = |of: &Struct| -> Vec<String> {
            of.properties
                .iter()
                .map(|property| property.name.clone())
                .collect()
        };
        self.members((old, &names(before)), (new, &names(after)));
        self.folded(new, before, after);
    }

    /// Compares the schemas that one struct holds together.
    fn folded(&mut self, new: &TypeId, before: &Struct, after: &Struct) {
        if before.folded.len() < 2 && after.folded.len() < 2 {
            return;
        }
        let now: BTreeSet<&TypeId> = after.folded.iter().collect();
        let was: BTreeSet<&TypeId> = before
            .folded
            .iter()
            .map(|id| self.pairs.types.get(id).copied().unwrap_or(id))
            .collect();
        let mut found = Vec::new();
        for id in was.difference(&now) {
            let what = format!("`{id}` is no longer one of its shapes");
            let subject = self.ty(Side::New, new);
            found.push(
                subject
                    .finding(Kind::VariantRemoved, what)
                    .level(Level::Wire),
            );
        }
        for id in now.difference(&was) {
            let what = format!("`{id}` is one of its shapes now");
            found.push(
                self.ty(Side::New, new)
                    .finding(Kind::VariantAdded, what)
                    .adding(),
            );
        }
        self.findings.extend(found);
    }

    /// Returns a finding on a property, which explains what is different about its field, setters and accessors.
    fn about_property(
        &self,
        side: Side,
        id: &TypeId,
        name: &str,
        kind: Kind,
        what: String,
    ) -> Finding {
        let edition = self.edition(side);
        let rename = |key: String| {
            if side == Side::Old {
                self.renamed(&key)
            } else {
                key
            }
        };
        let loses = matches!(kind, Kind::PropertyRemoved | Kind::PropertyTypeChanged);
        let mut claims = Vec::new();
        let field = self.member(side, id, name);
        if let (Some(key), Some(field)) = (edition.type_key(id), &field) {
            let plain = field.trim_end_matches('_');
            let own = [
                format!("{key}.{field}"),
                format!("{key}.{field}()"),
                format!("{key}.clear_{plain}()"),
            ];
            claims.extend(own.into_iter().map(rename).map(Claim::Item));
        }
        claims.extend(self.whole(side, &id.inside(name)));
        if loses {
            claims.extend(edition.type_key(id).map(|key| Claim::Rest(rename(key))));
        }
        for (union, ty) in edition.picture.api.types.iter().filter(|_| loses) {
            if let ir::Kind::Union(variants) = &ty.kind
                && variants.variants.iter().any(|variant| variant.ty == *id)
                && let Some(key) = edition.type_key(union)
            {
                claims.push(Claim::Rest(rename(key)));
            }
        }
        let rust = field.map_or_else(String::new, |field| {
            format!("{}::{field}", edition.type_path(id))
        });
        self.ty(side, id)
            .at(edition.property_pointer(id, name))
            .rust(rust)
            .finding(kind, what)
            .claiming(claims)
    }

    fn property(
        &self,
        (old, before): (&TypeId, &Property),
        (new, after): (&TypeId, &Property),
        found: &mut Vec<Finding>,
    ) {
        let name = &after.name;
        let sent = self.new.is_sent(new) && self.old.is_sent(old) && !after.read_only;
        let received = self.new.is_received(new) && self.old.is_received(old);
        let mut say = |kind, breaks: bool, what: &str| {
            let gone = self.about_property(Side::Old, old, name, kind, String::new());
            let finding =
                self.about_property(Side::New, new, name, kind, format!("`{name}` {what}"));
            found.push(finding.wire_if(breaks).claiming(gone.claims));
        };
        if !self.pairs.same(self.old, &before.ty, self.new, &after.ty) {
            let was = self.old.rust_type(&before.ty);
            let now = self.new.rust_type(&after.ty);
            say(
                Kind::PropertyTypeChanged,
                true,
                &format!("is {now} now, was {was}"),
            );
        }
        match (before.required, after.required) {
            (false, true) => say(Kind::PropertyRequired, sent, "is required now"),
            (true, false) => say(Kind::PropertyOptional, false, "is optional now"),
            _ => {}
        }
        match (before.nullable, after.nullable) {
            (false, true) => say(Kind::PropertyNullable, false, "may be null now"),
            (true, false) => say(Kind::PropertyNotNullable, sent, "may not be null any more"),
            _ => {}
        }
        match (before.read_only, after.read_only) {
            (false, true) => {
                let was_sent = self.new.is_sent(new) && self.old.is_sent(old);
                say(Kind::PropertyReadOnly, was_sent, "is read-only now");
            }
            (true, false) => say(Kind::PropertyNotReadOnly, false, "is no longer read-only"),
            _ => {}
        }
        match (before.write_only, after.write_only) {
            (false, true) => say(Kind::PropertyWriteOnly, received, "is write-only now"),
            (true, false) => say(Kind::PropertyNotWriteOnly, false, "is no longer write-only"),
            _ => {}
        }
        match (before.docs.deprecated, after.docs.deprecated) {
            (false, true) => say(Kind::PropertyDeprecated, false, "is deprecated now"),
            (true, false) => say(Kind::PropertyUndeprecated, false, "is no longer deprecated"),
            _ => {}
        }
    }
}
