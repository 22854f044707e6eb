//! The document: schemas by name, references, and what the unions say of their variants' tags.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::pattern::Patterns;

/// Property names with the values that tell a variant, together.
pub type Tags = Vec<(String, String)>;

/// Tags by the schema that they lead to; there may be several ways.
pub(crate) type Mapping = BTreeMap<String, Vec<Tags>>;

const SCHEMAS: &str = "#/components/schemas/";

/// A document's schemas.
#[derive(Debug)]
pub struct Document<'a> {
    tree: &'a Value,
    schemas: BTreeMap<&'a str, &'a Value>,
    /// What each union that lists its tags says of each variant.
    mappings: Vec<Mapping>,
    writable: BTreeSet<String>,
    patterns: Patterns,
}

impl<'a> Document<'a> {
    /// Returns the document of an OpenAPI description, whose references have been checked.
    pub fn new(tree: &'a Value) -> Self {
        let schemas = entries(&tree["components"]["schemas"]).collect();
        let mut mappings = Vec::new();
        collect_mappings(&tree["components"]["schemas"], &mut mappings);
        Self {
            tree,
            schemas,
            mappings,
            writable: BTreeSet::new(),
            patterns: Patterns::default(),
        }
    }

    /// Names properties, as `Schema.property` or `*.property`, that requests hold though they are marked read-only.
    #[must_use]
    pub fn with_writable(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.writable.extend(names.into_iter().map(Into::into));
        self
    }

    /// Returns the names of all components.
    pub fn schemas(&self) -> impl Iterator<Item = &'a str> + use<'a, '_> {
        self.schemas.keys().copied()
    }

    /// Returns a component by name; null if there is none.
    pub fn schema(&self, name: &str) -> &'a Value {
        self.schemas.get(name).copied().unwrap_or(&Value::Null)
    }

    /// Returns the name as the document spells it, if it has such a component.
    pub fn name(&self, name: &str) -> Option<&'a str> {
        self.schemas.get_key_value(name).map(|(name, _)| *name)
    }

    /// Follows references, and returns the schema with the name of its component, if it is one.
    pub fn resolve(&self, mut schema: &'a Value) -> (Option<&'a str>, &'a Value) {
        let mut name = None;
        while let Some(target) = reference(schema) {
            name = Some(target);
            schema = self.schema(target);
        }
        (name, schema)
    }

    /// Follows references to anything: parameters, bodies, responses.
    pub(crate) fn follow(&self, mut node: &'a Value) -> &'a Value {
        while let Some(target) = node["$ref"]
            .as_str()
            .and_then(|target| target.strip_prefix('#'))
        {
            node = self.tree.pointer(target).unwrap_or(&Value::Null);
        }
        node
    }

    /// Returns every operation: its path, its method, the item of its path, itself.
    pub(crate) fn operations(
        &self,
    ) -> impl Iterator<Item = (&'a str, &'a str, &'a Value, &'a Value)> + use<'a> {
        entries(&self.tree["paths"]).flat_map(|(path, item)| {
            let operations = entries(item).filter(|(_, it)| it["operationId"].is_string());
            operations.map(move |(method, operation)| (path, method, item, operation))
        })
    }

    pub(crate) fn patterns(&self) -> &Patterns {
        &self.patterns
    }

    pub(crate) fn is_writable(&self, component: Option<&str>, name: &str) -> bool {
        let components = ["*"].into_iter().chain(component);
        let mut entries = components.map(|component| format!("{component}.{name}"));
        entries.any(|entry| self.writable.contains(&entry))
    }

    /// Returns, for each union that a schema is a mapped variant of, the tags that lead to it.
    pub(crate) fn tags(&self, name: &str) -> impl Iterator<Item = &[Tags]> {
        self.mappings
            .iter()
            .filter_map(move |mapping| mapping.get(name).map(Vec::as_slice))
    }
}

/// Returns the entries of an object; nothing for any other value.
pub(crate) fn entries(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let entries = value.as_object().into_iter().flat_map(Map::iter);
    entries.map(|(name, value)| (name.as_str(), value))
}

/// Returns the name of the component that a schema refers to.
pub(crate) fn reference(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix(SCHEMAS)
}

fn collect_mappings(schema: &Value, mappings: &mut Vec<Mapping>) {
    mappings.extend(mapping(schema));
    match schema {
        Value::Object(map) => map
            .values()
            .for_each(|value| collect_mappings(value, mappings)),
        Value::Array(items) => items
            .iter()
            .for_each(|value| collect_mappings(value, mappings)),
        _ => {}
    }
}

/// Returns the tags that a schema's `discriminator`, or the `x-tag` of an overlay, lists.
pub(crate) fn mapping(schema: &Value) -> Option<Mapping> {
    let (properties, entries) = if let Some(discriminator) = schema.get("discriminator") {
        let property = discriminator.get("propertyName")?.as_str()?;
        (vec![property], discriminator.get("mapping")?.as_object()?)
    } else {
        let tag = schema.get("x-tag")?;
        let properties = tag.get("properties")?.as_array()?;
        let properties = properties.iter().filter_map(Value::as_str).collect();
        (properties, tag.get("mapping")?.as_object()?)
    };
    let mut mapping = Mapping::new();
    for (values, target) in entries {
        let target = target.as_str()?;
        let target = target.strip_prefix(SCHEMAS).unwrap_or(target);
        // A value that names fewer than all properties leaves the others open.
        let values: Vec<&str> = match properties.as_slice() {
            [_] => vec![values],
            _ => values.split(',').map(str::trim).collect(),
        };
        let tags = properties.iter().zip(values);
        let tags = tags.map(|(property, value)| ((*property).to_owned(), value.to_owned()));
        mapping
            .entry(target.to_owned())
            .or_default()
            .push(tags.collect());
    }
    Some(mapping)
}
