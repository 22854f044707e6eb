//! Components, and the type of any schema that stands in a property, a list, a map or a body.

use super::view::View;
use super::{Lowering, component_name, deeper};
use crate::ir::{Docs, Enum, Item, Kind, Ref, Type, TypeId};
use openapiv3::{AdditionalProperties, ReferenceOr, Schema};

impl<'a> Lowering<'a> {
    /// Lowers every component but unions, which wait for their variants.
    pub(super) fn components(&mut self) {
        let Some(components) = &self.openapi.components else {
            return;
        };
        for (name, schema) in &components.schemas {
            let id = TypeId::component(name);
            let pointer = deeper("/components/schemas", name);
            match schema {
                ReferenceOr::Item(schema) => self.named(id, pointer, schema, true),
                ReferenceOr::Reference { reference } => {
                    if let Some(target) = component_name(reference) {
                        let alias = Kind::Alias(Ref::Named(TypeId::component(target)));
                        self.insert(id, pointer, Docs::default(), alias, true);
                    }
                }
            }
        }
    }

    /// Lowers a schema that gets a type of its own.
    fn named(&mut self, id: TypeId, pointer: String, schema: &'a Schema, component: bool) {
        // An inherited property is met once a child.
        if self.api.types.contains_key(&id) || self.bases.contains_key(&id) {
            return;
        }
        let view = View::new(schema);
        let docs = docs(&view);
        let kind = if let Some(values) = self.string_union(&view) {
            Kind::Enum(Enum { values })
        } else if view.data.discriminator.is_some() || !view.one_of.is_empty() {
            self.base(&id, &pointer, schema);
            self.pending.push_back((id, pointer, schema));
            return;
        } else if !view.all_of.is_empty() || !view.properties.is_empty() {
            Kind::Struct(self.structure(&id, &pointer, schema))
        } else if view.is_structureless() {
            self.api.fallbacks.insert(pointer.clone());
            Kind::Any
        } else if !view.values.is_empty() && view.ty == "string" {
            Kind::Enum(Enum {
                values: view.values.clone(),
            })
        } else {
            // What is written in place inside of a list or map needs a name beside the list's own.
            Kind::Alias(self.plain(&view, &id.inside("item"), &pointer))
        };
        self.insert(id, pointer, docs, kind, component);
    }

    pub(super) fn insert(
        &mut self,
        id: TypeId,
        pointer: String,
        docs: Docs,
        kind: Kind,
        component: bool,
    ) {
        self.api.types.insert(
            id,
            Type {
                pointer,
                component,
                docs,
                kind,
            },
        );
    }

    /// Returns the type of a schema; an inline one that needs a name gets `id`.
    pub(super) fn reference(
        &mut self,
        schema: &'a ReferenceOr<Schema>,
        id: &TypeId,
        pointer: &str,
    ) -> Ref {
        match schema {
            ReferenceOr::Reference { reference } => self.refer(reference, pointer),
            ReferenceOr::Item(schema) => self.inline(schema, id, pointer),
        }
    }

    /// As [`Self::reference`], for the boxed schemas of properties and items.
    pub(super) fn boxed(
        &mut self,
        schema: &'a ReferenceOr<Box<Schema>>,
        id: &TypeId,
        pointer: &str,
    ) -> Ref {
        match schema {
            ReferenceOr::Reference { reference } => self.refer(reference, pointer),
            ReferenceOr::Item(schema) => self.inline(schema, id, pointer),
        }
    }

    fn refer(&mut self, reference: &str, pointer: &str) -> Ref {
        match component_name(reference) {
            Some(name) => Ref::Named(TypeId::component(name)),
            None => {
                let hint = "schemas are referred to as `#/components/schemas/Name`";
                self.error(pointer, format!("`{reference}` is no schema"), Some(hint));
                Ref::Any
            }
        }
    }

    fn inline(&mut self, schema: &'a Schema, id: &TypeId, pointer: &str) -> Ref {
        let view = View::new(schema);
        let named = !view.one_of.is_empty()
            || !view.all_of.is_empty()
            || !view.properties.is_empty()
            || view.data.discriminator.is_some()
            || (view.ty == "string" && !view.values.is_empty());
        if named {
            self.named(id.clone(), pointer.to_owned(), schema, false);
            return Ref::Named(id.clone());
        }
        self.plain(&view, id, pointer)
    }

    /// Returns the type of a schema that needs no name.
    fn plain(&mut self, view: &View<'a>, id: &TypeId, pointer: &str) -> Ref {
        match (view.ty, view.format.as_str()) {
            ("string", "date-time") => Ref::DateTime,
            ("string", "date") => Ref::Date,
            ("string", "password") => Ref::Secret,
            ("string", _) if self.config.is_secret(id.as_str()) => Ref::Secret,
            ("string", _) => Ref::String,
            ("integer", _) => Ref::Integer,
            ("number", _) => Ref::Number,
            ("boolean", _) => Ref::Bool,
            ("array", _) => match view.items {
                Some(items) => {
                    let pointer = deeper(pointer, "items");
                    Ref::List(Box::new(self.item(items, id, &pointer)))
                }
                None => Ref::List(Box::new(Item {
                    ty: Ref::Any,
                    nullable: true,
                })),
            },
            ("object", _) if !view.is_structureless() => match view.additional {
                Some(AdditionalProperties::Schema(schema)) => {
                    let pointer = deeper(pointer, "additionalProperties");
                    let nullable = self.is_nullable(self.resolve(schema));
                    let ty = self.reference(schema, id, &pointer);
                    Ref::Map(Box::new(Item { ty, nullable }))
                }
                _ => Ref::Map(Box::new(Item {
                    ty: Ref::Any,
                    nullable: false,
                })),
            },
            ("object" | "", _) => {
                self.api.fallbacks.insert(pointer.to_owned());
                Ref::Any
            }
            (other, _) => {
                self.error(
                    pointer,
                    format!("`{other}` is no type of OpenAPI 3.0"),
                    None,
                );
                Ref::Any
            }
        }
    }

    fn item(&mut self, schema: &'a ReferenceOr<Box<Schema>>, id: &TypeId, pointer: &str) -> Item {
        let nullable = self.is_nullable(self.resolve_boxed(schema));
        Item {
            ty: self.boxed(schema, id, pointer),
            nullable,
        }
    }

    fn is_nullable(&self, schema: Option<&Schema>) -> bool {
        schema.is_some_and(|schema| schema.schema_data.nullable)
    }

    pub(super) fn resolve_boxed(&self, schema: &'a ReferenceOr<Box<Schema>>) -> Option<&'a Schema> {
        match schema {
            ReferenceOr::Item(schema) => Some(schema),
            ReferenceOr::Reference { reference } => self.component(component_name(reference)?),
        }
    }
}

/// Returns what a schema says of itself.
pub(super) fn docs(view: &View<'_>) -> Docs {
    Docs {
        text: view.data.description.clone(),
        deprecated: view.data.deprecated,
    }
}
