//! Several files of one description become one tree.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::diagnostics::{Fault, Place, noun};
use crate::pointer::Pointer;
use crate::source::Source;
use crate::tree::grammar::METHODS;

/// Unites the trees of all files in their order. Paths, components and tags are united entry by entry; everything else
/// may stand in one file, or be the same in several.
pub(crate) fn merge<'a>(files: Vec<(&'a Source, Value)>, faults: &mut Vec<Fault<'a>>) -> Value {
    let mut merge = Merge {
        tree: Map::new(),
        tags: HashMap::new(),
        faults,
    };
    for (source, tree) in files {
        match tree {
            Value::Object(tree) => merge.file(source, tree),
            Value::Null => merge
                .faults
                .push(Fault::new("the file is empty", "").at(Place::File(source))),
            other => {
                let message = format!(
                    "an OpenAPI description is a mapping, this is {}",
                    noun(&other)
                );
                merge
                    .faults
                    .push(Fault::new(message, "").at(Place::node(source, "")));
            }
        }
    }
    Value::Object(merge.tree)
}

struct Merge<'a, 'f> {
    tree: Map<String, Value>,
    /// Where each tag was declared first.
    tags: HashMap<String, Place<'a>>,
    faults: &'f mut Vec<Fault<'a>>,
}

impl<'a> Merge<'a, '_> {
    fn file(&mut self, source: &'a Source, tree: Map<String, Value>) {
        let root = Pointer::Root;
        for (key, value) in tree {
            let at = root.key(&key);
            match (key.as_str(), value) {
                ("paths", Value::Object(paths)) => {
                    // Even without entries it counts as given.
                    mapping(&mut self.tree, "paths");
                    for (path, item) in paths {
                        self.path(source, &at, path, item);
                    }
                }
                ("components", Value::Object(sections)) => {
                    for (section, entries) in sections {
                        self.section(source, &at, &section, entries);
                    }
                }
                ("tags", Value::Array(tags)) => {
                    for (index, tag) in tags.into_iter().enumerate() {
                        self.tag(source, &at.index(index), tag);
                    }
                }
                (_, value) => same(&mut self.tree, self.faults, source, &at, &key, value),
            }
        }
    }

    fn path(&mut self, source: &'a Source, at: &Pointer<'_>, path: String, item: Value) {
        let Some(paths) = mapping(&mut self.tree, "paths") else {
            return;
        };
        let at = at.key(&path);
        match (paths.get_mut(&path), item) {
            (Some(Value::Object(known)), Value::Object(item)) => {
                for (key, value) in item {
                    let at = at.key(&key);
                    match METHODS.contains(&key.as_str()) {
                        true => once(known, self.faults, source, &at, &key, value),
                        false => same(known, self.faults, source, &at, &key, value),
                    }
                }
            }
            (Some(_), _) => self.faults.push(again(source, &at)),
            (None, item) => {
                paths.insert(path, item);
            }
        }
    }

    fn section(&mut self, source: &'a Source, at: &Pointer<'_>, section: &str, entries: Value) {
        let at = at.key(section);
        let Some(components) = mapping(&mut self.tree, "components") else {
            return;
        };
        let Value::Object(entries) = entries else {
            return same(components, self.faults, source, &at, section, entries);
        };
        let Some(known) = mapping(components, section) else {
            return;
        };
        for (name, entry) in entries {
            once(known, self.faults, source, &at.key(&name), &name, entry);
        }
    }

    fn tag(&mut self, source: &'a Source, at: &Pointer<'_>, tag: Value) {
        let tags = self
            .tree
            .entry("tags")
            .or_insert_with(|| Value::Array(Vec::new()));
        let Value::Array(tags) = tags else { return };
        let place = Place::node(source, at.to_string());
        if let Some(name) = tag.get("name").and_then(Value::as_str) {
            if let Some(first) = self.tags.get(name) {
                if !tags.contains(&tag) {
                    let message = format!("the tag `{name}` is declared twice, differently");
                    let fault = Fault::new(message, at.to_string()).at(place);
                    self.faults.push(fault.related(first.clone(), "first here"));
                }
                return;
            }
            self.tags.insert(name.to_owned(), place);
        }
        tags.push(tag);
    }
}

/// Returns the mapping under `key`, made if it is missing; `None` if something else is there.
fn mapping<'t>(tree: &'t mut Map<String, Value>, key: &str) -> Option<&'t mut Map<String, Value>> {
    tree.entry(key)
        .or_insert_with(|| Value::Object(Map::new()))
        .as_object_mut()
}

/// Takes an entry that only one file may have.
fn once<'a>(
    known: &mut Map<String, Value>,
    faults: &mut Vec<Fault<'a>>,
    source: &'a Source,
    at: &Pointer<'_>,
    key: &str,
    value: Value,
) {
    if known.contains_key(key) {
        faults.push(again(source, at));
    } else {
        known.insert(key.to_owned(), value);
    }
}

/// Takes an entry that several files may have if they agree.
fn same<'a>(
    known: &mut Map<String, Value>,
    faults: &mut Vec<Fault<'a>>,
    source: &'a Source,
    at: &Pointer<'_>,
    key: &str,
    value: Value,
) {
    if known.get(key) != Some(&value) {
        once(known, faults, source, at, key, value);
    }
}

fn again<'a>(source: &'a Source, at: &Pointer<'_>) -> Fault<'a> {
    let pointer = at.to_string();
    Fault::new(
        "another file of the description has this already",
        pointer.clone(),
    )
    .at(Place::node(source, pointer.clone()))
    .related(Place::Description(pointer), "first here")
    .hint("keep it in one file")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn files_are_united() {
        let (a, b) = (Source::new("a", ""), Source::new("b", ""));
        let mut faults = Vec::new();
        let tree = merge(
            vec![
                (
                    &a,
                    json!({"openapi": "3.0.1", "paths": {"/x": {"get": 1}}, "tags": [{"name": "A"}]}),
                ),
                (
                    &b,
                    json!({"openapi": "3.0.1", "paths": {"/x": {"put": 2}}, "components": {"schemas": {"S": {}}}, "tags": [{"name": "A"}, {"name": "B"}]}),
                ),
            ],
            &mut faults,
        );
        assert!(faults.is_empty());
        let expected = json!({
            "openapi": "3.0.1", "paths": {"/x": {"get": 1, "put": 2}}, "tags": [{"name": "A"}, {"name": "B"}],
            "components": {"schemas": {"S": {}}},
        });
        assert_eq!(tree, expected);
    }

    #[test]
    fn what_two_files_say_differently_is_refused() {
        let (a, b) = (Source::new("a", ""), Source::new("b", ""));
        for tree in [
            json!({"info": {"title": "A"}}),
            json!({"paths": {"/x": {"get": 2}}}),
            json!({"components": {"schemas": {"S": {}}}}),
            json!({"tags": [{"name": "A", "description": "a"}]}),
        ] {
            let first = json!({
                "info": {"title": "B"}, "paths": {"/x": {"get": 1}}, "tags": [{"name": "A"}], "components": {"schemas": {"S": {}}},
            });
            let mut faults = Vec::new();
            merge(vec![(&a, first), (&b, tree)], &mut faults);
            assert_eq!(faults.len(), 1);
        }
    }
}
