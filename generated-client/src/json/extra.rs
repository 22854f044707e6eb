//! What an object had besides its typed fields.

use std::borrow::Cow;
use std::fmt;

use serde_json::{Map, Value};

use super::error::Result;
use super::reader::{Note, Reader};

/// The keys of an object that its type does not know, and the fields that are an explicit null.
///
/// Every struct carries one, so that nothing is lost when a value is read and written again; it takes one word while it
/// is empty. A typed field that is `None` says "absent". To say "null" in a request, mark it with
/// [`set_null`](Self::set_null) (or call the struct's `clear_…`); nulls that the service has sent are marked by reading.
/// A value in the typed field wins over its mark.
///
/// Unknown keys are left out of requests unless asked for: the service refuses attributes that it does not know.
#[derive(Clone, Default)]
pub struct Extra(Option<Box<Contents>>);

#[derive(Clone, Default)]
struct Contents {
    unknown: Map<String, Value>,
    nulls: Vec<(Cow<'static, str>, Origin)>,
}

/// Who has said that a field is null.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    Received,
    Caller,
}

impl Extra {
    /// Returns the value of an unknown key.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.0.as_ref()?.unknown.get(key)
    }

    /// Sets an unknown key and returns the value that it had before. A null mark of that name goes.
    pub fn insert(&mut self, key: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        let key = key.into();
        self.unset_null(&key);
        self.contents().unknown.insert(key, value.into())
    }

    /// Removes an unknown key and returns its value.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        let value = self.0.as_mut()?.unknown.remove(key);
        self.shrink();
        value
    }

    /// Returns the unknown keys with their values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0
            .iter()
            .flat_map(|contents| &contents.unknown)
            .map(|(key, value)| (key.as_str(), value))
    }

    /// Returns the unknown keys.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.iter().map(|(key, _)| key)
    }

    /// Returns the number of unknown keys; null marks do not count.
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |contents| contents.unknown.len())
    }

    /// Returns whether there are no unknown keys; null marks do not count.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Marks a field, by its JSON name, as null: it is sent as null while the typed field is `None`.
    pub fn set_null(&mut self, name: &str) {
        self.remove(name);
        self.mark(Cow::Owned(name.to_owned()), Origin::Caller);
    }

    /// Returns whether a field, by its JSON name, is marked as null.
    pub fn is_null(&self, name: &str) -> bool {
        self.null_origin(name).is_some()
    }

    /// Removes the mark of a field, by its JSON name, and returns whether there was one.
    pub fn unset_null(&mut self, name: &str) -> bool {
        let Some(contents) = &mut self.0 else {
            return false;
        };
        let before = contents.nulls.len();
        contents.nulls.retain(|(marked, _)| marked != name);
        let removed = contents.nulls.len() < before;
        self.shrink();
        removed
    }

    /// Returns the JSON names of the fields that are marked as null.
    pub fn nulls(&self) -> impl Iterator<Item = &str> {
        self.null_origins().map(|(name, _)| name)
    }

    /// Reads what the reader has to tell: an unknown key or the null of a known one. Generated code calls it.
    #[doc(hidden)]
    pub fn read(&mut self, r: &mut Reader<'_>) -> Result<()> {
        match std::mem::replace(&mut r.note, Note::Unknown) {
            Note::Unknown => {
                let key = std::mem::take(&mut r.key);
                let value = r.value().map_err(|error| error.in_key(&key))?;
                if self.contents().unknown.insert(key, value).is_none() {
                    r.tally.extra += 1;
                }
            }
            Note::Null(name) => self.mark(Cow::Borrowed(name), Origin::Received),
            Note::Again(name) => {
                self.unset_null(name);
            }
        }
        Ok(())
    }

    #[inline]
    pub(super) fn holds_something(&self) -> bool {
        self.0.is_some()
    }

    pub(super) fn null_origins(&self) -> impl Iterator<Item = (&str, Origin)> {
        self.0
            .iter()
            .flat_map(|contents| &contents.nulls)
            .map(|(name, origin)| (name.as_ref(), *origin))
    }

    pub(super) fn null_origin(&self, name: &str) -> Option<Origin> {
        self.null_origins()
            .find(|(marked, _)| *marked == name)
            .map(|(_, origin)| origin)
    }

    fn contents(&mut self) -> &mut Contents {
        self.0.get_or_insert_default()
    }

    fn mark(&mut self, name: Cow<'static, str>, origin: Origin) {
        let nulls = &mut self.contents().nulls;
        match nulls.iter_mut().find(|(marked, _)| *marked == name) {
            Some((_, marked)) => *marked = origin,
            None => nulls.push((name, origin)),
        }
    }

    /// Becomes one empty word again when nothing is left.
    fn shrink(&mut self) {
        if self
            .0
            .as_ref()
            .is_some_and(|contents| contents.unknown.is_empty() && contents.nulls.is_empty())
        {
            self.0 = None;
        }
    }
}

/// Equal if the keys, their values and the null marks are; who has set a mark, and when, doesn't matter.
impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (None, None) => true,
            (Some(a), Some(b)) => {
                a.unknown == b.unknown
                    && a.nulls.len() == b.nulls.len()
                    && self.nulls().all(|name| other.is_null(name))
            }
            _ => false,
        }
    }
}

/// Shows names only: values may be secret.
impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set()
            .entries(self.keys())
            .entries(self.nulls())
            .finish()
    }
}
