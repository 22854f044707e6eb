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
            let claims = self.variant_claims(Side::Old, old, index);
            let name = self.variant(Side::Old, old, index);
            if let Some(at) = replaced {
                let what = format!(
                    "variant `{name}` holds `{}` now, was `{}`",
                    after.variants[at].ty, variant.ty
                );
                let finding = self
                    .ty(Side::New, new)
                    .finding(Kind::VariantTypeChanged, what);
                let claims = claims
                    .into_iter()
                    .chain(self.variant_claims(Side::New, new, at));
                found.push(finding.level(Level::Wire).claiming(claims));
                places[index] = Some(at);
            } else {
                let what = format!("variant `{name}` is gone, for {}", values(variant));
                let finding = self.ty(Side::New, new).finding(Kind::VariantRemoved, what);
                found.push(finding.level(Level::Wire).claiming(claims));
            }
        }
        for (index, variant) in after.variants.iter().enumerate() {
            if !places.contains(&Some(index)) {
                let name = self.variant(Side::New, new, index);
                let what = format!("variant `{name}` is new, for {}", values(variant));
                let finding = self.ty(Side::New, new).finding(Kind::VariantAdded, what);
                found.push(
                    finding
                        .adding()
                        .claiming(self.variant_claims(Side::New, new, index)),
                );
            }
        }
        for (index, place) in places.iter().enumerate() {
            let Some(at) = place else { continue };
            let (was, now) = (
                self.variant(Side::Old, old, index),
                self.variant(Side::New, new, *at),
            );
            if was != now {
                let what = format!("variant `{was}` is called `{now}` now");
                let finding = self.ty(Side::New, new).finding(Kind::MemberRenamed, what);
                let claims = self
                    .variant_claims(Side::Old, old, index)
                    .into_iter()
                    .chain(self.variant_claims(Side::New, new, *at));
                found.push(finding.level(Level::Wire).claiming(claims));
            }
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

    pub(super) fn variant(&self, side: Side, id: &TypeId, index: usize) -> String {
        let names = self.edition(side).picture.names.ty(id);
        let name = names.and_then(|names| names.members.get(index));
        name.cloned().unwrap_or_default()
    }

    pub(super) fn variant_claims(&self, side: Side, id: &TypeId, index: usize) -> Vec<Claim> {
        let edition = self.edition(side);
        let (Some(key), name) = (edition.type_key(id), self.variant(side, id, index)) else {
            return Vec::new();
        };
        let methods = edition
            .picture
            .names
            .ty(id)
            .map(|names| &names.methods.variants);
        let snake = methods.and_then(|methods| methods.get(index));
        let snake = snake.map(String::as_str).unwrap_or_default();
        let rename = |key: String| {
            if side == Side::Old {
                self.renamed(&key)
            } else {
                key
            }
        };
        let items = [
            format!("{key}.{name}"),
            format!("{key}.is_{snake}()"),
            format!("{key}.as_{snake}()"),
        ];
        let items = items.into_iter().map(|item| Claim::Item(rename(item)));
        items.chain([Claim::Rest(rename(key.clone()))]).collect()
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
                        self.variant(Side::New, new, *other)
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

fn values(variant: &Variant) -> String {
    let values: Vec<String> = variant
        .values
        .iter()
        .map(|value| value.join(" + "))
        .collect();
    match values.as_slice() {
        [] => "its own keys".to_owned(),
        values => format!("`{}`", values.join("`, `")),
    }
}
