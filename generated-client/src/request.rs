//! The builder of a call, typed by its operation. What it does is in [`Call`], once for all operations.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use bytes::Bytes;
use reqwest::Url;

use crate::BoxFuture;
use crate::call::Call;
use crate::client::Client;
use crate::error::Result;
use crate::json::Json;
use crate::operation::Operation;
use crate::page::{Items, Paged, Pages};
use crate::response::{Output, Response, respond, whole};
use crate::retry::RetryPolicy;

/// An operation as a type: what it is, and what it answers with.
pub trait Endpoint: 'static {
    /// What a successful answer is decoded to.
    type Output: Output;

    /// The operation.
    const OPERATION: &'static Operation;
}

/// A call that can be given options, and then made: by `.await`, or one of the methods that say what to return.
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Request<E> {
    call: Call,
    endpoint: PhantomData<fn() -> E>,
}

impl<E: Endpoint> Request<E> {
    /// Returns the builder of this operation's call, without arguments.
    #[allow(dead_code, reason = "used by generated code")]
    pub(crate) fn new(client: &Client) -> Self {
        Self::of(Call::new(client, E::OPERATION))
    }

    pub(crate) fn of(call: Call) -> Self {
        Self {
            call,
            endpoint: PhantomData,
        }
    }

    /// Makes the call and returns the decoded body.
    ///
    /// # Errors
    ///
    /// If no answer comes, if it isn't one of success, or if it cannot be decoded.
    pub fn send(self) -> BoxFuture<Result<E::Output>> {
        let response = respond(self.call);
        Box::pin(async move { response.await.map(Response::into_body) })
    }

    /// Makes the call and returns the decoded body with status, headers and rate limit.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send).
    pub fn response(self) -> BoxFuture<Result<Response<E::Output>>> {
        respond(self.call)
    }
}

impl<E: Paged> Request<E> {
    /// Returns a stream over the items of all pages. An item that cannot be decoded is an error of its own; the rest goes on.
    pub fn items(self) -> Items<E::Output> {
        Items::new(self.call)
    }

    /// Returns a stream over the pages.
    pub fn pages(self) -> Pages<E::Output> {
        Pages::new(self.call)
    }
}

impl<E> Request<E> {
    /// Makes the call and returns the body as it came.
    ///
    /// # Errors
    ///
    /// If no answer comes, or if it isn't one of success.
    pub fn bytes(self) -> BoxFuture<Result<Bytes>> {
        let response = whole(self.call);
        Box::pin(async move { response.await.map(Response::into_body) })
    }

    /// Returns the URL that the call goes to.
    ///
    /// # Errors
    ///
    /// If a path parameter cannot be sent.
    pub fn url(&self) -> Result<Url> {
        self.call.url()
    }

    /// Sets how long each attempt may take, in place of the client's setting.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.call.timeout = Some(limit);
        self
    }

    /// Sets when failed attempts are made again, in place of the client's setting.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.call.retry = Some(policy);
        self
    }

    /// Sets a header, in place of what this crate would send. `Authorization` is the client's and cannot be set.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.call.set_header(name, value);
        self
    }

    /// Sends the body with all that it holds: properties that only the service sets, and those that this crate doesn't know. Without
    /// this, a value that was fetched can be changed and sent back.
    pub fn with_extra(mut self) -> Self {
        self.call.with_extra = true;
        self
    }
}

/// What generated code builds on.
#[allow(dead_code, reason = "a description may have no use for some")]
impl<E> Request<E> {
    /// Gives the next path parameter.
    pub(crate) fn path(mut self, value: impl AsRef<str>) -> Self {
        self.call.path.push(value.as_ref().to_owned());
        self
    }

    /// Sets a query parameter.
    pub(crate) fn query(mut self, name: &'static str, value: impl ToString) -> Self {
        self.call.set_query(name, value.to_string());
        self
    }

    /// Adds a query parameter once for each value.
    pub(crate) fn query_list(
        mut self,
        name: &'static str,
        values: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.call.query.extend(
            values
                .into_iter()
                .map(|value| (name, value.as_ref().to_owned())),
        );
        self
    }

    /// Sets a header parameter.
    pub(crate) fn header_value(mut self, name: &'static str, value: impl ToString) -> Self {
        self.call.set_header(name, &value.to_string());
        self
    }

    /// Sets the body.
    pub(crate) fn body(mut self, value: impl Json) -> Self {
        self.call.set_json(value);
        self
    }
}

impl<E: Endpoint> IntoFuture for Request<E> {
    type Output = Result<E::Output>;
    type IntoFuture = BoxFuture<Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<E> Clone for Request<E> {
    fn clone(&self) -> Self {
        Self {
            call: self.call.clone(),
            endpoint: PhantomData,
        }
    }
}

impl<E> fmt::Debug for Request<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.call.fmt(f)
    }
}
