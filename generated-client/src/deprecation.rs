//! Notices of the service that the version of an operation is on its way out.

use std::collections::HashSet;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use reqwest::header::HeaderMap;

use crate::date;
use crate::operation::Operation;
use crate::trace;

/// A notice that the version of an operation is deprecated, or will be gone. It is more recent than what this crate knows:
/// such dates move.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Deprecation {
    /// The operation.
    pub operation: &'static Operation,
    /// Since when its version is deprecated, where the service says so.
    pub deprecated: Option<SystemTime>,
    /// From when its version may be gone, where the service says so.
    pub sunset: Option<SystemTime>,
}

pub(crate) type Callback = Box<dyn Fn(&Deprecation) + Send + Sync>;

/// Who wants to know, and what was told already.
#[derive(Default)]
pub(crate) struct Deprecations {
    callback: Option<Callback>,
    told: Mutex<HashSet<(&'static str, &'static str)>>,
}

impl Deprecations {
    pub(crate) fn new(callback: Option<Callback>) -> Self {
        Self {
            callback,
            told: Mutex::default(),
        }
    }

    /// Passes the notice in `headers` on, if there is one, once for each operation and version.
    pub(crate) fn note(&self, operation: &'static Operation, headers: &HeaderMap) {
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
        let (deprecated, sunset) = (text("deprecation"), text("sunset"));
        if deprecated.is_none() && sunset.is_none() {
            return;
        }
        let first = self
            .told
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert((operation.id, operation.version));
        if !first {
            return;
        }
        trace::deprecated(operation, sunset);
        if let Some(callback) = &self.callback {
            callback(&Deprecation {
                operation,
                deprecated: deprecated.and_then(date::parse),
                sunset: sunset.and_then(date::parse),
            });
        }
    }
}

impl fmt::Debug for Deprecations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Deprecations").finish_non_exhaustive()
    }
}
