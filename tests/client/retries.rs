//! When a call is made again, and after how long.

use std::time::Duration;

use generated_client::{Client, RetryPolicy};

use crate::support::{CREATE, FakeClock, GET, Reply, Server, client};

fn busy(status: u16, headers: &[(&str, &str)]) -> Reply {
    Reply::new(status, "", b"", headers)
}

#[tokio::test]
async fn waits_as_long_as_the_service_asks() {
    let server = Server::replying([
        busy(503, &[("retry-after", "7")]),
        busy(429, &[("retry-after", "Sun, 22 Nov 2026 12:01:07 GMT")]),
        Reply::json(
            429,
            r#"{"errorCode":"RATE_LIMITED_TOKEN_BUCKET","parameters":["/x",30,100,10,60]}"#,
        ),
        Reply::json(200, "{}"),
    ])
    .await;
    let clock = FakeClock::new();
    client(&server, &clock)
        .request(&GET)
        .path("g")
        .path("c")
        .send()
        .await
        .unwrap();
    assert_eq!(server.seen().len(), 4);
    let naps = clock.naps();
    assert!((7.0..8.1).contains(&naps[0].as_secs_f64()), "{naps:?}");
    assert!((58.0..61.1).contains(&naps[1].as_secs_f64()), "{naps:?}");
    assert!((30.0..31.1).contains(&naps[2].as_secs_f64()), "{naps:?}");
}

#[tokio::test]
async fn delays_are_random_and_bounded() {
    let server = Server::replying([busy(503, &[])]).await;
    let clock = FakeClock::new();
    let policy = RetryPolicy::new()
        .retries(8)
        .delays(Duration::from_secs(1), Duration::from_secs(10));
    let error = client(&server, &clock)
        .request(&GET)
        .path("g")
        .path("c")
        .retry(policy)
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.status(), Some(503));
    assert_eq!(server.seen().len(), 9);
    let naps = clock.naps();
    for (nap, bound) in naps.iter().zip([1, 2, 4, 8, 10, 10, 10, 10]) {
        assert!(*nap <= Duration::from_secs(bound), "{naps:?}");
    }
}

#[tokio::test]
async fn makes_three_retries_by_default_and_for_idempotent_methods_only() {
    let server = Server::replying([busy(503, &[])]).await;
    let client = client(&server, &FakeClock::new());
    let get = client.request(&GET).path("g").path("c");
    get.send().await.unwrap_err();
    assert_eq!(server.seen().len(), 4);

    let create = client.request(&CREATE).path("g").bytes("{}");
    create.clone().send().await.unwrap_err();
    assert_eq!(server.seen().len(), 5);
    create
        .retry(RetryPolicy::new().non_idempotent(true))
        .send()
        .await
        .unwrap_err();
    assert_eq!(server.seen().len(), 9);
}

#[tokio::test]
async fn does_not_repeat_what_cannot_succeed() {
    for status in [400, 403, 404, 409, 410, 500, 501] {
        let server = Server::replying([busy(status, &[])]).await;
        let client = client(&server, &FakeClock::new());
        client
            .request(&GET)
            .path("g")
            .path("c")
            .send()
            .await
            .unwrap_err();
        assert_eq!(server.seen().len(), 1, "{status}");
    }
}

#[tokio::test]
async fn survives_broken_connections() {
    let server = Server::replying([
        Reply::broken(b""),
        Reply::broken(b"HTTP/1.1 200 OK\r\ncontent-le"),
        Reply::broken(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{\"a\""),
        Reply::json(200, r#"{"a":1}"#),
    ])
    .await;
    let clock = FakeClock::new();
    let reply = client(&server, &clock)
        .request(&GET)
        .path("g")
        .path("c")
        .send()
        .await
        .unwrap();
    assert_eq!(&reply.body()[..], br#"{"a":1}"#);
    assert_eq!(clock.naps().len(), 3);
}

#[tokio::test]
async fn a_post_that_could_not_be_sent_is_tried_again() {
    let clock = FakeClock::new();
    let client = Client::builder()
        .base_url("http://127.0.0.1:1")
        .clock(clock.clone())
        .build()
        .unwrap();
    let create = client.request(&CREATE).path("g").bytes("{}");
    let error = create.send().await.unwrap_err();
    assert!(!error.is_unfinished() && error.is_retryable(), "{error}");
    assert_eq!(clock.naps().len(), 3);
}

#[tokio::test]
async fn a_broken_connection_does_not_repeat_a_post() {
    let server = Server::replying([Reply::broken(b"HTTP/1.1 2"), Reply::json(201, "{}")]).await;
    let client = client(&server, &FakeClock::new());
    client
        .request(&CREATE)
        .path("g")
        .bytes("{}")
        .send()
        .await
        .unwrap_err();
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn does_not_wait_beyond_the_deadline() {
    let server = Server::replying([busy(429, &[("retry-after", "3600")])]).await;
    let clock = FakeClock::new();
    let error = client(&server, &clock)
        .request(&GET)
        .path("g")
        .path("c")
        .send()
        .await
        .unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(server.seen().len(), 1);
    assert!(clock.naps().is_empty());
}

#[tokio::test]
async fn the_deadline_holds_for_attempts_that_hang() {
    let server = Server::replying([Reply::raw(b"HTTP/1.1 200 OK\r\n")]).await;
    let policy = RetryPolicy::new().deadline(Duration::from_millis(300));
    let client = Client::builder().base_url(server.url()).build().unwrap();
    let request = client.request(&GET).path("g").path("c").retry(policy);
    let error = request.send().await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(
        error.to_string(),
        "getCluster: no complete answer within 300ms"
    );
}

#[tokio::test]
async fn the_deadline_holds_for_tokens_too() {
    let server = Server::replying([Reply::raw(b"HTTP/1.1 200 OK\r\n")]).await;
    let client = Client::builder()
        .base_url(server.url())
        .service_account("id", "secret")
        .retry(RetryPolicy::new().deadline(Duration::from_millis(300)))
        .build()
        .unwrap();
    let request = client.request(&GET).path("g").path("c");
    assert!(request.send().await.unwrap_err().is_timeout());
}
