//! Operations: what is called, with its parameters, bodies and replies.

use super::{Lowering, deeper};
use crate::ir::{Docs, Method, Operation, Piece, Tag};
use openapiv3::{OpenAPI, Operation as Described, Parameter as DescribedParameter, ReferenceOr};
use serde_json::Value;

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
