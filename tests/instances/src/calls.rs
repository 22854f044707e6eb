//! What a client sends to an operation, and what a server answers.

use std::collections::BTreeMap;

use fastrand::Rng;
use serde_json::Value;

use super::document::{Document, entries};
use super::rng;
use super::value::{Maker, Purpose, Style};

/// Parameters that change how an answer is wrapped and printed, which a client never sends.
const WRAPPING: [&str; 2] = ["envelope", "pretty"];

/// How much of what an operation takes is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Optional {
    /// What the document requires.
    None,
    /// All parameters, and all properties of the body.
    All,
}

/// What is to be sent to an operation in the version that a client prefers.
#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    /// The `operationId`.
    pub operation: String,
    /// The values of the parameters by name, wherever each belongs; lists for those that are repeated.
    pub arguments: BTreeMap<String, Value>,
    /// The body, if one is to be sent.
    pub body: Option<Value>,
}

/// Returns a call of every operation, valid by all that the document says.
pub fn calls(document: &Document<'_>, seed: u64, optional: Optional) -> Vec<Call> {
    let operations = document.operations();
    operations
        .map(|(_, _, item, operation)| {
            let id = operation["operationId"].as_str().unwrap_or_default();
            let mut rng = rng(seed, id);
            Call {
                operation: id.to_owned(),
                arguments: arguments(document, item, operation, optional, &mut rng),
                body: body(document, operation, optional, &mut rng),
            }
        })
        .collect()
}

/// Returns a value that a server may answer with where the document has this schema.
pub fn answer<'a>(document: &Document<'a>, schema: &'a Value, seed: u64) -> Value {
    let mut rng = Rng::with_seed(seed);
    let mut maker = Maker::new(document, &mut rng, Purpose::Answer, Style::Full);
    maker.make(schema).unwrap_or_default()
}

fn arguments<'a>(
    document: &Document<'a>,
    item: &'a Value,
    operation: &'a Value,
    optional: Optional,
    rng: &mut Rng,
) -> BTreeMap<String, Value> {
    let lists = [operation, item].map(|node| node["parameters"].as_array());
    let mut arguments = BTreeMap::new();
    for parameter in lists.into_iter().flatten().flatten() {
        let parameter = document.follow(parameter);
        let place = parameter["in"].as_str();
        let Some(name) = parameter["name"]
            .as_str()
            .filter(|_| place != Some("cookie"))
        else {
            continue;
        };
        let required = place == Some("path") || is_required(parameter);
        let content = entries(&parameter["content"]).next();
        let schema = content.map_or(&parameter["schema"], |(_, content)| &content["schema"]);
        if WRAPPING.contains(&name)
            || schema.is_null()
            || arguments.contains_key(name)
            || (!required && optional == Optional::None)
        {
            continue;
        }
        // In paths, which servers match in many ways, nothing but plain values.
        let style = match place {
            Some("path") => Style::Required,
            _ => Style::Full,
        };
        let mut maker = Maker::new(document, rng, Purpose::Request, style);
        arguments.extend(maker.make(schema).map(|value| (name.to_owned(), value)));
    }
    arguments
}

fn body<'a>(
    document: &Document<'a>,
    operation: &'a Value,
    optional: Optional,
    rng: &mut Rng,
) -> Option<Value> {
    let body = document.follow(&operation["requestBody"]);
    if !is_required(body) && optional == Optional::None {
        return None;
    }
    let preferred = preferred(document, operation);
    let content = entries(&body["content"]).find(|(media, _)| version(media) == preferred);
    let content = content
        .or_else(|| entries(&body["content"]).find(|(media, _)| version(media) == Version::None));
    let style = match optional {
        Optional::None => Style::Required,
        Optional::All => Style::Full,
    };
    Maker::new(document, rng, Purpose::Request, style).make(&content?.1["schema"])
}

fn is_required(node: &Value) -> bool {
    node["required"] == Value::Bool(true)
}

/// In the order in which clients prefer them, the best last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Version<'a> {
    Preview,
    None,
    Date(&'a str),
}

/// Returns the version of an operation that a client asks for: the newest dated one.
fn preferred<'a>(document: &Document<'a>, operation: &'a Value) -> Version<'a> {
    let successes = entries(&operation["responses"]).filter(|(status, _)| status.starts_with('2'));
    let media = successes.flat_map(|(_, response)| entries(&document.follow(response)["content"]));
    media
        .map(|(media, _)| version(media))
        .max()
        .unwrap_or(Version::None)
}

/// Returns the version in a media type such as `application/vnd.atlas.2024-08-05+json`.
fn version(media: &str) -> Version<'_> {
    let essence = media.split([';', '+']).next().unwrap_or(media).trim();
    match essence.rsplit(['.', '/']).next() {
        Some("preview") => Version::Preview,
        Some(last)
            if last.len() == 10 && last.bytes().filter(|byte| *byte == b'-').count() == 2 =>
        {
            Version::Date(last)
        }
        _ => Version::None,
    }
}
