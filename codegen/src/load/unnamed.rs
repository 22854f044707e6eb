//! Gives every operation the name and the one family that OpenAPI lets a description leave out.
//!
//! The client needs both: a method's name, and the module that it is in. What was chosen here is counted in the summary.

use serde_json::{Map, Value, json};

use crate::notice::{Notice, NoticeKind};
use crate::pointer::Pointer;
use crate::tree::grammar::METHODS;

/// The family of operations that the description puts into none.
const FAMILY: &str = "General";

pub(super) fn operations(tree: &mut Value, notices: &mut Vec<Notice>) {
    let Some(Value::Object(paths)) = tree.get_mut("paths") else {
        return;
    };
    for (path, item) in paths {
        let methods = item.as_object_mut().into_iter().flatten();
        for (method, operation) in methods.filter(|(name, _)| METHODS.contains(&name.as_str())) {
            let Value::Object(operation) = operation else {
                continue;
            };
            let mut notice = |kind, message: String| {
                let paths = Pointer::Root.key("paths");
                notices.push(Notice {
                    kind,
                    path: None,
                    pointer: paths.key(path).key(method).to_string(),
                    message,
                });
            };
            if !operation.contains_key("operationId") {
                let name = name(method, path);
                notice(NoticeKind::ImpliedName, format!("named `{name}`"));
                operation.insert("operationId".to_owned(), Value::String(name));
            }
            if let Some(message) = one_family(operation) {
                notice(NoticeKind::ImpliedFamily, message);
            }
        }
    }
}

/// Leaves an operation with one tag and returns what was done, if anything. What is no list is reported elsewhere.
fn one_family(operation: &mut Map<String, Value>) -> Option<String> {
    let tags = operation.entry("tags").or_insert_with(|| json!([]));
    let tags = tags.as_array_mut()?;
    match tags.len() {
        0 => {
            tags.push(FAMILY.into());
            Some(format!("without a tag, in `{FAMILY}`"))
        }
        1 => None,
        count => {
            tags.truncate(1);
            Some(format!("{count} tags, in the family of the first"))
        }
    }
}

/// Returns `getPetsPetIdToys` for GET and `/pets/{petId}/toys`.
fn name(method: &str, path: &str) -> String {
    let words = path.split(|c: char| !c.is_ascii_alphanumeric());
    words.fold(method.to_owned(), |mut name, word| {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name + letters.as_str()
    })
}
