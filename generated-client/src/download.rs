//! Bytes that are handed on as they arrive.

use std::fmt;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http_body::Body;
use reqwest::header::{CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap};
use tokio::io::{AsyncWrite, AsyncWriteExt};

use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::transport::{Answer, Content};

/// The body of an answer that is no JSON (a log archive, a table), as a stream of its parts.
///
/// It is as the service sent it: what is compressed stays compressed. A broken stream ends with an error, never early.
pub struct Download {
    operation: &'static Operation,
    headers: HeaderMap,
    content: Content,
    idle: Option<Pin<Box<tokio::time::Sleep>>>,
    finished: bool,
    received: u64,
    total: Option<u64>,
    on_progress: Option<Callback>,
}

/// How far a download is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The bytes that have arrived.
    pub received: u64,
    /// The bytes that there will be, where the service says so.
    pub total: Option<u64>,
}

type Callback = Box<dyn FnMut(Progress) + Send + Sync>;

impl Download {
    pub(crate) fn new(operation: &'static Operation, answer: Answer) -> Self {
        let length = answer.headers.get(CONTENT_LENGTH);
        Self {
            operation,
            total: length.and_then(|length| length.to_str().ok()?.parse().ok()),
            headers: answer.headers,
            content: answer.content,
            idle: None,
            finished: false,
            received: 0,
            on_progress: None,
        }
    }

    /// Returns the media type of the bytes.
    pub fn content_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// Returns the file name that the service proposes, without any folder.
    pub fn file_name(&self) -> Option<&str> {
        let disposition = self.headers.get(CONTENT_DISPOSITION)?.to_str().ok()?;
        let (_, name) = disposition.split_once("filename=")?;
        let name = match name.strip_prefix('"') {
            Some(quoted) => quoted.split('"').next()?,
            None => name.split(';').next()?.trim(),
        };
        let name = name.rsplit(['/', '\\']).next()?;
        (!matches!(name, "" | "." | "..")).then_some(name)
    }

    /// Returns how many bytes there will be, where the service says so.
    pub fn content_length(&self) -> Option<u64> {
        self.total
    }

    /// Sets a function that is called after each part that arrives.
    #[must_use]
    pub fn on_progress(mut self, callback: impl FnMut(Progress) + Send + Sync + 'static) -> Self {
        self.on_progress = Some(Box::new(callback));
        self
    }

    /// Writes all bytes to `writer`, part by part as they arrive, flushes it, and returns how many they were. What was written
    /// before an error stays written.
    ///
    /// # Errors
    ///
    /// As [`chunk`](Self::chunk), or if `writer` fails.
    pub async fn write_to(mut self, writer: &mut (impl AsyncWrite + Unpin)) -> Result<u64> {
        let id = self.operation.id;
        let failed = |error| Error::output(error).with_operation(id);
        while let Some(chunk) = self.chunk().await? {
            writer.write_all(&chunk).await.map_err(failed)?;
        }
        writer.flush().await.map_err(failed)?;
        Ok(self.received)
    }

    /// Returns the next part; `None` after the last.
    ///
    /// # Errors
    ///
    /// If the connection breaks, or nothing comes for as long as an attempt may take.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>> {
        poll_fn(|context| self.poll_chunk(context))
            .await
            .transpose()
    }

    /// Returns all bytes at once.
    ///
    /// # Errors
    ///
    /// As [`chunk`](Self::chunk).
    pub async fn bytes(mut self) -> Result<Bytes> {
        let mut all = BytesMut::new();
        while let Some(chunk) = self.chunk().await? {
            all.extend_from_slice(&chunk);
        }
        Ok(all.freeze())
    }

    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        if self.finished {
            return Poll::Ready(None);
        }
        let item = match &mut self.content {
            Content::Whole(bytes) => {
                self.finished = true;
                Some(Ok(std::mem::take(bytes)))
                    .filter(|bytes| bytes.as_ref().is_ok_and(|bytes| !bytes.is_empty()))
            }
            Content::Stream(body, limit) => match poll_data(body, context) {
                Poll::Ready(item) => {
                    item.map(|item| item.map_err(|error| Error::transport(&error)))
                }
                Poll::Pending => match self
                    .idle
                    .get_or_insert_with(|| sleep(*limit))
                    .as_mut()
                    .poll(context)
                {
                    Poll::Ready(()) => Some(Err(Error::timeout(*limit))),
                    Poll::Pending => return Poll::Pending,
                },
            },
        };
        self.idle = None;
        self.finished |= !matches!(item, Some(Ok(_)));
        if let Some(Ok(part)) = &item {
            self.received += part.len() as u64;
            if let Some(callback) = &mut self.on_progress {
                callback(Progress {
                    received: self.received,
                    total: self.total,
                });
            }
        }
        Poll::Ready(item.map(|item| item.map_err(|error| error.with_operation(self.operation.id))))
    }
}

fn sleep(limit: Duration) -> Pin<Box<tokio::time::Sleep>> {
    Box::pin(tokio::time::sleep(limit))
}

/// Returns the next part of `body` that is data and not trailers.
fn poll_data(
    body: &mut reqwest::Body,
    context: &mut Context<'_>,
) -> Poll<Option<reqwest::Result<Bytes>>> {
    let mut body = pin!(body);
    loop {
        match std::task::ready!(body.as_mut().poll_frame(context)) {
            Some(Ok(frame)) => match frame.into_data() {
                Ok(data) => return Poll::Ready(Some(Ok(data))),
                Err(_trailers) => {}
            },
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            None => return Poll::Ready(None),
        }
    }
}

impl Stream for Download {
    type Item = Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_chunk(context)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("content_type", &self.content_type())
            .finish_non_exhaustive()
    }
}
