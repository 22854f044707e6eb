//! Service accounts: OAuth 2.0 client credentials, exchanged for an access token that all calls share.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use serde_json::Value;

use super::{Sent, Token, TokenStore, sensitive};
use crate::error::{Error, Result};
use crate::transport::Transport;
use crate::url::encode;

const TOKEN_PATH: &str = "/api/oauth/token";
const REVOKE_PATH: &str = "/api/oauth/revoke";
/// The life of a token whose answer names none.
const DEFAULT_LIFE: u64 = 3600;
/// A refused token is replaced at most once in this time.
const REFUSAL_INTERVAL: Duration = Duration::from_secs(30);

/// A service account and its current token.
pub(crate) struct ServiceAccount {
    /// The client's id and secret as Basic authentication wants them.
    basic: HeaderValue,
    key: String,
    store: Option<Box<dyn TokenStore>>,
    current: Mutex<Option<Token>>,
    last_refusal: Mutex<Option<SystemTime>>,
    /// Held while a token is fetched. Inside: how the last fetch failed, and its number.
    fetch: tokio::sync::Mutex<Option<(u64, Arc<Error>)>>,
    fetches: AtomicU64,
}

impl ServiceAccount {
    /// Returns the account. Fails if no header can carry its credentials.
    pub(crate) fn new(
        base_url: &str,
        id: &str,
        secret: &str,
        store: Option<Box<dyn TokenStore>>,
    ) -> Result<Self> {
        let pair = format!("{}:{}", encode(id), encode(secret));
        Ok(Self {
            basic: sensitive(&format!("Basic {}", BASE64_STANDARD.encode(pair)))?,
            key: format!("{base_url}#{id}"),
            store,
            current: Mutex::new(None),
            last_refusal: Mutex::new(None),
            fetch: tokio::sync::Mutex::new(None),
            fetches: AtomicU64::new(0),
        })
    }

    pub(super) async fn authorize(&self, transport: &Transport) -> Result<Sent> {
        let token = match self.fresh(transport) {
            Some(token) => token,
            None => self.renew(transport).await?,
        };
        Ok(Sent {
            header: Some(sensitive(&format!("Bearer {}", token.secret.expose()))?),
            challenge: None,
        })
    }

    /// Takes note that a token was refused, so that the next request carries another. Returns false if that would be of no use:
    /// a token that replaced a refused one just now is refused for another reason, and tokens are rationed.
    pub(super) fn refused(&self, transport: &Transport, sent: &HeaderValue) -> bool {
        let now = transport.clock.now();
        let mut current = self.current();
        let refused = current.as_mut().filter(|token| {
            token.is_fresh(now)
                && sent.as_bytes().strip_prefix(b"Bearer ")
                    == Some(token.secret.expose().as_bytes())
        });
        let Some(refused) = refused else {
            return true;
        };
        let mut last = self
            .last_refusal
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if last.is_some_and(|last| now.duration_since(last).unwrap_or_default() < REFUSAL_INTERVAL)
        {
            return false;
        }
        *last = Some(now);
        // Kept as expired, so that it is known again when the store offers it.
        refused.expires_at = refused.issued_at;
        true
    }

    /// Revokes the current token, if there is one.
    pub(crate) async fn revoke(&self, transport: &Transport) -> Result<()> {
        let token = self.current().take();
        if let Some(store) = &self.store {
            report(store.save(&self.key, None).await);
        }
        match token {
            Some(token) => {
                let form = format!(
                    "token={}&token_type_hint=access_token",
                    encode(token.secret.expose())
                );
                self.post(transport, REVOKE_PATH, form).await.map(drop)
            }
            None => Ok(()),
        }
    }

    fn current(&self) -> std::sync::MutexGuard<'_, Option<Token>> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn fresh(&self, transport: &Transport) -> Option<Token> {
        let now = transport.clock.now();
        self.current().clone().filter(|token| token.is_fresh(now))
    }

    /// Returns a new token. However many tasks ask, one fetches; those who waited for it share its success, or its failure.
    async fn renew(&self, transport: &Transport) -> Result<Token> {
        let before = self.fetches.load(Ordering::Acquire);
        let mut last_failure = self.fetch.lock().await;
        if let Some(token) = self.fresh(transport) {
            return Ok(token);
        }
        if let Some((number, error)) = &*last_failure
            && *number > before
        {
            return Err(Error::token(Arc::clone(error)));
        }
        if let Some(token) = self.stored(transport).await {
            *self.current() = Some(token.clone());
            return Ok(token);
        }
        let outcome = self.request(transport).await;
        let number = self.fetches.fetch_add(1, Ordering::AcqRel) + 1;
        match outcome {
            Ok(token) => {
                *last_failure = None;
                *self.current() = Some(token.clone());
                if let Some(store) = &self.store {
                    report(store.save(&self.key, Some(&token)).await);
                }
                Ok(token)
            }
            Err(error) => {
                let error = Arc::new(error);
                *last_failure = Some((number, Arc::clone(&error)));
                Err(Error::token(error))
            }
        }
    }

    /// Returns the store's token if it is of use: fresh, and not the one that the service refused.
    async fn stored(&self, transport: &Transport) -> Option<Token> {
        let token = report(self.store.as_ref()?.load(&self.key).await).flatten()?;
        let refused = self
            .current()
            .as_ref()
            .is_some_and(|current| current.secret == token.secret);
        (!refused && token.is_fresh(transport.clock.now())).then_some(token)
    }

    async fn request(&self, transport: &Transport) -> Result<Token> {
        let now = transport.clock.now();
        let body = self
            .post(
                transport,
                TOKEN_PATH,
                "grant_type=client_credentials".into(),
            )
            .await?;
        let answer: Value = serde_json::from_slice(&body)
            .map_err(|_| Error::invalid("the answer of the token endpoint is no JSON"))?;
        let secret = answer
            .get("access_token")
            .and_then(Value::as_str)
            .filter(|secret| !secret.is_empty());
        let secret = secret.ok_or_else(|| {
            Error::invalid("the answer of the token endpoint has no access_token")
        })?;
        let life = answer
            .get("expires_in")
            .and_then(Value::as_u64)
            .unwrap_or(DEFAULT_LIFE);
        let expires_at = now.checked_add(Duration::from_secs(life)).unwrap_or(now);
        Ok(Token::new(secret, now, expires_at))
    }

    /// Sends a form with the account's own credentials, and returns the body of the answer.
    async fn post(&self, transport: &Transport, path: &str, form: String) -> Result<bytes::Bytes> {
        let mut request = reqwest::Request::new(
            reqwest::Method::POST,
            transport.base.join(path).map_err(Error::invalid)?,
        );
        let headers = request.headers_mut();
        headers.insert(AUTHORIZATION, self.basic.clone());
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(
            CONTENT_TYPE,
            HeaderValue::from_static("application/x-www-form-urlencoded"),
        );
        *request.body_mut() = Some(form.into());
        let answer = transport.send(request, transport.timeout, false).await?;
        answer
            .into_success()
            .map(|answer| answer.content.into_bytes())
    }
}

/// Returns what a store gave; its failure is told to `tracing` only.
fn report<T>(outcome: std::io::Result<T>) -> Option<T> {
    outcome
        .map_err(|error| crate::trace::store_failed(&error))
        .ok()
}
