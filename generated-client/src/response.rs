//! A successful answer, decoded.

use std::any::{Any, TypeId};

use bytes::Bytes;
use reqwest::header::{CONTENT_TYPE, HeaderMap};

use crate::call::Call;
use crate::download::Download;
use crate::error::{Error, Result};
use crate::future::BoxFuture;
use crate::json::{self, Decode};
use crate::operation::{Body, Operation};
use crate::rate_limit::RateLimit;
use crate::transport::Answer;

/// A successful answer: what the service sent, and what came with it.
#[derive(Debug, Clone)]
pub struct Response<T> {
    status: u16,
    headers: HeaderMap,
    body: T,
}

impl<T> Response<T> {
    pub(crate) fn new(status: u16, headers: HeaderMap, body: T) -> Self {
        Self {
            status,
            headers,
            body,
        }
    }

    /// Returns the HTTP status, which is one of success.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns what the service says of its rate limit. It does so on some answers only.
    pub fn rate_limit(&self) -> RateLimit {
        RateLimit::of(&self.headers)
    }

    /// Returns the identifier that the answer carries in `X-Request-Id`.
    pub fn request_id(&self) -> Option<&str> {
        self.headers.get("x-request-id")?.to_str().ok()
    }

    /// Returns the decoded body.
    pub fn body(&self) -> &T {
        &self.body
    }

    /// Returns the decoded body by value.
    pub fn into_body(self) -> T {
        self.body
    }
}

/// What an operation can answer with: any JSON type, `()` where nothing is documented, [`Download`] where bytes come.
pub trait Output: Sized + Send + 'static {
    /// Whether the body is handed on as it arrives.
    #[doc(hidden)]
    const STREAMED: bool = false;

    #[doc(hidden)]
    fn from_answer(answer: Sealed) -> Result<Response<Self>>;
}

/// An answer, which only this crate can make; so only it can implement [`Output`].
#[doc(hidden)]
pub struct Sealed {
    answer: Answer,
    operation: &'static Operation,
}

/// Makes a call and decodes its answer. Instantiated by output, not by operation: many operations answer with the same type.
pub(crate) fn respond<T: Output>(call: Call) -> BoxFuture<Result<Response<T>>> {
    Box::pin(async move {
        let operation = call.operation;
        let answer = call.make(T::STREAMED).await?;
        T::from_answer(Sealed { answer, operation })
    })
}

/// Makes a call and returns the body as it came. What is meant to be streamed may take its time.
pub(crate) fn whole(call: Call) -> BoxFuture<Result<Response<Bytes>>> {
    Box::pin(async move {
        if call.operation.success != Body::Bytes {
            let answer = call.make(false).await?;
            return Ok(Response::new(
                answer.status,
                answer.headers,
                answer.content.into_bytes(),
            ));
        }
        let Response {
            status,
            headers,
            body,
        } = respond::<Download>(call).await?;
        Ok(Response::new(status, headers, body.bytes().await?))
    })
}

impl<T: Decode> Output for T {
    fn from_answer(Sealed { answer, operation }: Sealed) -> Result<Response<Self>> {
        let bytes = answer.content.into_bytes();
        let body = decode(answer.status, &answer.headers, &bytes)
            .map_err(|error| error.with_operation(operation.id))?;
        Ok(Response::new(answer.status, answer.headers, body))
    }
}

impl Output for () {
    fn from_answer(Sealed { answer, .. }: Sealed) -> Result<Response<Self>> {
        Ok(Response::new(answer.status, answer.headers, ()))
    }
}

impl Output for Download {
    const STREAMED: bool = true;

    fn from_answer(Sealed { answer, operation }: Sealed) -> Result<Response<Self>> {
        let (status, headers) = (answer.status, answer.headers.clone());
        Ok(Response::new(
            status,
            headers,
            Download::new(operation, answer),
        ))
    }
}

/// Decodes a body. Text that isn't JSON (XML, PEM, nothing at all) is fine where a string is due.
pub(crate) fn decode<T: Decode>(status: u16, headers: &HeaderMap, bytes: &Bytes) -> Result<T> {
    if !is_json(headers)
        && let Some(text) = plain_text(bytes)
    {
        return Ok(text);
    }
    match json::from_slice(bytes) {
        Ok(value) => Ok(value),
        Err(error) => match plain_text(bytes) {
            Some(text) => Ok(text),
            None if bytes.is_empty() => Err(Error::no_body(status, headers.clone())),
            None => Err(Error::decode(error, status, headers.clone(), bytes.clone())),
        },
    }
}

/// Returns the body as it is if `T` is `String`.
fn plain_text<T: 'static>(bytes: &Bytes) -> Option<T> {
    if TypeId::of::<T>() != TypeId::of::<String>() {
        return None;
    }
    let mut text = Some(std::str::from_utf8(bytes).ok()?.to_owned());
    (&mut text as &mut dyn Any)
        .downcast_mut::<Option<T>>()?
        .take()
}

fn is_json(headers: &HeaderMap) -> bool {
    headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_none_or(|value| value.to_ascii_lowercase().contains("json"))
}
