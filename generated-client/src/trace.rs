//! What is told to `tracing`, where that feature is on; nothing otherwise.

use std::time::Duration;

use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::transport::Answer;

/// Runs a call in a span of its own, named by its path template: values of paths don't belong into names.
#[cfg(feature = "tracing")]
pub(crate) async fn call(
    operation: &'static Operation,
    call: impl Future<Output = Result<Answer>>,
) -> Result<Answer> {
    use tracing::Instrument;
    use tracing::field::Empty;

    let span = tracing::info_span!(
        "atlas.call",
        operation = operation.id,
        http.request.method = operation.method.as_str(),
        url.template = %operation.template(),
        http.response.status_code = Empty,
    );
    let outcome = call.instrument(span.clone()).await;
    let status = outcome
        .as_ref()
        .map_or_else(Error::status, |answer| Some(answer.status));
    if let Some(status) = status {
        span.record("http.response.status_code", status);
    }
    outcome
}

#[cfg(not(feature = "tracing"))]
pub(crate) async fn call(
    _operation: &'static Operation,
    call: impl Future<Output = Result<Answer>>,
) -> Result<Answer> {
    call.await
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
