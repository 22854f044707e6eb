//! From the checked tree to [`openapiv3`]'s types.

use openapiv3::{
    Components, Header, Info, MediaType, OpenAPI, Operation, Parameter, PathItem, RequestBody,
    Response, Server,
};
use serde::Deserialize;
use serde_json::{Error, Map, Value};

use crate::diagnostics::Fault;
use crate::pointer::Pointer;
use crate::tree::grammar::{Kind, walk};

/// Types the document.
///
/// # Errors
///
/// Returns the innermost objects that cannot be typed. After the checks these can only lie where the checks do not
/// look, such as in a security scheme.
pub(super) fn typed<'a>(tree: &Value) -> Result<OpenAPI, Vec<Fault<'a>>> {
    // By reference: taking the tree apart by value is slower, for openapiv3 buffers every object once more.
    let error = match OpenAPI::deserialize(tree) {
        Ok(openapi) => return Ok(openapi),
        Err(error) => error,
    };
    let mut failing: Vec<(String, Error)> = vec![(String::new(), error)];
    walk(
        Kind::Document,
        tree,
        &Pointer::Root,
        &mut |kind, at, object| {
            if let Some(error) = failure(kind, object) {
                failing.push((at.to_string(), error));
            }
        },
    );
    let pointers: Vec<String> = failing
        .iter()
        .map(|(pointer, _)| format!("{pointer}/"))
        .collect();
    failing.retain(|(pointer, _)| {
        let below = |other: &String| {
            other.len() > pointer.len() + 1 && other.starts_with(&format!("{pointer}/"))
        };
        !pointers.iter().any(below)
    });
    let faults = failing.into_iter();
    Err(faults
        .map(|(pointer, error)| Fault::new(error.to_string(), pointer))
        .collect())
}

/// Returns why an object cannot be typed. Schemas always can once they are checked.
fn failure(kind: Kind, object: &Map<String, Value>) -> Option<Error> {
    if kind.section().is_some() && object.contains_key("$ref") {
        return None;
    }
    match kind {
        Kind::Info => Info::deserialize(object).err(),
        Kind::Server => Server::deserialize(object).err(),
        Kind::Components => Components::deserialize(object).err(),
        Kind::PathItem => PathItem::deserialize(object).err(),
        Kind::Operation => Operation::deserialize(object).err(),
        Kind::Parameter => Parameter::deserialize(object).err(),
        Kind::Header => Header::deserialize(object).err(),
        Kind::RequestBody => RequestBody::deserialize(object).err(),
        Kind::Response => Response::deserialize(object).err(),
        Kind::MediaType => MediaType::deserialize(object).err(),
        _ => None,
    }
}
