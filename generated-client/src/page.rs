//! Listings, which the service answers page by page.

mod pager;

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use serde_json::Value;
use serde_json::value::RawValue;

use crate::call::Call;
use crate::endpoint::Endpoint;
use crate::error::{Error, Result};
use crate::json::{self, Decode};
use crate::operation::Operation;
use crate::response::decode;
use crate::transport::Answer;

use pager::Pager;

/// One page of a listing.
pub trait Page: Decode {
    /// What is listed.
    type Item: Decode;

    /// Returns how many items the page has.
    fn result_count(&self) -> usize;

    /// Takes the items out of the page.
    fn take_results(&mut self) -> Vec<Self::Item>;

    /// Returns whether the page links to a next one.
    fn has_next(&self) -> bool;
}

/// An operation that answers with a page, and takes the number of the page and its size.
pub trait Paged: Endpoint<Output: Page> {}

/// A stream over the pages of a listing. It ends after an error, but can be [resumed](Self::resume).
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<P> {
    pager: Pager,
    page: PhantomData<fn() -> P>,
}

impl<P: Page> Pages<P> {
    pub(crate) fn new(call: Call) -> Self {
        Self {
            pager: Pager::new(call),
            page: PhantomData,
        }
    }

    /// Asks for the next page while the caller is busy with this one, at most one page ahead. That request runs as a task of its own.
    pub fn prefetch(mut self) -> Self {
        self.pager.prefetch = true;
        self
    }

    /// Returns the number of the page that comes next, or that failed: a listing can be taken up there later, with `page_num`.
    /// `None` after the last.
    pub fn next_page(&self) -> Option<u64> {
        self.pager.next_page()
    }

    /// Makes the stream go on after an error that ended it: the page that failed is asked for once more.
    pub fn resume(&mut self) {
        self.pager.resume();
    }

    /// Returns the next page; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<P>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Returns the next page; `None` after the last.
    ///
    /// # Errors
    ///
    /// If the page cannot be had or decoded.
    pub async fn try_next(&mut self) -> Result<Option<P>> {
        self.next().await.transpose()
    }
}

impl<P: Page> Stream for Pages<P> {
    type Item = Result<P>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let page = match ready!(self.pager.poll(context)) {
            None => return Poll::Ready(None),
            Some(answer) => answer.and_then(|answer| {
                decode::<P>(answer.status, &answer.headers, &answer.content.into_bytes())
                    .map_err(|error| error.with_operation(self.pager.operation().id))
            }),
        };
        match &page {
            Ok(page) => self.pager.arrived(page.result_count(), page.has_next()),
            Err(_) => self.pager.failed(),
        }
        Poll::Ready(Some(page))
    }
}

impl<P> fmt::Debug for Pages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("call", self.pager.call())
            .field("next", &self.pager.next_page())
            .finish_non_exhaustive()
    }
}

/// A stream over the items of a listing, page after page.
///
/// An item that cannot be decoded is an error of its own, and the rest goes on. A page that cannot be had ends the stream, which can be
/// [resumed](Self::resume).
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<P: Page> {
    pager: Pager,
    ready: VecDeque<Result<P::Item>>,
}

impl<P: Page> Items<P> {
    pub(crate) fn new(call: Call) -> Self {
        Self {
            pager: Pager::new(call),
            ready: VecDeque::new(),
        }
    }

    /// Asks for the next page while the items of this one are read, at most one page ahead. That request runs as a task of its own.
    pub fn prefetch(mut self) -> Self {
        self.pager.prefetch = true;
        self
    }

    /// Returns the number of the page that comes next, or that failed: a listing can be taken up there later, with `page_num`.
    /// `None` after the last.
    pub fn next_page(&self) -> Option<u64> {
        self.pager.next_page()
    }

    /// Makes the stream go on after an error that ended it: the page that failed is asked for once more.
    pub fn resume(&mut self) {
        self.pager.resume();
    }

    /// Returns the next item; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<P::Item>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Returns the next item; `None` after the last.
    ///
    /// # Errors
    ///
    /// If its page cannot be had, or the item cannot be decoded; the one after it may be.
    pub async fn try_next(&mut self) -> Result<Option<P::Item>> {
        self.next().await.transpose()
    }
}

impl<P: Page> Unpin for Items<P> {}

impl<P: Page> Stream for Items<P> {
    type Item = Result<P::Item>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Poll::Ready(Some(item));
            }
            let outcome = match ready!(self.pager.poll(context)) {
                None => return Poll::Ready(None),
                Some(answer) => {
                    answer.and_then(|answer| read_items::<P>(answer, self.pager.operation()))
                }
            };
            match outcome {
                Ok((items, has_next)) => {
                    self.pager.arrived(items.len(), has_next);
                    self.ready = items;
                }
                Err(error) => {
                    self.pager.failed();
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }
}

impl<P: Page> fmt::Debug for Items<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("call", self.pager.call())
            .field("next", &self.pager.next_page())
            .finish_non_exhaustive()
    }
}

/// Returns the items of a page, and whether it links to a next one. Only where the page as a whole cannot be decoded is it taken
/// apart, to lose no more than what is broken.
fn read_items<P: Page>(
    answer: Answer,
    operation: &'static Operation,
) -> Result<(VecDeque<Result<P::Item>>, bool)> {
    let (status, headers) = (answer.status, answer.headers);
    let body = answer.content.into_bytes();
    match decode::<P>(status, &headers, &body) {
        Ok(mut page) => {
            let has_next = page.has_next();
            Ok((page.take_results().into_iter().map(Ok).collect(), has_next))
        }
        Err(error) => {
            let Some((items, has_next)) = split(&body) else {
                return Err(error.with_operation(operation.id));
            };
            let decode_item = |(index, item): (usize, Bytes)| {
                json::from_slice(&item).map_err(|error| {
                    Error::decode_item(error, index, status, headers.clone(), item)
                        .with_operation(operation.id)
                })
            };
            Ok((
                items.into_iter().enumerate().map(decode_item).collect(),
                has_next,
            ))
        }
    }
}

/// Returns the JSON text of each item, and whether there is a link to a next page, if `body` has the outline of a page.
fn split(body: &Bytes) -> Option<(Vec<Bytes>, bool)> {
    let page: BTreeMap<String, &RawValue> = serde_json::from_slice(body).ok()?;
    let items: Vec<&RawValue> = serde_json::from_str(page.get("results")?.get()).ok()?;
    let links = page
        .get("links")
        .and_then(|links| serde_json::from_str::<Vec<Value>>(links.get()).ok())
        .unwrap_or_default();
    let has_next = links
        .iter()
        .any(|link| link.get("rel").and_then(Value::as_str) == Some("next"));
    Some((
        items
            .into_iter()
            .map(|item| body.slice_ref(item.get().as_bytes()))
            .collect(),
        has_next,
    ))
}
