//! The nodes in which two trees differ.

use super::finding::Side;
use crate::pointer::escape;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// A node that differs, or that only one tree has.
#[derive(Debug, Clone)]
pub(super) struct Difference {
    /// Into the new tree, or into the old one for what is gone.
    pub(super) pointer: String,
    pub(super) side: Side,
    /// The nearest keyword of OpenAPI: the last step, or the one before a name.
    pub(super) keyword: String,
    pub(super) old: Option<Value>,
    pub(super) new: Option<Value>,
}

/// Keywords whose values are compared as a whole.
const WHOLE: [&str; 7] = [
    "default",
    "example",
    "examples",
    "enum",
    "security",
    "info",
    "externalDocs",
];

/// Keywords below which keys are names.
const NAMED: [&str; 14] = [
    "callbacks",
    "content",
    "headers",
    "links",
    "mapping",
    "parameters",
    "paths",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
    "scopes",
    "securitySchemes",
    "variables",
];

/// Returns the differences of two descriptions; `schemas` and `paths` are those that have another name in the new one.
pub(super) fn differences(
    old: &Value,
    new: &Value,
    schemas: &BTreeMap<String, String>,
    paths: &BTreeMap<String, String>,
) -> Vec<Difference> {
    let mut walk = Walk {
        schemas,
        paths,
        found: Vec::new(),
    };
    walk.node(old, new, &Place::default());
    walk.found
}

#[derive(Debug, Clone, Default)]
struct Place {
    old: String,
    new: String,
    keyword: String,
    /// Whether the node's keys are names rather than keywords.
    named: bool,
}

impl Place {
    fn below(&self, old: &str, new: &str) -> Self {
        let keyword = if self.named {
            self.keyword.as_str()
        } else {
            new
        };
        Self {
            old: format!("{}/{}", self.old, escape(old)),
            new: format!("{}/{}", self.new, escape(new)),
            keyword: keyword.to_owned(),
            named: !self.named && NAMED.contains(&new),
        }
    }

    fn item(&self, old: usize, new: usize) -> Self {
        Self {
            old: format!("{}/{old}", self.old),
            new: format!("{}/{new}", self.new),
            keyword: self.keyword.clone(),
            named: false,
        }
    }
}

struct Walk<'a> {
    schemas: &'a BTreeMap<String, String>,
    paths: &'a BTreeMap<String, String>,
    found: Vec<Difference>,
}

