//! A node of a description, and the way to it.

use serde_json::{Map, Value};

/// A node that knows its JSON pointer and the document that references lead through.
#[derive(Clone)]
pub(super) struct Node<'a> {
    document: &'a Value,
    pub(super) value: &'a Value,
    pub(super) pointer: String,
}

impl<'a> Node<'a> {
    pub(super) fn root(document: &'a Value) -> Self {
        Self {
            document,
            value: document,
            pointer: String::new(),
        }
    }

    /// Returns what lies under a key.
    pub(super) fn get(&self, key: &str) -> Option<Self> {
        let value = self.value.get(key)?;
        Some(self.child(key, value))
    }

    /// Returns what lies under a key, or else this node.
    pub(super) fn nearest(&self, key: &str) -> Self {
        self.get(key).unwrap_or_else(|| self.clone())
    }

    /// Returns the keys and what lies under each, in the document's order; nothing if this is no mapping.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&'a str, Self)> {
        let map: Option<&Map<String, Value>> = self.value.as_object();
        map.into_iter()
            .flatten()
            .map(|(key, value)| (key.as_str(), self.child(key, value)))
    }

    /// Returns the items of a list.
    pub(super) fn items(&self) -> impl Iterator<Item = Self> {
        let items = self.value.as_array();
        items
            .into_iter()
            .flatten()
            .enumerate()
            .map(|(index, value)| self.child(&index.to_string(), value))
    }

    pub(super) fn text(&self, key: &str) -> Option<&'a str> {
        self.value.get(key)?.as_str()
    }

    pub(super) fn flag(&self, key: &str) -> bool {
        self.value.get(key).and_then(Value::as_bool) == Some(true)
    }

    /// Returns the pointer of a `$ref` into this document.
    pub(super) fn reference(&self) -> Option<&'a str> {
        self.text("$ref")?.strip_prefix('#')
    }

    /// Returns the node that this one lies in.
    pub(super) fn parent(&self) -> Option<Self> {
        let (pointer, _) = self.pointer.rsplit_once('/')?;
        self.at(pointer)
    }

    /// Returns the node that a text (`#/components/schemas/A`) names.
    pub(super) fn target(&self) -> Option<Self> {
        self.at(self.value.as_str()?.strip_prefix('#')?)
    }

    /// Follows a `$ref`, and what that leads to, to the end.
    pub(super) fn resolved(&self) -> Self {
        let mut node = self.clone();
        // A description may hold as many references in a row as it has components; a cycle is refused elsewhere.
        for _ in 0..100 {
            let Some(target) = node.reference().and_then(|pointer| self.at(pointer)) else {
                break;
            };
            node = target;
        }
        node
    }

    fn at(&self, pointer: &str) -> Option<Self> {
        Some(Self {
            document: self.document,
            value: self.document.pointer(pointer)?,
            pointer: pointer.to_owned(),
        })
    }

    fn child(&self, key: &str, value: &'a Value) -> Self {
        let key = key.replace('~', "~0").replace('/', "~1");
        Self {
            document: self.document,
            value,
            pointer: format!("{}/{key}", self.pointer),
        }
    }
}
