//! Every Rust name, made here and nowhere else.
//!
//! A name depends on the thing that it names and on the word list, not on the order in which things are met;
//! only where two would be equal does the later one, by the document's names, get a number.

mod operations;
mod scope;
mod types;
mod words;

pub(crate) use operations::{CallNames, OperationNames, TagNames};
pub(crate) use types::TypeNames;

use crate::config::Config;
use crate::ir::{Api, Operation, TypeId};
use std::collections::BTreeMap;
use words::Words;

/// Methods that every request has, which setters must not hide.
const REQUEST: [&str; 27] = [
    "body",
    "bytes",
    "clone",
    "header",
    "header_list",
    "header_value",
    "into_future",
    "items",
    "new",
    "of",
    "pages",
    "path",
    "path_list",
    "query",
    "query_joined",
    "query_json",
    "query_list",
    "response",
    "retry",
    "send",
    "timeout",
    "url",
    "wait",
    "wait_deleted",
    "wait_until",
    "with_body",
    "with_extra",
];

/// The Rust names of everything in an [`Api`].
#[derive(Debug)]
pub(crate) struct Names {
    types: BTreeMap<TypeId, TypeNames>,
    tags: BTreeMap<String, TagNames>,
    /// By operationId.
    operations: BTreeMap<String, OperationNames>,
}

impl Names {
    pub(crate) fn new(api: &Api, config: &Config) -> Self {
        let words = Words::new(&config.words);
        let types = types::names(api, config, &words);
        let tags = operations::tags(api, &words);
        let operations = operations::names(api, &words);
        Self {
            types,
            tags,
            operations,
        }
    }

    /// Returns a type's names; every type of the [`Api`] has them.
    pub(crate) fn ty(&self, id: &TypeId) -> Option<&TypeNames> {
        self.types.get(id)
    }

    pub(crate) fn tag(&self, name: &str) -> Option<&TagNames> {
        self.tags.get(name)
    }

    pub(crate) fn operation(&self, id: &str) -> Option<&OperationNames> {
        self.operations.get(id)
    }

    /// Returns the path of a type.
    pub(crate) fn type_path(&self, id: &TypeId) -> Option<String> {
        Some(format!("generated_client::types::{}", self.ty(id)?.name))
    }

    /// Returns the paths of an operation's methods, one a call.
    pub(crate) fn method_paths(&self, operation: &Operation) -> Vec<String> {
        let (Some(tag), Some(names)) = (self.tag(&operation.tag), self.operation(&operation.id))
        else {
            return Vec::new();
        };
        let family = format!("generated_client::api::{}::{}", tag.module, tag.ty);
        let calls = names.calls.iter();
        calls
            .map(|call| format!("{family}::{}", call.method))
            .collect()
    }
}
