//! The document: schemas by name, references, and what the unions say of their variants' tags.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// Property names with the values that tell a variant, together.
pub(crate) type Tags = Vec<(String, String)>;

/// Tags by the schema that they lead to; there may be several ways.
pub(crate) type Mapping = BTreeMap<String, Vec<Tags>>;

const SCHEMAS: &str = "#/components/schemas/";

pub(crate) struct Document<'a> {
    schemas: &'a Map<String, Value>,
    /// What each union that lists its tags says of each variant.
    mappings: Vec<Mapping>,
}

impl<'a> Document<'a> {
    pub(crate) fn new(tree: &'a Value) -> Self {
        let schemas = tree["components"]["schemas"].as_object().unwrap();
        let mut mappings = Vec::new();
        for schema in schemas.values() {
            collect_mappings(schema, &mut mappings);
        }
        Self { schemas, mappings }
    }

    pub(crate) fn schemas(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.schemas.keys().map(String::as_str)
    }

    pub(crate) fn schema(&self, name: &str) -> &'a Value {
        &self.schemas[name]
    }

    /// Returns the name as the document spells it.
    pub(crate) fn name(&self, name: &str) -> &'a str {
        self.schemas.get_key_value(name).unwrap().0
    }

    /// Follows references, and returns the schema with the name of its component, if it is one.
    pub(crate) fn resolve(&self, mut schema: &'a Value) -> (Option<&'a str>, &'a Value) {
        let mut name = None;
        while let Some(target) = reference(schema) {
            name = Some(target);
            schema = self.schema(target);
        }
        (name, schema)
    }

    /// Returns, for each union that a schema is a mapped variant of, the tags that lead to it.
    pub(crate) fn tags(&self, name: &str) -> impl Iterator<Item = &[Tags]> {
        self.mappings
            .iter()
            .filter_map(move |mapping| mapping.get(name).map(Vec::as_slice))
    }
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
