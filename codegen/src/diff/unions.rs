//! Unions: their variants, the values that lead to them, and the rule by which they are told apart.

use super::comparison::Comparison;
use super::finding::{Claim, Finding, Level, Side};
use super::kind::Kind;
use crate::ir::{Rule, TypeId, Union, Variant};
use std::collections::{BTreeMap, BTreeSet};

impl Comparison<'_> {
    pub(super) fn union(
        &mut self,
        (old, before): (&TypeId, &Union),
        (new, after): (&TypeId, &Union),
    ) {
        let mut found = self.rule(new, before, after);
        // The place of an old variant among the new ones.
        let mut places: Vec<Option<usize>> = before
            .variants
            .iter()
            .map(|variant| {
                let mut others = after.variants.iter();
                others.position(|other| self.is_same(variant, other))
            })
            .collect();
        for (index, variant) in before.variants.iter().enumerate() {
            if places[index].is_some() {
                continue;
            }
            let taken: BTreeSet<usize> = places.iter().copied().flatten().collect();
            let replaced = after.variants.iter().enumerate().position(|(at, other)| {
                !taken.contains(&at) && variant.values.iter().any(|v| other.values.contains(v))
            });
            if let Some(at) = replaced {
                let [was, now] = [&variant.ty, &after.variants[at].ty].map(|ty| format!("`{ty}`"));
                found.push(self.variant_holds(((old, index), &was), ((new, at), &now)));
                places[index] = Some(at);
            } else {
                found.push(self.variant_removed((old, index), new, &of(variant)));
            }
        }
        for (index, variant) in after.variants.iter().enumerate() {
            if !places.contains(&Some(index)) {
                found.push(self.variant_added((new, index), &of(variant)));
            }
        }
        for (index, place) in places.iter().enumerate() {
            let renamed = |at: &usize| self.variant_renamed((old, index), (new, *at));
            found.extend(place.as_ref().and_then(renamed));
        }
        found.extend(self.tag_values(new, before, after, &places));
        self.findings.extend(found);
    }

    fn is_same(&self, one: &Variant, other: &Variant) -> bool {
        let all = |variant: &Variant| -> Vec<TypeId> {
            std::iter::once(&variant.ty)
                .chain(&variant.merged)
                .cloned()
                .collect()
        };
        let others = all(other);
        let renamed = |id: TypeId| {
            self.pairs
                .types
                .get(&id)
                .map_or(id.clone(), |id| (*id).clone())
        };
        self.pairs.types.get(&one.ty) == Some(&&other.ty)
            || all(one)
                .into_iter()
                .map(renamed)
                .any(|id| others.contains(&id))
    }

    fn rule(&self, new: &TypeId, before: &Union, after: &Union) -> Vec<Finding> {
        let mut found = Vec::new();
        let say = |kind, what: String| {
            let key = self.new.type_key(new);
            let finding = self.ty(Side::New, new).finding(kind, what);
            finding.claiming(key.map(Claim::Rest))
        };
        if before.rule != after.rule {
            let what = format!(
                "variants are told apart by {} now, was {}",
                after.rule.name(),
                before.rule.name()
            );
            let weaker = after.rule > before.rule;
            let kind = match (before.rule, after.rule) {
                (Rule::Discriminator, _) => Kind::DiscriminatorRemoved,
                (_, Rule::Discriminator) => Kind::DiscriminatorAdded,
                _ if weaker => Kind::UnionRuleWeaker,
                _ => Kind::UnionRuleStronger,
            };
            let finding = say(kind, what.clone()).wire_if(weaker);
            found.push(finding);
            if weaker && kind != Kind::UnionRuleWeaker {
                found.push(say(Kind::UnionRuleWeaker, what).level(Level::Wire));
            }
        }
        if before.tags != after.tags {
            let name = |tags: &[String]| match tags {
                [] => "no property".to_owned(),
                tags => format!("`{}`", tags.join("` and `")),
            };
            let what = format!(
                "variants are told apart by {} now, was {}",
                name(&after.tags),
                name(&before.tags)
            );
            found.push(say(Kind::TagChanged, what).level(Level::Wire));
        }
        found
    }

    /// Compares which variant a tag value leads to.
    fn tag_values(
        &self,
        new: &TypeId,
        before: &Union,
        after: &Union,
        places: &[Option<usize>],
    ) -> Vec<Finding> {
        let table = |union: &Union| -> BTreeMap<String, usize> {
            let variants = union.variants.iter().enumerate();
            variants
                .flat_map(|(index, v)| v.values.iter().map(move |value| (value.join(" + "), index)))
                .collect()
        };
        let (was, now) = (table(before), table(after));
        let mut found = Vec::new();
        let mut gone: BTreeMap<usize, Vec<String>> = BTreeMap::new();
        let mut came: BTreeMap<usize, Vec<String>> = BTreeMap::new();
        for (value, index) in &was {
            let place = places.get(*index).copied().flatten();
            match now.get(value) {
                // Where the variant itself went, its finding has said so.
                None if place.is_some() => gone.entry(*index).or_default().push(value.clone()),
                None => {}
                Some(other) if place == Some(*other) || place.is_none() => {}
                Some(other) => {
                    let what = format!(
                        "`{value}` leads to variant `{}` now",
                        self.variant(Side::New, (new, *other))
                    );
                    let finding = self.ty(Side::New, new).finding(Kind::TagValueMoved, what);
                    found.push(finding.level(Level::Wire));
                }
            }
        }
        for (value, index) in &now {
            if !was.contains_key(value) && places.contains(&Some(*index)) {
                came.entry(*index).or_default().push(value.clone());
            }
        }
        for (index, values) in gone {
            let variant = &before.variants[index].ty;
            let what = format!("`{}` no longer leads to `{variant}`", values.join("`, `"));
            let finding = self.ty(Side::New, new).finding(Kind::TagValueRemoved, what);
            found.push(finding.level(Level::Wire));
        }
        for (index, values) in came {
            let variant = &after.variants[index].ty;
            let what = format!("`{}` leads to `{variant}` now", values.join("`, `"));
            let finding = self.ty(Side::New, new).finding(Kind::TagValueAdded, what);
            found.push(finding.adding());
        }
        let default = |union: &Union| union.default.map(|index| union.variants[index].ty.clone());
        if default(before) != default(after) && before.rule == after.rule {
            let what = "other values lead to another variant now".to_owned();
            let finding = self.ty(Side::New, new).finding(Kind::TagValueMoved, what);
            found.push(finding.level(Level::Wire));
        }
        found
    }
}

/// Returns by what a variant is told.
fn of(variant: &Variant) -> String {
    let values = variant.values.iter().map(|value| value.join(" + "));
    match values.collect::<Vec<_>>().as_slice() {
        [] => ", for its own keys".to_owned(),
        values => format!(", for `{}`", values.join("`, `")),
    }
}
