//! Operations: parameters, bodies and replies, sorted by version.

use super::versions::{Media, preferred};
use super::{Lowering, deeper, last_step};
use crate::ir::{
    Body, Docs, Location, Method, Operation, Parameter, Piece, Ref, Reply, Tag, TypeId, Version,
    VersionedCall,
};
use openapiv3::{
    MediaType, OpenAPI, Operation as Described, Parameter as DescribedParameter,
    ParameterSchemaOrContent, ReferenceOr, RequestBody, Response, StatusCode,
};
use serde_json::Value;

/// Parameters that change how the server wraps and prints its answer; a typed client has no use for them.
const HIDDEN: [&str; 2] = ["envelope", "pretty"];

/// A successful reply in one media type.
struct Success<'a> {
    media: Media,
    content: &'a MediaType,
    pointer: String,
}

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
        let docs = |name: &str| {
            let tag = openapi.tags.iter().find(|tag| tag.name == name);
            Docs {
                text: tag.and_then(|tag| tag.description.clone()),
                deprecated: false,
            }
        };
        self.api.tags = names
            .into_iter()
            .map(|name| Tag {
                docs: docs(&name),
                name,
            })
            .collect();
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
            let known = parameters.iter().any(|known| known.name == data.name);
            if HIDDEN.contains(&data.name.as_str()) || known {
                continue;
            }
            let location = match parameter {
                DescribedParameter::Path { .. } => Location::Path,
                DescribedParameter::Query { .. } => Location::Query,
                DescribedParameter::Header { .. } => Location::Header,
                DescribedParameter::Cookie { .. } => continue,
            };
            let ParameterSchemaOrContent::Schema(schema) = &data.format else {
                continue;
            };
            let ty = self.reference(schema, &TypeId::component(id).inside(&data.name), &pointer);
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

    fn resolve_response(&self, response: &'a ReferenceOr<Response>) -> Option<&'a Response> {
        match response {
            ReferenceOr::Item(response) => Some(response),
            ReferenceOr::Reference { reference } => {
                let components = self.openapi.components.as_ref()?;
                self.resolve_response(components.responses.get(last_step(reference))?)
            }
        }
    }

    fn resolve_body(&self, body: &'a ReferenceOr<RequestBody>) -> Option<&'a RequestBody> {
        match body {
            ReferenceOr::Item(body) => Some(body),
            ReferenceOr::Reference { reference } => {
                let components = self.openapi.components.as_ref()?;
                self.resolve_body(components.request_bodies.get(last_step(reference))?)
            }
        }
    }

    fn calls(
        &mut self,
        pointer: &str,
        id: &str,
        described: &'a Described,
        api_date: Option<&str>,
    ) -> Vec<VersionedCall> {
        let (successes, bare) = self.successes(pointer, described);
        let versions = successes
            .iter()
            .map(|success| success.media.version.clone())
            .collect();
        let versions = preferred(versions);
        let in_time = |version: &Version| match (version, api_date) {
            (Version::Date(date), Some(limit)) => date.as_str() <= limit,
            _ => true,
        };
        let mut calls = Vec::new();
        for version in versions.iter().filter(|version| in_time(version)) {
            let of_version: Vec<&Success<'a>> = successes
                .iter()
                .filter(|success| success.media.version == *version)
                .collect();
            let request = self.request(pointer, id, described, version);
            calls.extend(self.versioned(id, version, &of_version, request));
        }
        // A second status that has no content at all may come in the stead of any version's.
        for call in calls.iter_mut().filter(|_| bare) {
            if let Reply::Json(ty) = &call.reply {
                call.reply = Reply::Maybe(ty.clone());
            }
        }
        if successes.is_empty() && bare {
            let request = self.request(pointer, id, described, &Version::None);
            calls.push(VersionedCall {
                version: Version::None,
                sunset: None,
                accept: "application/json".to_owned(),
                request,
                reply: Reply::Empty,
                alternative: None,
            });
        }
        calls
    }

    /// Returns every media type of the 2xx responses, and whether there is a 2xx without any.
    fn successes(&self, pointer: &str, described: &'a Described) -> (Vec<Success<'a>>, bool) {
        let mut successes = Vec::new();
        let mut bare = false;
        for (status, response) in &described.responses.responses {
            let good = match status {
                StatusCode::Code(code) => (200..300).contains(code),
                StatusCode::Range(range) => *range == 2,
            };
            let Some(response) = self.resolve_response(response).filter(|_| good) else {
                continue;
            };
            bare |= response.content.is_empty();
            for (media, content) in &response.content {
                let pointer = deeper(&format!("{pointer}/responses/{status}/content"), media);
                successes.push(Success {
                    media: Media::parse(media),
                    content,
                    pointer,
                });
            }
        }
        (successes, bare)
    }

    /// Returns the calls of one version: JSON (or nothing) first, then each other format.
    fn versioned(
        &mut self,
        id: &str,
        version: &Version,
        successes: &[&Success<'a>],
        request: Option<Body>,
    ) -> Vec<VersionedCall> {
        let sunset = successes
            .iter()
            .filter_map(|success| success.content.extensions.get("x-sunset")?.as_str())
            .min()
            .map(str::to_owned);
        let (json, other): (Vec<&Success<'a>>, Vec<&Success<'a>>) = successes
            .iter()
            .partition(|success| success.media.is_json());
        let mut calls = Vec::new();
        let call = |accept: &str, reply, alternative| VersionedCall {
            version: version.clone(),
            sunset: sunset.clone(),
            accept: accept.to_owned(),
            request: request.clone(),
            reply,
            alternative,
        };
        if let Some(first) = json.first() {
            let with_schema = json
                .iter()
                .find_map(|s| Some((s, s.content.schema.as_ref()?)));
            let reply = match with_schema {
                Some((success, schema)) => {
                    let id = TypeId::component(id).inside("response");
                    let pointer = deeper(&success.pointer, "schema");
                    let ty = self.reference(schema, &id, &pointer);
                    let always = json.iter().all(|success| success.content.schema.is_some());
                    if always {
                        Reply::Json(ty)
                    } else {
                        Reply::Maybe(ty)
                    }
                }
                None => Reply::Empty,
            };
            calls.push(call(&first.media.text, reply, None));
        }
        for success in other {
            let alternative = (!calls.is_empty()).then(|| success.media.format.clone());
            if calls.iter().all(|known| known.accept != success.media.text) {
                calls.push(call(&success.media.text, Reply::Bytes, alternative));
            }
        }
        calls
    }

    fn request(
        &mut self,
        pointer: &str,
        id: &str,
        described: &'a Described,
        version: &Version,
    ) -> Option<Body> {
        let body = self.resolve_body(described.request_body.as_ref()?)?;
        let (media, content) = body
            .content
            .iter()
            .map(|(media, content)| (Media::parse(media), content))
            .find(|(media, _)| media.version == *version || media.version == Version::None)?;
        let pointer = deeper(&format!("{pointer}/requestBody/content"), &media.text);
        let id = TypeId::component(id).inside("request");
        let ty = match &content.schema {
            Some(schema) => self.reference(schema, &id, &deeper(&pointer, "schema")),
            None => Ref::Any,
        };
        Some(Body {
            ty,
            required: body.required,
            media_type: media.text,
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
