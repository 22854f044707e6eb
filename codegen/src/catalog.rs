//! Every operation and schema, and what it is in Rust.

use crate::emit::{self, Form};
use crate::explain;
use crate::ir::{
    Kind, Operation, Parameter, Reply, Type, TypeId, Union, Variant, Version, VersionedCall,
};
use crate::picture::Context;
use serde::Serialize;
use std::collections::BTreeMap;

/// What `spec list` prints and `spec explain` looks up.
#[derive(Debug, Clone, Serialize)]
pub struct Catalog {
    /// By path, then method.
    pub operations: Vec<OperationEntry>,
    /// By name.
    pub schemas: Vec<SchemaEntry>,
    /// How each maps to Rust and by which rule, by name.
    #[serde(skip)]
    explanations: BTreeMap<String, String>,
}

/// An operation.
#[derive(Debug, Clone, Serialize)]
pub struct OperationEntry {
    /// The `operationId`.
    pub id: String,
    /// In upper case.
    pub method: String,
    /// As in the document.
    pub path: String,
    /// The family.
    pub tag: String,
    /// The version that the default builder asks for: `YYYY-MM-DD`, `preview`, or empty where there are none.
    pub version: String,
    /// When that version goes away.
    pub sunset: Option<String>,
    /// The path of the default builder's method.
    pub rust: String,
    /// All versions, newest first.
    pub versions: Vec<VersionEntry>,
    /// What the default builder takes.
    #[serde(skip)]
    pub builder: BuilderEntry,
}

/// What a builder takes, and what comes of it.
#[derive(Debug, Clone)]
pub struct BuilderEntry {
    /// What its method asks for, in order; a required body comes last.
    pub required: Vec<ArgumentEntry>,
    /// What has a setter.
    pub optional: Vec<ArgumentEntry>,
    /// The body.
    pub body: Option<BodyEntry>,
    /// Whether the answer comes as a stream of bytes.
    pub streamed: bool,
}

/// A parameter as a builder takes it.
#[derive(Debug, Clone)]
pub struct ArgumentEntry {
    /// As in the document.
    pub name: String,
    /// The name of the argument or of the setter.
    pub rust: String,
    /// How the value is taken.
    pub form: Form,
}

/// A body as a builder takes it.
#[derive(Debug, Clone)]
pub struct BodyEntry {
    /// The path of its type.
    pub rust: String,
    /// Whether it is an argument of the method; else there is `with_body`.
    pub required: bool,
}

/// A version of an operation.
#[derive(Debug, Clone, Serialize)]
pub struct VersionEntry {
    /// `YYYY-MM-DD` or `preview`.
    pub date: String,
    /// When it goes away.
    pub sunset: Option<String>,
    /// The path of its builder's method.
    pub rust: String,
}

/// A component schema.
#[derive(Debug, Clone, Serialize)]
pub struct SchemaEntry {
    /// As in the document.
    pub name: String,
    /// `struct`, `union`, `enum`, `alias` or `any`.
    pub kind: &'static str,
    /// The path of its type.
    pub rust: String,
    /// The Rust names of a struct's fields, without `extra`.
    #[serde(skip)]
    pub fields: Vec<String>,
    /// A union's variants, without `Unknown`.
    #[serde(skip)]
    pub variants: Vec<VariantEntry>,
}

/// A variant of a union.
#[derive(Debug, Clone)]
pub struct VariantEntry {
    /// The name of the variant.
    pub name: String,
    /// The schemas that share it: one, unless equal ones were merged.
    pub schemas: Vec<String>,
}

impl Catalog {
    pub(crate) fn new(context: Context<'_>) -> Self {
        let operations = context.api.operations.iter();
        let schemas = context.api.types.iter().filter(|(_, ty)| ty.component);
        let mut explanations = BTreeMap::new();
        for (id, ty) in &context.api.types {
            explanations.insert(id.to_string(), explain::schema(context, id, ty));
        }
        for operation in &context.api.operations {
            explanations.insert(operation.id.clone(), explain::operation(context, operation));
        }
        Self {
            operations: operations
                .filter_map(|operation| entry(context, operation))
                .collect(),
            schemas: schemas
                .filter_map(|(id, ty)| schema(context, id, ty))
                .collect(),
            explanations,
        }
    }

    /// Returns how a schema or an operation maps to Rust: by its name in the document or the name of its Rust type.
    pub fn explain(&self, name: &str) -> Option<&str> {
        let by_rust = || {
            let ends = |rust: &str| rust.rsplit("::").next() == Some(name);
            let schema = self.schemas.iter().find(|schema| ends(&schema.rust));
            let operation = self
                .operations
                .iter()
                .find(|operation| ends(&operation.rust));
            let known = schema
                .map(|schema| &schema.name)
                .or(operation.map(|found| &found.id))?;
            self.explanations.get(known)
        };
        self.explanations
            .get(name)
            .or_else(by_rust)
            .map(String::as_str)
    }

    /// Returns every name that [`explain`](Self::explain) knows from the document.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.explanations.keys().map(String::as_str)
    }
}

fn schema(context: Context<'_>, id: &TypeId, ty: &Type) -> Option<SchemaEntry> {
    let members = &context.names.ty(id)?.members;
    let (fields, variants) = match &ty.kind {
        Kind::Struct(_) => (members.clone(), Vec::new()),
        Kind::Union(union) => (Vec::new(), variants(union, members)),
        _ => (Vec::new(), Vec::new()),
    };
    let rust = context.names.type_path(id)?;
    Some(SchemaEntry {
        name: id.to_string(),
        kind: ty.kind.name(),
        rust,
        fields,
        variants,
    })
}

fn variants(union: &Union, names: &[String]) -> Vec<VariantEntry> {
    let variants = union.variants.iter().zip(names);
    let entry = |(variant, name): (&Variant, &String)| {
        let schemas = std::iter::once(&variant.ty).chain(&variant.merged);
        VariantEntry {
            name: name.clone(),
            schemas: schemas.map(TypeId::to_string).collect(),
        }
    };
    variants.map(entry).collect()
}

fn entry(context: Context<'_>, operation: &Operation) -> Option<OperationEntry> {
    let paths = context.names.method_paths(operation);
    let first = operation.calls.first()?;
    let versions = operation
        .calls
        .iter()
        .zip(&paths)
        .filter(|(call, _)| call.version != Version::None && call.alternative.is_none());
    Some(OperationEntry {
        id: operation.id.clone(),
        method: operation.method.as_str().to_owned(),
        path: operation.path.clone(),
        tag: operation.tag.clone(),
        version: first.version.to_string(),
        sunset: first.sunset.clone(),
        rust: paths.first()?.clone(),
        versions: versions
            .map(|(call, rust)| VersionEntry {
                date: call.version.to_string(),
                sunset: call.sunset.clone(),
                rust: rust.clone(),
            })
            .collect(),
        builder: builder(context, operation, first),
    })
}

fn builder(context: Context<'_>, operation: &Operation, call: &VersionedCall) -> BuilderEntry {
    let arguments = |required| {
        let parameters = emit::parameters(context, operation, required);
        let entry = |(parameter, rust): (&Parameter, &String)| ArgumentEntry {
            name: parameter.name.clone(),
            rust: rust.clone(),
            form: Form::of(context, parameter),
        };
        parameters.map(entry).collect()
    };
    BuilderEntry {
        required: arguments(true),
        optional: arguments(false),
        body: call.request.as_ref().map(|body| BodyEntry {
            rust: emit::path(context, &body.ty),
            required: body.required,
        }),
        streamed: call.reply == Reply::Bytes,
    }
}
