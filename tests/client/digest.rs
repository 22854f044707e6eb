//! API keys, against a server that follows RFC 7616 by its text.

use std::collections::{HashMap, HashSet};
use std::sync::Mutex;

use generated_client::Client;
use md5::Md5;
use sha2::{Digest, Sha256};

use crate::support::{CREATE, FakeClock, GET, Reply, Seen, Server};

const REALM: &str = "MMS Public API";

#[derive(Clone, Copy, PartialEq)]
enum Algorithm {
    Md5,
    Sha256,
}

impl Algorithm {
    fn name(self) -> &'static str {
        match self {
            Self::Md5 => "MD5",
            Self::Sha256 => "SHA-256",
        }
    }

    fn hash(self, text: &str) -> String {
        fn hex(bytes: &[u8]) -> String {
            bytes.iter().map(|byte| format!("{byte:02x}")).collect()
        }
        match self {
            Self::Md5 => hex(&Md5::digest(text)),
            Self::Sha256 => hex(&Sha256::digest(text)),
        }
    }
}

/// The server's side: which nonces it gave, how often each may be used, and what it saw.
struct Guard {
    algorithms: Vec<Algorithm>,
    /// How many requests a nonce lasts.
    uses: usize,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    issued: usize,
    counts: HashMap<String, HashSet<String>>,
}

impl Guard {
    fn new(algorithms: &[Algorithm], uses: usize) -> Self {
        Self {
            algorithms: algorithms.to_vec(),
            uses,
            state: Mutex::default(),
        }
    }

    fn check(&self, request: &Seen) -> Reply {
        let Some(fields) = request.header("authorization").map(parse) else {
            return self.challenge(false);
        };
        let algorithm = match fields["algorithm"].as_str() {
            "MD5" => Algorithm::Md5,
            "SHA-256" => Algorithm::Sha256,
            other => panic!("algorithm {other}"),
        };
        assert!(
            algorithm == *self.algorithms.last().unwrap(),
            "the strongest is to be taken"
        );
        assert_eq!(fields["username"], "public");
        assert_eq!(fields["realm"], REALM);
        assert_eq!(fields["uri"], request.target);
        assert_eq!(fields["qop"], "auth");
        assert_eq!(fields["nc"].len(), 8);
        assert!(!fields["cnonce"].is_empty());

        let mut state = self.state.lock().unwrap();
        let Some(counts) = state.counts.get_mut(&fields["nonce"]) else {
            panic!("a nonce that was never given");
        };
        if counts.len() >= self.uses {
            drop(state);
            return self.challenge(true);
        }
        assert!(counts.insert(fields["nc"].clone()), "a count used twice");
        let expected = {
            let ha1 = algorithm.hash(&format!("public:{REALM}:private"));
            let ha2 = algorithm.hash(&format!("{}:{}", request.method, request.target));
            let middle = ["nonce", "nc", "cnonce", "qop"].map(|name| fields[name].as_str());
            algorithm.hash(&format!("{ha1}:{}:{ha2}", middle.join(":")))
        };
        drop(state);
        match fields["response"] == expected {
            true => Reply::json(200, "{}"),
            false => self.challenge(false),
        }
    }

