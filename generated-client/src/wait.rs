//! Repeats a call until what it shows is as it should be.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;

use crate::call::Call;
use crate::endpoint::Endpoint;
use crate::error::{Error, Result};
use crate::future::BoxFuture;
use crate::json::Decode;
use crate::operation::Method;
use crate::response::decode;
use crate::wait_error::{Reason, Seen, WaitError};
use crate::waiter::{Condition, Phase, judge};

/// An operation that shows whether something has settled: its `Operation::waiter` says by which fields.
pub trait Awaited: Endpoint<Output: Decode> {}

/// Repeats a call until what it shows is as it should be; awaited like a request.
///
/// The delay between two calls grows from 2 to 30 seconds, give or take a tenth. A call that fails for a reason that may pass, and
/// keeps failing for all its retries, doesn't end the wait.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> generated_client::Result<()> {
/// # let (project, name) = ("32b6e34b3d91647abb20e7b8", "c0");
/// use std::time::Duration;
///
/// let cluster = atlas.clusters().get_cluster(project, name)
///     .wait()
///     .timeout(Duration::from_secs(1800))
///     .on_progress(|progress| println!("{}", progress.state().unwrap_or("?")))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is waited for until it is awaited"]
pub struct Wait<T, O = T> {
    call: Call,
    conditions: &'static [Condition],
    /// Decides in place of the conditions.
    predicate: Option<Predicate<T>>,
    finish: fn(Outcome<T, T>) -> Outcome<T, O>,
    fault: Option<&'static str>,
    timeout: Duration,
    delay: Duration,
    first: Duration,
    longest: Duration,
    confirmations: u32,
    on_progress: Option<Callback<T>>,
}

type Outcome<T, O> = Result<O, WaitError<T>>;
type Predicate<T> = Box<dyn FnMut(&T) -> bool + Send>;
type Callback<T> = Box<dyn FnMut(&WaitProgress<'_, T>) + Send>;

/// What a wait has just seen.
#[derive(Debug)]
pub struct WaitProgress<'a, T> {
    value: &'a T,
    state: Option<&'a str>,
    answers: u32,
    elapsed: Duration,
}

impl<T> WaitProgress<'_, T> {
    /// Returns what the service answered.
    pub fn value(&self) -> &T {
        self.value
    }

    /// Returns the state, such as `CREATING`, if the operation is known to show one.
    pub fn state(&self) -> Option<&str> {
        self.state
    }

    /// Returns how many answers came, this one included.
    pub fn answers(&self) -> u32 {
        self.answers
    }

    /// Returns how long the wait has been so far.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }
}

impl<T: Decode + Send + 'static> Wait<T> {
    /// Waits until the operation's own conditions hold.
    pub(crate) fn settled(call: Call) -> Self {
        let waiter = call.operation.waiter;
        let fault = "nothing is known of how its answer shows that something has settled";
        Self {
            fault: waiter.is_none().then_some(fault),
            ..Self::new(call, waiter.map_or(&[], |waiter| waiter.settled), |end| end)
        }
    }

    /// Waits until `predicate` holds.
    pub(crate) fn until(call: Call, predicate: impl FnMut(&T) -> bool + Send + 'static) -> Self {
        let waiter = call.operation.waiter;
        Self {
            predicate: Some(Box::new(predicate)),
            ..Self::new(call, waiter.map_or(&[], |waiter| waiter.settled), |end| end)
        }
    }
}

impl<T: Decode + Send + 'static> Wait<T, ()> {
    /// Waits until there is nothing left to show.
    pub(crate) fn deleted(call: Call) -> Self {
        let waiter = call.operation.waiter;
        let conditions = waiter.map_or(&[][..], |waiter| waiter.deleted);
        Self::new(call, conditions, |end| match end {
            Ok(_) => Ok(()),
            Err(error) if error.error().is_some_and(Error::is_not_found) => Ok(()),
            Err(error) => Err(error),
        })
    }
}

impl<T, O> Wait<T, O> {
    fn new(
        call: Call,
        conditions: &'static [Condition],
        finish: fn(Outcome<T, T>) -> Outcome<T, O>,
    ) -> Self {
        let repeatable = matches!(call.operation.method, Method::Get | Method::Head);
        Self {
            call,
            conditions,
            predicate: None,
            finish,
            fault: (!repeatable)
                .then_some("only a GET can be repeated until something has settled"),
            timeout: Duration::from_secs(3600),
            delay: Duration::ZERO,
            first: Duration::from_secs(2),
            longest: Duration::from_secs(30),
            confirmations: 1,
            on_progress: None,
        }
    }

