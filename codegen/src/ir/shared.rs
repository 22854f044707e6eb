//! What the variants of a union have in common.

use super::{Api, Kind, Property, TypeId, Union};

impl Api {
    /// Returns the properties that every variant of a union has with one and the same type.
    pub(crate) fn shared(&self, union: &Union) -> Vec<&Property> {
        let mut all = union
            .variants
            .iter()
            .map(|variant| self.properties(&variant.ty));
        let Some(mut shared) = all.next() else {
            return Vec::new();
        };
        for other in all {
            shared.retain(|property| {
                other
                    .iter()
                    .any(|own| own.name == property.name && own.ty == property.ty)
            });
        }
        shared
    }

    fn properties(&self, id: &TypeId) -> Vec<&Property> {
        match self.types.get(id).map(|ty| &ty.kind) {
            Some(Kind::Struct(structure)) => structure.properties.iter().collect(),
            Some(Kind::Union(union)) => self.shared(union),
            _ => Vec::new(),
        }
    }
}
