//! Access tokens, and where they can be kept for other processes.

use std::io;
use std::time::{Duration, SystemTime};

use crate::future::BoxFuture;
use crate::json::Secret;

/// Tokens are renewed this long before they expire, or a fifth of their life if that is less.
const RENEW_AHEAD: Duration = Duration::from_secs(300);

/// An access token of a service account.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Token {
    /// The token itself.
    pub secret: Secret,
    /// When it was issued.
    pub issued_at: SystemTime,
    /// When it expires.
    pub expires_at: SystemTime,
}

impl Token {
    /// Returns a token with its times.
    pub fn new(secret: impl Into<Secret>, issued_at: SystemTime, expires_at: SystemTime) -> Self {
        Self {
            secret: secret.into(),
            issued_at,
            expires_at,
        }
    }

    /// Returns whether the token can be used at `now` and isn't due for renewal.
    pub(super) fn is_fresh(&self, now: SystemTime) -> bool {
        let life = self
            .expires_at
            .duration_since(self.issued_at)
            .unwrap_or_default();
        let left = self.expires_at.duration_since(now).unwrap_or_default();
        left > RENEW_AHEAD.min(life / 5)
    }
}

/// A place outside the process where the token of a service account is kept.
///
/// The service allows a limited number of living tokens, and of requests for them, so programs that run often and shortly should
/// share one. A store that fails doesn't fail the call: the client gets a token as if there were no store.
pub trait TokenStore: Send + Sync + 'static {
    /// Returns the token kept under `key`, which names a service account at a base URL and is no secret.
    fn load(&self, key: &str) -> BoxFuture<io::Result<Option<Token>>>;

    /// Keeps `token` under `key` in place of any other; `None` removes it.
    fn save(&self, key: &str, token: Option<&Token>) -> BoxFuture<io::Result<()>>;
}
