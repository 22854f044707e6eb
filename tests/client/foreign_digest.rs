//! API keys, against web servers that others wrote: Apache's mod_auth_digest with MD5, lighttpd's mod_auth with SHA-256.

use std::collections::HashSet;
use std::time::{Duration, Instant};

use generated_client::Error;

use crate::support::{CREATE, DELETE, GET, Gateway, PRIVATE, Reply, Seen, Server};

async fn recorder() -> Server {
    Server::replying([Reply::json(200, "{}")]).await
}

/// Returns those servers that are installed.
async fn gateways(test: &str) -> Vec<Gateway> {
    [
        Gateway::apache(test, recorder().await),
        Gateway::lighttpd(test, recorder().await),
    ]
    .into_iter()
    .flatten()
    .collect()
}

async fn get(client: &generated_client::Client, name: &str) -> Result<(), Error> {
    let request = client.request(&GET).path("g h").path(name);
    request.query("q", "a b:c&d=é").send().await.map(drop)
}

/// Returns a parameter of the `Authorization` that a request carried.
fn parameter<'a>(request: &'a Seen, name: &str) -> &'a str {
    let header = request.header("authorization").unwrap();
    let (_, rest) = header.split_once(&format!(" {name}=")).unwrap();
    rest.split(',').next().unwrap().trim_matches('"')
}

#[tokio::test(flavor = "multi_thread")]
async fn signs_paths_queries_and_bodies_as_they_are_sent() {
    for gateway in gateways("signs_paths_queries_and_bodies_as_they_are_sent").await {
        let client = gateway.client();
        for name in ["c0", "a:27017", "100%", "x/y", "ö ☃", "a\"b\\c", "a,b=c"] {
            get(&client, name).await.unwrap();
        }
        let body = format!(r#"{{"name":"{}"}}"#, "x".repeat(100_000));
        let create = client.request(&CREATE).path("g");
        create.bytes(body.clone()).send().await.unwrap();
        client
            .request(&DELETE)
            .path("g")
            .path("c")
            .decode::<()>()
            .await
            .unwrap();
        let seen = gateway.recorder.seen();
        assert_eq!(
            seen.len(),
            9,
            "who isn't let in doesn't get to the recorder"
        );
        assert_eq!(
            seen[1].target,
            "/api/atlas/v2/groups/g%20h/clusters/a%3A27017?q=a%20b%3Ac%26d%3D%C3%A9"
        );
        assert_eq!(seen[7].body, body.as_bytes());
        for (index, request) in seen.iter().enumerate() {
            assert_eq!(parameter(request, "uri"), request.target);
            assert_eq!(parameter(request, "nc"), format!("{:08x}", index + 1));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_is_sent_again_after_the_challenge() {
    for gateway in gateways("a_body_is_sent_again_after_the_challenge").await {
        let create = gateway.client().request(&CREATE).path("g");
        create.bytes(r#"{"a":1}"#).send().await.unwrap();
        assert_eq!(gateway.recorder.seen()[0].body, br#"{"a":1}"#);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_key_is_refused_and_shown_nowhere() {
    for gateway in gateways("a_wrong_key_is_refused_and_shown_nowhere").await {
        let client = gateway.builder().api_key("abcdefgh", "hushhush");
        let client = client.build().unwrap();
        let error = get(&client, "c").await.unwrap_err();
        assert_eq!(error.status(), Some(401));
        let shown = format!("{error} {error:?} {client:?} {}", gateway.log());
        assert!(!shown.contains("hushhush"), "{shown}");
        assert!(gateway.recorder.seen().is_empty());
        get(&gateway.client(), "c").await.unwrap();
        assert!(!gateway.log().contains(PRIVATE));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_tasks_share_a_nonce_and_count_its_uses() {
    for gateway in gateways("a_hundred_tasks_share_a_nonce_and_count_its_uses").await {
        let client = gateway.client();
        let tasks: Vec<_> = (0..100)
            .map(|number| {
                let client = client.clone();
                tokio::spawn(async move { get(&client, &format!("c{number}")).await })
            })
            .collect();
        for task in tasks {
            task.await.unwrap().unwrap();
        }
        let seen = gateway.recorder.seen();
        assert_eq!(seen.len(), 100);
        let uses: HashSet<_> = seen
            .iter()
            .map(|request| (parameter(request, "nonce"), parameter(request, "nc")))
            .collect();
        assert_eq!(
            uses.len(),
            100,
            "no use of a nonce has the count of another"
        );
        let nonces: HashSet<_> = uses.iter().map(|(nonce, _)| nonce).collect();
        assert_eq!(nonces.len(), 1, "one challenge is answered by all");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stale_nonce_is_replaced_unnoticed() {
    for mut gateway in gateways("a_stale_nonce_is_replaced_unnoticed").await {
        let client = gateway.client();
        get(&client, "c").await.unwrap();
        gateway.restart();
        let tasks: Vec<_> = (0..20)
            .map(|_| {
                let client = client.clone();
                tokio::spawn(async move { get(&client, "c").await })
            })
            .collect();
        for task in tasks {
            task.await.unwrap().unwrap();
        }
        // A POST as well: what was refused was not done.
        let create = client.request(&CREATE).path("g");
        create.bytes("{}").send().await.unwrap();
        assert_eq!(gateway.recorder.seen().len(), 22);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_expired_nonce_is_replaced_unnoticed() {
    let test = "an_expired_nonce_is_replaced_unnoticed";
    let Some(gateway) = Gateway::apache(test, recorder().await) else {
        return;
    };
    let client = gateway.client();
    let start = Instant::now();
    // A nonce lasts a second; that is the server's time, which no test can set.
    while start.elapsed() < Duration::from_secs(3) {
        get(&client, "c").await.unwrap();
    }
    let seen = gateway.recorder.seen();
    let nonces: HashSet<_> = seen.iter().map(|seen| parameter(seen, "nonce")).collect();
    assert!(nonces.len() > 1 && nonces.len() < 6, "{nonces:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_key_stays_with_its_host() {
    let elsewhere = Server::replying([Reply::json(200, "{}")]).await;
    let location = format!("{}/take", elsewhere.url());
    for start in [Gateway::apache, Gateway::lighttpd] {
        let moved = Reply::new(307, "", b"", &[("location", &location)]);
        let recorder = Server::replying([moved]).await;
        let Some(gateway) = start("the_key_stays_with_its_host", recorder) else {
            continue;
        };
        let error = get(&gateway.client(), "c").await.unwrap_err();
        assert_eq!(error.status(), Some(307));
    }
    assert!(elsewhere.seen().is_empty());
}
