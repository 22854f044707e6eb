//! Leaves out the operations that the generator has no means for, where `codegen.toml` asks for it.

use serde_json::{Map, Value};

use crate::diagnostics::Fault;
use crate::notice::{Notice, NoticeKind};
use crate::pointer::{escape, is_above, unescape};
use crate::tree::grammar::METHODS;

/// Removes every operation that uses something unsupported, and the components that are unsupported themselves.
pub(super) fn unsupported(tree: &mut Value, faults: &[Fault<'_>], notices: &mut Vec<Notice>) {
    let faults: Vec<&Fault<'_>> = faults.iter().filter(|f| f.is_unsupported()).collect();
    let mut removed = Vec::new();
    let paths = tree.get("paths").and_then(Value::as_object);
    for (path, item) in paths.into_iter().flatten() {
        let shared = format!("/paths/{}/parameters", escape(path));
        let of_all = item.get("parameters").unwrap_or(&Value::Null);
        for method in METHODS {
            let Some(operation) = item.get(method) else {
                continue;
            };
            let pointer = format!("/paths/{}/{method}", escape(path));
            let concerns = |fault: &&&Fault<'_>| match component(fault.pointer()) {
                Some(component) => refers(operation, &component) || refers(of_all, &component),
                None => [&pointer, &shared]
                    .iter()
                    .any(|at| is_above(at, fault.pointer())),
            };
            if let Some(fault) = faults.iter().find(concerns) {
                let name = operation.get("operationId").and_then(Value::as_str);
                let message = format!("{}: {}", name.unwrap_or(&pointer), fault.message());
                removed.push(Notice {
                    kind: NoticeKind::UnsupportedOperation,
                    path: None,
                    pointer,
                    message,
                });
            }
        }
    }
    let components = faults.iter().filter_map(|fault| component(fault.pointer()));
    for component in components {
        remove(tree, &component[1..]);
    }
    for notice in &removed {
        remove(tree, &notice.pointer);
        // Parameters of a path are nobody's without its operations.
        if let Some((item, _)) = notice.pointer.rsplit_once('/')
            && !has_operations(tree.pointer(item))
        {
            remove(tree, item);
        }
    }
    notices.append(&mut removed);
}

/// Returns the reference to the component that a pointer leads into.
fn component(pointer: &str) -> Option<String> {
    let mut steps = pointer.strip_prefix("/components/")?.split('/');
    let (section, name) = (steps.next()?, steps.next()?);
    Some(format!("#/components/{section}/{name}"))
}

fn has_operations(item: Option<&Value>) -> bool {
    item.is_some_and(|item| METHODS.iter().any(|method| item.get(method).is_some()))
}

fn refers(value: &Value, reference: &str) -> bool {
    match value {
        Value::Object(map) => {
            map.get("$ref").and_then(Value::as_str) == Some(reference)
                || map.values().any(|value| refers(value, reference))
        }
        Value::Array(list) => list.iter().any(|value| refers(value, reference)),
        _ => false,
    }
}

fn remove(tree: &mut Value, pointer: &str) {
    let parent = pointer.rsplit_once('/').and_then(|(parent, key)| {
        let parent: &mut Map<String, Value> = tree.pointer_mut(parent)?.as_object_mut()?;
        Some((parent, key))
    });
    if let Some((parent, key)) = parent {
        parent.shift_remove(&unescape(key));
    }
}
