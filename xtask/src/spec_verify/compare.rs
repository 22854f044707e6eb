//! Holds two descriptions against each other, operation by operation.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::node::Node;

/// A fact that the two descriptions do not agree on.
#[derive(Debug)]
pub(super) struct Difference {
    /// The kind of fact, as the list of intended differences names it.
    pub(super) fact: &'static str,
    /// What it is about: `GET /path …` or `Schema.property`.
    pub(super) subject: String,
    pub(super) ours: Side,
    pub(super) theirs: Side,
}

/// What one description says, and where.
#[derive(Debug)]
pub(super) struct Side {
    pub(super) value: String,
    pub(super) pointer: String,
}

/// What is said where a description says nothing.
pub(super) const NOTHING: &str = "nothing";

/// An operation of theirs that ours does not have.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Missing {
    pub(super) tag: String,
    pub(super) id: String,
}

/// What a comparison found.
#[derive(Default)]
pub(super) struct Comparison {
    pub(super) differences: Vec<Difference>,
    pub(super) missing: BTreeSet<Missing>,
    /// Operations that both have, by family.
    pub(super) operations: BTreeMap<String, usize>,
    /// Component schemas of ours that were reached.
    pub(super) schemas: BTreeSet<String>,
    /// How many facts were compared.
    pub(super) facts: usize,
    /// Pairs of schemas that were compared or are being compared.
    pub(super) met: BTreeSet<(String, String)>,
}

/// Compares `ours` with `theirs`: every operation of ours and all that it reaches.
pub(super) fn compare(ours: &Value, theirs: &Value) -> Comparison {
    let mut comparison = Comparison::default();
    let (ours, theirs) = (Node::root(ours), Node::root(theirs));
    for (fact, key) in [("server", "servers"), ("security", "security")] {
        comparison.same(fact, key, key, &ours, &theirs);
    }
    let known: BTreeMap<_, _> = operations(&theirs).collect();
    let mut described = BTreeSet::new();
    for (key, operation) in operations(&ours) {
        let subject = format!("{} {}", key.0.to_uppercase(), key.1);
        match known.get(&key) {
            Some(other) => comparison.operation(&subject, &operation, other),
            None => comparison.lone("operation", &subject, Some(&operation), None, &theirs),
        }
        described.insert(key);
    }
    comparison.missing = known
        .iter()
        .filter(|(key, _)| !described.contains(*key))
        .map(|(_, operation)| Missing {
            tag: tag(operation),
            id: operation.text("operationId").unwrap_or("?").to_owned(),
        })
        .collect();
    comparison
}

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Returns the operations by method and path.
fn operations<'a>(document: &Node<'a>) -> impl Iterator<Item = ((&'a str, &'a str), Node<'a>)> {
    let paths: Vec<_> = document
        .get("paths")
        .map(|paths| paths.entries().collect())
        .unwrap_or_default();
    paths.into_iter().flat_map(|(path, item)| {
        let operations: Vec<_> = item
            .entries()
            .filter(|(method, _)| METHODS.contains(method))
            .map(|(method, operation)| ((method, path), operation))
            .collect();
        operations
    })
}

fn tag(operation: &Node<'_>) -> String {
    let first = operation.get("tags").and_then(|tags| tags.items().next());
    let name = first.as_ref().and_then(|tag| tag.value.as_str());
    name.unwrap_or("no family").to_owned()
}

impl Comparison {
    fn operation(&mut self, subject: &str, ours: &Node<'_>, theirs: &Node<'_>) {
        *self.operations.entry(tag(ours)).or_default() += 1;
        for (fact, key) in [
            ("tag", "tags"),
            ("operation-id", "operationId"),
            ("method-name", "x-xgen-operation-id-override"),
            ("roles", "x-rolesRequirements"),
            ("documentation", "x-xgen-docs-url"),
            ("security", "security"),
        ] {
            self.same(fact, subject, key, ours, theirs);
        }
        self.flag("deprecated", subject, "deprecated", ours, theirs);
        self.parameters(subject, ours, theirs);
        let newest = newest(theirs);
        let subject_of_body = format!("{subject} body");
        match (ours.get("requestBody"), theirs.get("requestBody")) {
            (Some(ours), Some(theirs)) => {
                let (ours, theirs) = (ours.resolved(), theirs.resolved());
                self.flag("required", &subject_of_body, "required", &ours, &theirs);
                self.content(&subject_of_body, &ours, &theirs, newest);
            }
            (None, None) => {}
            (body, other) => {
                self.either("body", subject, (body, ours), (other, theirs));
            }
        }
        self.responses(subject, ours, theirs, newest);
    }

