//! Access tokens of service accounts: fetched once, renewed in time, replaced when refused.

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use generated_client::{BoxFuture, Client, ClientBuilder, RetryPolicy, Token, TokenStore};

use crate::support::{CREATE, FakeClock, GET, Reply, Seen, Server};

/// A service that hands out `token-1`, `token-2`, … for an hour, and accepts those that `accepted` names.
async fn service(accepted: impl Fn(&str) -> bool + Send + Sync + 'static) -> Server {
    let issued = AtomicUsize::new(0);
    Server::start(move |request| match request.target.as_str() {
        "/api/oauth/token" => {
            let number = issued.fetch_add(1, Ordering::SeqCst) + 1;
            Reply::json(
                200,
                &format!(
                    r#"{{"access_token":"token-{number}","expires_in":3600,"token_type":"Bearer"}}"#
                ),
            )
        }
        "/api/oauth/revoke" => Reply::empty(200),
        _ => match request.header("authorization") {
            Some(value) if accepted(value.strip_prefix("Bearer ").unwrap_or_default()) => {
                Reply::json(200, "{}")
            }
            _ => Reply::json(401, "{}"),
        },
    })
    .await
}

fn builder(server: &Server, clock: &FakeClock) -> ClientBuilder {
    Client::builder()
        .base_url(server.url())
        .service_account("mdb_sa_id", "s:cr et/ü")
        .clock(clock.clone())
}

fn fetches(server: &Server) -> Vec<Seen> {
    let seen = server.seen();
    seen.into_iter()
        .filter(|request| request.target == "/api/oauth/token")
        .collect()
}

async fn get(client: &Client) -> Result<(), generated_client::Error> {
    client
        .request(&GET)
        .path("g")
        .path("c")
        .send()
        .await
        .map(drop)
}

#[tokio::test]
async fn asks_for_a_token_as_oauth_says() {
    let server = service(|_| true).await;
    let client = builder(&server, &FakeClock::new()).build().unwrap();
    get(&client).await.unwrap();
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    assert_eq!(seen[0].method, "POST");
    assert_eq!(seen[0].body, b"grant_type=client_credentials");
    assert_eq!(
        seen[0].header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(seen[0].header("accept"), Some("application/json"));
    let basic = seen[0].header("authorization").unwrap();
    let pair = BASE64_STANDARD
        .decode(basic.strip_prefix("Basic ").unwrap())
        .unwrap();
    assert_eq!(pair, b"mdb_sa_id:s%3Acr%20et%2F%C3%BC");
    assert_eq!(seen[1].header("authorization"), Some("Bearer token-1"));
}

#[tokio::test(flavor = "multi_thread")]
async fn fetches_one_token_however_many_tasks_wait() {
    let server = service(|_| true).await;
    let client = builder(&server, &FakeClock::new()).build().unwrap();
    let tasks: Vec<_> = (0..32)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { get(&client).await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!(fetches(&server).len(), 1);
}

// On one thread all tasks have asked before the first answer is read.
#[tokio::test]
async fn tasks_that_wait_share_a_failure() {
    let server = Server::replying([Reply::json(
        401,
        r#"{"error":"invalid_client","error_description":"Wrong secret."}"#,
    )])
    .await;
    let client = builder(&server, &FakeClock::new()).build().unwrap();
    let tasks: Vec<_> = (0..8)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { get(&client).await })
        })
        .collect();
    for task in tasks {
        let error = task.await.unwrap().unwrap_err();
        assert_eq!(
            error.to_string(),
            "getCluster: no access token: 401 invalid_client: Wrong secret."
        );
        assert_eq!(error.code(), Some("invalid_client"));
        assert!(!error.is_not_found() && !error.is_retryable());
    }
    assert_eq!(fetches(&server).len(), 1);
}

