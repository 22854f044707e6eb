//! Which page of a listing comes next, and its arrival. Links are not followed: the next page is the one with the next number.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::task::JoinHandle;

use crate::call::Call;
use crate::error::{Error, Result};
use crate::future::BoxFuture;
use crate::operation::Operation;
use crate::trace;
use crate::transport::Answer;

const PAGE: &str = "pageNum";
const SIZE: &str = "itemsPerPage";
/// Larger pages are cut by the service without a word, which would look like the end of the listing.
const MAX_SIZE: usize = 500;

pub(super) struct Pager {
    call: Call,
    size: usize,
    place: Place,
    arriving: Option<Arriving>,
    /// Whether to ask for a page as soon as the one before it has arrived.
    pub(super) prefetch: bool,
}

/// Where in the listing the pager is.
#[derive(Clone, Copy)]
enum Place {
    /// Before this page.
    Before(u64),
    /// At this page, which could not be had.
    Failed(u64),
    /// After the last page.
    End,
}

/// A page that was asked for.
enum Arriving {
    /// It gets on when the stream is polled.
    Polled(BoxFuture<Result<Answer>>),
    /// It gets on by itself.
    Task(JoinHandle<Result<Answer>>),
}

impl Pager {
    pub(super) fn new(call: Call) -> Self {
        let size = call
            .query_value(SIZE)
            .and_then(|size| size.parse().ok())
            .unwrap_or(call.client.inner.page_size);
        let number = call
            .query_value(PAGE)
            .and_then(|number| number.parse().ok())
            .unwrap_or(1);
        Self {
            call,
            size: size.clamp(1, MAX_SIZE),
            place: Place::Before(number),
            arriving: None,
            prefetch: false,
        }
    }

    pub(super) fn call(&self) -> &Call {
        &self.call
    }

    pub(super) fn operation(&self) -> &'static Operation {
        self.call.operation
    }

    /// Returns the number of the page that comes next or that failed.
    pub(super) fn next_page(&self) -> Option<u64> {
        match self.place {
            Place::Before(number) | Place::Failed(number) => Some(number),
            Place::End => None,
        }
    }

    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Answer>>> {
        let Place::Before(number) = self.place else {
            return Poll::Ready(None);
        };
        let arriving = self
            .arriving
            .get_or_insert_with(|| Arriving::Polled(Box::pin(ask(&self.call, number, self.size))));
        let outcome = ready!(arriving.poll(context));
        self.arriving = None;
        if outcome.is_err() {
            self.failed();
        }
        Poll::Ready(Some(outcome))
    }

    /// Decides whether there is another page. Neither the total count nor a missing link can be relied upon.
    pub(super) fn arrived(&mut self, count: usize, has_next: bool) {
        let more = count > 0 && (has_next || count >= self.size);
        let next = self.next_page().filter(|_| more);
        match next.and_then(|number| number.checked_add(1)) {
            Some(next) => {
                self.place = Place::Before(next);
                if self.prefetch {
                    let page = ask(&self.call, next, self.size);
                    self.arriving = Some(Arriving::Task(trace::spawn(page)));
                }
            }
            None => self.place = Place::End,
        }
    }

    /// Ends the listing at the page that could not be had or decoded.
    pub(super) fn failed(&mut self) {
        if let Place::Before(number) = self.place {
            self.place = Place::Failed(number);
        }
    }

    /// Goes back before the page that failed.
    pub(super) fn resume(&mut self) {
        if let Place::Failed(number) = self.place {
            self.place = Place::Before(number);
        }
    }
}

fn ask(
    call: &Call,
    number: u64,
    size: usize,
) -> impl Future<Output = Result<Answer>> + Send + use<> {
    let mut call = call.clone();
    call.set_query(PAGE, &number.to_string());
    call.set_query(SIZE, &size.to_string());
    call.make(false)
}

impl Arriving {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<Answer>> {
        match self {
            Self::Polled(page) => page.as_mut().poll(context),
            Self::Task(task) => Pin::new(task)
                .poll(context)
                .map(|outcome| outcome.unwrap_or_else(|_| Err(Error::interrupted()))),
        }
    }
}

impl Drop for Arriving {
    fn drop(&mut self) {
        if let Self::Task(task) = self {
            task.abort();
        }
    }
}
