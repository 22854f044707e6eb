//! Any operation, called without its types: for what this crate doesn't know yet.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use reqwest::Url;

use crate::call::Call;
use crate::client::Client;
use crate::download::Download;
use crate::endpoint::Endpoint;
use crate::error::Result;
use crate::future::BoxFuture;
use crate::json::{Decode, Json};
use crate::operation::Operation;
use crate::request::Request;
use crate::response::{Output, Response, respond, whole};
use crate::retry::RetryPolicy;
use crate::wait::Wait;

/// A call of an [`Operation`] with arguments that nothing checks.
///
/// ```no_run
/// # async fn example(client: generated_client::Client, operation: &'static generated_client::Operation) -> generated_client::Result<()> {
/// let reply = client.request(operation).path("5f1b").query("pretty", true).send().await?;
/// println!("{} {:?}", reply.status(), reply.body());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RawRequest {
    call: Call,
}

impl Client {
    /// Returns a call of any operation, without types for what is sent and received.
    pub fn request(&self, operation: &'static Operation) -> RawRequest {
        RawRequest {
            call: Call::new(self, operation),
        }
    }
}

impl RawRequest {
    /// Gives the next path parameter, in the order of the template.
    pub fn path(mut self, value: impl AsRef<str>) -> Self {
        self.call.push_path(value.as_ref());
        self
    }

    /// Adds a query parameter.
    pub fn query(mut self, name: &'static str, value: impl ToString) -> Self {
        self.call.push_query(name, &value.to_string());
        self
    }

    /// Sets a header, in place of what this crate would send. `Authorization` is the client's and cannot be set.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.call.set_header(name, value);
        self
    }

    /// Sets the body.
    pub fn json(mut self, body: impl Json) -> Self {
        self.call.set_json(body);
        self
    }

    /// Sets the body as it shall be sent.
    pub fn bytes(mut self, body: impl Into<Bytes>) -> Self {
        self.call.set_bytes(body.into());
        self
    }

    /// Sends a JSON body with all that it holds; see [`Request::with_extra`].
    pub fn with_extra(mut self) -> Self {
        self.call.with_extra = true;
        self
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

    /// Returns the URL that the call goes to.
    ///
    /// # Errors
    ///
    /// If a path parameter is missing or cannot be sent.
    pub fn url(&self) -> Result<Url> {
        self.call.url()
    }

    /// Makes the call and returns the answer with its body as it came.
    ///
    /// # Errors
    ///
    /// If no answer comes, or if it isn't one of success.
    pub fn send(self) -> BoxFuture<Result<Response<Bytes>>> {
        whole(self.call)
    }

    /// Makes the call and returns the answer decoded.
    ///
    /// # Errors
    ///
    /// If no answer comes, if it isn't one of success, or if it cannot be decoded.
    pub fn decode<T: Output>(self) -> BoxFuture<Result<Response<T>>> {
        respond(self.call)
    }

    /// Returns the call with types: those of an [`Endpoint`] that the caller wrote, whose operation is this one. That is the way to
    /// [`items`](Request::items) and [`pages`](Request::pages) of listings that this crate doesn't know.
    pub fn typed<E: Endpoint>(self) -> Request<E> {
        Request::of(self.call)
    }

    /// Repeats the call until what it shows has settled, as [`Operation::waiter`] says, and returns the last answer. It is an error
    /// if the operation has no such facts.
    pub fn wait<T: Decode + Send + 'static>(self) -> Wait<T> {
        Wait::settled(self.call)
    }

    /// Repeats the call until there is nothing left to show; see [`Request::wait_deleted`].
    pub fn wait_deleted<T: Decode + Send + 'static>(self) -> Wait<T, ()> {
        Wait::deleted(self.call)
    }

    /// Makes the call and returns its body as it arrives.
    ///
    /// # Errors
    ///
    /// If no answer comes, or if it isn't one of success.
    pub fn download(self) -> BoxFuture<Result<Response<Download>>> {
        self.decode()
    }
}

impl fmt::Debug for RawRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.call.fmt(f)
    }
}
