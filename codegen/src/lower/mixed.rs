//! Alternatives that are not all objects: the JSON type of a value tells them apart.

use super::Lowering;
use super::view::View;
use crate::ir::{Item, JsonType, Kind, Mixed, Ref, TypeId};
use openapiv3::{ReferenceOr, Schema};

/// An alternative with its place in the document's list.
pub(super) type Part<'a> = (usize, &'a ReferenceOr<Schema>);

impl<'a> Lowering<'a> {
    /// Returns what alternatives of different JSON types become, or of one that is not an object; none where all are objects.
    pub(super) fn mixed(&mut self, id: &TypeId, pointer: &str, view: &View<'a>) -> Option<Kind> {
        let mut parts: Vec<(JsonType, Vec<Part<'a>>)> = Vec::new();
        for (index, part) in view.one_of.iter().enumerate() {
            let Some(json) = self.json_type(part) else {
                self.api.fallbacks.insert(pointer.to_owned());
                return Some(Kind::Any);
            };
            match parts.iter_mut().find(|(known, _)| *known == json) {
                Some((_, same)) => same.push((index, part)),
                None => parts.push((json, vec![(index, part)])),
            }
        }
        let objects = |(json, same): &(JsonType, Vec<Part<'a>>)| {
            *json == JsonType::Object && same.iter().all(|(_, part)| self.has_structure(part))
        };
        if parts.iter().all(objects) {
            return None;
        }
        let variants: Vec<(JsonType, Ref)> = parts
            .into_iter()
            .map(|(json, same)| (json, self.of_one_type(id, pointer, view, json, &same)))
            .collect();
        Some(match <[_; 1]>::try_from(variants) {
            Ok([(_, only)]) => Kind::Alias(only),
            Err(variants) => Kind::Mixed(Mixed { variants }),
        })
    }

    /// Returns the type of all alternatives that share a JSON type.
    fn of_one_type(
        &mut self,
        id: &TypeId,
        pointer: &str,
        view: &View<'a>,
        json: JsonType,
        parts: &[Part<'a>],
    ) -> Ref {
        let inner = id.inside(json.name());
        let types: Vec<Ref> = parts
            .iter()
            .map(|(index, part)| {
                let step = match parts.len() {
                    1 => inner.clone(),
                    _ => id.inside(&format!("variant{}", index + 1)),
                };
                self.reference(part, &step, &format!("{pointer}/oneOf/{index}"))
            })
            .collect();
        if let Some((first, others)) = types.split_first()
            && others.iter().all(|other| other == first)
        {
            return first.clone();
        }
        match json {
            JsonType::Boolean => Ref::Bool,
            JsonType::Number => Ref::Number,
            JsonType::String => Ref::String,
            JsonType::Array => Ref::List(Box::new(Item {
                ty: Ref::Any,
                nullable: true,
            })),
            JsonType::Object if !parts.iter().all(|(_, part)| self.has_structure(part)) => {
                self.api.fallbacks.insert(pointer.to_owned());
                Ref::Any
            }
            JsonType::Object => {
                let kind = self.union(&inner, pointer, view, parts);
                let docs = super::types::docs(view);
                self.insert(inner.clone(), pointer.to_owned(), docs, kind, false);
                Ref::Named(inner)
            }
        }
    }

    /// Returns whether objects of a schema have properties of their own, by which they can be told from others.
    fn has_structure(&self, part: &'a ReferenceOr<Schema>) -> bool {
        self.resolve(part).map(View::new).is_none_or(|view| {
            !view.properties.is_empty() || !view.all_of.is_empty() || !view.one_of.is_empty()
        })
    }

    /// Returns the JSON type that a schema allows; none where it allows any, or several.
    fn json_type(&self, part: &'a ReferenceOr<Schema>) -> Option<JsonType> {
        let view = View::new(self.resolve(part)?);
        match view.ty {
            "boolean" => return Some(JsonType::Boolean),
            "integer" | "number" => return Some(JsonType::Number),
            "string" => return Some(JsonType::String),
            "array" => return Some(JsonType::Array),
            "object" => return Some(JsonType::Object),
            _ => {}
        }
        if !view.properties.is_empty() || view.data.discriminator.is_some() {
            return Some(JsonType::Object);
        }
        let mut inner = view.one_of.iter().chain(view.all_of);
        let first = self.json_type(inner.next()?)?;
        inner
            .all(|part| self.json_type(part) == Some(first))
            .then_some(first)
    }
}
