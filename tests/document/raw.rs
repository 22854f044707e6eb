//! What is in a document, counted without the generator.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

/// The facts that the output is held against.
pub(crate) struct Document {
    pub(crate) operations: BTreeMap<String, Operation>,
    pub(crate) schemas: BTreeSet<String>,
    /// JSON pointers of the schemas that say nothing of their values.
    pub(crate) structureless: BTreeSet<String>,
    /// The schemas whose values have one of several shapes: component and properties, joined by `/`.
    pub(crate) unions: BTreeSet<String>,
}

pub(crate) struct Operation {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) tag: String,
    /// Versions that answer with JSON or nothing (bytes where there is no other), with their ends.
    pub(crate) versions: BTreeMap<String, Option<String>>,
    /// Different media types of its good answers.
    pub(crate) media_types: usize,
}

impl Operation {
    /// Returns the newest version that is no preview.
    pub(crate) fn newest(&self) -> String {
        let stable = self
            .versions
            .keys()
            .filter(|version| *version != "preview")
            .max();
        stable.cloned().unwrap_or_else(|| "preview".to_owned())
    }
}

impl Document {
    pub(crate) fn read(text: &str) -> Self {
        let root: Value = serde_yaml::from_str(text).unwrap();
        let mut document = Self {
            operations: BTreeMap::new(),
            schemas: object(&root["components"]["schemas"])
                .map(|(name, _)| name.clone())
                .collect(),
            structureless: BTreeSet::new(),
            unions: BTreeSet::new(),
        };
        for (path, item) in object(&root["paths"]) {
            for (method, described) in object(item) {
                if ["get", "put", "post", "delete", "patch"].contains(&method.as_str()) {
                    document.operation(&root, path, method, described);
                }
            }
        }
        for (name, schema) in object(&root["components"]["schemas"]) {
            let pointer = format!("/components/schemas/{}", escaped(name));
            document.schema(&root, &pointer, name, schema);
        }
        document
    }

    fn operation(&mut self, root: &Value, path: &str, method: &str, described: &Value) {
        let id = described["operationId"].as_str().unwrap().to_owned();
        let pointer = format!("/paths/{}/{method}", escaped(path));
        let mut media_types: BTreeMap<&str, Option<String>> = BTreeMap::new();
        for (status, response) in object(&described["responses"]) {
            if !status.starts_with('2') {
                continue;
            }
            for (media, content) in object(&resolved(root, response)["content"]) {
                // Of two statuses with one media type, one may lack the date.
                let end = media_types.entry(media).or_default();
                *end = end
                    .take()
                    .or_else(|| content["x-sunset"].as_str().map(str::to_owned));
                let pointer = format!(
                    "{pointer}/responses/{status}/content/{}/schema",
                    escaped(media)
                );
                self.inline(root, &pointer, &id, content);
            }
        }
        for (media, content) in object(&resolved(root, &described["requestBody"])["content"]) {
            let pointer = format!("{pointer}/requestBody/content/{}/schema", escaped(media));
            self.inline(root, &pointer, &id, content);
        }
        let json: Vec<_> = media_types
            .iter()
            .filter(|(media, _)| media.ends_with("+json"))
            .collect();
        let shown = if json.is_empty() {
            media_types.iter().collect()
        } else {
            json
        };
        let versions = shown.into_iter().map(|(media, end)| {
            let version = media
                .rsplit_once('+')
                .unwrap()
                .0
                .rsplit_once('.')
                .unwrap()
                .1;
            (version.to_owned(), end.clone())
        });
        let operation = Operation {
            method: method.to_uppercase(),
            path: path.to_owned(),
            tag: described["tags"][0].as_str().unwrap().to_owned(),
            versions: versions.collect(),
            media_types: media_types.len(),
        };
        assert!(self.operations.insert(id, operation).is_none());
    }

    fn inline(&mut self, root: &Value, pointer: &str, id: &str, content: &Value) {
        if let Some(schema) = content.get("schema") {
            self.schema(root, pointer, id, schema);
        }
    }

    fn schema(&mut self, root: &Value, pointer: &str, id: &str, schema: &Value) {
        if schema.get("$ref").is_some() {
            return;
        }
        const STRUCTURE: [&str; 8] = [
            "properties",
            "oneOf",
            "anyOf",
            "allOf",
            "enum",
            "items",
            "discriminator",
            "additionalProperties",
        ];
        let shapeless = matches!(schema["type"].as_str(), None | Some("object"));
        if shapeless && STRUCTURE.iter().all(|key| schema.get(key).is_none()) {
            self.structureless.insert(pointer.to_owned());
        }
        let parts = schema["oneOf"].as_array().or(schema["anyOf"].as_array());
        let is_union = schema.get("discriminator").is_some() || parts.is_some();
        if is_union && !is_string(root, schema) {
            self.unions.insert(id.to_owned());
        }
        for (name, property) in object(&schema["properties"]) {
            let pointer = format!("{pointer}/properties/{}", escaped(name));
            self.schema(root, &pointer, &format!("{id}/{name}"), property);
        }
        for key in ["items", "additionalProperties"] {
            if let Some(inner) = schema.get(key).filter(|inner| inner.is_object()) {
                self.schema(root, &format!("{pointer}/{key}"), id, inner);
            }
        }
        for key in ["allOf", "oneOf", "anyOf"] {
            for (index, part) in schema[key].as_array().into_iter().flatten().enumerate() {
                self.schema(root, &format!("{pointer}/{key}/{index}"), id, part);
            }
        }
    }
}

/// Returns whether a schema is a string, also where it says `object` beside a `oneOf` of strings.
fn is_string(root: &Value, schema: &Value) -> bool {
    let schema = resolved(root, schema);
    match schema["oneOf"].as_array() {
        Some(parts) => parts.iter().all(|part| is_string(root, part)),
        None => schema["type"] == "string",
    }
}

fn resolved<'a>(root: &'a Value, value: &'a Value) -> &'a Value {
    match value["$ref"].as_str() {
        Some(reference) => root.pointer(reference.trim_start_matches('#')).unwrap(),
        None => value,
    }
}

fn object(value: &Value) -> impl Iterator<Item = (&String, &Value)> + use<'_> {
    value.as_object().into_iter().flat_map(Map::iter)
}

fn escaped(step: &str) -> String {
    step.replace('~', "~0").replace('/', "~1")
}
