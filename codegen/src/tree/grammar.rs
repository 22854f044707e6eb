//! The grammar of OpenAPI 3.0 as far as the generator follows it: which keys an object has, and what lies under each.
//!
//! It is data, so that every walk through the tree (normalising, checking) shares it.

use serde_json::{Map, Value};

use crate::pointer::Pointer;

/// The objects of OpenAPI that are walked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Document,
    Info,
    Tag,
    Server,
    ExternalDocs,
    Components,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Header,
    MediaType,
    Example,
    Schema,
    Discriminator,
}

/// Keywords that combine schemas; beside them `type` says less than it seems to.
pub(crate) const COMBINING: [&str; 4] = ["oneOf", "anyOf", "allOf", "not"];

/// What lies under a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Text,
    Flag,
    Number,
    /// A whole number from 0.
    Count,
    Texts,
    /// A mapping of texts.
    TextMap,
    /// Any list.
    Values,
    /// Anything; not looked into.
    Any,
    One(Kind),
    /// `true`, `false` or a schema.
    FlagOrSchema,
    List(Kind),
    Map(Kind),
    /// A mapping whose keys may be extensions too.
    ExtensibleMap(Kind),
}

impl Kind {
    /// Returns what lies under `key`, or `None` if this object has no such key. Extensions are not asked for.
    pub(crate) fn field(self, key: &str) -> Option<Shape> {
        use Shape::{
            Any, Count, ExtensibleMap, Flag, FlagOrSchema, List, Number, One, Text, TextMap, Texts,
            Values,
        };
        Some(match self {
            Self::Document => match key {
                "openapi" => Text,
                "info" => One(Self::Info),
                "servers" => List(Self::Server),
                "paths" => ExtensibleMap(Self::PathItem),
                "components" => One(Self::Components),
                "security" => Values,
                "tags" => List(Self::Tag),
                "externalDocs" => One(Self::ExternalDocs),
                _ => return None,
            },
            Self::Info => match key {
                "title" | "version" | "description" | "termsOfService" => Text,
                "contact" | "license" => Any,
                _ => return None,
            },
            Self::Tag => match key {
                "name" | "description" => Text,
                "externalDocs" => One(Self::ExternalDocs),
                _ => return None,
            },
            Self::Server => match key {
                "url" | "description" => Text,
                "variables" => Any,
                _ => return None,
            },
            Self::ExternalDocs => match key {
                "url" | "description" => Text,
                _ => return None,
            },
            Self::Components => match key {
                "schemas" => Shape::Map(Self::Schema),
                "responses" => Shape::Map(Self::Response),
                "parameters" => Shape::Map(Self::Parameter),
                "examples" => Shape::Map(Self::Example),
                "requestBodies" => Shape::Map(Self::RequestBody),
                "headers" => Shape::Map(Self::Header),
                "securitySchemes" | "links" | "callbacks" => Any,
                _ => return None,
            },
            Self::PathItem => match key {
                "$ref" | "summary" | "description" => Text,
                "servers" => List(Self::Server),
                "parameters" => List(Self::Parameter),
                _ if METHODS.contains(&key) => One(Self::Operation),
                _ => return None,
            },
            Self::Operation => match key {
                "tags" => Texts,
                "summary" | "description" | "operationId" => Text,
                "externalDocs" => One(Self::ExternalDocs),
                "parameters" => List(Self::Parameter),
                "requestBody" => One(Self::RequestBody),
                "responses" => ExtensibleMap(Self::Response),
                "callbacks" => Any,
                "deprecated" => Flag,
                "security" => Values,
                "servers" => List(Self::Server),
                _ => return None,
            },
            Self::Parameter | Self::Header => match key {
                "name" | "in" if self == Self::Parameter => Text,
                "$ref" | "description" | "style" => Text,
                "required" | "deprecated" | "allowEmptyValue" | "explode" | "allowReserved" => Flag,
                "schema" => One(Self::Schema),
                "content" => Shape::Map(Self::MediaType),
                "example" => Any,
                "examples" => Shape::Map(Self::Example),
                _ => return None,
            },
            Self::RequestBody => match key {
                "$ref" | "description" => Text,
                "content" => Shape::Map(Self::MediaType),
                "required" => Flag,
                _ => return None,
            },
            Self::Response => match key {
                "$ref" | "description" => Text,
                "headers" => Shape::Map(Self::Header),
                "content" => Shape::Map(Self::MediaType),
                "links" => Any,
                _ => return None,
            },
            Self::MediaType => match key {
                "schema" => One(Self::Schema),
                "example" | "encoding" => Any,
                "examples" => Shape::Map(Self::Example),
                _ => return None,
            },
            Self::Example => match key {
                "$ref" | "summary" | "description" | "externalValue" => Text,
                "value" => Any,
                _ => return None,
            },
            Self::Schema => match key {
                "$ref" | "type" | "format" | "title" | "description" | "pattern" => Text,
                "nullable" | "readOnly" | "writeOnly" | "deprecated" | "uniqueItems"
                | "exclusiveMinimum" | "exclusiveMaximum" => Flag,
                "minimum" | "maximum" | "multipleOf" => Number,
                "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties"
                | "maxProperties" => Count,
                "required" => Texts,
                "enum" => Values,
                "default" | "example" | "xml" => Any,
                "properties" => Shape::Map(Self::Schema),
                "items" | "not" => One(Self::Schema),
                "additionalProperties" => FlagOrSchema,
                "allOf" | "oneOf" | "anyOf" => List(Self::Schema),
                "discriminator" => One(Self::Discriminator),
                "externalDocs" => One(Self::ExternalDocs),
                _ => return None,
            },
            Self::Discriminator => match key {
                "propertyName" => Text,
                "mapping" => TextMap,
                _ => return None,
            },
        })
    }

