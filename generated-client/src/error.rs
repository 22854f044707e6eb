//! Why a call failed: one type for all reasons, with what one can ask about it.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

use crate::api_error::{ApiError, FieldViolation};
use crate::json::{self, Decode, DecodeError};

mod display;

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call failed.
///
/// It is displayed in one line, as `getCluster: 404 CLUSTER_NOT_FOUND: …`, cause included, so [`source`](std::error::Error::source)
/// has nothing to add. Credentials are never part of it.
///
/// For tests of code that handles errors, [`Error::api`] makes one as the service would.
pub struct Error(Box<Inner>);

struct Inner {
    operation: Option<Cow<'static, str>>,
    version: Option<Cow<'static, str>>,
    kind: Kind,
    status: Option<u16>,
    headers: HeaderMap,
    body: Bytes,
}

enum Kind {
    /// The client or the request was put together wrongly; nothing was sent.
    Invalid(String),
    /// There was no connection; nothing was sent.
    NoConnection(String),
    /// The connection broke.
    Transport(String),
    /// No complete answer came in time.
    Timeout(Duration),
    /// No access token could be had.
    Token(Arc<Error>),
    /// The service refused.
    Api(ApiError),
    /// The service wants to send the caller elsewhere.
    Redirect(String),
    /// The service agreed, but its answer is not what the operation documents.
    Decode(DecodeError),
    /// As before, in an item of a page.
    DecodeItem(usize, DecodeError),
    /// The service agreed, but sent no body where one is due.
    NoBody,
    /// What arrived could not be written where the caller wants it.
    Output(std::io::Error),
    /// A wait ended without success; if true, because its time was over.
    Waited(String, bool),
}

impl Error {
    /// Returns an error as the service would give it, for tests.
    ///
    /// ```
    /// use generated_client::Error;
    ///
    /// let error = Error::api(404, "CLUSTER_NOT_FOUND", "No such cluster.").with_operation("getCluster");
    /// assert!(error.is_not_found());
    /// assert_eq!(error.to_string(), "getCluster: 404 CLUSTER_NOT_FOUND: No such cluster.");
    /// ```
    pub fn api(status: u16, code: &str, detail: &str) -> Self {
        let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let error = ApiError {
            code: text(code),
            detail: text(detail),
            ..ApiError::default()
        };
        Self::answered(Kind::Api(error), status, HeaderMap::new(), Bytes::new())
    }

    /// Returns the error with this operation.
    #[must_use]
    pub fn with_operation(mut self, id: impl Into<Cow<'static, str>>) -> Self {
        self.0.operation = Some(id.into());
        self
    }

    /// Returns the error with the version that the request asked for.
    #[must_use]
    pub fn with_version(mut self, version: impl Into<Cow<'static, str>>) -> Self {
        self.0.version = Some(version.into());
        self
    }

    /// Returns the error with these parameters; see [`parameters`](Self::parameters). Only errors of the service have any.
    #[must_use]
    pub fn with_parameters(
        mut self,
        parameters: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        if let Kind::Api(error) = &mut self.0.kind {
            error.parameters = parameters.into_iter().map(Into::into).collect();
        }
        self
    }

