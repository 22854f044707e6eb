//! The two changes that an action can make to the nodes that it selects.

use serde_json::Value;

/// Merges `update` into `node` as Overlay 1.0 has it: objects recursively, lists by appending, anything else replaced.
///
/// # Errors
///
/// Returns why the node cannot take the update: only objects and lists can be selected for one.
pub(super) fn update(node: &mut Value, update: &Value) -> Result<(), &'static str> {
    match (node, update) {
        (node @ Value::Object(_), Value::Object(_)) | (node @ Value::Array(_), Value::Array(_)) => {
            merge(node, update);
            Ok(())
        }
        (Value::Array(items), entry) => {
            items.push(entry.clone());
            Ok(())
        }
        (Value::Object(_), _) => Err("the target is a mapping, so the update must be one"),
        _ => Err("the target is neither a mapping nor a list; select the mapping that it is in"),
    }
}

fn merge(node: &mut Value, update: &Value) {
    match (node, update) {
        (Value::Object(map), Value::Object(changes)) => {
            for (key, change) in changes {
                match map.get_mut(key) {
                    Some(value) => merge(value, change),
                    None => {
                        map.insert(key.clone(), change.clone());
                    }
                }
            }
        }
        (Value::Array(items), Value::Array(more)) => items.extend(more.iter().cloned()),
        (node, update) => node.clone_from(update),
    }
}

/// Removes the node at a JSON pointer from the mapping or list that it is in. The root stays.
pub(super) fn remove(tree: &mut Value, pointer: &str) {
    let Some((parent, segment)) = pointer.rsplit_once('/') else {
        return;
    };
    match tree.pointer_mut(parent) {
        Some(Value::Object(map)) => {
            map.shift_remove(&crate::pointer::unescape(segment));
        }
        Some(Value::Array(items)) => {
            if let Some(index) = segment.parse().ok().filter(|index| *index < items.len()) {
                items.remove(index);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn objects_merge_lists_grow_scalars_are_replaced() {
        let mut node = json!({"a": {"b": 1, "c": [1]}, "d": "x"});
        update(&mut node, &json!({"a": {"c": [2], "e": true}, "d": [3]})).unwrap();
        assert_eq!(
            node,
            json!({"a": {"b": 1, "c": [1, 2], "e": true}, "d": [3]})
        );
    }

    #[test]
    fn a_selected_list_takes_entries() {
        let mut node = json!([1]);
        update(&mut node, &json!({"a": 2})).unwrap();
        update(&mut node, &json!([3, 4])).unwrap();
        assert_eq!(node, json!([1, {"a": 2}, 3, 4]));
    }

    #[test]
    fn scalars_cannot_be_selected_for_an_update() {
        assert!(update(&mut json!("text"), &json!("other")).is_err());
        assert!(update(&mut json!({}), &json!("other")).is_err());
    }

    #[test]
    fn removal_keeps_the_order_of_the_rest() {
        let mut tree = json!({"a": 1, "b/c": 2, "d": 3, "e": [1, 2, 3]});
        remove(&mut tree, "/b~1c");
        remove(&mut tree, "/e/1");
        assert_eq!(tree.to_string(), r#"{"a":1,"d":3,"e":[1,3]}"#);
    }
}
