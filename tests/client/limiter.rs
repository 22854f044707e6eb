//! Requests that wait in the client while the service would refuse them.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use generated_client::{Client, RetryPolicy};

use crate::support::{FakeClock, GET, Reply, Server};

/// Returns a client whose requests wait.
fn limited(server: &Server, clock: &FakeClock) -> Client {
    Client::builder()
        .base_url(server.url())
        .clock(clock.clone())
        .retry(RetryPolicy::never())
        .rate_limiter(true)
        .build()
        .unwrap()
}

fn remaining(left: u32) -> Reply {
    let left = left.to_string();
    Reply::new(
        200,
        "application/json",
        b"{}",
        &[("ratelimit-limit", "10"), ("ratelimit-remaining", &left)],
    )
}

async fn get(client: &Client, group: &str) -> Result<(), generated_client::Error> {
    let request = client.request(&GET).path(group).path("c");
    request.send().await.map(drop)
}

#[tokio::test]
async fn an_empty_bucket_is_waited_for() {
    let server = Server::replying([remaining(2), remaining(1), remaining(0)]).await;
    let clock = FakeClock::new();
    let client = limited(&server, &clock);
    for _ in 0..3 {
        get(&client, "g").await.unwrap();
    }
    assert!(clock.naps().is_empty());
    get(&client, "g").await.unwrap();
    assert_eq!(clock.naps(), [Duration::from_secs(1)]);
    // Another project has a bucket of its own.
    get(&client, "h").await.unwrap();
    assert_eq!(clock.naps().len(), 1);
}

#[tokio::test]
async fn what_is_put_back_meanwhile_counts() {
    let server = Server::replying([remaining(0), remaining(4)]).await;
    let clock = FakeClock::new();
    let client = limited(&server, &clock);
    get(&client, "g").await.unwrap();
    clock.pass(5);
    for _ in 0..5 {
        get(&client, "g").await.unwrap();
    }
    assert!(clock.naps().is_empty());
}

#[tokio::test]
async fn a_refusal_tells_when_to_come_back_and_how_often() {
    let refused = Reply::new(
        429,
        "application/json",
        br#"{"errorCode":"RATE_LIMITED_TOKEN_BUCKET","parameters":["/x",30,100,10,60]}"#,
        &[("retry-after", "30")],
    );
    let server = Server::replying([refused, remaining(0)]).await;
    let clock = FakeClock::new();
    let client = limited(&server, &clock);
    assert!(get(&client, "g").await.unwrap_err().is_rate_limited());
    get(&client, "g").await.unwrap();
    get(&client, "g").await.unwrap();
    // As the header says, and then a token every six seconds.
    assert_eq!(
        clock.naps(),
        [Duration::from_secs(30), Duration::from_secs(6)]
    );
}

// On one thread all tasks have taken their place before the first answer is read.
#[tokio::test]
async fn tasks_that_wait_come_one_after_another() {
    let server = Server::replying([remaining(0)]).await;
    let clock = FakeClock::standing();
    let client = limited(&server, &clock);
    get(&client, "g").await.unwrap();
    let tasks: Vec<_> = (0..5)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { get(&client, "g").await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    let naps: Vec<_> = clock.naps().iter().map(Duration::as_secs).collect();
    assert_eq!(naps, [1, 2, 3, 4, 5]);
}

#[tokio::test]
async fn a_service_that_says_nothing_is_not_waited_for() {
    let server = Server::replying([Reply::json(200, "{}")]).await;
    let clock = FakeClock::new();
    let client = limited(&server, &clock);
    for _ in 0..20 {
        get(&client, "g").await.unwrap();
    }
    assert!(clock.naps().is_empty());
}

#[tokio::test]
async fn a_refusal_without_numbers_is_waited_for_and_no_longer() {
    let refused = Reply::new(429, "", b"", &[("retry-after", "9")]);
    let server = Server::replying([remaining(0), refused, Reply::json(200, "{}")]).await;
    let clock = FakeClock::new();
    let client = limited(&server, &clock);
    get(&client, "g").await.unwrap();
    get(&client, "g").await.unwrap_err();
    for _ in 0..20 {
        get(&client, "g").await.unwrap();
    }
    assert_eq!(clock.naps(), [1, 9].map(Duration::from_secs));
}

/// A service with a bucket of `10`, of which it puts back one a second by the clock of the test.
async fn bucket(clock: &FakeClock) -> Server {
    let (clock, used) = (clock.clone(), AtomicU32::new(0));
    let start = clock.seconds();
    Server::start(move |_| {
        let allowed = 10 + u32::try_from(clock.seconds() - start).unwrap();
        let used = used.fetch_add(1, Ordering::SeqCst) + 1;
        match allowed.checked_sub(used) {
            Some(left) => remaining(left.min(10)),
            None => Reply::empty(429),
        }
    })
    .await
}

#[tokio::test]
async fn a_caller_in_a_hurry_is_never_refused() {
    let clock = FakeClock::new();
    let server = bucket(&clock).await;
    let client = limited(&server, &clock);
    for _ in 0..100 {
        get(&client, "g").await.unwrap();
    }
    assert_eq!(server.seen().len(), 100);
}
