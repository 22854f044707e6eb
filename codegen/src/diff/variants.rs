//! Variants: what they are called, and what is said of one that came, went or holds something else.

use super::comparison::Comparison;
use super::finding::{Claim, Finding, Level, Side};
use super::kind::Kind;
use crate::ir::TypeId;

/// A variant, by its type and its place in it.
pub(super) type Place<'a> = (&'a TypeId, usize);

impl Comparison<'_> {
    /// Returns a variant's name.
    pub(super) fn variant(&self, side: Side, (id, index): Place<'_>) -> String {
        let names = self.edition(side).picture.names.ty(id);
        let name = names.and_then(|names| names.members.get(index));
        name.cloned().unwrap_or_default()
    }

    /// Returns claims on a variant and on what hangs on it, under the names of the new interface.
    pub(super) fn variant_claims(&self, side: Side, (id, index): Place<'_>) -> Vec<Claim> {
        let edition = self.edition(side);
        let (Some(key), Some(names)) = (edition.type_key(id), edition.picture.names.ty(id)) else {
            return Vec::new();
        };
        let name = self.variant(side, (id, index));
        let snake = names.methods.variants.get(index);
        let snake = snake.map(String::as_str).unwrap_or_default();
        let rename = |key: String| match side {
            Side::Old => self.renamed(&key),
            Side::New => key,
        };
        let items = [
            format!("{key}.{name}"),
            format!("{key}.is_{snake}()"),
            format!("{key}.as_{snake}()"),
        ];
        let items = items.into_iter().map(|item| Claim::Item(rename(item)));
        items.chain([Claim::Rest(rename(key.clone()))]).collect()
    }

    /// Says of a variant of the type that is `new` now that it is gone.
    pub(super) fn variant_removed(&self, old: Place<'_>, new: &TypeId, of: &str) -> Finding {
        let what = format!("variant `{}` is gone{of}", self.variant(Side::Old, old));
        let finding = self.ty(Side::New, new).finding(Kind::VariantRemoved, what);
        let claims = self.variant_claims(Side::Old, old);
        finding.level(Level::Wire).claiming(claims)
    }

    /// Says of a variant that it is new.
    pub(super) fn variant_added(&self, new: Place<'_>, of: &str) -> Finding {
        let what = format!("variant `{}` is new{of}", self.variant(Side::New, new));
        let finding = self.ty(Side::New, new.0).finding(Kind::VariantAdded, what);
        let claims = self.variant_claims(Side::New, new);
        finding.adding().claiming(claims)
    }

    /// Says of a variant that what it holds, in words, is something else.
    pub(super) fn variant_holds(
        &self,
        (old, was): (Place<'_>, &str),
        (new, now): (Place<'_>, &str),
    ) -> Finding {
        let name = self.variant(Side::Old, old);
        let what = format!("variant `{name}` holds {now} now, was {was}");
        let subject = self.ty(Side::New, new.0);
        let finding = subject.finding(Kind::VariantTypeChanged, what);
        let claims = self.both_claims(old, new);
        finding.level(Level::Wire).claiming(claims)
    }

    /// Says of a variant that it has another name, if it has.
    pub(super) fn variant_renamed(&self, old: Place<'_>, new: Place<'_>) -> Option<Finding> {
        let was = self.variant(Side::Old, old);
        let now = self.variant(Side::New, new);
        if was == now {
            return None;
        }
        let what = format!("variant `{was}` is called `{now}` now");
        let finding = self.ty(Side::New, new.0).finding(Kind::MemberRenamed, what);
        let claims = self.both_claims(old, new);
        Some(finding.level(Level::Wire).claiming(claims))
    }

    fn both_claims(&self, old: Place<'_>, new: Place<'_>) -> impl Iterator<Item = Claim> {
        let old = self.variant_claims(Side::Old, old);
        old.into_iter().chain(self.variant_claims(Side::New, new))
    }
}
