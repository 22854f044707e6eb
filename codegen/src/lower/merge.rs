//! Equal variants: where the configuration asks for it, schemas of one shape share one struct and one variant.

use super::Lowering;
use crate::ir::{Item, Kind, Property, Ref, TypeId, Union, Variant};
use std::collections::BTreeMap;
use std::fmt::Write;

impl Lowering<'_> {
    /// Merges equal variants in the unions that the configuration names; the shortest name of each shape stays a struct.
    pub(super) fn merge_equal_variants(&mut self) {
        let mut shapes: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
        for id in self.merging() {
            for variant in self.variants(&id) {
                let same = shapes.entry(self.shape(&variant)).or_default();
                if !same.contains(&variant) {
                    same.push(variant);
                }
            }
        }
        let mut kept: BTreeMap<TypeId, TypeId> = BTreeMap::new();
        for mut same in shapes.into_values() {
            same.sort_by_key(|id| (id.as_str().len(), id.clone()));
            let Some((keep, others)) = same.split_first() else {
                continue;
            };
            for other in others {
                if let Some(ty) = self.api.types.get_mut(other) {
                    ty.kind = Kind::Alias(Ref::Named(keep.clone()));
                }
                kept.insert(other.clone(), keep.clone());
            }
        }
        for id in self.merging() {
            if let Some(Kind::Union(union)) = self.api.types.get_mut(&id).map(|ty| &mut ty.kind) {
                merge(union, &kept);
            }
        }
    }

    fn merging(&self) -> Vec<TypeId> {
        let named = self
            .config
            .merge_equal_variants
            .iter()
            .map(|name| TypeId::component(name));
        named.filter(|id| self.api.types.contains_key(id)).collect()
    }

    fn variants(&self, id: &TypeId) -> Vec<TypeId> {
        match self.api.types.get(id).map(|ty| &ty.kind) {
            Some(Kind::Union(union)) => union.variants.iter().map(|v| v.ty.clone()).collect(),
            _ => Vec::new(),
        }
    }

    /// Returns a text that two types share just when they mean the same on the wire.
    fn shape(&self, id: &TypeId) -> String {
        let mut shape = String::new();
        match self.api.types.get(id).map(|ty| &ty.kind) {
            Some(Kind::Struct(structure)) => {
                for property in &structure.properties {
                    self.property_shape(property, &mut shape);
                }
            }
            _ => shape.push_str(id.as_str()),
        }
        shape
    }

    fn property_shape(&self, property: &Property, shape: &mut String) {
        let Property {
            name,
            nullable,
            read_only,
            write_only,
            ..
        } = property;
        // Writing to a `String` cannot fail.
        let _ = write!(shape, "{name} {nullable} {read_only} {write_only} ");
        self.ref_shape(&property.ty, shape);
        shape.push('\n');
    }

    fn ref_shape(&self, ty: &Ref, shape: &mut String) {
        match ty {
            Ref::Named(id) => match self.api.types.get(id) {
                Some(ty) if !ty.component => match &ty.kind {
                    Kind::Enum(set) => shape.push_str(&set.values.join("|")),
                    _ => shape.push_str(&self.shape(id)),
                },
                _ => shape.push_str(id.as_str()),
            },
            Ref::List(item) => self.item_shape("list", item, shape),
            Ref::Map(item) => self.item_shape("map", item, shape),
            other => {
                let _ = write!(shape, "{other:?}");
            }
        }
    }

    fn item_shape(&self, of: &str, item: &Item, shape: &mut String) {
        let _ = write!(shape, "{of} {} ", item.nullable);
        self.ref_shape(&item.ty, shape);
    }
}

fn merge(union: &mut Union, kept: &BTreeMap<TypeId, TypeId>) {
    let mut merged: Vec<Variant> = Vec::new();
    for mut variant in std::mem::take(&mut union.variants) {
        if let Some(keep) = kept.get(&variant.ty) {
            let folded = std::mem::replace(&mut variant.ty, keep.clone());
            variant.merged.push(folded);
        }
        match merged.iter_mut().find(|known| known.ty == variant.ty) {
            Some(known) => {
                known.values.append(&mut variant.values);
                known.merged.append(&mut variant.merged);
                known
                    .required
                    .retain(|name| variant.required.contains(name));
            }
            None => merged.push(variant),
        }
    }
    union.variants = merged;
}
