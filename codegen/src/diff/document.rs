//! What differs between two descriptions and is in no other finding: words, limits, failures, extensions.
//!
//! This is the net below the comparison of operations and types: no node can change unnoticed.

use super::comparison::Comparison;
use super::finding::{Finding, Side};
use super::kind::Kind;
use super::operations::came_and_went;
use super::pointers::reference;
use super::trees::{Difference, differences, same_set};
use crate::ir::{Operation, TypeId};
use crate::pointer::{is_above, unescape};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Keywords that say something to people only.
const WORDS: [&str; 18] = [
    "description",
    "summary",
    "title",
    "example",
    "examples",
    "externalDocs",
    "info",
    "tags",
    "license",
    "contact",
    "termsOfService",
    "x-xgen-docs-url",
    "x-xgen-changelog",
    "x-xgen-sha",
    "x-externalLinks",
    "x-topics",
    "x-additionalPropertiesName",
    "x-example",
];

/// Keywords that bound a value.
const LIMITS: [&str; 12] = [
    "pattern",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
];

/// Keywords whose children have names rather than keywords.
const CONTAINERS: [&str; 8] = [
    "properties",
    "parameters",
    "responses",
    "content",
    "headers",
    "schemas",
    "requestBodies",
    "requestBody",
];

impl Comparison<'_> {
    pub(super) fn documents(&mut self) {
        let schemas: BTreeMap<String, String> = self
            .pairs
            .types
            .iter()
            .filter(|(old, new)| old != new && old.steps().count() == 1)
            .map(|(old, new)| (old.to_string(), new.to_string()))
            .collect();
        let paths: BTreeMap<String, String> = self
            .pairs
            .operations
            .iter()
            .filter(|(old, new)| old.path != new.path)
            .map(|(old, new)| (old.path.clone(), new.path.clone()))
            .collect();
        let told: BTreeSet<String> = self
            .findings
            .iter()
            .map(|finding| finding.pointer.clone())
            .collect();
        let mut words: BTreeMap<(String, Side), (usize, String)> = BTreeMap::new();
        let mut found = Vec::new();
        for difference in differences(&self.old.tree, &self.new.tree, &schemas, &paths) {
            if is_words(&difference) {
                let owner = owner(&difference.pointer);
                let entry = words.entry((owner, difference.side));
                entry.or_insert((0, difference.pointer)).0 += 1;
            } else if !is_told(&told, &difference) {
                found.push(self.rest(&difference));
            }
        }
        for ((_, side), (count, pointer)) in words {
            let what = match count {
                1 => "only words differ".to_owned(),
                count => format!("only words differ, in {count} places"),
            };
            let mut finding = self.about_node(side, &pointer, Kind::WordsChanged, what);
            finding.what = "only words differ".to_owned();
            found.push(finding);
        }
        self.findings.extend(found);
    }

    /// Returns the finding for a difference that no other explains.
    fn rest(&self, difference: &Difference) -> Finding {
        let Difference {
            pointer,
            side,
            keyword,
            old,
            new,
        } = difference;
        let sent = self.is_sent(pointer);
        let name = pointer_name(pointer);
        let change = match (shown(old.as_ref()), shown(new.as_ref())) {
            (Some(old), Some(new)) => format!("{new} now, was {old}"),
            (None, Some(new)) => format!("{new} now"),
            (Some(old), None) => format!("gone, was {old}"),
            (None, None) => "different".to_owned(),
        };
        let is_reordered = matches!((old, new), (Some(old), Some(new)) if same_set(old, new));
        let (kind, breaks) = match keyword.as_str() {
            limit if LIMITS.contains(&limit) => (
                Kind::LimitsChanged,
                sent && tighter(limit, old.as_ref(), new.as_ref()),
            ),
            "format" => (Kind::FormatChanged, false),
            "nullable" | "readOnly" | "writeOnly" | "deprecated" | "required" if name.is_some() => {
                (flipped(keyword, new.as_ref()), false)
            }
            "default" => (Kind::DefaultChanged, sent && old.is_some() && new.is_some()),
            "enum" if is_reordered => (Kind::DocumentChanged, false),
            "enum" => {
                let lost = texts(old.as_ref()).difference(&texts(new.as_ref())).count() > 0;
                (Kind::AllowedValuesChanged, sent && lost && new.is_some())
            }
            // A union's own properties are in the client only where its variants have them.
            "properties" if old.is_none() => (Kind::PropertyAdded, false),
            "properties" if new.is_none() => (Kind::PropertyRemoved, false),
            "type" | "$ref" if name.is_some() => (Kind::PropertyTypeChanged, false),
            "security" => {
                let (old, new) = (texts(old.as_ref()), texts(new.as_ref()));
                (Kind::SecurityChanged, old.difference(&new).count() > 0)
            }
            "securitySchemes" => (Kind::SecurityChanged, false),
            "headers" => (Kind::ErrorResponseChanged, false),
            "responses" => match (pointer.rsplit('/').next(), side) {
                (Some(status), Side::Old) if status.starts_with('2') => {
                    (Kind::StatusRemoved, false)
                }
                (Some(status), Side::New) if status.starts_with('2') => (Kind::StatusAdded, false),
                _ => (Kind::ErrorResponseChanged, false),
            },
            _ if pointer.starts_with("/components/securitySchemes/") => {
                (Kind::SecurityChanged, false)
            }
            _ if pointer.contains("/responses/") && !pointer.contains("/responses/2") => {
                (Kind::ErrorResponseChanged, false)
            }
            _ => (Kind::DocumentChanged, false),
        };
        let allowed = || {
            let (was, now) = (names(old.as_ref()), names(new.as_ref()));
            let came: Vec<&String> = now.difference(&was).collect();
            let went: Vec<&String> = was.difference(&now).collect();
            came_and_went("allowed value", &came, &went)
        };
        let what = match (kind, name) {
            (Kind::AllowedValuesChanged, None) => allowed(),
            (Kind::AllowedValuesChanged, Some(name)) => format!("`{name}`: {}", allowed()),
            (Kind::StatusAdded | Kind::StatusRemoved | Kind::ErrorResponseChanged, _) => {
                let step = pointer.rsplit('/').next().unwrap_or_default();
                let gone = if *side == Side::Old {
                    "gone"
                } else {
                    "new or different"
                };
                format!("`{}` of its responses is {gone}", unescape(step))
            }
            (_, Some(name)) if is_reordered => format!("`{name}`: {keyword} is in another order"),
            (_, None) if is_reordered => format!("{keyword} is in another order"),
            (_, Some(name)) => format!("`{name}`: {keyword} is {change}"),
            (_, None) => format!("{keyword} is {change}"),
        };
        self.about_node(*side, pointer, kind, what).wire_if(breaks)
    }

    /// Returns a finding on a node: on the operation or the schema that it stands in, if it does.
    fn about_node(&self, side: Side, pointer: &str, kind: Kind, what: String) -> Finding {
        if let Some(operation) = self.operation_at(side, pointer) {
            return self
                .operation(side, operation)
                .at(pointer)
                .finding(kind, what);
        }
        if let Some(id) = self.schema_at(side, pointer) {
            return self.ty(side, &id).at(pointer).finding(kind, what);
        }
        let name = match pointer.strip_prefix("/components/") {
            Some(rest) => rest.split('/').take(2).collect::<Vec<_>>().join(" "),
            None => String::new(),
        };
        self.other(side, &unescape(&name), pointer)
            .finding(kind, what)
    }

    fn operation_at(&self, side: Side, pointer: &str) -> Option<&Operation> {
        let operations = self.edition(side).picture.api.operations.iter();
        let mut above = operations.filter(|operation| is_above(&operation.pointer, pointer));
        above.next()
    }

    fn schema_at(&self, side: Side, pointer: &str) -> Option<TypeId> {
        let rest = pointer.strip_prefix("/components/schemas/")?;
        let name = unescape(rest.split('/').next()?);
        let id = TypeId::component(&name);
        self.edition(side)
            .picture
            .api
            .types
            .contains_key(&id)
            .then_some(id)
    }

    /// Returns whether what stands at a node can be in a request.
    fn is_sent(&self, pointer: &str) -> bool {
        if pointer.contains("/responses/") {
            return false;
        }
        match self.schema_at(Side::New, pointer) {
            Some(id) => {
                let node = pointer.rsplit_once('/').map_or("", |(node, _)| node);
                let node = self.new.tree.pointer(node);
                let read_only = node.and_then(|node| node.get("readOnly")?.as_bool());
                self.new.is_sent(&id) && read_only != Some(true)
            }
            None => !pointer.starts_with("/components/schemas/"),
        }
    }
}

