//! What is told to `tracing`, where that feature is on; nothing otherwise.

use std::time::Duration;

use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::transport::Answer;

/// Runs a call, which returns its outcome and how many attempts there were, in a span of its own. The span has the path template,
/// never a URL: values don't belong into what is counted and kept.
#[cfg(feature = "tracing")]
pub(crate) async fn call(
    operation: &'static Operation,
    call: impl Future<Output = (Result<Answer>, u32)>,
) -> Result<Answer> {
    use tracing::Instrument;
    use tracing::field::Empty;

    let span = tracing::info_span!(
        "atlas.call",
        operation = operation.id,
        http.request.method = operation.method.as_str(),
        url.template = %operation.template(),
        version = operation.version,
        http.response.status_code = Empty,
        attempts = Empty,
        request_id = Empty,
        error.r#type = Empty,
    );
    let (outcome, attempts) = call.instrument(span.clone()).await;
    span.record("attempts", attempts);
    let (status, headers) = match &outcome {
        Ok(answer) => (Some(answer.status), &answer.headers),
        Err(error) => {
            span.record("error.type", error.reason());
            (error.status(), error.headers())
        }
    };
    if let Some(status) = status {
        span.record("http.response.status_code", status);
    }
    if let Some(id) = headers.get("x-request-id").and_then(|id| id.to_str().ok()) {
        span.record("request_id", id);
    }
    outcome
}

#[cfg(not(feature = "tracing"))]
pub(crate) async fn call(
    _operation: &'static Operation,
    call: impl Future<Output = (Result<Answer>, u32)>,
) -> Result<Answer> {
    call.await.0
}

/// Starts a task below the current span.
pub(crate) fn spawn<T: Send + 'static>(
    future: impl Future<Output = T> + Send + 'static,
) -> tokio::task::JoinHandle<T> {
    #[cfg(feature = "tracing")]
    let future = tracing::Instrument::in_current_span(future);
    tokio::spawn(future)
}

/// The client holds a request back, for the service would refuse it.
pub(crate) fn held_back(operation: &Operation, delay: Duration) {
    #[cfg(feature = "tracing")]
    tracing::debug!(operation = operation.id, ?delay, "held back");
    #[cfg(not(feature = "tracing"))]
    let _ = (operation, delay);
}

/// An attempt failed and another will follow.
pub(crate) fn retry(error: &Error, attempts: u32, delay: Duration) {
    #[cfg(feature = "tracing")]
    tracing::debug!(%error, attempts, ?delay, "retrying");
    #[cfg(not(feature = "tracing"))]
    let _ = (error, attempts, delay);
}

/// A token store failed, which fails nothing else.
pub(crate) fn store_failed(error: &std::io::Error) {
    #[cfg(feature = "tracing")]
    tracing::warn!(%error, "the token store failed");
    #[cfg(not(feature = "tracing"))]
    let _ = error;
}

/// An operation's version is on its way out.
pub(crate) fn deprecated(operation: &Operation, sunset: Option<&str>) {
    #[cfg(feature = "tracing")]
    tracing::warn!(
        operation = operation.id,
        version = operation.version,
        sunset,
        "deprecated"
    );
    #[cfg(not(feature = "tracing"))]
    let _ = (operation, sunset);
}
