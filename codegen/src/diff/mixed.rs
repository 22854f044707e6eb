//! Unions over JSON types: the types that have a variant, and what the variants hold.

use super::comparison::Comparison;
use super::finding::{Level, Side};
use super::kind::Kind;
use crate::ir::{Mixed, TypeId};

impl Comparison<'_> {
    pub(super) fn mixed(
        &mut self,
        (old, before): (&TypeId, &Mixed),
        (new, after): (&TypeId, &Mixed),
    ) {
        let place = |of: &Mixed, json| of.variants.iter().position(|(own, _)| *own == json);
        let mut found = Vec::new();
        for (index, (json, was)) in before.variants.iter().enumerate() {
            let claims = self.variant_claims(Side::Old, old, index);
            let name = self.variant(Side::Old, old, index);
            let Some(at) = place(after, *json) else {
                let what = format!("variant `{name}` is gone");
                let finding = self.ty(Side::New, new).finding(Kind::VariantRemoved, what);
                found.push(finding.level(Level::Wire).claiming(claims));
                continue;
            };
            let now = &after.variants[at].1;
            if !self.pairs.same(self.old, was, self.new, now) {
                let (was, now) = (self.old.rust_type(was), self.new.rust_type(now));
                let what = format!("variant `{name}` holds {now} now, was {was}");
                let finding = self
                    .ty(Side::New, new)
                    .finding(Kind::VariantTypeChanged, what);
                let claims = claims
                    .into_iter()
                    .chain(self.variant_claims(Side::New, new, at));
                found.push(finding.level(Level::Wire).claiming(claims));
            }
        }
        for (index, (json, _)) in after.variants.iter().enumerate() {
            if place(before, *json).is_none() {
                let name = self.variant(Side::New, new, index);
                let what = format!("variant `{name}` is new");
                let finding = self.ty(Side::New, new).finding(Kind::VariantAdded, what);
                let claims = self.variant_claims(Side::New, new, index);
                found.push(finding.adding().claiming(claims));
            }
        }
        self.findings.extend(found);
    }
}