fn is_words(difference: &Difference) -> bool {
    let keyword = difference.keyword.as_str();
    // An operation's tags are its family; the document's describe them.
    WORDS.contains(&keyword) && (keyword != "tags" || difference.pointer.starts_with("/tags"))
}

/// Returns the kind of a flag that a property has in the description but not in the client, where it is declared anew.
fn flipped(keyword: &str, new: Option<&Value>) -> Kind {
    let on = new.and_then(Value::as_bool) == Some(true);
    match (keyword, on) {
        ("nullable", true) => Kind::PropertyNullable,
        ("nullable", false) => Kind::PropertyNotNullable,
        ("readOnly", true) => Kind::PropertyReadOnly,
        ("readOnly", false) => Kind::PropertyNotReadOnly,
        ("writeOnly", true) => Kind::PropertyWriteOnly,
        ("writeOnly", false) => Kind::PropertyNotWriteOnly,
        ("deprecated", true) => Kind::PropertyDeprecated,
        ("deprecated", false) => Kind::PropertyUndeprecated,
        (_, true) => Kind::PropertyRequired,
        (_, false) => Kind::PropertyOptional,
    }
}

/// Returns whether a finding is about the node that differs, or one above it that has no named nodes between.
fn is_told(told: &BTreeSet<String>, difference: &Difference) -> bool {
    if LIMITS.contains(&difference.keyword.as_str()) || difference.keyword == "default" {
        return false;
    }
    // What came or went as a whole is told by its parts.
    let pointer = difference.pointer.as_str();
    let whole = difference.old.is_none() || difference.new.is_none();
    let below = format!("{pointer}/");
    if whole
        && told
            .range(below.clone()..)
            .next()
            .is_some_and(|next| next.starts_with(&below))
    {
        return true;
    }
    let values = [&difference.old, &difference.new];
    let targets = values.into_iter().flatten().filter_map(reference);
    if targets.into_iter().any(|target| told.contains(target)) {
        return true;
    }
    // What a request sends in a version comes, ends and goes with the version.
    if let Some((operation, media_type)) = pointer.split_once("/requestBody/content/") {
        let media_type = media_type.split('/').next().unwrap_or_default();
        let responses = format!("{operation}/responses/");
        let mut told = told.range(responses.clone()..);
        if told
            .by_ref()
            .take_while(|told| told.starts_with(&responses))
            .any(|told| told.ends_with(media_type))
        {
            return true;
        }
    }
    if let Some(body) = pointer.strip_suffix("/required") {
        let content = format!("{body}/content/");
        let mut told = told.range(content.clone()..);
        if told.next().is_some_and(|told| told.starts_with(&content)) {
            return true;
        }
    }
    let mut node = pointer;
    loop {
        if told.contains(node) {
            return true;
        }
        let Some((above, step)) = node.rsplit_once('/') else {
            return false;
        };
        if node != pointer && CONTAINERS.contains(&step) {
            return false;
        }
        node = above;
    }
}

