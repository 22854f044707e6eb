//! Faults that a look at the tree finds: wrong shapes, dangling references, what the generator does not support.
//!
//! All of them are collected, so that one run shows everything. After this `openapiv3` can type every schema.

mod bodies;
mod cycles;
mod operations;
mod parameters;
mod references;
mod schemas;
mod shapes;

use serde_json::{Map, Value};

use crate::diagnostics::Fault;
use crate::notice::Notice;
use crate::pointer::Pointer;
use crate::tree::grammar::{Kind, walk};

/// An object of the tree.
type Object = Map<String, Value>;

/// Checks the whole normalised tree.
pub(crate) fn check(tree: &Value, faults: &mut Vec<Fault<'_>>, notices: &mut Vec<Notice>) {
    let components = Components { tree };
    let mut operations = operations::Operations::default();
    walk(
        Kind::Document,
        tree,
        &Pointer::Root,
        &mut |kind, at, object| {
            shapes::check(kind, at, object, faults, notices);
            references::check(kind, at, object, components, faults);
            if object.contains_key("$ref") {
                return;
            }
            match kind {
                Kind::PathItem => operations.path_item(at, object, components, faults),
                Kind::Parameter => parameters::check(at, object, components, faults),
                Kind::RequestBody => bodies::check(at, object, faults),
                Kind::Schema => schemas::check(at, object, faults),
                _ => {}
            }
        },
    );
    cycles::check(components, faults);
}

/// Finds components by reference.
#[derive(Clone, Copy)]
struct Components<'a> {
    tree: &'a Value,
}

impl<'a> Components<'a> {
    fn section(self, section: &str) -> Option<&'a Object> {
        self.tree.get("components")?.get(section)?.as_object()
    }

    /// Returns the component that a reference names, through references to references.
    fn resolve(self, object: &'a Object) -> Option<&'a Object> {
        let mut object = object;
        // Longer chains are cycles, which are reported elsewhere.
        for _ in 0..16 {
            let Some(reference) = object.get("$ref") else {
                return Some(object);
            };
            object = self
                .tree
                .pointer(reference.as_str()?.strip_prefix('#')?)?
                .as_object()?;
        }
        None
    }
}
