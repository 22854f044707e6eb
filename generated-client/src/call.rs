//! A call before and while it is made: its arguments and options, and the attempts. Nothing here depends on the operation's type.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use reqwest::Url;
use reqwest::header::{
    ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue,
};

use crate::client::Client;
use crate::error::{Error, Result};
use crate::json::{self, Json};
use crate::operation::{Method, Operation};
use crate::retry::RetryPolicy;
use crate::trace;
use crate::transport::Answer;
use crate::url;

/// The arguments and options of one call.
#[derive(Clone)]
pub(crate) struct Call {
    pub(crate) client: Client,
    pub(crate) operation: &'static Operation,
    /// Percent-encoded.
    path: Vec<String>,
    /// Names as they are, values percent-encoded.
    query: Vec<(&'static str, String)>,
    headers: HeaderMap,
    payload: Payload,
    pub(crate) with_extra: bool,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    /// The first argument that cannot be sent; told when the call is made, so that builders need no `?` at each step.
    fault: Option<String>,
}

/// The body of the request.
#[derive(Clone)]
enum Payload {
    None,
    Json(Arc<dyn Json>),
    Bytes(Bytes),
}

impl Call {
    pub(crate) fn new(client: &Client, operation: &'static Operation) -> Self {
        Self {
            client: client.clone(),
            operation,
            path: Vec::new(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            payload: Payload::None,
            with_extra: false,
            timeout: None,
            retry: None,
            fault: None,
        }
    }

    /// Gives the next path parameter.
    pub(crate) fn push_path(&mut self, value: &str) {
        self.path.push(url::encode(value));
    }

    /// Gives the next path parameter several values.
    pub(crate) fn push_path_list(&mut self, values: impl IntoIterator<Item = impl AsRef<str>>) {
        self.path.push(url::join(values, ","));
    }

    /// Adds a query parameter.
    pub(crate) fn push_query(&mut self, name: &'static str, value: &str) {
        self.query.push((name, url::encode(value)));
    }

    /// Sets a query parameter, in place of what it was.
    pub(crate) fn set_query(&mut self, name: &'static str, value: &str) {
        self.query.retain(|(present, _)| *present != name);
        self.push_query(name, value);
    }

    /// Sets a query parameter of several values, in place of what it was, with `separator` as it is between them. Without values
    /// there is none.
    pub(crate) fn set_query_list(
        &mut self,
        name: &'static str,
        separator: &'static str,
        values: impl IntoIterator<Item = impl AsRef<str>>,
    ) {
        self.query.retain(|(present, _)| *present != name);
        let mut values = values.into_iter().peekable();
        if values.peek().is_some() {
            self.query.push((name, url::join(values, separator)));
        }
    }

    /// Returns the value of a query parameter, percent-encoded.
    pub(crate) fn query_value(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|(present, _)| *present == name)
            .map(|(_, value)| value.as_str())
    }