    /// Sets how long to wait at most; a call that is under way then is let finish. Default: 1 hour.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit;
        self
    }

    /// Sets how long to wait between the first two calls, and the longest time between two. Each delay is half as long again as the
    /// one before. Default: 2 seconds and 30 seconds.
    pub fn intervals(mut self, first: Duration, longest: Duration) -> Self {
        (self.first, self.longest) = (first, longest);
        self
    }

    /// Sets how long to wait before the first call, for a change that takes a moment to show. Default: not at all.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Sets how many answers in a row have to show success. The service may show the old state for a moment after a change was
    /// asked for, so 2 is wise after an update. Default: 1.
    pub fn confirmations(mut self, answers: u32) -> Self {
        self.confirmations = answers;
        self
    }

    /// Sets a function that is called with every answer.
    pub fn on_progress(
        mut self,
        callback: impl FnMut(&WaitProgress<'_, T>) + Send + 'static,
    ) -> Self {
        self.on_progress = Some(Box::new(callback));
        self
    }
}

impl<T: Decode + Send + 'static, O> Wait<T, O> {
    async fn run(mut self) -> Outcome<T, T> {
        let operation = self.call.operation;
        let clock = self.call.client.inner.transport.clock.clone();
        let start = clock.now();
        let mut seen = Seen {
            value: None,
            state: None,
            answers: 0,
            elapsed: Duration::ZERO,
        };
        if let Some(fault) = self.fault {
            let error = Error::invalid(fault).with_operation(operation.id);
            return Err(WaitError::new(operation.id, Reason::Call(error), seen));
        }
        let mut interval = self.first;
        let mut confirmed = 0;
        let mut left = self.timeout;
        let mut nap = self.delay.min(left);
        loop {
            if !nap.is_zero() {
                clock.sleep(nap).await;
            }
            let error = match poll(self.call.clone(), left.saturating_sub(nap)).await {
                Ok((value, body)) => {
                    seen.elapsed = clock.now().duration_since(start).unwrap_or_default();
                    seen.answers += 1;
                    let (phase, state) = self.judge(&value, &body);
                    seen.state = state;
                    self.report(&value, &seen);
                    match phase {
                        Phase::Failure => {
                            seen.value = Some(value);
                            return Err(WaitError::new(operation.id, Reason::Failure, seen));
                        }
                        Phase::Success => confirmed += 1,
                        Phase::Pending => confirmed = 0,
                    }
                    if confirmed >= self.confirmations.max(1) {
                        return Ok(value);
                    }
                    seen.value = Some(value);
                    None
                }
                Err(error) => {
                    seen.elapsed = clock.now().duration_since(start).unwrap_or_default();
                    if !error.is_retryable() {
                        return Err(WaitError::new(operation.id, Reason::Call(error), seen));
                    }
                    Some(error)
                }
            };
            left = self.timeout.saturating_sub(seen.elapsed);
            if left.is_zero() {
                return Err(WaitError::new(operation.id, Reason::Timeout(error), seen));
            }
            let jitter = (interval / 5).mul_f64(fastrand::f64());
            nap = (interval / 10)
                .saturating_mul(9)
                .saturating_add(jitter)
                .min(left);
            interval = (interval.saturating_mul(3) / 2).min(self.longest);
        }
    }

    fn judge(&mut self, value: &T, body: &[u8]) -> (Phase, Option<String>) {
        let (phase, state) = judge(self.conditions, body);
        let Some(predicate) = &mut self.predicate else {
            return (phase, state);
        };
        match predicate(value) {
            true => (Phase::Success, state),
            false => (Phase::Pending, state),
        }
    }

    fn report(&mut self, value: &T, seen: &Seen<T>) {
        if let Some(callback) = &mut self.on_progress {
            callback(&WaitProgress {
                value,
                state: seen.state.as_deref(),
                answers: seen.answers,
                elapsed: seen.elapsed,
            });
        }
    }
}

/// Makes the call once, with retries that end `left` from now. Where less is left than an attempt may take, there is but one attempt,
/// and it is let finish.
async fn poll<T: Decode>(mut call: Call, left: Duration) -> Result<(T, Bytes)> {
    let policy = call.retry.take();
    let mut policy = policy.unwrap_or_else(|| call.client.inner.retry.clone());
    let attempt = call.timeout.unwrap_or(call.client.inner.transport.timeout);
    if left < attempt {
        policy.retries = 0;
    }
    policy.deadline = policy.deadline.min(left.max(attempt));
    call.retry = Some(policy);
    let operation = call.operation;
    let answer = call.make(false).await?;
    let (status, headers) = (answer.status, answer.headers);
    let body = answer.content.into_bytes();
    let value =
        decode(status, &headers, &body).map_err(|error| error.with_operation(operation.id))?;
    Ok((value, body))
}

impl<T: Decode + Send + 'static, O: 'static> IntoFuture for Wait<T, O> {
    type Output = Result<O, WaitError<T>>;
    type IntoFuture = BoxFuture<Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let finish = self.finish;
        Box::pin(async move { finish(self.run().await) })
    }
}

impl<T, O> fmt::Debug for Wait<T, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait")
            .field("call", &self.call)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
