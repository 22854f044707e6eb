//! Who a change breaks in Rust: every difference of the two interfaces is laid to the finding that explains it, and what
//! none explains is a finding of its own.

use super::comparison::Comparison;
use super::finding::{Claim, Level, Side};
use super::kind::Kind;
use super::previews::Previews;
use super::surface::{Change, Surface, names, plain};
use crate::facts::{Gate, Stage};
use crate::ir::TypeId;
use std::collections::BTreeMap;

impl Comparison<'_> {
    /// Compares the interfaces and raises the levels of the findings that explain the differences.
    pub(super) fn interfaces(&mut self) {
        let old = self
            .old
            .surface
            .renamed(&self.renames.types, &self.renames.items);
        let changes = old.changes(&self.new.surface);
        let claims = Claims::new(self);
        let previews = Previews::new(self);
        let mut rest: BTreeMap<String, BTreeMap<&str, &Change>> = BTreeMap::new();
        for (key, change) in &changes {
            let explained = claims
                .find(key)
                .or_else(|| self.by_alias(&old, &claims, key))
                .or_else(|| by_mention(&claims, change));
            let Some(indices) = explained else {
                let owner = key.split('.').next().unwrap_or(key).to_owned();
                rest.entry(owner).or_default().insert(key, change);
                continue;
            };
            for index in indices {
                let finding = &mut self.findings[index];
                match change {
                    Change::Added => finding.adds = true,
                    Change::Removed | Change::Changed { .. } if previews.has(key) => {}
                    Change::Removed | Change::Changed { .. } => finding.level = Level::Rust,
                }
            }
        }
        for (owner, changes) in rest {
            self.unexplained(&owner, &changes, previews.has(&owner));
        }
        self.features();
    }

    /// Finds who changed an alias that the signature names.
    fn by_alias(&self, old: &Surface, claims: &Claims, key: &str) -> Option<Vec<usize>> {
        let moved = old.moved_aliases(&self.new.surface, key);
        moved
            .iter()
            .find_map(|name| claims.find(&format!("types::@{name}")))
    }

    fn unexplained(&mut self, owner: &str, changes: &BTreeMap<&str, &Change>, is_preview: bool) {
        type Matches = fn(&Change) -> bool;
        let kinds: [(Kind, Matches, Level); 3] = [
            (
                Kind::RustRemoved,
                |c| matches!(c, Change::Removed),
                Level::Rust,
            ),
            (
                Kind::RustChanged,
                |c| matches!(c, Change::Changed { .. }),
                Level::Rust,
            ),
            (Kind::RustAdded, |c| matches!(c, Change::Added), Level::None),
        ];
        for (kind, matches, level) in kinds {
            let own = changes.iter().filter(|(_, change)| matches(change));
            let items: Vec<String> = own.map(|(key, change)| told(owner, key, change)).collect();
            if items.is_empty() {
                continue;
            }
            let verb = match kind {
                Kind::RustRemoved => "gone",
                Kind::RustAdded => "new",
                _ => "different",
            };
            const SHOWN: usize = 4;
            let more = items.len().saturating_sub(SHOWN);
            let mut what = items.into_iter().take(SHOWN).collect::<Vec<_>>().join(", ");
            if more > 0 {
                what.push_str(&format!(" and {more} more"));
            }
            // Where a whole type came or went, its items need no mention.
            let what = match changes.get(owner) {
                Some(Change::Removed | Change::Added) => format!("`{}` is {verb}", plain(owner)),
                _ if changes.contains_key(format!("{owner}.set_null()").as_str()) => match kind {
                    Kind::RustRemoved => "is not sent any more, so its setters are gone".to_owned(),
                    _ => "is sent now, so it has setters".to_owned(),
                },
                _ => format!("{what}: {verb}"),
            };
            let side = if kind == Kind::RustRemoved {
                Side::Old
            } else {
                Side::New
            };
            let ty = owner.strip_prefix("types::@");
            let id = ty.and_then(|name| {
                let found = self.new.type_named(name).map(|id| (Side::New, id));
                found.or_else(|| self.old.type_named(name).map(|id| (Side::Old, id)))
            });
            let subject = match id {
                Some((side, id)) => self.ty(side, &id.clone()),
                None => self
                    .other(side, &plain(owner), "")
                    .rust(format!("generated_client::{}", plain(owner))),
            };
            let level = if is_preview { Level::None } else { level };
            let mut finding = subject.finding(kind, what).level(level);
            finding.adds = kind == Kind::RustAdded;
            self.push(finding);
        }
    }

    /// Compares the features that types are compiled with.
    fn features(&mut self) {
        let mut found = Vec::new();
        for (old, new) in &self.pairs.types {
            let before = self.gates(Side::Old, old);
            let after = self.gates(Side::New, new);
            let narrower = match (before.is_empty(), after.is_empty()) {
                (_, true) => false,
                (true, false) => true,
                (false, false) => {
                    let mut promised = before.iter().filter(|gate| gate.1 != Stage::Preview);
                    promised.any(|gate| !covered(gate, &after))
                }
            };
            if narrower && new.steps().count() == 1 {
                let text = |gates: &[(String, Stage)]| match gates {
                    [] => "any features".to_owned(),
                    gates => {
                        let name = |(name, stage): &(String, Stage)| match stage {
                            Stage::Current => format!("`{name}`"),
                            Stage::Older => format!("`{name}` and `older-versions`"),
                            Stage::Preview => format!("`{name}` and `preview`"),
                        };
                        let names: Vec<String> = gates.iter().map(name).collect();
                        names.join(" or ")
                    }
                };
                let what = format!(
                    "is compiled with {} now, was with {}",
                    text(&after),
                    text(&before)
                );
                let finding = self.ty(Side::New, new).finding(Kind::FeaturesChanged, what);
                // Hardly anybody names a type that nothing in their families uses.
                let level = if before.is_empty() {
                    Level::None
                } else {
                    Level::Rust
                };
                found.push(finding.level(level));
            }
        }
        self.findings.extend(found);
    }

    fn gates(&self, side: Side, id: &TypeId) -> Vec<(String, Stage)> {
        let edition = self.edition(side);
        let name = |gate: Gate| {
            let names = edition.picture.names.tag(&gate.tag?)?;
            Some((names.feature.clone(), gate.stage))
        };
        edition
            .picture
            .facts
            .gates(id)
            .into_iter()
            .filter_map(name)
            .collect()
    }
}

