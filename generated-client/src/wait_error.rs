//! Why a wait ended without success.

use std::fmt;
use std::time::Duration;

use crate::error::Error;

/// Why a wait ended without success, with what was seen last.
///
/// It is displayed in one line, as `getGroupCluster: still CREATING after 62 answers in 3600s`. With `?` it becomes an [`Error`],
/// which keeps that line but not the value.
pub struct WaitError<T>(Box<Inner<T>>);

struct Inner<T> {
    operation: &'static str,
    reason: Reason,
    seen: Seen<T>,
}

/// Why a wait ended.
pub(crate) enum Reason {
    /// A state was seen after which there is no success.
    Failure,
    /// The time was over. The error is that of the last attempt, if that failed.
    Timeout(Option<Error>),
    /// A call failed in a way that another would fail in, too.
    Call(Error),
}

/// What a wait has seen so far.
pub(crate) struct Seen<T> {
    pub(crate) value: Option<T>,
    pub(crate) state: Option<String>,
    pub(crate) answers: u32,
    pub(crate) elapsed: Duration,
}

impl<T> WaitError<T> {
    pub(crate) fn new(operation: &'static str, reason: Reason, seen: Seen<T>) -> Self {
        Self(Box::new(Inner {
            operation,
            reason,
            seen,
        }))
    }

    /// Returns the `operationId` of the call that was repeated.
    pub fn operation(&self) -> &str {
        self.0.operation
    }

    /// Returns the value that was seen last, if any answer came.
    pub fn last(&self) -> Option<&T> {
        self.0.seen.value.as_ref()
    }

    /// Returns the value that was seen last, if any answer came.
    pub fn into_last(self) -> Option<T> {
        self.0.seen.value
    }

    /// Returns the state that was seen last, such as `CREATING`; of a flag or a time that is set, the field's name.
    pub fn state(&self) -> Option<&str> {
        self.0.seen.state.as_deref()
    }

    /// Returns how many answers came.
    pub fn answers(&self) -> u32 {
        self.0.seen.answers
    }

    /// Returns how long the wait was.
    pub fn elapsed(&self) -> Duration {
        self.0.seen.elapsed
    }

    /// Returns whether the time was over.
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.reason, Reason::Timeout(_))
    }

    /// Returns whether a state was seen after which there is no success.
    pub fn is_failure(&self) -> bool {
        matches!(self.0.reason, Reason::Failure)
    }

    /// Returns why the last call failed, if it did.
    pub fn error(&self) -> Option<&Error> {
        match &self.0.reason {
            Reason::Call(error) | Reason::Timeout(Some(error)) => Some(error),
            Reason::Failure | Reason::Timeout(None) => None,
        }
    }
}

impl<T> fmt::Display for WaitError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            operation,
            reason,
            seen,
        } = &*self.0;
        let plural = if seen.answers == 1 { "" } else { "s" };
        let after = format!(
            "after {} answer{plural} in {}s",
            seen.answers,
            seen.elapsed.as_secs()
        );
        let state = seen.state.as_deref();
        match reason {
            Reason::Failure => write!(f, "{operation}: {} {after}", state.unwrap_or("failed")),
            Reason::Timeout(error) => {
                let state = state.unwrap_or("pending");
                write!(f, "{operation}: still {state} {after}")?;
                match error {
                    Some(error) => write!(f, "; the last attempt failed: {error}"),
                    None => Ok(()),
                }
            }
            Reason::Call(error) => {
                write!(f, "{error}")?;
                match state {
                    Some(state) => write!(f, " (the state was {state} {after})"),
                    None => Ok(()),
                }
            }
        }
    }
}

/// The value isn't shown: [`last`](WaitError::last) has it.
impl<T> fmt::Debug for WaitError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("WaitError").field(&self.to_string()).finish()
    }
}

impl<T> std::error::Error for WaitError<T> {}

impl<T> From<WaitError<T>> for Error {
    fn from(error: WaitError<T>) -> Self {
        let (text, timed_out) = (error.to_string(), error.is_timeout());
        match error.0.reason {
            Reason::Call(error) => error,
            Reason::Failure | Reason::Timeout(_) => Self::waited(text, timed_out),
        }
    }
}
