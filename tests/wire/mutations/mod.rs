//! Valid instances, changed: what a service may do to them, which has to be taken, and what it may not, which has to be
//! refused with the place.
//!
//! What is expected is worked out from the document's words alone, as the instances are.

mod accepted;
mod places;
mod refused;
mod tree;

use fastrand::Rng;
use serde_json::{Value, json};

use instances::{Document, Instance};
use places::{Finder, Kind, Place};
use tree::{Step, Tree};

/// A line for `cargo xtask wire roundtrip`.
pub(crate) struct Case {
    mutation: &'static str,
    schema: String,
    /// The schema of the variant that is meant, where it is sure.
    variant: Option<String>,
    /// JSON text.
    instance: String,
    expect: Option<Value>,
    like: Option<Value>,
    refused: Option<String>,
    counts: Option<Counts>,
}

impl Case {
    pub(crate) fn mutation(&self) -> &'static str {
        self.mutation
    }

    pub(crate) fn line(&self) -> String {
        let mut line = format!(
            r#"{{"mutation": {}, "schema": {}, "variant": {}"#,
            json!(self.mutation),
            json!(self.schema),
            json!(self.variant)
        );
        let values = [("expect", &self.expect), ("like", &self.like)];
        for (key, value) in values {
            if let Some(value) = value {
                line.push_str(&format!(r#", "{key}": {value}"#));
            }
        }
        if let Some(counts) = &self.counts {
            line.push_str(&format!(
                r#", "counts": {{"extra": {}, "unknown": 0"#,
                counts.extra
            ));
            if let Some(values) = counts.unknown_values {
                line.push_str(&format!(r#", "unknown_values": {values}"#));
            }
            line.push('}');
        }
        if let Some(path) = &self.refused {
            line.push_str(&format!(r#", "refused": {}"#, json!(path)));
        }
        format!(r#"{line}, "instance": {}}}"#, self.instance)
    }
}

/// What reading is to count, besides no unknown variant.
#[derive(Debug, Clone, Copy)]
struct Counts {
    extra: usize,
    /// Nothing where values are read that do not stay.
    unknown_values: Option<usize>,
}

impl Counts {
    const NOTHING: Self = Self {
        extra: 0,
        unknown_values: Some(0),
    };
}

/// A valid instance with its places.
struct Subject<'a> {
    schema: &'a str,
    variant: Option<&'a str>,
    instance: &'a Value,
    places: Vec<Place<'a>>,
}

impl<'a> Subject<'a> {
    fn new(finder: &Finder<'_, 'a>, instance: &'a Instance) -> Self {
        Self {
            schema: &instance.schema,
            variant: instance.variant.as_deref(),
            instance: &instance.value,
            places: finder.places(&instance.schema, &instance.value),
        }
    }

    fn case(&self, mutation: &'static str, tree: &Tree) -> Case {
        Case {
            mutation,
            schema: self.schema.to_owned(),
            variant: None,
            instance: tree.to_string(),
            expect: None,
            like: None,
            refused: None,
            counts: None,
        }
    }

    /// Returns whether a variant is chosen by the text at a place.
    fn is_tag(&self, steps: &[Step]) -> bool {
        let Some((Step::Key(key), object)) = steps.split_last() else {
            return false;
        };
        self.places.iter().any(|place| match &place.kind {
            Kind::Object(shape) => place.steps == object && shape.tags().contains(key.as_str()),
            _ => false,
        })
    }
}

/// Returns instances that have to come back as they are, each of the same variants as before.
pub(crate) fn harmless(tree: &Value, instances: &[Instance], seed: u64) -> Vec<Case> {
    let (document, mut rng) = (Document::new(tree), Rng::with_seed(seed));
    let finder = Finder {
        document: &document,
    };
    let subjects = instances
        .iter()
        .map(|instance| Subject::new(&finder, instance));
    subjects
        .flat_map(|subject| {
            let mut cases = accepted::harmless(&subject, &mut rng);
            for case in &mut cases {
                case.variant = subject.variant.map(str::to_owned);
            }
            cases
        })
        .collect()
}

/// Returns instances that have to come back as they are or with a tag, of whatever variant.
pub(crate) fn telling(tree: &Value, instances: &[Instance], seed: u64) -> Vec<Case> {
    let (document, mut rng) = (Document::new(tree), Rng::with_seed(seed));
    let finder = Finder {
        document: &document,
    };
    let subjects = instances
        .iter()
        .map(|instance| Subject::new(&finder, instance));
    subjects
        .flat_map(|subject| accepted::telling(&finder, &subject, &mut rng))
        .collect()
}

/// Returns instances that have to be refused: with `each` wrong type at each of their places, or with one.
pub(crate) fn refused(tree: &Value, instances: &[Instance], each: bool, seed: u64) -> Vec<Case> {
    let (document, mut rng) = (Document::new(tree), Rng::with_seed(seed));
    let finder = Finder {
        document: &document,
    };
    let subjects = instances
        .iter()
        .map(|instance| Subject::new(&finder, instance));
    subjects
        .flat_map(|subject| refused::wrong_types(&subject, each, &mut rng))
        .collect()
}
