//! OpenAPI to [`Api`]: references followed, inheritance resolved, unions decided, versions sorted.

mod calls;
mod enums;
mod merge;
mod mixed;
mod operations;
mod rules;
mod share;
mod structs;
mod types;
mod unions;
mod view;

pub(crate) use share::share_enums;

use crate::config::Config;
use crate::diagnostics::Diagnostic;
use crate::ir::{Api, Info, Property, TypeId};
use openapiv3::{OpenAPI, ReferenceOr, Schema};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Returns the document's [`Api`], or everything in it that cannot be generated.
pub(crate) fn lower(
    openapi: &OpenAPI,
    config: &Config,
    api_date: Option<&str>,
) -> Result<Api, Vec<Diagnostic>> {
    let mut lowering = Lowering {
        openapi,
        config,
        api: Api {
            info: info(openapi),
            ..Api::default()
        },
        bases: BTreeMap::new(),
        pending: VecDeque::new(),
        diagnostics: Vec::new(),
    };
    lowering.components();
    lowering.operations(api_date);
    lowering.unions();
    lowering.prune();
    if lowering.diagnostics.is_empty() {
        Ok(lowering.api)
    } else {
        Err(lowering.diagnostics)
    }
}

fn info(openapi: &OpenAPI) -> Info {
    let info = &openapi.info;
    let revision = info
        .extensions
        .get("x-xgen-sha")
        .and_then(|sha| sha.as_str());
    Info {
        title: info.title.clone(),
        license: info.license.as_ref().map(|license| license.name.clone()),
        revision: revision.map(str::to_owned),
    }
}

struct Lowering<'a> {
    openapi: &'a OpenAPI,
    config: &'a Config,
    api: Api,
    /// The properties that a union's own schema declares beside its variants.
    bases: BTreeMap<TypeId, Vec<Property>>,
    /// Unions that wait until every struct and enum is known.
    pending: VecDeque<(TypeId, String, &'a Schema)>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Lowering<'a> {
    fn error(&mut self, pointer: &str, message: impl Into<String>, hint: Option<&str>) {
        self.diagnostics.push(Diagnostic {
            message: message.into(),
            pointer: pointer.to_owned(),
            hint: hint.map(str::to_owned),
        });
    }

    /// Drops the inline types that nothing refers to: those of properties that every variant declares anew.
    fn prune(&mut self) {
        let mut open: Vec<TypeId> = self
            .api
            .types
            .iter()
            .filter(|(_, ty)| ty.component)
            .map(|(id, _)| id.clone())
            .collect();
        for operation in &self.api.operations {
            open.extend(operation.named().cloned());
        }
        let mut kept = BTreeSet::new();
        while let Some(id) = open.pop() {
            if let Some(ty) = self.api.types.get(&id)
                && kept.insert(id)
            {
                open.extend(ty.kind.named().cloned());
            }
        }
        self.api.types.retain(|id, _| kept.contains(id));
    }

    fn component(&self, name: &str) -> Option<&'a Schema> {
        match self.openapi.components.as_ref()?.schemas.get(name)? {
            ReferenceOr::Item(schema) => Some(schema),
            ReferenceOr::Reference { reference } => self.component(component_name(reference)?),
        }
    }

    /// Returns the schema that stands behind references.
    fn resolve(&self, schema: &'a ReferenceOr<Schema>) -> Option<&'a Schema> {
        match schema {
            ReferenceOr::Item(schema) => Some(schema),
            ReferenceOr::Reference { reference } => self.component(component_name(reference)?),
        }
    }
}

/// Returns the component that a schema reference names.
fn component_name(reference: &str) -> Option<&str> {
    reference.strip_prefix("#/components/schemas/")
}

/// Returns the last step of a reference such as `#/components/parameters/groupId`.
fn last_step(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or(reference)
}

/// Returns `pointer` one step deeper.
fn deeper(pointer: &str, step: &str) -> String {
    format!("{pointer}/{}", step.replace('~', "~0").replace('/', "~1"))
}
