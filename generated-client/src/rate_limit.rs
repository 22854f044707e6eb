//! What the service says of its rate limits.

use reqwest::header::HeaderMap;

/// How many more requests the service takes. The limit is that of a set of operations within an organization, a project or an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// How many requests the full bucket allows.
    pub limit: Option<u64>,
    /// How many are left.
    pub remaining: Option<u64>,
}

impl RateLimit {
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        let number = |name| headers.get(name)?.to_str().ok()?.trim().parse().ok();
        Self {
            limit: number("ratelimit-limit"),
            remaining: number("ratelimit-remaining"),
        }
    }
}
