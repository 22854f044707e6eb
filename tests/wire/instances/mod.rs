//! Valid instances of every schema of a document, made by its words alone: nothing here knows how the generator sees it.
//!
//! What no type checks is not followed either: patterns (but for the ids), the lengths of strings.

pub(crate) mod document;
mod leaf;
pub(crate) mod object;
mod text;
pub(crate) mod union;
mod value;

use std::collections::BTreeMap;

use fastrand::Rng;
use serde_json::Value;

use document::Document;
pub(crate) use text::to_json;
use value::{Maker, Style};

/// An instance of a schema.
pub(crate) struct Instance {
    pub(crate) schema: String,
    /// The schema of the variant that is meant, for instances of unions.
    pub(crate) variant: Option<String>,
    pub(crate) value: Value,
}

/// Returns at least `count` instances of every schema, and of a union's schema at least one in every style for each variant.
pub(crate) fn instances(tree: &Value, seed: u64, count: usize) -> Vec<Instance> {
    let document = Document::new(tree);
    let mut all = Vec::new();
    for name in document.schemas() {
        // A schema's instances do not depend on its neighbours.
        let mut rng = Rng::with_seed(seed ^ text::hash(name));
        let schema = document.schema(name);
        let variants = union::variants(&document, schema);
        let rounds = count.max(variants.len() * Style::ALL.len());
        for round in 0..rounds {
            let style = Style::ALL[round % Style::ALL.len()];
            let mut maker = Maker::new(&document, &mut rng, style);
            let variant = variants.get(round / Style::ALL.len() % variants.len().max(1));
            let value = match variant {
                Some(variant) => maker.variant(variant, BTreeMap::new()),
                None => maker.component(name),
            };
            all.push(Instance {
                schema: name.to_owned(),
                variant: variant.map(|variant| variant.schema.to_owned()),
                value,
            });
        }
    }
    all
}
