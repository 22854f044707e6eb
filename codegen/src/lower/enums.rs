//! String enumerations, also those that the document spreads over the parts of a `oneOf`.

use super::view::View;
use super::{Lowering, component_name};
use openapiv3::ReferenceOr;

impl<'a> Lowering<'a> {
    /// Returns the values of a `oneOf` whose parts are all string enumerations, each value once, in order of first mention.
    pub(super) fn string_union(&self, view: &View<'a>) -> Option<Vec<String>> {
        if view.one_of.is_empty() || view.data.discriminator.is_some() {
            return None;
        }
        let mut values = Vec::new();
        for part in view.one_of {
            let part = match part {
                ReferenceOr::Item(schema) => View::new(schema),
                ReferenceOr::Reference { reference } => {
                    View::new(self.component(component_name(reference)?)?)
                }
            };
            let part = match self.string_union(&part) {
                Some(values) => values,
                None if part.ty == "string" && !part.values.is_empty() => part.values,
                None => return None,
            };
            for value in part {
                if !values.contains(&value) {
                    values.push(value);
                }
            }
        }
        Some(values)
    }
}