#[tokio::test]
async fn a_task_that_gives_up_holds_up_no_other() {
    let calls = AtomicUsize::new(0);
    let token = Reply::json(200, r#"{"access_token":"t"}"#);
    let server = Server::start(move |request| match request.target.as_str() {
        // The first answer never comes to its end.
        "/api/oauth/token" if calls.fetch_add(1, Ordering::SeqCst) == 0 => {
            token.clone().truncated(1)
        }
        "/api/oauth/token" => token.clone(),
        _ => Reply::json(200, "{}"),
    })
    .await;
    let client = builder(&server, &FakeClock::new()).build().unwrap();
    let first = tokio::spawn({
        let client = client.clone();
        async move { get(&client).await }
    });
    while fetches(&server).is_empty() {
        tokio::task::yield_now().await;
    }
    first.abort();
    get(&client).await.unwrap();
    assert_eq!(fetches(&server).len(), 2);
}

#[tokio::test]
async fn renews_a_token_ahead_of_its_end() {
    let server = service(|_| true).await;
    let clock = FakeClock::new();
    let client = builder(&server, &clock).build().unwrap();
    get(&client).await.unwrap();
    clock.pass(3600 - 301);
    get(&client).await.unwrap();
    assert_eq!(fetches(&server).len(), 1);
    clock.pass(2);
    get(&client).await.unwrap();
    assert_eq!(fetches(&server).len(), 2);
    assert_eq!(
        server.seen().last().unwrap().header("authorization"),
        Some("Bearer token-2")
    );
}

#[tokio::test]
async fn replaces_a_refused_token_once() {
    let server = service(|token| token == "token-2").await;
    let client = builder(&server, &FakeClock::new()).build().unwrap();
    // A POST, too: what was refused was not done.
    client
        .request(&CREATE)
        .path("g")
        .bytes("{}")
        .send()
        .await
        .unwrap();
    assert_eq!(server.seen().len(), 4);
    get(&client).await.unwrap();
    assert_eq!(fetches(&server).len(), 2);
}

#[tokio::test]
async fn does_not_fetch_tokens_without_end() {
    let server = service(|_| false).await;
    let client = builder(&server, &FakeClock::new()).build().unwrap();
    for _ in 0..5 {
        let error = get(&client).await.unwrap_err();
        assert_eq!(error.status(), Some(401));
    }
    assert_eq!(fetches(&server).len(), 2);
}

#[tokio::test]
async fn retries_the_token_even_for_a_post() {
    let replies = Mutex::new(vec![
        Reply::json(201, "{}"),
        Reply::json(200, r#"{"access_token":"t"}"#),
        Reply::new(429, "", b"", &[("retry-after", "3")]),
    ]);
    let server = Server::start(move |_| replies.lock().unwrap().pop().unwrap()).await;
    let clock = FakeClock::new();
    let client = builder(&server, &clock).build().unwrap();
    client
        .request(&CREATE)
        .path("g")
        .bytes("{}")
        .send()
        .await
        .unwrap();
    assert_eq!(clock.naps().len(), 1);
}

#[tokio::test]
async fn an_answer_without_a_token_is_an_error() {
    for body in ["", "<html>", "{}", r#"{"access_token":""}"#] {
        let server = Server::replying([Reply::json(200, body)]).await;
        let client = builder(&server, &FakeClock::new())
            .retry(RetryPolicy::never())
            .build()
            .unwrap();
        let error = get(&client).await.unwrap_err().to_string();
        assert!(
            error.starts_with("getCluster: no access token: "),
            "{error}"
        );
    }
}

#[tokio::test]
async fn revokes_the_token_on_request() {
    let server = service(|_| true).await;
    let client = builder(&server, &FakeClock::new()).build().unwrap();
    client.revoke().await.unwrap();
    assert!(server.seen().is_empty(), "nothing to revoke");
    get(&client).await.unwrap();
    client.revoke().await.unwrap();
    let revocation = server.seen().pop().unwrap();
    assert_eq!(revocation.target, "/api/oauth/revoke");
    assert_eq!(
        revocation.body,
        b"token=token-1&token_type_hint=access_token"
    );
    assert!(
        revocation
            .header("authorization")
            .unwrap()
            .starts_with("Basic ")
    );
    get(&client).await.unwrap();
    assert_eq!(fetches(&server).len(), 2);
}

/// A store in memory, for one token.
#[derive(Clone, Default)]
pub(crate) struct Shelf(Arc<Mutex<Option<(String, Token)>>>);

impl Shelf {
    pub(crate) fn token(&self) -> Option<Token> {
        let kept = self.0.lock().unwrap();
        kept.as_ref().map(|(_, token)| token.clone())
    }
}

impl TokenStore for Shelf {
    fn load(&self, key: &str) -> BoxFuture<io::Result<Option<Token>>> {
        let kept = self.0.lock().unwrap().clone();
        let found = kept.filter(|(kept, _)| kept == key).map(|(_, token)| token);
        Box::pin(std::future::ready(Ok(found)))
    }

    fn save(&self, key: &str, token: Option<&Token>) -> BoxFuture<io::Result<()>> {
        *self.0.lock().unwrap() = token.map(|token| (key.to_owned(), token.clone()));
        Box::pin(std::future::ready(Ok(())))
    }
}

#[tokio::test]
async fn a_store_shares_the_token() {
    let server = service(|token| token != "token-1").await;
    let (clock, shelf) = (FakeClock::new(), Shelf::default());
    let one = builder(&server, &clock)
        .token_store(shelf.clone())
        .build()
        .unwrap();
    get(&one).await.unwrap();
    assert_eq!(fetches(&server).len(), 2, "the first is refused");

    let other = builder(&server, &clock)
        .token_store(shelf.clone())
        .build()
        .unwrap();
    get(&other).await.unwrap();
    assert_eq!(fetches(&server).len(), 2);

    clock.pass(3600);
    get(&other).await.unwrap();
    get(&one).await.unwrap();
    assert_eq!(fetches(&server).len(), 3);

    let (key, token) = shelf.0.lock().unwrap().clone().unwrap();
    assert!(!key.contains("s:cr") && !format!("{token:?}").contains("token-3"));
    one.revoke().await.unwrap();
    assert!(shelf.0.lock().unwrap().is_none());
}
