//! An access token that the caller got elsewhere.

use reqwest::header::HeaderValue;

use super::sensitive;
use crate::error::Result;

/// An access token, sent as it is.
pub(crate) struct Bearer(HeaderValue);

impl Bearer {
    /// Returns the credentials that `token` is. Fails if no header can carry it.
    pub(crate) fn new(token: &str) -> Result<Self> {
        Ok(Self(sensitive(&format!("Bearer {token}"))?))
    }

    pub(super) fn header(&self) -> HeaderValue {
        self.0.clone()
    }
}
