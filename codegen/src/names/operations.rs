//! Names of tags, operations and their versions.

use super::REQUEST;
use super::scope::{Scope, identifier, module};
use super::words::Words;
use crate::ir::{Api, Operation, Parameter, Version, VersionedCall};
use std::collections::BTreeMap;

/// The names of a family of operations.
#[derive(Debug)]
pub(crate) struct TagNames {
    /// `NetworkPeering`
    pub(crate) ty: String,
    /// `network_peering`
    pub(crate) module: String,
    /// `network-peering`
    pub(crate) feature: String,
}

#[derive(Debug)]
pub(crate) struct OperationNames {
    /// Of the arguments and setters, in the order of the operation's parameters.
    pub(crate) parameters: Vec<String>,
    /// In the order of the operation's calls.
    pub(crate) calls: Vec<CallNames>,
}

/// The names of one version of an operation.
#[derive(Debug)]
pub(crate) struct CallNames {
    /// `get_cluster`, `get_cluster_v20230201`, `get_invoice_csv`
    pub(crate) method: String,
    /// `GetCluster`
    pub(crate) marker: String,
    /// `GET_CLUSTER`
    pub(crate) constant: String,
}

/// Names in a family's file that come from the runtime.
const RUNTIME: [&str; 24] = [
    "AsRef",
    "Awaited",
    "Body",
    "Client",
    "Condition",
    "Download",
    "Endpoint",
    "Into",
    "IntoIterator",
    "Location",
    "Method",
    "None",
    "Operation",
    "Option",
    "Page",
    "Paged",
    "Parameter",
    "Piece",
    "Request",
    "Some",
    "String",
    "Vec",
    "Waiter",
    "When",
];

/// Methods that a client has besides those that lead to families, modules beside theirs, and features besides theirs.
const CLIENT: [&str; 25] = [
    "auth",
    "base_url",
    "builder",
    "chrono",
    "client",
    "clone",
    "default",
    "error",
    "everyday",
    "from_env",
    "full",
    "generated",
    "jiff",
    "json",
    "native_tls",
    "older_versions",
    "operation",
    "operations",
    "preview",
    "request",
    "response",
    "revoke",
    "rustls",
    "tracing",
    "types",
];

pub(super) fn tags(api: &Api, words: &Words) -> BTreeMap<String, TagNames> {
    let mut modules = Scope::reserving(&CLIENT);
    let mut types = Scope::reserving(&RUNTIME);
    api.tags
        .iter()
        .map(|tag| {
            let module = modules.claim(&module(&words.snake(&tag.name)));
            let names = TagNames {
                ty: types.claim(&identifier(&words.pascal(&tag.name), "N")),
                feature: module.trim_end_matches('_').replace('_', "-"),
                module,
            };
            (tag.name.clone(), names)
        })
        .collect()
}

pub(super) fn names(api: &Api, words: &Words) -> BTreeMap<String, OperationNames> {
    let mut sorted: Vec<&Operation> = api.operations.iter().collect();
    sorted.sort_by_key(|operation| &operation.id);
    // One scope a family: the marker is the method in another case, so that they collide together.
    let mut scopes: BTreeMap<&str, (Scope, Scope)> = BTreeMap::new();
    let mut names = BTreeMap::new();
    for operation in sorted {
        let (methods, markers) = scopes.entry(&operation.tag).or_insert_with(|| {
            let family = words.pascal(&operation.tag);
            let mut reserved = RUNTIME.to_vec();
            reserved.push(&family);
            (
                Scope::reserving(&["client", "new"]),
                Scope::reserving(&reserved),
            )
        });
        let Some(newest) = operation.calls.first().map(|call| &call.version) else {
            continue;
        };
        let calls = operation
            .calls
            .iter()
            .map(|call| {
                let base = words.snake(&operation.name) + &suffix(newest, call, words);
                let method = methods.claim(&identifier(&base, "n"));
                CallNames {
                    marker: markers.claim(&identifier(&words.pascal(&base), "N")),
                    constant: method.trim_end_matches('_').to_uppercase(),
                    method,
                }
            })
            .collect();
        let parameters = parameters(operation, words);
        names.insert(operation.id.clone(), OperationNames { parameters, calls });
    }
    names
}

/// Names arguments apart from each other and from the body, and setters likewise and apart from a request's own methods.
fn parameters(operation: &Operation, words: &Words) -> Vec<String> {
    let mut arguments = Scope::reserving(&["body"]);
    let mut setters = Scope::reserving(&REQUEST);
    let name = |parameter: &Parameter| {
        let name = identifier(&words.snake(&parameter.name), "n");
        let (scope, taken) = match parameter.required {
            true => (&mut arguments, name == "body"),
            false => (&mut setters, REQUEST.contains(&name.as_str())),
        };
        scope.claim(&if taken { name + "_" } else { name })
    };
    operation.parameters.iter().map(name).collect()
}

/// What tells a call apart from the one that the plain method makes: its format, its version.
fn suffix(newest: &Version, call: &VersionedCall, words: &Words) -> String {
    let format = call
        .alternative
        .as_deref()
        .map(|format| words.snake(format));
    let mut suffix = match format {
        Some(format) if !format.is_empty() => format!("_{format}"),
        _ => String::new(),
    };
    match &call.version {
        version if version == newest => {}
        Version::Preview => suffix.push_str("_preview"),
        Version::Date(date) => suffix.push_str(&format!("_v{}", date.replace('-', ""))),
        Version::None => {}
    }
    suffix
}