    /// Sets a header, in place of what it was.
    pub(crate) fn set_header(&mut self, name: &str, value: &str) {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(AUTHORIZATION), _) => {
                self.fault = Some("credentials are the client's, not the request's".into())
            }
            (Ok(name), Ok(value)) => drop(self.headers.insert(name, value)),
            // The value may be a secret, so it isn't shown.
            _ => {
                self.fault = self.fault.take().or_else(|| {
                    Some(format!(
                        "the header `{}` cannot be sent",
                        name.escape_debug()
                    ))
                })
            }
        }
    }

    pub(crate) fn set_json(&mut self, body: impl Json) {
        self.payload = Payload::Json(Arc::new(body));
    }

    pub(crate) fn set_bytes(&mut self, body: Bytes) {
        self.payload = Payload::Bytes(body);
    }

    /// Returns the URL that the call goes to. Fails where an argument is missing or cannot be sent.
    pub(crate) fn url(&self) -> Result<Url> {
        let base = &self.client.inner.transport.base;
        base.of_call(self.operation, &self.path, &self.query)
            .map_err(|fault| Error::invalid(fault).with_operation(self.operation.id))
    }

    /// Makes the call: as many attempts as it takes and the policy allows. Returns the first successful answer, its body
    /// `streamed` or whole.
    pub(crate) async fn make(self, streamed: bool) -> Result<Answer> {
        let operation = self.operation;
        trace::call(operation, self.attempts(streamed))
            .await
            .map_err(|error| error.with_operation(operation.id))
    }

    /// Returns the outcome, and how many attempts it took.
    async fn attempts(self, streamed: bool) -> (Result<Answer>, u32) {
        let inner = &*self.client.inner;
        let policy = self.retry.as_ref().unwrap_or(&inner.retry);
        let template = match self.url().and_then(|url| self.request(url)) {
            Ok(template) => template,
            Err(error) => return (Err(error), 0),
        };
        let clock = &inner.transport.clock;
        let start = clock.now();
        let mut attempts = 0;
        let mut left = policy.deadline;
        loop {
            let attempt = self.attempt(&template, left, streamed);
            let outcome = tokio::time::timeout(left, attempt)
                .await
                .unwrap_or_else(|_| Err(Error::timeout(left)));
            attempts += 1;
            let error = match outcome {
                Ok(answer) => return (Ok(answer), attempts),
                Err(error) => error,
            };
            let now = clock.now();
            let elapsed = now.duration_since(start).unwrap_or_default();
            let Some(delay) = policy.delay(attempts, self.operation.method, &error, elapsed, now)
            else {
                return (Err(error), attempts);
            };
            trace::retry(&error, attempts, delay);
            clock.sleep(delay).await;
            left = policy
                .deadline
                .saturating_sub(elapsed.saturating_add(delay));
        }
    }

    /// Sends the request, and again as long as only its credentials are at fault and can be mended. `left` is what is left of the
    /// deadline.
    async fn attempt(&self, template: &Template, left: Duration, streamed: bool) -> Result<Answer> {
        let inner = &*self.client.inner;
        let limit = self.timeout.unwrap_or(inner.transport.timeout).min(left);
        let mut round = 0;
        loop {
            let permit = match &inner.limiter {
                Some(limiter) => {
                    let clock = &*inner.transport.clock;
                    Some(limiter.acquire(self.operation, &self.path, clock).await)
                }
                None => None,
            };
            let mut request = template.request();
            let sent = match self.operation.authenticated {
                true => Some(
                    inner
                        .auth
                        .authorize(&inner.transport, self.operation.method, &template.url)
                        .await?,
                ),
                false => None,
            };
            if let Some(value) = sent.as_ref().and_then(|sent| sent.header.clone()) {
                request.headers_mut().insert(AUTHORIZATION, value);
            }
            let answer = inner.transport.send(request, limit, streamed).await?;
            if let Some(permit) = permit {
                permit.answered(&answer, inner.transport.clock.now());
            }
            if answer.status == 401
                && let Some(sent) = &sent
                && inner
                    .auth
                    .refused(&inner.transport, sent, &answer.headers, round)
            {
                round += 1;
                continue;
            }
            inner.deprecations.note(self.operation, &answer.headers);
            return answer
                .into_success()
                .map_err(|error| match template.version() {
                    Some(version) => error.with_version(version),
                    None => error,
                });
        }
    }

    /// Returns what each attempt sends, credentials aside.
    fn request(&self, url: Url) -> Result<Template> {
        if let Some(fault) = &self.fault {
            return Err(Error::invalid(fault.as_str()));
        }
        let body = match &self.payload {
            Payload::None => None,
            Payload::Json(value) => Some(Bytes::from(json::to_request(&**value, self.with_extra))),
            Payload::Bytes(bytes) => Some(bytes.clone()),
        };
        let mut headers = HeaderMap::with_capacity(self.headers.len() + 2);
        headers.insert(ACCEPT, media_type(self.operation.accept)?);
        if body.is_some() {
            headers.insert(
                CONTENT_TYPE,
                media_type(self.operation.content_type.unwrap_or("application/json"))?,
            );
        }
        if body.is_none()
            && matches!(
                self.operation.method,
                Method::Post | Method::Put | Method::Patch
            )
        {
            // Some gateways refuse such a request without it.
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        headers.extend(self.headers.clone());
        Ok(Template {
            method: self.operation.method.into(),
            url,
            headers,
            body,
        })
    }
}

fn media_type(text: &'static str) -> Result<HeaderValue> {
    HeaderValue::from_str(text)
        .map_err(|_| Error::invalid(format!("`{}` is no media type", text.escape_debug())))
}

/// What each attempt of a call sends, credentials aside.
struct Template {
    method: reqwest::Method,
    url: Url,
    headers: HeaderMap,
    body: Option<Bytes>,
}

impl Template {
    /// Returns the version that is asked for; the whole media type where that has none in the service's way.
    fn version(&self) -> Option<String> {
        let accept = self.headers.get(ACCEPT)?.to_str().ok()?;
        let version = accept
            .split_once("vnd.atlas.")
            .map_or(accept, |(_, rest)| rest.split('+').next().unwrap_or(rest));
        Some(version.to_owned())
    }

    fn request(&self) -> reqwest::Request {
        let mut request = reqwest::Request::new(self.method.clone(), self.url.clone());
        *request.headers_mut() = self.headers.clone();
        *request.body_mut() = self.body.clone().map(Into::into);
        request
    }
}

impl fmt::Debug for Call {
    /// Values may be secrets: only what the caller can look up is shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("operation", &self.operation.id)
            .finish_non_exhaustive()
    }
}
