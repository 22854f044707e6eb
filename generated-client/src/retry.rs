//! When a failed attempt is made again, and after what delay.

use std::time::{Duration, SystemTime};

use reqwest::header::{HeaderMap, RETRY_AFTER};

use crate::api_error::number;
use crate::error::Error;
use crate::operation::Method;

/// When a failed attempt is made again.
///
/// Attempts fail in a way that is worth another when the connection breaks, no answer comes in time, or the status is 429, 502,
/// 503 or 504. The delay is what the service asks for (`Retry-After`), else a random part of a span that doubles each time.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// How many attempts may follow the first. Default: 3.
    pub retries: u32,
    /// The span before the first retry. Default: 500 ms.
    pub base_delay: Duration,
    /// The longest span between two attempts; what the service asks for may be longer. Default: 20 s.
    pub max_delay: Duration,
    /// The time that all attempts and delays may take together. An attempt that is under way then is broken off, and a delay that
    /// would pass it isn't begun. Default: 5 minutes.
    pub deadline: Duration,
    /// Whether POST and PATCH are retried, though a lost answer may mean that something is done twice. Default: no, unless there was no
    /// connection to send them over.
    pub non_idempotent: bool,
}

impl RetryPolicy {
    /// Returns the default policy.
    pub fn new() -> Self {
        Self {
            retries: 3,
            base_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(20),
            deadline: Duration::from_secs(300),
            non_idempotent: false,
        }
    }

    /// Returns the policy of a single attempt.
    pub fn never() -> Self {
        Self::new().retries(0)
    }

    /// Sets how many attempts may follow the first.
    #[must_use]
    pub fn retries(mut self, count: u32) -> Self {
        self.retries = count;
        self
    }

    /// Sets the span before the first retry, and the longest one.
    #[must_use]
    pub fn delays(mut self, base: Duration, max: Duration) -> Self {
        self.base_delay = base;
        self.max_delay = max;
        self
    }

    /// Sets the time that all attempts and delays may take together.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Sets whether POST and PATCH are retried.
    #[must_use]
    pub fn non_idempotent(mut self, retried: bool) -> Self {
        self.non_idempotent = retried;
        self
    }

    /// Returns how long to wait before the next attempt, `attempts` having been made; `None` if there shall be no other.
    pub(crate) fn delay(
        &self,
        attempts: u32,
        method: Method,
        error: &Error,
        elapsed: Duration,
        now: SystemTime,
    ) -> Option<Duration> {
        let repeatable = method.is_idempotent() || self.non_idempotent || error.is_before_call();
        if attempts > self.retries || !repeatable || !error.is_retryable() {
            return None;
        }
        let span = self
            .base_delay
            .saturating_mul(2_u32.saturating_pow(attempts.saturating_sub(1)))
            .min(self.max_delay);
        let jitter = span.mul_f64(fastrand::f64());
        let delay = match requested_delay(error, now) {
            // Spread out, too, for the others were told the same.
            Some(requested) => requested.saturating_add(jitter.min(Duration::from_secs(1))),
            None => jitter,
        };
        (elapsed.saturating_add(delay) < self.deadline).then_some(delay)
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

/// Returns how long the service wants the caller to wait, by its header or by the parameters of its error.
fn requested_delay(error: &Error, now: SystemTime) -> Option<Duration> {
    retry_after(error.headers(), now).or_else(|| match error.code() {
        // Its parameters: path, seconds to wait, capacity, refill rate, seconds between refills.
        Some("RATE_LIMITED_TOKEN_BUCKET") => error.parameters().get(1).and_then(seconds),
        _ => None,
    })
}

fn seconds(value: &serde_json::Value) -> Option<Duration> {
    Duration::try_from_secs_f64(number(value)?).ok()
}

/// Returns the value of `Retry-After`, which is a number of seconds or a date.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    match value.parse() {
        Ok(seconds) => Some(Duration::from_secs(seconds)),
        Err(_) => {
            crate::date::parse(value).map(|date| date.duration_since(now).unwrap_or_default())
        }
    }
}
