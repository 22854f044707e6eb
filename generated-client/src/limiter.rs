//! Requests that wait in the client while the service would refuse them.
//!
//! The service counts with token buckets: each belongs to a set of operations within a project, an organization or an address. Which
//! set an operation is in isn't told, so each operation has a bucket of its own here for each first path value, and every
//! answer sets it right.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use crate::api_error::{ApiError, number};
use crate::clock::Clock;
use crate::operation::Operation;
use crate::rate_limit::RateLimit;
use crate::retry::retry_after;
use crate::trace;
use crate::transport::{Answer, Content};

/// How many requests a second an empty bucket is taken to allow, until a refusal tells its real rate.
const DEFAULT_RATE: f64 = 1.0;
/// From this many buckets on, those at rest are forgotten.
const MANY: usize = 4096;

/// An operation, and the first value of its path.
type Key = (&'static str, String);
type Buckets = HashMap<Key, Bucket>;

/// The buckets that a client knows of.
#[derive(Default)]
pub(crate) struct Limiter {
    buckets: Arc<Mutex<Buckets>>,
}

/// What is known of one bucket.
#[derive(Debug)]
struct Bucket {
    /// How many requests it still allows; less than none if some wait. None as long as the service said nothing.
    tokens: Option<f64>,
    capacity: f64,
    /// Tokens a second that are put back.
    rate: f64,
    /// When `tokens` was right.
    at: SystemTime,
    /// The service has asked not to be called before.
    not_before: SystemTime,
    /// Requests that wait, or whose answer is to come.
    under_way: u32,
}

/// One request's place. It is given back when dropped.
pub(crate) struct Permit {
    buckets: Arc<Mutex<Buckets>>,
    key: Key,
}

impl Limiter {
    /// Waits for as long as the service would refuse a call of `operation` with these path values.
    pub(crate) async fn acquire(
        &self,
        operation: &'static Operation,
        path: &[String],
        clock: &dyn Clock,
    ) -> Permit {
        let key = (operation.id, path.first().cloned().unwrap_or_default());
        let now = clock.now();
        let delay = {
            let mut buckets = lock(&self.buckets);
            if buckets.len() >= MANY {
                buckets.retain(|_, bucket| !bucket.is_at_rest(now));
            }
            buckets
                .entry(key.clone())
                .or_insert_with(|| Bucket::new(now))
                .take(now)
        };
        let permit = Permit {
            buckets: Arc::clone(&self.buckets),
            key,
        };
        if !delay.is_zero() {
            trace::held_back(operation, delay);
            clock.sleep(delay).await;
        }
        permit
    }
}

impl Bucket {
    fn new(now: SystemTime) -> Self {
        Self {
            tokens: None,
            capacity: f64::INFINITY,
            rate: DEFAULT_RATE,
            at: now,
            not_before: now,
            under_way: 0,
        }
    }

    fn is_at_rest(&self, now: SystemTime) -> bool {
        self.under_way == 0 && self.not_before <= now && self.tokens.is_none_or(|left| left >= 1.0)
    }

    /// Takes a token, and returns how long it takes until it is there.
    fn take(&mut self, now: SystemTime) -> Duration {
        self.under_way += 1;
        let asked = self.not_before.duration_since(now).unwrap_or_default();
        let Some(tokens) = &mut self.tokens else {
            return asked;
        };
        let passed = now.duration_since(self.at).unwrap_or_default();
        self.at = now;
        *tokens = (*tokens + passed.as_secs_f64() * self.rate).min(self.capacity) - 1.0;
        let missing = (-*tokens).max(0.0) / self.rate;
        asked.max(Duration::try_from_secs_f64(missing).unwrap_or_default())
    }

    /// Learns from an answer, which is that of one request under way.
    fn learn(&mut self, answer: &Answer, now: SystemTime) {
        let said = RateLimit::of(&answer.headers);
        if let Some(limit) = said.limit {
            self.capacity = limit as f64;
        }
        let mut remaining = said.remaining;
        if answer.status == 429 {
            if let Some((capacity, rate)) = refilling(answer) {
                (self.capacity, self.rate) = (capacity, rate);
                remaining = Some(0);
            }
            if let Some(delay) = retry_after(&answer.headers, now) {
                let until = now.checked_add(delay).unwrap_or(now);
                self.not_before = self.not_before.max(until);
            }
        }
        match remaining {
            // The service may have counted some of what is under way. To take none of it as counted errs on the quiet side.
            Some(remaining) => {
                let others = self.under_way.saturating_sub(1);
                self.tokens = Some(remaining as f64 - f64::from(others));
                self.at = now;
            }
            // It went well, and nothing is said of a limit any more.
            None if answer.status != 429 => self.tokens = None,
            None => {}
        }
    }
}

/// Returns the capacity of the bucket and the tokens a second that are put back, as a refusal tells them: its parameters are path,
/// seconds to wait, capacity, tokens put back at once, seconds between that.
fn refilling(answer: &Answer) -> Option<(f64, f64)> {
    let Content::Whole(body) = &answer.content else {
        return None;
    };
    let error = ApiError::read(body);
    let number = |index: usize| error.parameters.get(index).and_then(number);
    let (capacity, tokens, seconds) = (number(2)?, number(3)?, number(4)?);
    (tokens > 0.0 && seconds > 0.0).then_some((capacity, tokens / seconds))
}

impl Permit {
    /// Takes note of the answer to the request that this permit was for.
    pub(crate) fn answered(self, answer: &Answer, now: SystemTime) {
        if let Some(bucket) = lock(&self.buckets).get_mut(&self.key) {
            bucket.learn(answer, now);
        }
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        if let Some(bucket) = lock(&self.buckets).get_mut(&self.key) {
            bucket.under_way = bucket.under_way.saturating_sub(1);
        }
    }
}

fn lock(buckets: &Mutex<Buckets>) -> MutexGuard<'_, Buckets> {
    buckets.lock().unwrap_or_else(PoisonError::into_inner)
}