/// Returns the operation, component or section that a pointer leads into.
fn owner(pointer: &str) -> String {
    let depth = match pointer.split('/').nth(1) {
        Some("paths" | "components") => 4,
        _ => 2,
    };
    pointer.split('/').take(depth).collect::<Vec<_>>().join("/")
}

/// Returns the property or parameter that a pointer leads into, as a path.
fn pointer_name(pointer: &str) -> Option<String> {
    let steps: Vec<&str> = pointer.split('/').collect();
    let names = steps.windows(2).filter(|pair| pair[0] == "properties");
    let names: Vec<String> = names.map(|pair| unescape(pair[1])).collect();
    (!names.is_empty()).then(|| names.join("."))
}

fn shown(value: Option<&Value>) -> Option<String> {
    const LONG: usize = 60;
    let text = match value? {
        Value::Object(_) => return None,
        value => value.to_string(),
    };
    match text.chars().count() > LONG {
        true => Some(format!(
            "`{}…`",
            text.chars().take(LONG).collect::<String>()
        )),
        false => Some(format!("`{text}`")),
    }
}

fn texts(value: Option<&Value>) -> BTreeSet<String> {
    let list = value.and_then(Value::as_array);
    list.into_iter()
        .flatten()
        .map(ToString::to_string)
        .collect()
}

fn names(value: Option<&Value>) -> BTreeSet<String> {
    let list = value.and_then(Value::as_array);
    let name = |value: &Value| {
        value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned)
    };
    list.into_iter().flatten().map(name).collect()
}

/// Returns whether a bound allows less than before.
fn tighter(keyword: &str, old: Option<&Value>, new: Option<&Value>) -> bool {
    let number = |value: &Value| value.as_f64();
    match (old, new) {
        (_, None) => false,
        (None, Some(value)) => value.as_bool() != Some(false),
        (Some(old), Some(new)) => match (number(old), number(new)) {
            (Some(old), Some(new)) if keyword.starts_with("min") => new > old,
            (Some(old), Some(new)) if keyword.starts_with("max") => new < old,
            _ => new.as_bool() != Some(false),
        },
    }
}
