//! The document as its publisher wrote it, read without any help of the generator.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

pub(crate) struct Document {
    pub(crate) tree: Value,
}

/// An operation, where it stands.
#[derive(Clone, Copy)]
pub(crate) struct Operation<'a> {
    pub(crate) id: &'a str,
    /// In upper case, as on the wire, it is the request's.
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    pub(crate) node: &'a Value,
    item: &'a Value,
}

impl Document {
    /// Reads a file, or a folder of files that say different things each; they may lie in its `api/`.
    pub(crate) fn read(path: &Path) -> Self {
        let api = path.join("api");
        let path = if api.is_dir() { &api } else { path };
        let mut files = vec![path.to_owned()];
        if path.is_dir() {
            let entries = fs::read_dir(path).unwrap();
            files = entries.map(|entry| entry.unwrap().path()).collect();
        }
        let mut tree = Value::Object(Map::new());
        for file in files {
            let text = fs::read_to_string(file).unwrap();
            merge(&mut tree, serde_yaml::from_str(&text).unwrap());
        }
        Self { tree }
    }

    pub(crate) fn follow<'a>(&'a self, mut node: &'a Value) -> &'a Value {
        while let Some(target) = node["$ref"].as_str() {
            node = self.tree.pointer(&target[1..]).unwrap();
        }
        node
    }

    pub(crate) fn operations(&self) -> Vec<Operation<'_>> {
        let mut operations = Vec::new();
        for (path, item) in self.tree["paths"].as_object().unwrap() {
            for (method, node) in item.as_object().unwrap() {
                let Some(id) = node["operationId"].as_str() else {
                    continue;
                };
                operations.push(Operation {
                    id,
                    method,
                    path,
                    node,
                    item,
                });
            }
        }
        operations
    }

    /// Returns the operation that a request is for: of those whose template fits, the one with the most fixed text.
    pub(crate) fn route(&self, method: &str, path: &str) -> Option<Operation<'_>> {
        let fitting = self.operations().into_iter().filter(|operation| {
            operation.method.eq_ignore_ascii_case(method) && fits(operation.path, path)
        });
        fitting.max_by_key(|operation| fixed(operation.path).concat().len())
    }

    /// Returns the parameters that a typed client can give, without those that only change how an answer is wrapped.
    pub(crate) fn parameters<'a>(&'a self, operation: Operation<'a>) -> Vec<&'a Value> {
        let lists = [operation.node, operation.item].map(|node| node["parameters"].as_array());
        let parameters = lists.into_iter().flatten().flatten();
        parameters
            .map(|parameter| self.follow(parameter))
            .filter(|parameter| parameter["name"] != "envelope" && parameter["name"] != "pretty")
            .collect()
    }

    /// Returns each status of success with a media type and its schema.
    fn successes<'a>(&'a self, operation: Operation<'a>) -> Vec<(u16, &'a str, &'a Value)> {
        let mut successes = Vec::new();
        for (status, response) in operation.node["responses"].as_object().unwrap() {
            let Some(status) = status
                .parse()
                .ok()
                .filter(|status| (200..300).contains(status))
            else {
                continue;
            };
            for (media, content) in content(self.follow(response)) {
                successes.push((status, media, &content["schema"]));
            }
        }
        successes
    }

    /// Returns the media type that a client asks for: JSON if there is any, of the newest version that is no preview.
    pub(crate) fn accept<'a>(&'a self, operation: Operation<'a>) -> &'a str {
        let media = self
            .successes(operation)
            .into_iter()
            .map(|(_, media, _)| media);
        media
            .max_by_key(|media| (version(media), media.ends_with("json")))
            .unwrap()
    }

    /// Returns the status and the schema of what comes where this media type is asked for.
    pub(crate) fn success<'a>(
        &'a self,
        operation: Operation<'a>,
        accept: &str,
    ) -> (u16, &'a Value) {
        let mut successes = self.successes(operation).into_iter();
        let (status, _, schema) = successes.find(|(_, media, _)| *media == accept).unwrap();
        (status, schema)
    }

    /// Returns the media type and the schema of the body in the version that a client asks for.
    pub(crate) fn body<'a>(&'a self, operation: Operation<'a>) -> Option<(&'a str, &'a Value)> {
        let version_asked = version(self.accept(operation));
        let body = self.follow(&operation.node["requestBody"]);
        let mut content = content(body);
        let (media, content) = content.find(|(media, _)| version(media) == version_asked)?;
        Some((media, &content["schema"]))
    }
}

/// In the order of preference: dates after `preview`.
fn version(media: &str) -> (bool, &str) {
    let version = media.trim_start_matches("application/vnd.atlas.");
    let version = version.split('+').next().unwrap();
    (version != "preview", version)
}

fn content(node: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let content = node["content"].as_object().into_iter().flatten();
    content.map(|(media, content)| (media.as_str(), content))
}

/// Returns the texts between a template's parameters.
fn fixed(template: &str) -> Vec<&str> {
    let parts = template.split('}');
    parts.map(|part| part.split('{').next().unwrap()).collect()
}

fn fits(template: &str, path: &str) -> bool {
    let (template, path) = (template.split('/'), path.split('/'));
    let same = |(part, found): (&str, &str)| match part.split_once(['{', '}']) {
        None => part == found,
        Some((before, rest)) => {
            let after = rest.split_once('}').unwrap().1;
            let least = before.len() + after.len();
            found.starts_with(before) && found.ends_with(after) && found.len() > least
        }
    };
    template.clone().count() == path.clone().count() && template.zip(path).all(same)
}

fn merge(into: &mut Value, from: Value) {
    match (into, from) {
        (Value::Object(into), Value::Object(from)) => {
            for (key, value) in from {
                merge(into.entry(key).or_insert(Value::Null), value);
            }
        }
        (into, from) => *into = from,
    }
}
