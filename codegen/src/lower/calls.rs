//! The calls of an operation: one a version and format, with what each sends and brings.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::{Lowering, deeper, last_step};
use crate::ir::{Body, Ref, Reply, TypeId, Version, VersionedCall};
use crate::media::Media;
use openapiv3::{
    MediaType, Operation as Described, ReferenceOr, RequestBody, Response, StatusCode,
};

/// A successful reply in one media type.
struct Success<'a> {
    media: Media,
    content: &'a MediaType,
    pointer: String,
}

impl<'a> Lowering<'a> {
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

    pub(super) fn calls(
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
        // Where no success is described, there is one all the same, and nothing to read in it.
        if successes.is_empty() {
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
            let good = is_success(status);
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

    /// Returns the components that the bodies of other responses are of.
    pub(super) fn refusals(&self, described: &'a Described) -> Vec<TypeId> {
        let responses = described.responses.responses.iter();
        let refusals = responses
            .filter(|(status, _)| !is_success(status))
            .map(|(_, response)| response)
            .chain(&described.responses.default);
        let bodies = refusals
            .filter_map(|response| self.resolve_response(response))
            .flat_map(|response| response.content.values());
        let components: BTreeSet<TypeId> = bodies
            .filter_map(|body| match body.schema.as_ref()? {
                ReferenceOr::Reference { reference } => {
                    Some(TypeId::component(last_step(reference)))
                }
                ReferenceOr::Item(_) => None,
            })
            .collect();
        components.into_iter().collect()
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
            .filter(|(media, _)| media.is_json())
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

/// Returns the versions in the order in which a client prefers them: newest date first, `preview` last.
fn preferred(mut versions: Vec<Version>) -> Vec<Version> {
    versions.sort_by(|one, other| match (one, other) {
        (Version::Preview, Version::Preview) => Ordering::Equal,
        (Version::Preview, _) => Ordering::Greater,
        (_, Version::Preview) => Ordering::Less,
        _ => other.cmp(one),
    });
    versions.dedup();
    versions
}

fn is_success(status: &StatusCode) -> bool {
    match status {
        StatusCode::Code(code) => (200..300).contains(code),
        StatusCode::Range(range) => *range == 2,
    }
}
