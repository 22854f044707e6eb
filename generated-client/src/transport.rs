//! One request over the wire, and its answer.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::HeaderMap;

use crate::clock::Clock;
use crate::error::{Error, Result};
use crate::url::BaseUrl;

/// What it takes to send a request, and nothing of who sends it.
pub(crate) struct Transport {
    pub(crate) http: reqwest::Client,
    pub(crate) base: BaseUrl,
    pub(crate) clock: Arc<dyn Clock>,
    /// How long one attempt may take, unless the call says otherwise.
    pub(crate) timeout: Duration,
}

impl Transport {
    /// Sends `request` and returns its answer, whatever its status. `limit` is for all of it; where a successful answer is
    /// `streamed`, for its head, and then for each part of its body.
    pub(crate) async fn send(
        &self,
        request: reqwest::Request,
        limit: Duration,
        streamed: bool,
    ) -> Result<Answer> {
        let exchange = async {
            let mut response = self.http.execute(request).await?;
            let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
            let content = match streamed && status.is_success() {
                true => Content::Stream(response.into(), limit),
                false if status.is_success() => Content::Whole(response.bytes().await?),
                // That the service refused is known, whatever becomes of the explanation.
                false => Content::Whole(response.bytes().await.unwrap_or_default()),
            };
            Ok(Answer {
                status: status.as_u16(),
                headers,
                content,
            })
        };
        match tokio::time::timeout(limit, exchange).await {
            Ok(outcome) => outcome.map_err(|error: reqwest::Error| Error::transport(&error)),
            Err(_) => Err(Error::timeout(limit)),
        }
    }
}

/// An answer of the service.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) content: Content,
}

/// The body of an answer.
pub(crate) enum Content {
    /// All of it.
    Whole(Bytes),
    /// To come, part by part, each within this time.
    Stream(reqwest::Body, Duration),
}

impl Answer {
    /// Returns the answer if its status is any of success, else the error that it is.
    pub(crate) fn into_success(self) -> Result<Self> {
        match self.status {
            200..300 => Ok(self),
            status => Err(Error::refused(
                status,
                self.headers,
                self.content.into_bytes(),
            )),
        }
    }
}

impl Content {
    /// Returns the body, or what is there of it.
    pub(crate) fn into_bytes(self) -> Bytes {
        match self {
            Self::Whole(bytes) => bytes,
            Self::Stream(..) => Bytes::new(),
        }
    }
}
