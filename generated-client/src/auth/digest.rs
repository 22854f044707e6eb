//! API keys: HTTP Digest (RFC 7616), with the server's nonce used for as many requests as it lasts.

use std::sync::{Mutex, MutexGuard, PoisonError};

use digest_auth::{AlgorithmType, AuthContext, HttpMethod, Qop, WwwAuthenticateHeader};
use reqwest::Url;
use reqwest::header::{HeaderMap, WWW_AUTHENTICATE};

use super::{Answered, Sent, sensitive};
use crate::error::{Error, Result};
use crate::json::Secret;
use crate::operation::Method;

/// An API key and the server's current challenge.
pub(crate) struct Digest {
    public_key: String,
    private_key: Secret,
    /// Counts the requests made with its nonce.
    challenge: Mutex<Option<WwwAuthenticateHeader>>,
}

impl Digest {
    pub(crate) fn new(public_key: String, private_key: Secret) -> Self {
        Self {
            public_key,
            private_key,
            challenge: Mutex::new(None),
        }
    }

    pub(super) fn authorize(&self, method: Method, url: &Url) -> Result<Sent> {
        let mut challenge = self.challenge();
        let Some(challenge) = challenge.as_mut() else {
            return Ok(Sent {
                header: None,
                challenge: None,
            });
        };
        let uri = match url.query() {
            Some(query) => format!("{}?{query}", url.path()),
            None => url.path().to_owned(),
        };
        let context = AuthContext::new_with_method(
            self.public_key.as_str(),
            self.private_key.expose(),
            uri,
            None::<&[u8]>,
            HttpMethod::from(method.as_str()),
        );
        let answered = Answered {
            nonce: challenge.nonce.clone(),
            reused: challenge.nc > 0,
        };
        let answer = challenge
            .respond(&context)
            .map_err(|_| Error::invalid("the server's digest challenge cannot be answered"))?;
        Ok(Sent {
            header: Some(sensitive(&answer.to_string())?),
            challenge: Some(answered),
        })
    }

    /// Takes the new challenge, unless another request was faster. It is worth answering unless the refused answer was the first to
    /// its nonce, and that isn't stale: then the key is wrong.
    pub(super) fn refused(&self, sent: &Sent, headers: &HeaderMap) -> bool {
        let Some(next) = strongest(headers) else {
            return false;
        };
        let answered = sent.challenge.as_ref();
        let answerable = answered.is_none_or(|answered| answered.reused) || next.stale;
        let mut challenge = self.challenge();
        let current = challenge.as_ref().map(|current| current.nonce.as_str());
        // A nonce that is already in use keeps its count, be it one that came twice.
        if current == answered.map(|answered| answered.nonce.as_str())
            && current != Some(next.nonce.as_str())
        {
            *challenge = answerable.then_some(next);
        }
        answerable
    }

    fn challenge(&self) -> MutexGuard<'_, Option<WwwAuthenticateHeader>> {
        self.challenge
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns the strongest challenge among those that can be answered.
fn strongest(headers: &HeaderMap) -> Option<WwwAuthenticateHeader> {
    headers
        .get_all(WWW_AUTHENTICATE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(challenges)
        .filter_map(answerable)
        .max_by_key(|challenge| challenge.algorithm.algo != AlgorithmType::MD5)
}

/// Returns the digest challenges of one header, which may list several.
fn challenges(header: &str) -> Vec<&str> {
    let starts: Vec<usize> = header
        .match_indices("Digest ")
        .map(|(start, _)| start)
        .filter(|&start| {
            matches!(
                header[..start].trim_end().chars().next_back(),
                None | Some(',')
            )
        })
        .collect();
    let ends = starts.iter().skip(1).copied().chain([header.len()]);
    starts
        .iter()
        .zip(ends)
        .map(|(&start, end)| header[start..end].trim_end_matches([',', ' ']))
        .collect()
}

fn answerable(text: &str) -> Option<WwwAuthenticateHeader> {
    let mut challenge = WwwAuthenticateHeader::parse(text).ok()?;
    if let Some(offered) = &challenge.qop {
        // Integrity of the body is not asked for, though `digest_auth` would prefer it.
        if !offered.contains(&Qop::AUTH) {
            return None;
        }
        challenge.qop = Some(vec![Qop::AUTH]);
    }
    Some(challenge)
}
