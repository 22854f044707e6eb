//! Unions over JSON types: the types that have a variant, and what the variants hold.

use super::comparison::Comparison;
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
            let Some(at) = place(after, *json) else {
                found.push(self.variant_removed((old, index), new, ""));
                continue;
            };
            let now = &after.variants[at].1;
            if !self.pairs.same(self.old, was, self.new, now) {
                let (was, now) = (self.old.rust_type(was), self.new.rust_type(now));
                found.push(self.variant_holds(((old, index), &was), ((new, at), &now)));
            }
        }
        for (index, (json, _)) in after.variants.iter().enumerate() {
            if place(before, *json).is_none() {
                found.push(self.variant_added((new, index), ""));
            }
        }
        self.findings.extend(found);
    }
}
