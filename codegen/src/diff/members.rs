//! Values of enumerations, and the Rust names of values and properties.

use super::comparison::Comparison;
use super::finding::{Claim, Level, Side};
use super::kind::Kind;
use super::operations::came_and_went;
use crate::ir::{self, Enum, TypeId};

impl Comparison<'_> {
    /// Returns the Rust name of a property, value or variant.
    pub(super) fn member(&self, side: Side, id: &TypeId, name: &str) -> Option<String> {
        let edition = self.edition(side);
        let index = match &edition.picture.api.types.get(id)?.kind {
            ir::Kind::Struct(structure) => structure.properties.iter().position(|p| p.name == name),
            ir::Kind::Enum(set) => set.values.iter().position(|value| value == name),
            _ => None,
        }?;
        edition.picture.names.ty(id)?.members.get(index).cloned()
    }

    pub(super) fn enumeration(
        &mut self,
        (old, before): (&TypeId, &Enum),
        (new, after): (&TypeId, &Enum),
    ) {
        let missing = |these: &'_ [String], those: &[String]| -> Vec<String> {
            these
                .iter()
                .filter(|value| !those.contains(value))
                .cloned()
                .collect()
        };
        let changed = [
            (Side::Old, old, missing(&before.values, &after.values)),
            (Side::New, new, missing(&after.values, &before.values)),
        ];
        for (side, id, values) in changed {
            if values.is_empty() {
                continue;
            }
            let edition = self.edition(side);
            let key = edition.type_key(id).unwrap_or_default();
            let key = if side == Side::Old {
                self.renamed(&key)
            } else {
                key
            };
            let items = values
                .iter()
                .filter_map(|value| self.member(side, id, value));
            let claims: Vec<Claim> = items
                .map(|item| Claim::Item(format!("{key}.{item}")))
                .collect();
            let names: Vec<&String> = values.iter().collect();
            let finding = match side {
                Side::Old => self
                    .ty(Side::New, new)
                    .finding(Kind::EnumValueRemoved, came_and_went("value", &[], &names))
                    .level(Level::Wire),
                Side::New => self
                    .ty(Side::New, new)
                    .finding(Kind::EnumValueAdded, came_and_went("value", &names, &[]))
                    .adding(),
            };
            self.push(finding.claiming(claims));
        }
        self.members((old, &before.values), (new, &after.values));
    }

    /// Compares the Rust names of what both types have.
    pub(super) fn members(
        &mut self,
        (old, before): (&TypeId, &[String]),
        (new, after): (&TypeId, &[String]),
    ) {
        let mut found = Vec::new();
        for name in before.iter().filter(|name| after.contains(name)) {
            let (was, now) = (
                self.member(Side::Old, old, name),
                self.member(Side::New, new, name),
            );
            let (Some(was), Some(now)) = (was, now) else {
                continue;
            };
            if was != now {
                let key = self.new.type_key(new).unwrap_or_default();
                let what = format!("`{name}` is called `{now}` in Rust now, was `{was}`");
                let finding = self.ty(Side::New, new).finding(Kind::MemberRenamed, what);
                let items = [&was, &now].into_iter().flat_map(|name| {
                    let plain = name.trim_end_matches('_');
                    [
                        format!("{key}.{name}"),
                        format!("{key}.{name}()"),
                        format!("{key}.clear_{plain}()"),
                    ]
                });
                found.push(finding.level(Level::Wire).claiming(items.map(Claim::Item)));
            }
        }
        self.findings.extend(found);
    }
}
