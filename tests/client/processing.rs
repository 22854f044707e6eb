//! Answers that come while the service still works: 102, which HTTP clients take for a mere interim answer, and an empty 200.

use std::time::Duration;

use generated_client::{Error, RetryPolicy};
use serde_json::Value;

use crate::support::{FakeClock, GET, Reply, Server, client};

const PROCESSING: &[u8] = b"HTTP/1.1 102 Processing\r\n\r\n";

/// What the service does when the result is there, with interim answers before it.
fn finished_after(interim: usize) -> Reply {
    Reply::json(200, r#"{"done":true}"#).after(&PROCESSING.repeat(interim))
}

const SHORT: Duration = Duration::from_millis(100);
const LONG: Duration = Duration::from_secs(30);

/// Asks once, with this much patience.
async fn ask(server: &Server, limit: Duration) -> Result<Value, Error> {
    client(server, &FakeClock::new())
        .request(&GET)
        .path("g")
        .path("c")
        .timeout(limit)
        .retry(RetryPolicy::never())
        .decode()
        .await
        .map(|response| response.into_body())
}

#[tokio::test]
async fn an_interim_answer_is_passed_over() {
    for interim in [1, 2, 50] {
        let server = Server::replying([finished_after(interim)]).await;
        assert_eq!(ask(&server, LONG).await.unwrap()["done"], true);
    }
}

#[tokio::test]
async fn an_interim_answer_and_no_more_is_a_timeout() {
    let server = Server::replying([Reply::raw(PROCESSING)]).await;
    let error = ask(&server, SHORT).await.unwrap_err();
    assert!(error.is_timeout() && error.is_retryable());
    assert_eq!(error.status(), None, "the client never sees the 102");
    assert!(error.is_unfinished());
}

#[tokio::test]
async fn an_interim_answer_and_the_end_is_a_broken_connection() {
    let server = Server::replying([Reply::broken(PROCESSING)]).await;
    let error = ask(&server, LONG).await.unwrap_err();
    assert!(error.is_retryable() && error.is_unfinished());
}

#[tokio::test]
async fn a_success_without_the_body_that_is_due_can_be_told_from_other_errors() {
    let server = Server::replying([Reply::json(200, "")]).await;
    let error = ask(&server, LONG).await.unwrap_err();
    assert!(error.is_unfinished() && !error.is_retryable());
    for (status, body) in [(500, ""), (404, "{}"), (200, "{")] {
        let server = Server::replying([Reply::json(status, body)]).await;
        assert!(
            !ask(&server, LONG).await.unwrap_err().is_unfinished(),
            "{status}"
        );
    }
}

#[tokio::test]
async fn a_result_can_be_polled_for() {
    let server = Server::replying([
        Reply::raw(PROCESSING),
        Reply::broken(PROCESSING),
        Reply::json(200, ""),
        finished_after(1),
    ])
    .await;
    let mut polls = 1;
    let result = loop {
        match ask(&server, Duration::from_secs(1)).await {
            Ok(result) => break result,
            Err(error) => assert!(error.is_unfinished(), "{error}"),
        }
        polls += 1;
    };
    assert_eq!((polls, result["done"].as_bool()), (4, Some(true)));
}
