//! A clock that moves when it is told to, or when someone sleeps.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use generated_client::{BoxFuture, Clock};

/// A clock whose sleepers wake at once; it goes forward by what they slept, unless it stands.
#[derive(Debug, Clone)]
pub(crate) struct FakeClock(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    now: SystemTime,
    naps: Vec<Duration>,
    standing: bool,
}

impl FakeClock {
    /// Returns a clock that shows Sunday, 22 November 2026, noon.
    pub(crate) fn new() -> Self {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_348_800);
        Self(Arc::new(Mutex::new(State {
            now,
            naps: Vec::new(),
            standing: false,
        })))
    }

    /// Returns a clock that shows the same time for ever.
    pub(crate) fn standing() -> Self {
        let clock = Self::new();
        clock.0.lock().unwrap().standing = true;
        clock
    }

    /// Returns the seconds since 1970.
    pub(crate) fn seconds(&self) -> u64 {
        let since = self.now().duration_since(SystemTime::UNIX_EPOCH);
        since.unwrap().as_secs()
    }

    /// Moves the clock forward.
    pub(crate) fn pass(&self, seconds: u64) {
        self.0.lock().unwrap().now += Duration::from_secs(seconds);
    }

    /// Returns how long each sleeper slept.
    pub(crate) fn naps(&self) -> Vec<Duration> {
        self.0.lock().unwrap().naps.clone()
    }
}

impl Clock for FakeClock {
    fn now(&self) -> SystemTime {
        self.0.lock().unwrap().now
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        let mut state = self.0.lock().unwrap();
        if !state.standing {
            state.now += duration;
        }
        state.naps.push(duration);
        Box::pin(std::future::ready(()))
    }
}