impl Walk<'_> {
    fn node(&mut self, old: &Value, new: &Value, place: &Place) {
        if old == new {
            return;
        }
        if WHOLE.contains(&place.keyword.as_str()) && !place.named {
            return self.differ(old, new, place);
        }
        match (old, new) {
            (Value::Object(old), Value::Object(new)) => self.object(old, new, place),
            (Value::Array(old), Value::Array(new)) => self.list(old, new, place),
            (old, new) => self.differ(old, new, place),
        }
    }

    fn differ(&mut self, old: &Value, new: &Value, place: &Place) {
        if let (Some(old), Some(new)) = (old.as_str(), new.as_str())
            && self.renamed(old) == new
        {
            return;
        }
        // Any of them will do, so their order says nothing.
        if place.keyword == "security" && same_set(old, new) {
            return;
        }
        self.found.push(Difference {
            pointer: place.new.clone(),
            side: Side::New,
            keyword: place.keyword.clone(),
            old: Some(old.clone()),
            new: Some(new.clone()),
        });
    }

    /// Returns a reference as it is written in the new description.
    fn renamed(&self, text: &str) -> String {
        const SCHEMAS: &str = "#/components/schemas/";
        let name = text
            .strip_prefix(SCHEMAS)
            .and_then(|name| self.schemas.get(name));
        name.map_or_else(|| text.to_owned(), |name| format!("{SCHEMAS}{name}"))
    }

    fn object(&mut self, old: &Map<String, Value>, new: &Map<String, Value>, place: &Place) {
        let mut met = BTreeSet::new();
        for (key, value) in old {
            let name = match place.new.as_str() {
                "/paths" => self.paths.get(key),
                "/components/schemas" => self.schemas.get(key),
                _ => None,
            };
            let name = name.unwrap_or(key);
            let below = place.below(key, name);
            match new.get(name) {
                Some(other) => {
                    met.insert(name.as_str());
                    self.node(value, other, &below);
                }
                None if key == "required" && value.is_array() && !place.named => {
                    self.node(value, &Value::Array(Vec::new()), &below);
                }
                None => self.gone(value, below),
            }
        }
        for (key, value) in new {
            let below = place.below(key, key);
            if key == "required" && value.is_array() && !place.named && !old.contains_key(key) {
                self.node(&Value::Array(Vec::new()), value, &below);
            } else if !met.contains(key.as_str()) {
                self.came(value, below);
            }
        }
    }

    fn list(&mut self, old: &[Value], new: &[Value], place: &Place) {
        let scalar = |value: &Value| !value.is_object() && !value.is_array();
        if old.iter().chain(new).all(scalar) {
            return self.scalars(old, new, place);
        }
        let mut met = BTreeSet::new();
        for (index, value) in old.iter().enumerate() {
            let own = self.renamed(&identity(value, index));
            let other = new
                .iter()
                .enumerate()
                .find(|(at, other)| !met.contains(at) && identity(other, *at) == own);
            match other {
                Some((at, other)) => {
                    met.insert(at);
                    self.node(value, other, &place.item(index, at));
                }
                None => self.gone(value, place.item(index, index)),
            }
        }
        for (index, value) in new.iter().enumerate() {
            if !met.contains(&index) {
                self.came(value, place.item(index, index));
            }
        }
    }

    /// Compares lists of plain values as sets; a required property is told at the property.
    fn scalars(&mut self, old: &[Value], new: &[Value], place: &Place) {
        if place.keyword != "required" {
            let (old, new) = (Value::Array(old.to_vec()), Value::Array(new.to_vec()));
            return self.differ(&old, &new, place);
        }
        let property = |list: &str, name: &Value| {
            let schema = list.strip_suffix("/required").unwrap_or(list);
            let name = name.as_str().unwrap_or_default();
            format!("{schema}/properties/{}", escape(name))
        };
        let missing = |these: &[Value], those: &[Value]| -> Vec<Value> {
            these
                .iter()
                .filter(|name| !those.contains(name))
                .cloned()
                .collect()
        };
        for name in missing(old, new).into_iter().chain(missing(new, old)) {
            self.found.push(Difference {
                pointer: property(&place.new, &name),
                side: Side::New,
                keyword: "required".to_owned(),
                old: Some(Value::Bool(old.contains(&name))),
                new: Some(Value::Bool(new.contains(&name))),
            });
        }
    }

    fn gone(&mut self, value: &Value, place: Place) {
        self.found.push(Difference {
            pointer: place.old,
            side: Side::Old,
            keyword: place.keyword,
            old: Some(value.clone()),
            new: None,
        });
    }

    fn came(&mut self, value: &Value, place: Place) {
        self.found.push(Difference {
            pointer: place.new,
            side: Side::New,
            keyword: place.keyword,
            old: None,
            new: Some(value.clone()),
        });
    }
}

/// Returns what tells an element of a list from the others: what it refers to, its name, else its place.
fn identity(value: &Value, index: usize) -> String {
    let text = |key: &str| value.get(key).and_then(Value::as_str);
    match (text("$ref"), text("name"), text("url")) {
        (Some(target), _, _) => target.to_owned(),
        (None, Some(name), _) => format!("{name}{}", text("in").unwrap_or_default()),
        (None, None, Some(url)) => url.to_owned(),
        _ => format!("#{index}"),
    }
}

/// Returns whether two lists have the same values, in whatever order.
pub(super) fn same_set(old: &Value, new: &Value) -> bool {
    let (Value::Array(old), Value::Array(new)) = (old, new) else {
        return false;
    };
    let within = |these: &[Value], those: &[Value]| these.iter().all(|value| those.contains(value));
    old.len() == new.len() && within(old, new) && within(new, old)
}
