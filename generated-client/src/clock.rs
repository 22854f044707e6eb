//! Time, for everything that waits or expires.

use std::fmt;
use std::time::{Duration, SystemTime};

use crate::future::BoxFuture;

/// What the client asks for the time, and how it waits between attempts.
///
/// The default is the system's clock and tokio's timer; a test can give one that doesn't really wait, with
/// [`ClientBuilder::clock`](crate::ClientBuilder::clock). Timeouts of connections always run in real time.
pub trait Clock: fmt::Debug + Send + Sync + 'static {
    /// Returns the current time.
    fn now(&self) -> SystemTime;

    /// Returns a future that is ready after `duration`.
    fn sleep(&self, duration: Duration) -> BoxFuture<()>;
}

/// The system's clock and tokio's timer.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        Box::pin(tokio::time::sleep(duration))
    }
}
