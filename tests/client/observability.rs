//! What is told to `tracing`: a span a call, and no secret.

use std::io;
use std::sync::{Arc, Mutex, OnceLock};

use generated_client::{Client, ClientBuilder};
use tracing::Dispatch;
use tracing::subscriber::DefaultGuard;
use tracing_subscriber::fmt::format::FmtSpan;

use crate::support::listing::{items, page};
use crate::support::{FakeClock, GET, Reply, Server};

/// Everything that is told on this thread, down to the last detail of the libraries beneath.
#[derive(Clone, Default)]
struct Record(Arc<Mutex<Vec<u8>>>);

/// As long as there is but one subscriber, `tracing` asks that of the thread that comes first to a span whether it is wanted, and
/// other tests have none.
static ANOTHER: OnceLock<Dispatch> = OnceLock::new();

impl Record {
    fn start() -> (Self, DefaultGuard) {
        ANOTHER.get_or_init(|| Dispatch::new(tracing_subscriber::fmt().finish()));
        let record = Self::default();
        let writer = record.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_span_events(FmtSpan::CLOSE)
            .with_ansi(false)
            .with_writer(move || writer.clone())
            .finish();
        (record, tracing::subscriber::set_default(subscriber))
    }

    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }

    /// Returns the lines that tell the end of a call's span.
    fn calls(&self) -> Vec<String> {
        let text = self.text();
        let lines = text
            .lines()
            .filter(|line| line.contains("generated_client::trace: close"));
        let calls = lines.filter_map(|line| line.split_once("atlas.call{"));
        calls
            .map(|(_, fields)| {
                fields
                    .rsplit_once("}:")
                    .unwrap_or((fields, ""))
                    .0
                    .to_owned()
            })
            .collect()
    }
}

impl io::Write for Record {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn builder(server: &Server) -> ClientBuilder {
    Client::builder()
        .base_url(server.url())
        .clock(FakeClock::new())
}

async fn get(client: &Client) -> Result<(), generated_client::Error> {
    let request = client.request(&GET).path("g").path("hushhush");
    request.query("name", "hushhush").send().await.map(drop)
}

#[tokio::test]
async fn a_call_is_a_span_with_the_template_and_not_the_url() {
    let server = Server::replying([
        Reply::empty(503),
        Reply::empty(502),
        Reply::new(200, "application/json", b"{}", &[("x-request-id", "r-17")]),
    ])
    .await;
    let (record, _guard) = Record::start();
    get(&builder(&server).build().unwrap()).await.unwrap();
    let calls = record.calls();
    assert_eq!(calls.len(), 1, "{}", record.text());
    for field in [
        "operation=\"getCluster\"",
        "http.request.method=\"GET\"",
        "version=\"2024-08-05\"",
        "attempts=3",
        "http.response.status_code=200",
        "request_id=\"r-17\"",
    ] {
        assert!(calls[0].contains(field), "{field}: {}", calls[0]);
    }
    let text = record.text();
    assert!(text.contains("url.template=/api/atlas/v2/groups/{groupId}/clusters/{clusterName}"));
    let (ours, _): (Vec<_>, Vec<_>) = text.lines().partition(|line| line.contains("atlas.call"));
    assert!(!ours.is_empty());
    for line in ours {
        assert!(!line.contains("hushhush"), "{line}");
    }
}

#[tokio::test]
async fn a_failure_is_told_by_its_kind() {
    let replies = [
        (
            Reply::json(
                404,
                r#"{"errorCode":"CLUSTER_NOT_FOUND","detail":"No hushhush."}"#,
            ),
            "CLUSTER_NOT_FOUND",
        ),
        (Reply::empty(500), "refused"),
        (Reply::broken(b"HTTP"), "transport"),
        (
            Reply::new(302, "", b"", &[("location", "http://x/hushhush")]),
            "redirect",
        ),
    ];
    for (reply, reason) in replies {
        let server = Server::replying([reply]).await;
        let (record, _guard) = Record::start();
        get(&builder(&server).build().unwrap()).await.unwrap_err();
        let calls = record.calls();
        assert!(
            calls[0].contains(&format!("error.type=\"{reason}\"")),
            "{calls:?}"
        );
        assert!(!calls[0].contains("hushhush"), "{calls:?}");
    }
}

#[tokio::test]
async fn a_page_fetched_ahead_stays_below_the_span_that_wanted_it() {
    use tracing::Instrument;

    let server = Server::replying([page("[1,2,3]", true), page("[4]", false)]).await;
    let (record, _guard) = Record::start();
    let client = crate::support::listing::client(&server);
    let listing = async {
        let mut items = items(&client).prefetch();
        while items.try_next().await.unwrap().is_some() {}
    };
    listing.instrument(tracing::info_span!("caller")).await;
    let text = record.text();
    let ends: Vec<_> = text
        .lines()
        .filter(|line| line.contains("generated_client::trace: close"))
        .collect();
    assert_eq!(ends.len(), 2);
    assert!(
        ends.iter().all(|line| line.contains("caller:atlas.call")),
        "{ends:?}"
    );
}

#[tokio::test]
async fn an_end_that_is_announced_is_told_once() {
    let sunset = [("sunset", "Sun, 1 Mar 2026 00:00:00 GMT")];
    let server = Server::replying([Reply::new(200, "application/json", b"{}", &sunset)]).await;
    let (record, _guard) = Record::start();
    let client = builder(&server).build().unwrap();
    for _ in 0..3 {
        get(&client).await.unwrap();
    }
    let text = record.text();
    let told: Vec<_> = text
        .lines()
        .filter(|line| line.contains("deprecated"))
        .collect();
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(
        told[0].contains("WARN") && told[0].contains("1 Mar 2026"),
        "{told:?}"
    );
}

#[tokio::test]
async fn credentials_are_told_to_nobody() {
    let (record, _guard) = Record::start();
    let token = r#"{"access_token":"t0ken-hushhush","expires_in":3600}"#;
    let challenge = r#"Digest realm="r", nonce="n", qop="auth""#;
    let challenge = [("www-authenticate", challenge)];
    for (credentials, replies) in [
        ("bearer", vec![Reply::json(200, "{}"), Reply::empty(401)]),
        (
            "key",
            vec![
                Reply::new(401, "", b"", &challenge),
                Reply::json(200, "{}"),
                Reply::empty(401),
            ],
        ),
        (
            "account",
            vec![
                Reply::json(200, token),
                Reply::empty(503),
                Reply::json(200, "{}"),
                Reply::empty(401),
            ],
        ),
        (
            "account",
            vec![Reply::json(401, r#"{"error":"invalid_client"}"#)],
        ),
    ] {
        let server = Server::replying(replies).await;
        let builder = builder(&server);
        let client = match credentials {
            "bearer" => builder.bearer("hushhush"),
            "key" => builder.api_key("public", "hushhush"),
            _ => builder.service_account("id", "hushhush"),
        };
        let client = client.build().unwrap();
        for _ in 0..2 {
            let request = client.request(&GET).path("g").path("c");
            if let Err(error) = request.send().await {
                assert!(!format!("{error} {error:?} {:?}", error.headers()).contains("hushhush"));
            }
        }
        client.revoke().await.ok();
    }
    let text = record.text();
    assert!(
        text.contains("hyper"),
        "the libraries beneath have their say"
    );
    for line in text.lines() {
        assert!(!line.contains("hushhush"), "{line}");
        assert!(!line.contains("aHVzaGh1c2g"), "in base64: {line}");
    }
}
