//! Operations: parameters, bodies and replies, sorted by version.

use super::{Lowering, deeper, last_step};
use crate::ir::{Docs, Location, Method, Operation, Parameter, Piece, Tag, TypeId};
use openapiv3::{
    OpenAPI, Operation as Described, Parameter as DescribedParameter, ParameterSchemaOrContent,
    ReferenceOr,
};
use serde_json::Value;

/// Parameters that change how the server wraps and prints its answer; a typed client has no use for them.
const HIDDEN: [&str; 2] = ["envelope", "pretty"];

impl<'a> Lowering<'a> {
    pub(super) fn operations(&mut self, api_date: Option<&str>) {
        for (path, item) in self.openapi.paths.iter() {
            let ReferenceOr::Item(item) = item else {
                continue;
            };
            for (name, described) in item.iter() {
                let Some(method) = method(name) else { continue };
                let pointer = deeper(&deeper("/paths", path), name);
                let shared = &item.parameters;
                if let Some(operation) =
                    self.operation(&pointer, path, method, described, shared, api_date)
                {
                    self.api.operations.push(operation);
                }
            }
        }
        self.tags();
    }

    fn tags(&mut self) {
        let mut names: Vec<String> = self
            .api
            .operations
            .iter()
            .map(|operation| operation.tag.clone())
            .collect();
        names.sort();
        names.dedup();
        let openapi: &OpenAPI = self.openapi;
        let tag = |name: String| {
            let described = openapi.tags.iter().find(|tag| tag.name == name);
            let example = described.and_then(|tag| tag.extensions.get("x-example"));
            Tag {
                docs: Docs {
                    text: described.and_then(|tag| tag.description.clone()),
                    deprecated: false,
                },
                example: example.and_then(Value::as_str).map(str::to_owned),
                name,
            }
        };
        self.api.tags = names.into_iter().map(tag).collect();
    }

    fn operation(
        &mut self,
        pointer: &str,
        path: &str,
        method: Method,
        described: &'a Described,
        shared: &'a [ReferenceOr<DescribedParameter>],
        api_date: Option<&str>,
    ) -> Option<Operation> {
        let id = described.operation_id.clone()?;
        let tag = described
            .tags
            .first()
            .cloned()
            .unwrap_or_else(|| "Default".to_owned());
        let calls = self.calls(pointer, &id, described, api_date);
        if calls.is_empty() {
            self.api.left_out.push(id);
            return None;
        }
        let pieces = pieces(path);
        let parameters = self.parameters(pointer, &id, described, shared, &pieces);
        let text = |name: &str| described.extensions.get(name).and_then(Value::as_str);
        let texts = |name: &str| {
            let list = described.extensions.get(name).and_then(Value::as_array);
            list.into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect()
        };
        let global = self
            .openapi
            .security
            .as_ref()
            .is_some_and(|all| !all.is_empty());
        Some(Operation {
            pointer: pointer.to_owned(),
            name: text("x-xgen-operation-id-override")
                .unwrap_or(&id)
                .to_owned(),
            aliases: texts("x-aliases"),
            tag,
            method,
            path: path.to_owned(),
            pieces,
            parameters,
            summary: described.summary.clone(),
            docs: Docs {
                text: described.description.clone(),
                deprecated: described.deprecated,
            },
            docs_url: text("x-xgen-docs-url").map(str::to_owned),
            roles: texts("x-rolesRequirements"),
            authenticated: described
                .security
                .as_ref()
                .map_or(global, |own| !own.is_empty()),
            calls,
            refusals: self.refusals(described),
            waiter: None,
            id,
        })
    }

    fn parameters(
        &mut self,
        pointer: &str,
        id: &str,
        described: &'a Described,
        shared: &'a [ReferenceOr<DescribedParameter>],
        pieces: &[Piece],
    ) -> Vec<Parameter> {
        let mut parameters: Vec<Parameter> = Vec::new();
        for (index, parameter) in described.parameters.iter().chain(shared).enumerate() {
            let Some(parameter) = self.resolve_parameter(parameter) else {
                continue;
            };
            let pointer = format!("{pointer}/parameters/{index}/schema");
            let data = parameter.parameter_data_ref();
            let (location, step) = match parameter {
                DescribedParameter::Path { .. } => (Location::Path, "path"),
                DescribedParameter::Query { .. } => (Location::Query, "query"),
                DescribedParameter::Header { .. } => (Location::Header, "header"),
                DescribedParameter::Cookie { .. } => continue,
            };
            let mut namesakes = parameters.iter().filter(|known| known.name == data.name);
            let inside = TypeId::component(id).inside(&data.name);
            let inside = match namesakes.clone().count() {
                0 => inside,
                _ => inside.inside(step),
            };
            // What an operation says of a parameter comes before what its path says.
            let known = namesakes.any(|known| known.location == location);
            if HIDDEN.contains(&data.name.as_str()) || known {
                continue;
            }
            let ParameterSchemaOrContent::Schema(schema) = &data.format else {
                continue;
            };
            let ty = self.reference(schema, &inside, &pointer);
            let default = self
                .resolve(schema)
                .and_then(|s| s.schema_data.default.as_ref());
            parameters.push(Parameter {
                name: data.name.clone(),
                location,
                required: data.required || location == Location::Path,
                deprecated: data.deprecated.unwrap_or(false),
                ty,
                docs: Docs {
                    text: data.description.clone(),
                    deprecated: false,
                },
                default: default.map(ToString::to_string),
            });
        }
        let place = |parameter: &Parameter| match parameter.location {
            Location::Path => pieces.iter().position(
                |piece| matches!(piece, Piece::Parameter(name) if *name == parameter.name),
            ),
            _ => Some(usize::MAX),
        };
        parameters.sort_by_key(place);
        parameters
    }

    fn resolve_parameter(
        &self,
        parameter: &'a ReferenceOr<DescribedParameter>,
    ) -> Option<&'a DescribedParameter> {
        match parameter {
            ReferenceOr::Item(parameter) => Some(parameter),
            ReferenceOr::Reference { reference } => {
                let components = self.openapi.components.as_ref()?;
                self.resolve_parameter(components.parameters.get(last_step(reference))?)
            }
        }
    }
}

fn method(name: &str) -> Option<Method> {
    Some(match name {
        "get" => Method::Get,
        "put" => Method::Put,
        "post" => Method::Post,
        "delete" => Method::Delete,
        "patch" => Method::Patch,
        "head" => Method::Head,
        "options" => Method::Options,
        _ => return None,
    })
}

/// Takes a template apart: `/a/{b}:c` is a literal, a parameter and a literal.
fn pieces(path: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = path;
    while let Some((literal, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        if !literal.is_empty() {
            pieces.push(Piece::Literal(literal.to_owned()));
        }
        pieces.push(Piece::Parameter(name.to_owned()));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Literal(rest.to_owned()));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_custom_method_follows_its_parameter() {
        let parts = pieces("/groups/{groupId}/logs/{logName}.gz");
        let expected = [
            Piece::Literal("/groups/".into()),
            Piece::Parameter("groupId".into()),
            Piece::Literal("/logs/".into()),
            Piece::Parameter("logName".into()),
            Piece::Literal(".gz".into()),
        ];
        assert_eq!(parts, expected);
    }
}
