//! How one sees that what an operation shows has settled: facts of the generated table, and the judgement by them.

use serde_json::{Map, Value};

/// By what fields of its answer an operation tells whether what it shows has settled.
///
/// The facts are written down when the client is generated, and checked against the enumerations of the description. A failure
/// counts before a success, and a value that is not listed, or not known, counts as pending.
///
/// ```
/// use generated_client::{Condition, Waiter, When};
///
/// static THING: Waiter = Waiter::new(&[
///     Condition::new("state").success(&[When::Text("READY")]).failure(&[When::Text("BROKEN")]),
///     Condition::new("cancelledAt").failure(&[When::Set]),
/// ]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Waiter {
    /// What is looked at while one waits for a usable thing.
    pub settled: &'static [Condition],
    /// What is looked at while one waits for a deletion, besides status 404.
    pub deleted: &'static [Condition],
}

impl Waiter {
    /// Returns a waiter that goes by these fields, and by status 404 for a deletion.
    pub const fn new(settled: &'static [Condition]) -> Self {
        Self {
            settled,
            deleted: &[],
        }
    }

    /// Sets what tells of a deletion, besides status 404.
    #[must_use]
    pub const fn deleted(mut self, deleted: &'static [Condition]) -> Self {
        self.deleted = deleted;
        self
    }
}

/// What the values of one field mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Condition {
    /// The field's name on the wire, at the top of the answer.
    pub field: &'static str,
    /// The values that end the wait well.
    pub success: &'static [When],
    /// The values after which it cannot end well.
    pub failure: &'static [When],
    /// The values that are on the way.
    pub pending: &'static [When],
}

impl Condition {
    /// Returns a condition on a field none of whose values means anything yet.
    pub const fn new(field: &'static str) -> Self {
        Self {
            field,
            success: &[],
            failure: &[],
            pending: &[],
        }
    }

    /// Sets the values that end the wait well.
    #[must_use]
    pub const fn success(mut self, values: &'static [When]) -> Self {
        self.success = values;
        self
    }

    /// Sets the values after which it cannot end well.
    #[must_use]
    pub const fn failure(mut self, values: &'static [When]) -> Self {
        self.failure = values;
        self
    }

    /// Sets the values that are on the way.
    #[must_use]
    pub const fn pending(mut self, values: &'static [When]) -> Self {
        self.pending = values;
        self
    }

    /// Returns the state that a value is, if it is one of several; of a flag or a time, the field's name says more.
    fn state<'a>(&self, value: &'a Value) -> Option<&'a str> {
        let mut values = self.success.iter().chain(self.failure).chain(self.pending);
        let text = values.any(|when| matches!(when, When::Text(_)));
        value.as_str().filter(|_| text)
    }
}

/// A value that means something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// This text.
    Text(&'static str),
    /// This boolean.
    Bool(bool),
    /// Anything but absent and null: a time at which something was done.
    Set,
}

impl When {
    fn holds(self, value: &Value) -> bool {
        match self {
            Self::Text(text) => value == text,
            Self::Bool(flag) => value == flag,
            Self::Set => !value.is_null(),
        }
    }
}

/// What an answer says of the wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Phase {
    Pending,
    Success,
    Failure,
}

/// Returns what an answer says of the wait, and the state that it shows, in words.
pub(crate) fn judge(conditions: &[Condition], answer: &[u8]) -> (Phase, Option<String>) {
    if conditions.is_empty() {
        return (Phase::Pending, None);
    }
    let fields: Map<String, Value> = serde_json::from_slice(answer).unwrap_or_default();
    let mut judgement = (Phase::Pending, None);
    for condition in conditions {
        let Some(value) = fields.get(condition.field) else {
            continue;
        };
        let any = |values: &[When]| values.iter().any(|when| when.holds(value));
        let phase = if any(condition.failure) {
            Phase::Failure
        } else if any(condition.success) {
            Phase::Success
        } else {
            Phase::Pending
        };
        let state = condition.state(value);
        if phase == Phase::Failure {
            return (phase, Some(state.unwrap_or(condition.field).to_owned()));
        }
        if phase == Phase::Success {
            judgement = (phase, Some(state.unwrap_or(condition.field).to_owned()));
        } else if judgement.1.is_none() {
            judgement.1 = state.map(str::to_owned);
        }
    }
    judgement
}