    fn parameters(&mut self, subject: &str, ours: &Node<'_>, theirs: &Node<'_>) {
        let (mine, other) = (parameters(ours), parameters(theirs));
        let keys: BTreeSet<_> = mine.keys().chain(other.keys()).copied().collect();
        for key in keys {
            let subject = format!("{subject} {} parameter {}", key.0, key.1);
            let (Some(a), Some(b)) = (mine.get(&key), other.get(&key)) else {
                let found = (mine.get(&key).cloned(), other.get(&key).cloned());
                self.either("parameter", &subject, (found.0, ours), (found.1, theirs));
                continue;
            };
            self.flag("required", &subject, "required", a, b);
            self.flag("deprecated", &subject, "deprecated", a, b);
            let exploded = |node: &Node<'_>| {
                let form = matches!(node.text("in"), Some("query" | "cookie"));
                let style = node.text("style").unwrap_or(match form {
                    true => "form",
                    false => "simple",
                });
                let explode = node.value.get("explode").and_then(Value::as_bool);
                format!("{style}, explode: {}", explode.unwrap_or(style == "form"))
            };
            self.equal("style", &subject, (exploded(a), a), (exploded(b), b));
            match (a.get("schema"), b.get("schema")) {
                (Some(a), Some(b)) => self.schema(&subject, &a, &b),
                (None, None) => {}
                (schema, other) => self.either("type", &subject, (schema, a), (other, b)),
            }
        }
    }

    fn responses(
        &mut self,
        subject: &str,
        ours: &Node<'_>,
        theirs: &Node<'_>,
        newest: Option<&str>,
    ) {
        let (Some(ours), Some(theirs)) = (ours.get("responses"), theirs.get("responses")) else {
            return;
        };
        let statuses: BTreeSet<&str> = ours
            .entries()
            .chain(theirs.entries())
            .map(|(status, _)| status)
            .collect();
        for status in statuses {
            let subject = format!("{subject} {status}");
            match (ours.get(status), theirs.get(status)) {
                (Some(ours), Some(theirs)) => {
                    self.content(&subject, &ours.resolved(), &theirs.resolved(), newest);
                }
                (None, Some(response)) if only_older(&response.resolved(), newest) => {
                    self.lone("older-version", &subject, None, Some(&response), &ours);
                }
                (mine, other) => {
                    self.either("status", &subject, (mine, &ours), (other, &theirs));
                }
            }
        }
    }

    /// Compares the media types of a body or an answer.
    fn content(&mut self, subject: &str, ours: &Node<'_>, theirs: &Node<'_>, newest: Option<&str>) {
        let (mine, other) = (media_types(ours), media_types(theirs));
        let names: BTreeSet<&str> = mine.keys().chain(other.keys()).copied().collect();
        for name in names {
            let subject = format!("{subject} {name}");
            match (mine.get(name), other.get(name)) {
                (Some(a), Some(b)) => {
                    self.same("sunset", &subject, "x-sunset", a, b);
                    match (a.get("schema"), b.get("schema")) {
                        (Some(a), Some(b)) => self.schema(&subject, &a, &b),
                        (None, None) => {}
                        (schema, other) => self.either("type", &subject, (schema, a), (other, b)),
                    }
                }
                (None, Some(media)) if is_older(name, newest) => {
                    self.lone("older-version", &subject, None, Some(media), ours);
                }
                (a, b) => {
                    self.either(
                        "version",
                        &subject,
                        (a.cloned(), ours),
                        (b.cloned(), theirs),
                    );
                }
            }
        }
    }

    /// Compares what lies under a key, as it stands.
    pub(super) fn same(
        &mut self,
        fact: &'static str,
        subject: &str,
        key: &str,
        ours: &Node<'_>,
        theirs: &Node<'_>,
    ) {
        let shown = |node: &Node<'_>| node.value.get(key).map_or(NOTHING.to_owned(), shown);
        self.equal(
            fact,
            subject,
            (shown(ours), &ours.nearest(key)),
            (shown(theirs), &theirs.nearest(key)),
        );
    }

    /// Compares what is false unless said.
    pub(super) fn flag(
        &mut self,
        fact: &'static str,
        subject: &str,
        key: &str,
        ours: &Node<'_>,
        theirs: &Node<'_>,
    ) {
        self.equal(
            fact,
            subject,
            (ours.flag(key).to_string(), &ours.nearest(key)),
            (theirs.flag(key).to_string(), &theirs.nearest(key)),
        );
    }

    /// Notes a difference unless both say the same.
    pub(super) fn equal(
        &mut self,
        fact: &'static str,
        subject: &str,
        ours: (String, &Node<'_>),
        theirs: (String, &Node<'_>),
    ) {
        self.facts += 1;
        if ours.0 != theirs.0 {
            let side = |(value, node): (String, &Node<'_>)| Side {
                value,
                pointer: node.pointer.clone(),
            };
            self.differences.push(Difference {
                fact,
                subject: subject.to_owned(),
                ours: side(ours),
                theirs: side(theirs),
            });
        }
    }

    /// Notes what only one of the two has; each comes with the node that lacks it.
    pub(super) fn either(
        &mut self,
        fact: &'static str,
        subject: &str,
        ours: (Option<Node<'_>>, &Node<'_>),
        theirs: (Option<Node<'_>>, &Node<'_>),
    ) {
        let lacking = if ours.0.is_some() { theirs.1 } else { ours.1 };
        self.lone(fact, subject, ours.0.as_ref(), theirs.0.as_ref(), lacking);
    }

    fn lone(
        &mut self,
        fact: &'static str,
        subject: &str,
        ours: Option<&Node<'_>>,
        theirs: Option<&Node<'_>>,
        lacking: &Node<'_>,
    ) {
        let value = |node: Option<&Node<'_>>| node.map_or(NOTHING.to_owned(), brief);
        let places = (ours.unwrap_or(lacking), theirs.unwrap_or(lacking));
        self.equal(
            fact,
            subject,
            (value(ours), places.0),
            (value(theirs), places.1),
        );
    }
}

/// Returns the parameters by place and name, those of the path item included.
fn parameters<'a>(operation: &Node<'a>) -> BTreeMap<(&'a str, &'a str), Node<'a>> {
    // The operation's own come last, so that they win.
    let lists = [operation.parent(), Some(operation.clone())];
    let lists = lists.into_iter().flatten();
    let lists = lists.filter_map(|node| node.get("parameters"));
    lists
        .flat_map(|list| list.items().map(|item| item.resolved()).collect::<Vec<_>>())
        .filter_map(|item| Some(((item.text("in")?, item.text("name")?), item)))
        .collect()
}