    /// Returns the keys without which the object means nothing.
    pub(crate) fn required(self) -> &'static [&'static str] {
        match self {
            Self::Document => &["openapi", "info", "paths"],
            Self::Info => &["title", "version"],
            Self::Tag => &["name"],
            Self::Server | Self::ExternalDocs => &["url"],
            Self::Operation => &["responses"],
            Self::Parameter => &["name", "in"],
            Self::RequestBody => &["content"],
            Self::Response => &["description"],
            Self::Discriminator => &["propertyName"],
            _ => &[],
        }
    }

    /// Returns the section of `components` that a `$ref` in place of this object must name.
    pub(crate) fn section(self) -> Option<&'static str> {
        Some(match self {
            Self::Schema => "schemas",
            Self::Response => "responses",
            Self::Parameter => "parameters",
            Self::Example => "examples",
            Self::RequestBody => "requestBodies",
            Self::Header => "headers",
            _ => return None,
        })
    }

    /// Returns what a message calls the object.
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Info => "info",
            Self::Tag => "tag",
            Self::Server => "server",
            Self::ExternalDocs => "externalDocs",
            Self::Components => "components",
            Self::PathItem => "path",
            Self::Operation => "operation",
            Self::Parameter => "parameter",
            Self::RequestBody => "request body",
            Self::Response => "response",
            Self::Header => "header",
            Self::MediaType => "media type",
            Self::Example => "example",
            Self::Schema => "schema",
            Self::Discriminator => "discriminator",
        }
    }
}

/// The keys of a path item that are operations.
pub(crate) const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// The prefix of every extension.
pub(crate) const EXTENSION: &str = "x-";

/// Calls `visit` for every object below `value`, which is a `kind`, parents first. A node that is no mapping is passed over.
pub(crate) fn walk<'v>(
    kind: Kind,
    value: &'v Value,
    at: &Pointer<'_>,
    visit: &mut impl FnMut(Kind, &Pointer<'_>, &'v Map<String, Value>),
) {
    let Value::Object(map) = value else { return };
    visit(kind, at, map);
    if kind.section().is_some() && map.contains_key("$ref") {
        return;
    }
    for (key, value) in map {
        let Some(shape) = kind.field(key) else {
            continue;
        };
        let at = at.key(key);
        match (shape, value) {
            (Shape::One(kind), value) => walk(kind, value, &at, visit),
            (Shape::FlagOrSchema, value) => walk(Kind::Schema, value, &at, visit),
            (Shape::List(kind), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    walk(kind, item, &at.index(index), visit);
                }
            }
            (Shape::Map(kind), Value::Object(entries)) => {
                for (key, entry) in entries {
                    walk(kind, entry, &at.key(key), visit);
                }
            }
            (Shape::ExtensibleMap(kind), Value::Object(entries)) => {
                for (key, entry) in entries
                    .iter()
                    .filter(|(key, _)| !key.starts_with(EXTENSION))
                {
                    walk(kind, entry, &at.key(key), visit);
                }
            }
            _ => {}
        }
    }
}

/// Calls `visit` for every object below `value`, which is a `kind`, parents first, to change it.
pub(crate) fn walk_mut(
    kind: Kind,
    value: &mut Value,
    visit: &mut impl FnMut(Kind, &mut Map<String, Value>),
) {
    let Value::Object(map) = value else { return };
    visit(kind, map);
    for (key, value) in map {
        let Some(shape) = kind.field(key) else {
            continue;
        };
        match (shape, value) {
            (Shape::One(kind), value) => walk_mut(kind, value, visit),
            (Shape::FlagOrSchema, value) => walk_mut(Kind::Schema, value, visit),
            (Shape::List(kind), Value::Array(items)) => {
                for item in items {
                    walk_mut(kind, item, visit);
                }
            }
            (Shape::Map(kind), Value::Object(entries)) => {
                for (_, entry) in entries {
                    walk_mut(kind, entry, visit);
                }
            }
            (Shape::ExtensibleMap(kind), Value::Object(entries)) => {
                for (_, entry) in entries
                    .iter_mut()
                    .filter(|(key, _)| !key.starts_with(EXTENSION))
                {
                    walk_mut(kind, entry, visit);
                }
            }
            _ => {}
        }
    }
}