    fn challenge(&self, stale: bool) -> Reply {
        let mut state = self.state.lock().unwrap();
        let headers: Vec<String> = self
            .algorithms
            .iter()
            .map(|algorithm| {
                state.issued += 1;
                let nonce = format!("n+{}=", state.issued);
                state.counts.insert(nonce.clone(), HashSet::new());
                format!(
                    r#"Digest realm="{REALM}", domain="", nonce="{nonce}", algorithm={}, qop="auth", stale={stale}"#,
                    algorithm.name()
                )
            })
            .collect();
        let headers: Vec<_> = headers
            .iter()
            .map(|value| ("www-authenticate", value.as_str()))
            .collect();
        Reply::new(401, "application/json", br#"{"error":401}"#, &headers)
    }
}

fn parse(header: &str) -> HashMap<String, String> {
    header
        .strip_prefix("Digest ")
        .unwrap()
        .split(", ")
        .map(|field| field.split_once('=').unwrap())
        .map(|(name, value)| (name.to_owned(), value.trim_matches('"').to_owned()))
        .collect()
}

async fn guarded(algorithms: &[Algorithm], uses: usize) -> Server {
    let guard = Guard::new(algorithms, uses);
    Server::start(move |request| guard.check(request)).await
}

fn client(server: &Server, private: &str) -> Client {
    Client::builder()
        .base_url(server.url())
        .api_key("public", private)
        .clock(FakeClock::new())
        .build()
        .unwrap()
}

async fn get(client: &Client) -> Result<(), generated_client::Error> {
    let request = client.request(&GET).path("g h").path("c:1");
    request.query("pretty", "a b").send().await.map(drop)
}

#[tokio::test]
async fn answers_each_algorithm_and_reuses_the_nonce() {
    for algorithm in [Algorithm::Md5, Algorithm::Sha256] {
        let server = guarded(&[algorithm], 100).await;
        let client = client(&server, "private");
        for _ in 0..5 {
            get(&client).await.unwrap();
        }
        assert_eq!(server.seen().len(), 6, "one challenge only");
        let counts: Vec<_> = server.seen()[1..]
            .iter()
            .map(|request| parse(request.header("authorization").unwrap())["nc"].clone())
            .collect();
        assert_eq!(
            counts,
            ["00000001", "00000002", "00000003", "00000004", "00000005"]
        );
    }
}

#[tokio::test]
async fn takes_the_strongest_of_several_challenges() {
    let server = guarded(&[Algorithm::Md5, Algorithm::Sha256], 100).await;
    get(&client(&server, "private")).await.unwrap();
}

#[tokio::test]
async fn sends_the_body_with_the_answer() {
    let server = guarded(&[Algorithm::Md5], 100).await;
    let client = client(&server, "private");
    client
        .request(&CREATE)
        .path("g")
        .bytes(r#"{"a":1}"#)
        .send()
        .await
        .unwrap();
    assert_eq!(server.seen()[1].body, br#"{"a":1}"#);
}

#[tokio::test]
async fn answers_again_when_the_nonce_is_stale() {
    let server = guarded(&[Algorithm::Md5], 2).await;
    let client = client(&server, "private");
    for _ in 0..6 {
        get(&client).await.unwrap();
    }
    // One challenge to begin with, and one each time two uses are spent.
    assert_eq!(server.seen().len(), 6 + 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn many_tasks_never_use_a_count_twice() {
    let server = guarded(&[Algorithm::Sha256], 10_000).await;
    let client = client(&server, "private");
    let tasks: Vec<_> = (0..64)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { get(&client).await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
}

#[tokio::test]
async fn a_wrong_key_is_tried_once() {
    let server = guarded(&[Algorithm::Md5], 100).await;
    let error = get(&client(&server, "wrong")).await.unwrap_err();
    assert_eq!(error.status(), Some(401));
    assert_eq!(server.seen().len(), 2);
    for request in server.seen() {
        let header = request.header("authorization").unwrap_or_default();
        assert!(!header.contains("wrong"));
    }
}

#[tokio::test]
async fn a_challenge_of_another_kind_is_an_error() {
    for challenge in [
        "Basic realm=\"x\"",
        "Digest realm=\"x\"",
        "Digest realm=\"x\", nonce=\"n\", algorithm=ROT13",
        "Digest realm=\"x\", nonce=\"n\", qop=\"auth-int\"",
        "Digest \"",
        "",
    ] {
        let reply = Reply::new(401, "", b"", &[("www-authenticate", challenge)]);
        let server = Server::replying([reply]).await;
        let error = get(&client(&server, "private")).await.unwrap_err();
        assert_eq!(error.status(), Some(401));
        assert_eq!(server.seen().len(), 1, "{challenge}");
    }
}