fn media_types<'a>(node: &Node<'a>) -> BTreeMap<&'a str, Node<'a>> {
    let content = node.get("content");
    content.iter().flat_map(Node::entries).collect()
}

/// Returns the newest stable version that a success of the operation is told in; `preview` where there is no other.
fn newest<'a>(operation: &Node<'a>) -> Option<&'a str> {
    let responses = operation.get("responses")?;
    let versions = responses
        .entries()
        .filter(|(status, _)| status.starts_with('2'))
        .flat_map(|(_, response)| media_types(&response.resolved()).into_keys())
        .filter_map(version);
    // Dates compare as text; every one of them comes before `preview`.
    let (previews, dates): (Vec<_>, Vec<_>) = versions.partition(|version| *version == PREVIEW);
    dates.into_iter().max().or(previews.into_iter().next())
}

const PREVIEW: &str = "preview";

/// Returns the version in `application/vnd.atlas.2024-08-05+json`.
fn version(media_type: &str) -> Option<&str> {
    let (_, rest) = media_type.split_once("vnd.atlas.")?;
    rest.split('+').next()
}

/// Returns whether a media type is of another version than the newest stable one.
fn is_older(media_type: &str, newest: Option<&str>) -> bool {
    match (version(media_type), newest) {
        (Some(PREVIEW), Some(newest)) => newest != PREVIEW,
        (Some(version), Some(newest)) => version < newest,
        _ => false,
    }
}

fn only_older(response: &Node<'_>, newest: Option<&str>) -> bool {
    let names = media_types(response);
    !names.is_empty() && names.keys().all(|name| is_older(name, newest))
}

/// Returns a value as one line of JSON, whatever the order of a list of texts; whole numbers look alike however they are spelled.
pub(super) fn shown(value: &Value) -> String {
    match value {
        Value::Number(number) => number
            .as_f64()
            .map_or(number.to_string(), |n| n.to_string()),
        Value::Array(items) => {
            let mut items: Vec<String> = items.iter().map(shown).collect();
            items.sort_unstable();
            format!("[{}]", items.join(", "))
        }
        Value::Object(map) => {
            let mut entries: Vec<String> = map
                .iter()
                .map(|(key, value)| format!("{key}: {}", shown(value)))
                .collect();
            entries.sort_unstable();
            format!("{{{}}}", entries.join(", "))
        }
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}

/// Returns what is told of a node that the other description lacks.
fn brief(node: &Node<'_>) -> String {
    let kind = node
        .reference()
        .and_then(|pointer| pointer.rsplit('/').next())
        .or_else(|| node.text("type"))
        .or_else(|| node.text("operationId"));
    kind.unwrap_or("present").to_owned()
}
