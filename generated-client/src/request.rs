//! The builder of a call, typed by its operation. What it does is in [`Call`], once for all operations.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use bytes::Bytes;
use reqwest::Url;

use crate::call::Call;
use crate::client::Client;
use crate::endpoint::Endpoint;
use crate::error::Result;
use crate::future::BoxFuture;
use crate::json::{self, Decode, Json};
use crate::page::{Items, Paged, Pages};
use crate::response::{Response, respond, whole};
use crate::retry::RetryPolicy;
use crate::wait::{Awaited, Wait};

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

impl<E: Awaited> Request<E> {
    /// Repeats the call until what it shows has settled, and returns the last answer. The operation's page says by which field, and
    /// which of its values are a success; others are an error, as it can no longer come.
    pub fn wait(self) -> Wait<E::Output> {
        Wait::settled(self.call)
    }
}

impl<E: Endpoint<Output: Decode>> Request<E> {
    /// Repeats the call until `predicate` holds for an answer, and returns that.
    ///
    /// ```no_run
    /// # async fn example(atlas: generated_client::Client) -> generated_client::Result<()> {
    /// # let (project, user) = ("32b6e34b3d91647abb20e7b8", "5dd0a7f3c1d2e4f5a6b7c8d9");
    /// use generated_client::types::GroupUserResponse;
    ///
    /// let joined = |user: &GroupUserResponse| matches!(user, GroupUserResponse::Active(_));
    /// atlas.mongodb_cloud_users().get_group_user(project, user).wait_until(joined).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn wait_until(
        self,
        predicate: impl FnMut(&E::Output) -> bool + Send + 'static,
    ) -> Wait<E::Output> {
        Wait::until(self.call, predicate)
    }

    /// Repeats the call until there is nothing left to show: the service says that there is no such thing (404), or the answer shows
    /// that it is deleted.
    pub fn wait_deleted(self) -> Wait<E::Output, ()> {
        Wait::deleted(self.call)
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
        self.call.push_path(value.as_ref());
        self
    }

    /// Gives the next path parameter several values, with commas between them.
    pub(crate) fn path_list(mut self, values: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.call.push_path_list(values);
        self
    }

    /// Sets a query parameter.
    pub(crate) fn query(mut self, name: &'static str, value: impl ToString) -> Self {
        self.call.set_query(name, &value.to_string());
        self
    }

    /// Adds a query parameter once for each value.
    pub(crate) fn query_list(
        mut self,
        name: &'static str,
        values: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        for value in values {
            self.call.push_query(name, value.as_ref());
        }
        self
    }

    /// Sets a query parameter to several values, with `separator` between them as it stands in a URL.
    pub(crate) fn query_joined(
        mut self,
        name: &'static str,
        separator: &'static str,
        values: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.call.set_query_list(name, separator, values);
        self
    }

    /// Sets a query parameter to JSON text.
    pub(crate) fn query_json(mut self, name: &'static str, value: impl Json) -> Self {
        self.call.set_query(name, &json::to_string(&value));
        self
    }

    /// Sets a header parameter.
    pub(crate) fn header_value(mut self, name: &'static str, value: impl ToString) -> Self {
        self.call.set_header(name, &value.to_string());
        self
    }

    /// Sets a header parameter to several values, with commas between them. Without values there is none.
    pub(crate) fn header_list(
        mut self,
        name: &'static str,
        values: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        let values: Vec<_> = values.into_iter().collect();
        let values: Vec<&str> = values.iter().map(AsRef::as_ref).collect();
        if !values.is_empty() {
            self.call.set_header(name, &values.join(","));
        }
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
