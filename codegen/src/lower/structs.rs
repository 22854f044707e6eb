//! Objects with properties, inherited ones included.

use super::types::docs;
use super::view::View;
use super::{Lowering, component_name, deeper};
use crate::ir::{Docs, Property, Ref, Struct, TypeId};
use indexmap::IndexMap;
use openapiv3::{ReferenceOr, Schema};

/// A property where it is declared.
struct Declared<'a> {
    schema: &'a ReferenceOr<Box<Schema>>,
    owner: TypeId,
    pointer: String,
}

/// What an object declares itself and through `allOf`; of two declarations of one property the later wins.
#[derive(Default)]
struct Effective<'a> {
    properties: IndexMap<&'a str, Declared<'a>>,
    required: Vec<&'a str>,
}

impl<'a> Lowering<'a> {
    pub(super) fn structure(&mut self, id: &TypeId, pointer: &str, schema: &'a Schema) -> Struct {
        let mut effective = Effective::default();
        self.collect(id, pointer, schema, &mut effective, 0);
        let required = effective.required;
        let properties = effective
            .properties
            .into_iter()
            .map(|(name, declared)| self.property(name, &declared, required.contains(&name)))
            .collect();
        Struct {
            properties,
            ..Struct::default()
        }
    }

    /// Lowers what a union's schema declares beside its variants.
    pub(super) fn base(&mut self, id: &TypeId, pointer: &str, schema: &'a Schema) {
        let base = self.structure(id, pointer, schema);
        self.bases.insert(id.clone(), base.properties);
    }

    fn collect(
        &mut self,
        owner: &TypeId,
        pointer: &str,
        schema: &'a Schema,
        into: &mut Effective<'a>,
        depth: usize,
    ) {
        if depth > MAX_INHERITANCE {
            self.error(pointer, "`allOf` leads back to itself", None);
            return;
        }
        let view = View::new(schema);
        for (index, part) in view.all_of.iter().enumerate() {
            match part {
                ReferenceOr::Item(part) => {
                    let pointer = format!("{pointer}/allOf/{index}");
                    self.collect(owner, &pointer, part, into, depth + 1);
                }
                ReferenceOr::Reference { reference } => {
                    let Some(name) = component_name(reference) else {
                        continue;
                    };
                    let Some(parent) = self.component(name) else {
                        continue;
                    };
                    let pointer = deeper("/components/schemas", name);
                    self.collect(&TypeId::component(name), &pointer, parent, into, depth + 1);
                }
            }
        }
        for (name, schema) in view.properties {
            let pointer = deeper(&deeper(pointer, "properties"), name);
            let declared = Declared {
                schema,
                owner: owner.clone(),
                pointer,
            };
            into.properties.insert(name, declared);
        }
        into.required
            .extend(view.required.iter().map(String::as_str));
    }

    fn property(&mut self, name: &str, declared: &Declared<'a>, required: bool) -> Property {
        let mut property = Property {
            name: name.to_owned(),
            ty: Ref::Any,
            required,
            nullable: false,
            read_only: false,
            write_only: false,
            docs: Docs::default(),
            default: None,
            limits: Vec::new(),
        };
        let id = declared.owner.inside(name);
        let target = self.resolve_boxed(declared.schema);
        let referred = match declared.schema {
            ReferenceOr::Reference { reference } => component_name(reference),
            ReferenceOr::Item(_) => None,
        };
        if let Some(schema) = target {
            let view = View::new(schema);
            property.nullable = view.data.nullable;
            property.read_only = view.data.read_only && !self.config.is_writable(id.as_str());
            property.write_only = view.data.write_only;
            if referred.is_none() {
                property.docs = docs(&view);
                property.limits = limits(&view);
            } else {
                property.docs.deprecated = view.data.deprecated;
            }
            property.default = view.data.default.as_ref().map(ToString::to_string);
        }
        property.ty = self.boxed(declared.schema, &id, &declared.pointer);
        property
    }
}

/// Deeper inheritance is a circle.
const MAX_INHERITANCE: usize = 64;

fn limits(view: &View<'_>) -> Vec<String> {
    let mut limits = view.limits.clone();
    if !view.other_values.is_empty() {
        limits.push(format!("one of {}", view.other_values.join(", ")));
    }
    limits
}