/// Returns whether a type that is compiled with `gate` still is.
fn covered(gate: &(String, Stage), after: &[(String, Stage)]) -> bool {
    after
        .iter()
        .any(|(name, stage)| *name == gate.0 && (*stage == gate.1 || *stage == Stage::Current))
}

fn told(owner: &str, key: &str, change: &Change) -> String {
    let item = key
        .strip_prefix(owner)
        .unwrap_or(key)
        .trim_start_matches('.');
    let item = if item.is_empty() { owner } else { item };
    match change {
        Change::Changed { old, new } => {
            format!(
                "`{}` is `{}`, was `{}`",
                plain(item),
                plain(new),
                plain(old)
            )
        }
        _ => format!("`{}`", plain(item)),
    }
}

/// A signature that names a type which is another kind of thing now changes with it.
fn by_mention(claims: &Claims, change: &Change) -> Option<Vec<usize>> {
    let Change::Changed { old, new } = change else {
        return None;
    };
    names(old)
        .chain(names(new))
        .find_map(|name| claims.turned.get(&format!("types::@{name}")).cloned())
}

/// Returns whether a schema becomes another thing by such a change.
fn turns(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::SchemaKindChanged
            | Kind::SchemaTypeChanged
            | Kind::SchemaRemoved
            | Kind::UnionRuleWeaker
            | Kind::UnionRuleStronger
    )
}

/// Which finding accounts for which items.
struct Claims {
    items: BTreeMap<String, Vec<usize>>,
    whole: BTreeMap<String, Vec<usize>>,
    rest: BTreeMap<String, Vec<usize>>,
    /// As `whole`, for what is another kind of thing now.
    turned: BTreeMap<String, Vec<usize>>,
}

impl Claims {
    fn new(comparison: &Comparison<'_>) -> Self {
        let mut claims = Self {
            items: BTreeMap::new(),
            whole: BTreeMap::new(),
            rest: BTreeMap::new(),
            turned: BTreeMap::new(),
        };
        for (index, finding) in comparison.findings.iter().enumerate() {
            for claim in &finding.claims {
                let (map, key) = match claim {
                    Claim::Item(key) => (&mut claims.items, key),
                    Claim::Whole(key) => (&mut claims.whole, key),
                    Claim::Rest(key) => (&mut claims.rest, key),
                };
                let indices = map.entry(key.clone()).or_default();
                if !indices.contains(&index) {
                    indices.push(index);
                }
            }
        }
        let turned = |indices: &Vec<usize>| {
            let mut kinds = indices.iter().map(|index| comparison.findings[*index].kind);
            kinds.any(turns)
        };
        let whole = claims.whole.iter().filter(|(_, indices)| turned(indices));
        claims.turned = whole
            .map(|(key, indices)| (key.clone(), indices.clone()))
            .collect();
        // What loses something explains a loss sooner than what merely changed.
        for indices in claims.rest.values_mut() {
            indices.sort_by_key(|index| comparison.findings[*index].kind);
            indices.truncate(1);
        }
        claims
    }

    fn find(&self, key: &str) -> Option<Vec<usize>> {
        let owner = key.split('.').next().unwrap_or(key);
        let found = self
            .items
            .get(key)
            .or_else(|| self.whole.get(owner))
            .or_else(|| self.rest.get(owner));
        // A union's conversion from a type that is gone, or a marker's, goes with it.
        let found = found.or_else(|| {
            let mentioned = names(key).filter(|name| !owner.ends_with(name));
            let mut whole = mentioned.filter_map(|name| self.whole.get(&format!("types::@{name}")));
            whole.next()
        });
        found.cloned()
    }
}
