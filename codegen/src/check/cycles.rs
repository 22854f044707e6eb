//! No component is, through aliases, inheritance or alternatives, defined by itself.

use std::collections::{BTreeSet, HashMap};

use serde_json::Value;

use super::{Components, Object};
use crate::diagnostics::{Fault, Place};
use crate::pointer::{Pointer, unescape};

/// The sections, what one of their components is called, and the keywords that lead on besides `$ref`. Those of schemas are
/// followed one kind at a time, for a union's variants may inherit from it.
const WAYS: [(&str, &str, &[&str]); 6] = [
    ("schemas", "a schema", &["allOf"]),
    ("schemas", "a schema", &["oneOf", "anyOf"]),
    ("responses", "a response", &[]),
    ("parameters", "a parameter", &[]),
    ("requestBodies", "a request body", &[]),
    ("headers", "a header", &[]),
];

/// Looks for cycles in each section.
pub(super) fn check(components: Components<'_>, faults: &mut Vec<Fault<'_>>) {
    let mut reported = BTreeSet::new();
    for (section, noun, keywords) in WAYS {
        let Some(members) = components.section(section) else {
            continue;
        };
        let mut search = Search {
            section,
            noun,
            keywords,
            members,
            state: HashMap::with_capacity(members.len()),
            trail: Vec::new(),
            reported: &mut reported,
            faults,
        };
        for name in members.keys() {
            search.visit(name);
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Open,
    Done,
}

struct Search<'s, 'f, 'a> {
    section: &'static str,
    noun: &'static str,
    keywords: &'static [&'static str],
    members: &'s Object,
    state: HashMap<&'s str, State>,
    /// The open members, outermost first.
    trail: Vec<&'s str>,
    /// The members of each cycle: one of aliases alone is met by every way.
    reported: &'f mut BTreeSet<(&'static str, BTreeSet<&'s str>)>,
    faults: &'f mut Vec<Fault<'a>>,
}

impl<'s> Search<'s, '_, '_> {
    fn visit(&mut self, name: &'s str) {
        // Without recursion, for a chain may be as long as there are schemas.
        let mut pending = vec![(name, false)];
        while let Some((name, leave)) = pending.pop() {
            if leave {
                self.state.insert(name, State::Done);
                self.trail.pop();
                continue;
            }
            match self.state.get(name) {
                Some(State::Done) => continue,
                Some(State::Open) => {
                    self.report(name);
                    continue;
                }
                None => {}
            }
            self.state.insert(name, State::Open);
            self.trail.push(name);
            pending.push((name, true));
            let mut references = Vec::new();
            follow(&self.members[name], self.keywords, &mut references);
            for reference in references {
                if let Some((next, _)) = self.target(reference) {
                    pending.push((next, false));
                }
            }
        }
    }

    fn target(&self, reference: &str) -> Option<(&'s String, &'s Value)> {
        let within = reference.strip_prefix("#/components/")?;
        let name = within.strip_prefix(self.section)?.strip_prefix('/')?;
        self.members.get_key_value(&unescape(name))
    }

    fn report(&mut self, name: &'s str) {
        let start = self
            .trail
            .iter()
            .position(|open| *open == name)
            .unwrap_or_default();
        let mut way: Vec<&str> = self.trail[start..].to_vec();
        let cycle = (self.section, way.iter().copied().collect());
        if !self.reported.insert(cycle) {
            return;
        }
        way.push(name);
        let (root, components) = (Pointer::Root, "components");
        let parent = root.key(components);
        let section = parent.key(self.section);
        let pointer = section.key(name).to_string();
        let mut fault = Fault::new(
            format!("{} is defined by itself: {}", self.noun, way.join(" → ")),
            pointer,
        );
        for other in &self.trail[start + 1..] {
            fault = fault.related(
                Place::Description(section.key(other).to_string()),
                "on the way",
            );
        }
        self.faults
            .push(fault.hint("one of them must say what it is"));
    }
}

/// Collects what a component refers to, directly or in the lists below keywords.
fn follow<'v>(component: &'v Value, keywords: &[&str], found: &mut Vec<&'v str>) {
    found.extend(component.get("$ref").and_then(Value::as_str));
    for keyword in keywords {
        let parts = component.get(keyword).and_then(Value::as_array);
        for part in parts.into_iter().flatten() {
            follow(part, keywords, found);
        }
    }
}
