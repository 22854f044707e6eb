//! No schema is, through aliases and inheritance, defined by itself.

use std::collections::HashMap;

use serde_json::Value;

use super::{Components, Object};
use crate::diagnostics::{Fault, Place};
use crate::load::pointer::{Pointer, unescape};

const PREFIX: &str = "#/components/schemas/";

/// Looks for cycles over `$ref` and `allOf`. A union's variants may inherit from it: that is no cycle of these.
pub(super) fn check(components: Components<'_>, faults: &mut Vec<Fault<'_>>) {
    let Some(schemas) = components.section("schemas") else {
        return;
    };
    let mut search = Search {
        schemas,
        state: HashMap::with_capacity(schemas.len()),
        trail: Vec::new(),
        faults,
    };
    for name in schemas.keys() {
        search.visit(name);
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Open,
    Done,
}

struct Search<'s, 'f, 'a> {
    schemas: &'s Object,
    state: HashMap<&'s str, State>,
    /// The open schemas, outermost first.
    trail: Vec<&'s str>,
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
            for base in bases(&self.schemas[name]) {
                if let Some((base, _)) = self.schemas.get_key_value(&unescape(base)) {
                    pending.push((base, false));
                }
            }
        }
    }

    fn report(&mut self, name: &str) {
        let start = self
            .trail
            .iter()
            .position(|open| *open == name)
            .unwrap_or_default();
        let mut way: Vec<&str> = self.trail[start..].to_vec();
        way.push(name);
        let (root, components) = (Pointer::Root, "components");
        let (parent, key) = (root.key(components), "schemas");
        let schemas = parent.key(key);
        let pointer = schemas.key(name).to_string();
        let mut fault = Fault::new(
            format!("a schema is defined by itself: {}", way.join(" → ")),
            pointer,
        );
        for other in &self.trail[start + 1..] {
            fault = fault.related(
                Place::Description(schemas.key(other).to_string()),
                "on the way",
            );
        }
        self.faults
            .push(fault.hint("one of them must say what it is"));
    }
}

/// Returns the names of the schemas that all of this one is.
fn bases(schema: &Value) -> impl Iterator<Item = &str> {
    let parts = schema
        .get("allOf")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    std::iter::once(schema)
        .chain(parts)
        .filter_map(|schema| schema.get("$ref")?.as_str()?.strip_prefix(PREFIX))
}
