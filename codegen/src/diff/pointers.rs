//! JSON pointers of what the picture of an API keeps none for.

use super::edition::Edition;
use crate::ir::{Kind, Operation, Parameter, TypeId};
use crate::pointer::escape;
use serde_json::Value;

/// Deeper inheritance is a circle.
const DEEP: usize = 16;

impl Edition {
    /// Returns where a type stands; for one that several places share, the first of them.
    pub(super) fn pointer(&self, id: &TypeId) -> String {
        match self.picture.api.types.get(id) {
            Some(ty) if !ty.pointer.is_empty() => ty.pointer.clone(),
            _ => self.first_use(id).unwrap_or_default(),
        }
    }

    fn first_use(&self, id: &TypeId) -> Option<String> {
        self.picture.api.types.iter().find_map(|(owner, ty)| {
            let Kind::Struct(structure) = &ty.kind else {
                return None;
            };
            let mut properties = structure.properties.iter();
            let property = properties.find(|property| property.ty.named() == Some(id))?;
            (!ty.pointer.is_empty()).then(|| self.property_pointer(owner, &property.name))
        })
    }

    /// Returns where a property is declared: in its own schema, or in one that it inherits from.
    pub(super) fn property_pointer(&self, id: &TypeId, name: &str) -> String {
        let base = self.pointer(id);
        self.declared(&base, name, 0)
            .unwrap_or_else(|| format!("{base}/properties/{}", escape(name)))
    }

    fn declared(&self, base: &str, name: &str, depth: usize) -> Option<String> {
        let own = format!("{base}/properties/{}", escape(name));
        if self.tree.pointer(&own).is_some() {
            return Some(own);
        }
        let parts = self.tree.pointer(base)?;
        let lists = ["allOf", "oneOf", "anyOf"];
        lists.iter().find_map(|list| {
            let parts = parts.get(list)?.as_array()?;
            parts.iter().enumerate().rev().find_map(|(index, part)| {
                let base = match reference(part) {
                    Some(target) => target.to_owned(),
                    None => format!("{base}/{list}/{index}"),
                };
                (depth < DEEP)
                    .then(|| self.declared(&base, name, depth + 1))
                    .flatten()
            })
        })
    }

    /// Returns where a parameter is described: in its operation, its path or the components.
    pub(super) fn parameter_pointer(&self, operation: &Operation, parameter: &Parameter) -> String {
        let path = operation
            .pointer
            .rsplit_once('/')
            .map_or("", |(path, _)| path);
        let lists = [operation.pointer.as_str(), path];
        let found = lists.iter().find_map(|owner| {
            let list = format!("{owner}/parameters");
            let parameters = self.tree.pointer(&list)?.as_array()?;
            parameters
                .iter()
                .enumerate()
                .find_map(|(index, described)| {
                    let (pointer, described) = match reference(described) {
                        Some(target) => (target.to_owned(), self.tree.pointer(target)?),
                        None => (format!("{list}/{index}"), described),
                    };
                    (described.get("name")?.as_str()? == parameter.name).then_some(pointer)
                })
        });
        found.unwrap_or_else(|| operation.pointer.clone())
    }

    /// Returns where a media type of a successful response is described.
    pub(super) fn content_pointer(&self, operation: &Operation, media_type: &str) -> String {
        let list = format!("{}/responses", operation.pointer);
        let responses = self.tree.pointer(&list).and_then(Value::as_object);
        let found = responses
            .into_iter()
            .flatten()
            .find_map(|(status, response)| {
                let own = format!("{list}/{status}");
                let target = reference(response).map_or(own, str::to_owned);
                let pointer = format!("{target}/content/{}", escape(media_type));
                (status.starts_with('2') && self.tree.pointer(&pointer).is_some())
                    .then_some(pointer)
            });
        found.unwrap_or_else(|| operation.pointer.clone())
    }

    /// Returns where a request's body is described, in one media type.
    pub(super) fn body_pointer(&self, operation: &Operation, media_type: &str) -> String {
        let own = format!("{}/requestBody", operation.pointer);
        let body = self.tree.pointer(&own).and_then(reference);
        let target = body.map_or(own, str::to_owned);
        let pointer = format!("{target}/content/{}", escape(media_type));
        match self.tree.pointer(&pointer) {
            Some(_) => pointer,
            None => operation.pointer.clone(),
        }
    }
}

/// Returns the pointer that a reference holds.
pub(super) fn reference(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()?.strip_prefix('#')
}
