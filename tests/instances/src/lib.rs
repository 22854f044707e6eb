//! Values as the schemas of an OpenAPI document describe them, made by its words alone: nothing here knows how the generator sees
//! it.

mod calls;
mod document;
mod leaf;
mod object;
mod pattern;
mod strict;
pub mod union;
mod value;

use std::collections::BTreeMap;

use fastrand::Rng;
use serde_json::Value;

pub use calls::{Call, Optional, answer, calls};
pub use document::{Document, Tags};
pub use object::Object;

use value::{Maker, Purpose, Style};

/// An instance of a schema.
#[derive(Debug, Clone)]
pub struct Instance {
    /// The name of the schema's component.
    pub schema: String,
    /// The schema of the variant that is meant, for instances of unions.
    pub variant: Option<String>,
    /// The instance.
    pub value: Value,
}

/// Returns at least `count` instances of every schema, and of a union's schema at least one in every style for each variant.
///
/// They are for types to read and write, and what no type checks is not followed: patterns (but for the ids), the lengths of
/// strings.
pub fn instances(document: &Document<'_>, seed: u64, count: usize) -> Vec<Instance> {
    let mut all = Vec::new();
    for name in document.schemas() {
        let mut rng = rng(seed, name);
        let schema = document.schema(name);
        let variants = union::variants(document, schema);
        let rounds = count.max(variants.len() * Style::ALL.len());
        for round in 0..rounds {
            let style = Style::ALL[round % Style::ALL.len()];
            let mut maker = Maker::new(document, &mut rng, Purpose::Types, style);
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

/// Returns the source of choices for one of many things, which does not depend on its neighbours.
fn rng(seed: u64, name: &str) -> Rng {
    // FNV-1a.
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    Rng::with_seed(seed ^ name.bytes().fold(0xcbf2_9ce4_8422_2325, step))
}
