//! All findings of a comparison, and the verdict.

use super::collapse::collapse;
use super::comparison::Comparison;
use super::edition::{Edition, Interface};
use super::finding::{Cause, Finding, Level, Side, Verdict};
use super::kind::Kind;
use super::surface::{Change, plain};
use crate::diagnostics::{Diagnostic, Fault, Location, Problem, locate};
use crate::source::Input;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What is different, and what that means for the next release.
#[derive(Debug, Clone, Serialize)]
pub struct Report {
    /// What the next release has to be.
    pub verdict: Verdict,
    /// What breaks most first, then in the order of the kinds.
    pub findings: Vec<Finding>,
    /// Whether generated text differs at all, documentation aside.
    #[serde(skip)]
    text_differs: bool,
}

/// Compares two editions.
pub fn compare(old: &Edition, new: &Edition) -> Report {
    let mut findings = compared(old, new);
    attribute(old, new, &mut findings);
    let mut report = Report {
        verdict: Verdict::None,
        findings: collapse(findings),
        text_differs: old.surface.text != new.surface.text,
    };
    report.settle();
    report
}

fn compared(old: &Edition, new: &Edition) -> Vec<Finding> {
    let mut comparison = Comparison::new(old, new);
    comparison.operations();
    comparison.types();
    comparison.interfaces();
    comparison.documents();
    comparison.findings
}

/// Finds out who brought each finding about: with the old overlays and configuration, only the description differs.
fn attribute(old: &Edition, new: &Edition, findings: &mut [Finding]) {
    let (before, after) = (&old.input, &new.input);
    let overlays = texts(&before.overlays) != texts(&after.overlays);
    let config = text(before) != text(after);
    if !overlays && !config {
        return;
    }
    let with = |input: Input| -> Option<BTreeSet<Mark>> {
        let edition = Edition::read(&input).ok()?;
        Some(compared(old, &edition).iter().map(mark).collect())
    };
    let description = with(Input {
        overlays: before.overlays.clone(),
        config: before.config.clone(),
        waiters: before.waiters.clone(),
        ..after.clone()
    });
    let mended = match (overlays, config) {
        (true, true) => with(Input {
            config: before.config.clone(),
            waiters: before.waiters.clone(),
            ..after.clone()
        }),
        _ => None,
    };
    for finding in findings {
        let within = |marks: &Option<BTreeSet<Mark>>| {
            marks
                .as_ref()
                .is_some_and(|marks| marks.contains(&mark(finding)))
        };
        finding.cause = if description.is_none() || within(&description) {
            Cause::Document
        } else if !config || within(&mended) {
            Cause::Overlay
        } else {
            Cause::Configuration
        };
    }
}

/// What two findings share that are the same.
type Mark = (Kind, Level, String, String);

fn mark(finding: &Finding) -> Mark {
    let Finding {
        kind,
        level,
        pointer,
        what,
        ..
    } = finding;
    (*kind, *level, pointer.clone(), what.clone())
}

fn texts(sources: &[crate::source::Source]) -> Vec<&str> {
    sources.iter().map(|source| source.text.as_str()).collect()
}

/// Returns what people decide beside the description.
fn text(input: &Input) -> [Option<&str>; 2] {
    [&input.config, &input.waiters].map(|source| Some(source.as_ref()?.text.as_str()))
}

impl Report {
    /// Adds what two generators make different of one description; both interfaces are of the new one.
    pub fn add_generator(&mut self, old: &Interface, new: &Interface) {
        let (old, new) = (&old.0, &new.0);
        let mut owners: BTreeMap<(Kind, String), Vec<String>> = BTreeMap::new();
        for (key, change) in old.changes(new) {
            let kind = match change {
                Change::Removed => Kind::RustRemoved,
                Change::Changed { .. } => Kind::RustChanged,
                Change::Added => Kind::RustAdded,
            };
            let (owner, item) = key.split_once('.').unwrap_or((&key, &key));
            let owner = owner.to_owned();
            owners.entry((kind, owner)).or_default().push(plain(item));
        }
        for ((kind, owner), items) in owners {
            let verb = match kind {
                Kind::RustRemoved => "gone",
                Kind::RustAdded => "new",
                _ => "different",
            };
            let what = format!("`{}`: {verb}", items.join("`, `"));
            let level = if kind == Kind::RustAdded {
                Level::None
            } else {
                Level::Rust
            };
            self.findings.push(Finding {
                kind,
                level,
                cause: Cause::Generator,
                adds: kind == Kind::RustAdded,
                pointer: String::new(),
                side: if kind == Kind::RustRemoved {
                    Side::Old
                } else {
                    Side::New
                },
                rust: format!("generated_client::{}", plain(&owner)),
                message: format!("{}: {what}", plain(&owner)),
                subject: plain(&owner),
                families: Vec::new(),
                operations: Vec::new(),
                link: None,
                places: Vec::new(),
                location: None,
                nearby: None,
                what,
                claims: Vec::new(),
            });
        }
        if old.text != new.text {
            self.text_differs = true;
            self.findings.push(Finding {
                kind: Kind::TextChanged,
                level: Level::None,
                cause: Cause::Generator,
                adds: false,
                pointer: String::new(),
                side: Side::New,
                rust: String::new(),
                subject: String::new(),
                message: "the generators write different code".to_owned(),
                families: Vec::new(),
                operations: Vec::new(),
                link: None,
                places: Vec::new(),
                location: None,
                nearby: None,
                what: String::new(),
                claims: Vec::new(),
            });
        }
        self.settle();
    }

    /// Looks up the lines that the findings are about. `old` and `new` are what the editions were read from.
    pub fn locate(&mut self, old: &Input, new: &Input) {
        let (before, after) = (self.places(Side::Old, old), self.places(Side::New, new));
        let nearby = self.places(Side::Old, new);
        for finding in &mut self.findings {
            let (own, near) = match finding.side {
                Side::Old => (&before, &nearby),
                Side::New => (&after, &after),
            };
            finding.location = own.get(&finding.pointer).cloned();
            finding.nearby = near.get(&finding.pointer).cloned();
        }
    }

    /// Returns where the nodes of one side's findings, or the nearest above them, stand in a description.
    fn places(&self, side: Side, input: &Input) -> BTreeMap<String, Location> {
        let own = self.findings.iter().filter(|finding| finding.side == side);
        let pointers: BTreeSet<&str> = own.map(|finding| finding.pointer.as_str()).collect();
        let faults = pointers
            .into_iter()
            .filter(|pointer| !pointer.is_empty())
            .map(|pointer| Fault::from(Diagnostic::new("", pointer)));
        let problems = locate(&input.description, faults.collect());
        let place = |problem: &Problem| {
            let pointer = problem.diagnostic.pointer.clone();
            Some((pointer, problem.location.clone()?))
        };
        problems.iter().filter_map(place).collect()
    }

    /// Returns whether anything breaks.
    pub fn breaks(&self) -> bool {
        self.verdict == Verdict::Major
    }

    fn settle(&mut self) {
        let findings = &self.findings;
        self.verdict = if findings.iter().any(|finding| finding.level > Level::None) {
            Verdict::Major
        } else if findings.iter().any(|finding| finding.adds) {
            Verdict::Minor
        } else if self.text_differs {
            Verdict::Patch
        } else {
            Verdict::None
        };
        self.findings
            .sort_by_key(|finding| (std::cmp::Reverse(finding.level), finding.kind));
    }
}
