//! Prism, a mock server that checks requests: <https://stoplight.io/open-source/prism>.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};

use serde_json::{Map, Value, json};

use super::document::Document;

/// A server, which ends with its test.
pub(crate) struct Prism {
    process: Child,
    url: String,
    reasons: Arc<Mutex<Vec<String>>>,
}

impl Prism {
    /// Starts Prism on a document, if it is installed.
    pub(crate) fn start(test: &str, document: &Path) -> Option<Self> {
        let modules = tests::node_modules(test, "PRISM_MODULES", "servers/prism")?;
        let mut process = Command::new(modules.join(".bin/prism"))
            .args(["mock", "--host", "127.0.0.1", "--port", "0"])
            .arg(document)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let url = lines.find_map(|line| {
            let line = line.unwrap();
            let (_, url) = line.split_once("Prism is listening on ")?;
            Some(url.trim_matches(|c: char| c.is_control()).to_owned())
        });
        // Its pipe has to be emptied, or it waits.
        let reasons = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&reasons);
        std::thread::spawn(move || {
            let lines = lines.map_while(Result::ok);
            let faults = lines.filter(|line| line.contains("Violation: request"));
            faults.for_each(|line| log.lock().unwrap().push(line));
        });
        let url = url.unwrap();
        Some(Self {
            process,
            url,
            reasons,
        })
    }

    /// Returns what it has found wrong with requests so far.
    pub(crate) fn reasons(&self) -> Vec<String> {
        self.reasons.lock().unwrap().clone()
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Prism {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Writes a document in words that Prism understands. It does not tell versions of a media type apart, so each operation keeps the
/// one that is asked for; it knows nothing of discriminators, so what they say is said by enumerations; and the publisher calls
/// values objects that are one of several texts.
pub(crate) fn document(mut tree: Value) -> PathBuf {
    let document = Document { tree: tree.clone() };
    for operation in document.operations() {
        let accept = document.accept(operation);
        let (status, _) = document.success(operation, accept);
        let body = document.body(operation).map(|(media, _)| media);
        let node = &mut tree["paths"][operation.path][operation.method];
        let responses = node["responses"].as_object_mut().unwrap();
        responses.retain(|name, _| *name == status.to_string() || !name.starts_with('2'));
        keep(&mut responses[&status.to_string()], Some(accept));
        if node.get("requestBody").is_some() {
            keep(&mut node["requestBody"], body);
        }
    }
    mend(&mut tree);
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("prism.json");
    fs::write(&file, tree.to_string()).unwrap();
    file
}

fn mend(node: &mut Value) {
    if node.get("oneOf").is_some_and(Value::is_array) {
        if node.get("properties").is_none() {
            node.as_object_mut().unwrap().remove("type");
        }
        if let Some(mapping) = mapping(node) {
            let parts = mapping.into_iter();
            node["oneOf"] = parts.map(|(target, tags)| tagged(target, tags)).collect();
        }
    }
    match node {
        Value::Array(items) => items.iter_mut().for_each(mend),
        Value::Object(map) => map.values_mut().for_each(mend),
        _ => {}
    }
}

fn keep(node: &mut Value, media: Option<&str>) {
    let content = node["content"].as_object_mut();
    content
        .unwrap()
        .retain(|name, _| Some(name.as_str()) == media);
}

/// Returns, for each variant of a union with alternatives, the values of the properties that tell it.
fn mapping(schema: &Value) -> Option<Map<String, Value>> {
    schema.get("oneOf")?;
    let (names, mapping) = match schema.get("x-tag") {
        Some(tag) => (tag["properties"].as_array()?.clone(), &tag["mapping"]),
        None => {
            let discriminator = schema.get("discriminator")?;
            (
                vec![discriminator["propertyName"].clone()],
                &discriminator["mapping"],
            )
        }
    };
    let mut tags = Map::new();
    for (values, target) in mapping.as_object()? {
        let values = values.split(',').map(str::trim);
        let tag: Map<String, Value> = names
            .iter()
            .zip(values)
            .map(|(name, value)| {
                (
                    name.as_str().unwrap().to_owned(),
                    json!({ "enum": [value] }),
                )
            })
            .collect();
        let required: Vec<&String> = tag.keys().collect();
        let one = json!({ "required": required, "properties": tag });
        let all = tags.entry(target.as_str()?).or_insert(json!([]));
        all.as_array_mut()?.push(one);
    }
    Some(tags)
}

fn tagged(target: String, tags: Value) -> Value {
    json!({ "allOf": [{ "$ref": target }, { "anyOf": tags }] })
}