    /// Returns the error with one more header of the answer.
    #[must_use]
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.0.headers.append(name, value);
        self
    }

    /// Returns the error with this body of the answer; what [`code`](Self::code) and its like return is not read from it.
    #[must_use]
    pub fn with_body(mut self, body: impl Into<Bytes>) -> Self {
        self.0.body = body.into();
        self
    }

    /// Returns the `operationId` of the call that failed; `None` if there was no call yet.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }

    /// Returns the version that the request asked for, such as `2024-08-05`; `None` if there was no answer to it.
    pub fn version(&self) -> Option<&str> {
        self.0.version.as_deref()
    }

    /// Returns the HTTP status of the answer; `None` if there was no answer.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// Returns the service's name for the error, such as `CLUSTER_NOT_FOUND`.
    pub fn code(&self) -> Option<&str> {
        self.refusal()?.code.as_deref()
    }

    /// Returns the service's explanation.
    pub fn detail(&self) -> Option<&str> {
        self.refusal()?.detail.as_deref()
    }

    /// Returns the values that the explanation is about, in an order that each [`code`](Self::code) has of its own.
    pub fn parameters(&self) -> &[Value] {
        self.refusal()
            .map(|error| error.parameters.as_slice())
            .unwrap_or_default()
    }

    /// Returns the fields of the request body that the service objects to.
    pub fn field_violations(&self) -> &[FieldViolation] {
        self.refusal()
            .map(|error| error.field_violations.as_slice())
            .unwrap_or_default()
    }

    /// Returns the identifier that the answer carries in `X-Request-Id`.
    pub fn request_id(&self) -> Option<&str> {
        self.0.headers.get("x-request-id")?.to_str().ok()
    }

    /// Returns the headers of the answer; none if there was no answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// Returns the body of the answer as it came, strings and all. It may hold what should not be logged.
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    /// Returns the body of the answer decoded: some operations refuse with a body of their own, whose type their documentation names.
    ///
    /// # Errors
    ///
    /// If the body is of another type, or there is none.
    pub fn decode_body<T: Decode>(&self) -> std::result::Result<T, DecodeError> {
        json::from_slice(&self.0.body)
    }

    /// Returns whether the service says that there is no such thing.
    pub fn is_not_found(&self) -> bool {
        matches!(self.0.kind, Kind::Api(_)) && self.status() == Some(404)
    }

    /// Returns whether the service says that there were too many requests.
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(429)
            || self
                .code()
                .is_some_and(|code| code.contains("RATE_LIMITED"))
    }

    /// Returns whether the operation's version was taken out of service: it is time for a newer release of this crate.
    pub fn is_version_gone(&self) -> bool {
        self.status() == Some(410) || self.code() == Some("VERSION_GONE")
    }

    /// Returns whether the service doesn't serve the operation's version, and perhaps never did: a preview that ended, or a service
    /// that is behind or ahead of this crate.
    pub fn is_version_unknown(&self) -> bool {
        matches!(self.0.kind, Kind::Api(_)) && self.status() == Some(406)
    }

    /// Returns whether the same call may succeed later: too many requests, a service or a gateway in trouble, a broken
    /// connection, a timeout.
    pub fn is_retryable(&self) -> bool {
        match &self.0.kind {
            Kind::NoConnection(_) | Kind::Transport(_) | Kind::Timeout(_) => true,
            Kind::Token(error) => error.is_retryable(),
            Kind::Api(_) => matches!(self.0.status, Some(429 | 502 | 503 | 504)),
            Kind::Invalid(_)
            | Kind::Redirect(_)
            | Kind::Decode(_)
            | Kind::DecodeItem(..)
            | Kind::NoBody
            | Kind::Output(_)
            | Kind::Waited(..) => false,
        }
    }

    /// Returns whether the answer looks like that of a service which still works on it: none in time, a connection that broke, or a
    /// success without its body. Some operations answer with 102 until their result is there, of which no more than this can be seen;
    /// with such an operation, ask again later.
    pub fn is_unfinished(&self) -> bool {
        matches!(
            self.0.kind,
            Kind::Transport(_) | Kind::Timeout(_) | Kind::NoBody
        )
    }

    /// Returns whether no complete answer came in time.
    pub fn is_timeout(&self) -> bool {
        match &self.0.kind {
            Kind::Timeout(_) | Kind::Waited(_, true) => true,
            Kind::Token(error) => error.is_timeout(),
            _ => false,
        }
    }

    /// Returns whether the service agreed but its answer could not be decoded. What was asked for may have been done.
    pub fn is_decode(&self) -> bool {
        matches!(
            self.0.kind,
            Kind::Decode(_) | Kind::DecodeItem(..) | Kind::NoBody
        )
    }

    /// Returns what the decoder stumbled over, if [`is_decode`](Self::is_decode) and there was a body.
    pub fn decode_error(&self) -> Option<&DecodeError> {
        match &self.0.kind {
            Kind::Decode(error) | Kind::DecodeItem(_, error) => Some(error),
            _ => None,
        }
    }

    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::unanswered(Kind::Invalid(message.into()))
    }

    pub(crate) fn transport(error: &reqwest::Error) -> Self {
        let cause = root_cause(error);
        Self::unanswered(match error.is_builder() {
            true => Kind::Invalid(cause),
            false if error.is_connect() => Kind::NoConnection(cause),
            false => Kind::Transport(cause),
        })
    }

    pub(crate) fn timeout(limit: Duration) -> Self {
        Self::unanswered(Kind::Timeout(limit))
    }

    pub(crate) fn waited(text: String, timed_out: bool) -> Self {
        Self::unanswered(Kind::Waited(text, timed_out))
    }

    pub(crate) fn token(error: Arc<Error>) -> Self {
        let (status, headers, body) = (
            error.0.status,
            error.0.headers.clone(),
            error.0.body.clone(),
        );
        Self(Box::new(Inner {
            operation: None,
            version: None,
            kind: Kind::Token(error),
            status,
            headers,
            body,
        }))
    }

    /// Returns whether the call itself was not sent yet, so that making it again cannot do anything twice.
    pub(crate) fn is_before_call(&self) -> bool {
        matches!(
            self.0.kind,
            Kind::Token(_) | Kind::Invalid(_) | Kind::NoConnection(_)
        )
    }

    /// Returns the error that an answer without success is.
    pub(crate) fn refused(status: u16, headers: HeaderMap, body: Bytes) -> Self {
        if (300..400).contains(&status) {
            let target = headers
                .get("location")
                .and_then(|value| value.to_str().ok())
                .unwrap_or("nowhere")
                .to_owned();
            return Self::answered(Kind::Redirect(target), status, headers, body);
        }
        Self::answered(Kind::Api(ApiError::read(&body)), status, headers, body)
    }

    pub(crate) fn decode(error: DecodeError, status: u16, headers: HeaderMap, body: Bytes) -> Self {
        Self::answered(Kind::Decode(error), status, headers, body)
    }

    /// Returns the error of the item at `index` of a page, whose JSON text is `item`.
    pub(crate) fn decode_item(
        error: DecodeError,
        index: usize,
        status: u16,
        headers: HeaderMap,
        item: Bytes,
    ) -> Self {
        Self::answered(Kind::DecodeItem(index, error), status, headers, item)
    }

    pub(crate) fn output(error: std::io::Error) -> Self {
        Self::unanswered(Kind::Output(error))
    }

    pub(crate) fn interrupted() -> Self {
        Self::unanswered(Kind::Transport("the runtime shut down".into()))
    }

    pub(crate) fn no_body(status: u16, headers: HeaderMap) -> Self {
        Self::answered(Kind::NoBody, status, headers, Bytes::new())
    }

    fn unanswered(kind: Kind) -> Self {
        Self(Box::new(Inner {
            operation: None,
            version: None,
            kind,
            status: None,
            headers: HeaderMap::new(),
            body: Bytes::new(),
        }))
    }

    fn answered(kind: Kind, status: u16, headers: HeaderMap, body: Bytes) -> Self {
        Self(Box::new(Inner {
            operation: None,
            version: None,
            kind,
            status: Some(status),
            headers,
            body,
        }))
    }

    /// What the service said, be it to the call itself or to the request for a token before it.
    fn refusal(&self) -> Option<&ApiError> {
        match &self.0.kind {
            Kind::Api(error) => Some(error),
            Kind::Token(error) => error.refusal(),
            _ => None,
        }
    }
}

/// reqwest's own text says no more than that sending failed; the cause lies at the end of the chain.
fn root_cause(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    cause.to_string()
}

impl std::error::Error for Error {}
