//! Every fault that a server or a network has been seen to commit, and what the client makes of it. The snapshot is the table.

use std::fmt::Write;
use std::time::Duration;

use generated_client::{Client, Error, RetryPolicy};
use serde_json::Value;

use crate::support::{CREATE, FakeClock, GET, Reply, Server};

/// Faults: the name, and what comes instead of the answer.
fn faults() -> Vec<(&'static str, Reply)> {
    let status = |status, headers: &[(&str, &str)]| Reply::new(status, "", b"", headers);
    let json = |bytes: &[u8]| Reply::new(200, "application/json", bytes, &[]);
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n";
    let part = format!("{head}{{\"a\"");
    let chunk = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n";
    vec![
        ("closed before the answer", Reply::broken(b"")),
        ("reset before the answer", Reply::reset(b"")),
        ("reset in the body", Reply::reset(part.as_bytes())),
        ("closed in the head", Reply::broken(&head.as_bytes()[..20])),
        ("closed in the body", Reply::broken(part.as_bytes())),
        ("closed in a chunk", Reply::broken(chunk.as_bytes())),
        ("no HTTP", Reply::broken(b"SSH-2.0-OpenSSH_9.2\r\n")),
        (
            "a length that is none",
            Reply::broken(b"HTTP/1.1 200 OK\r\ncontent-length: ten\r\n\r\n"),
        ),
        ("429, seconds", status(429, &[("retry-after", "7")])),
        (
            "429, a date",
            status(429, &[("retry-after", "Sun, 22 Nov 2026 12:00:07 GMT")]),
        ),
        ("429, an hour", status(429, &[("retry-after", "3600")])),
        ("429, a word", status(429, &[("retry-after", "soon")])),
        ("503, seconds", status(503, &[("retry-after", "7")])),
        ("503", status(503, &[])),
        (
            "502, a page",
            Reply::new(502, "text/html", b"<html>Bad Gateway</html>", &[]),
        ),
        ("504", status(504, &[])),
        ("500", status(500, &[])),
        (
            "500, not text",
            Reply::new(500, "application/json", b"\xff\xfe", &[]),
        ),
        (
            "409, closed in the body",
            Reply::broken(b"HTTP/1.1 409 X\r\ncontent-length: 9\r\n\r\n{"),
        ),
        ("401", status(401, &[])),
        ("406", status(406, &[])),
        ("410", Reply::json(410, r#"{"errorCode":"VERSION_GONE"}"#)),
        (
            "307 elsewhere",
            status(307, &[("location", "http://127.0.0.1:1/")]),
        ),
        ("200, empty", json(b"")),
        ("204 where a body is due", status(204, &[])),
        (
            "200, a page",
            Reply::new(200, "text/html", b"<html>Login</html>", &[]),
        ),
        ("200, half the JSON", json(b"{\"a\":")),
        ("200, not text", json(b"{\"a\":\"\xc3\x28\"}")),
        (
            "200, compressed",
            Reply::new(
                200,
                "application/json",
                b"\x1f\x8b\x08\0",
                &[("content-encoding", "gzip")],
            ),
        ),
    ]
}

/// How long an attempt may take where nothing more will come.
const STALL: Duration = Duration::from_millis(500);

/// Faults that only a timeout ends.
fn stalls() -> [(&'static str, Reply); 4] {
    let part = b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{\"a\"";
    [
        ("no answer", Reply::raw(b"")),
        ("a head that stops", Reply::raw(&part[..20])),
        ("a body that stops", Reply::raw(part)),
        (
            "102 and no more",
            Reply::raw(b"HTTP/1.1 102 Processing\r\n\r\n"),
        ),
    ]
}

fn client(server: &Server, clock: &FakeClock, limit: Duration) -> Client {
    Client::builder()
        .base_url(server.url())
        .clock(clock.clone())
        .timeout(limit)
        .build()
        .unwrap()
}

async fn get(client: &Client) -> Result<Value, Error> {
    let request = client.request(&GET).path("g").path("c");
    request.decode().await.map(|reply| reply.into_body())
}

async fn create(client: &Client, policy: RetryPolicy) -> Result<Value, Error> {
    let request = client.request(&CREATE).path("g").bytes("{}").retry(policy);
    request.decode().await.map(|reply| reply.into_body())
}

/// Returns what came of a call, after how many requests and how many seconds of waiting that the service asked for.
fn told(outcome: Result<Value, Error>, server: &Server, clock: &FakeClock) -> String {
    let requests = server.seen().len();
    let seconds: u64 = clock.naps().iter().map(Duration::as_secs).sum();
    let waited = match seconds {
        7.. => format!(", {} s apart", seconds - seconds % 7),
        _ => String::new(),
    };
    match outcome {
        Ok(_) => format!("ok ({requests}{waited})"),
        Err(error) => {
            let text = error.to_string();
            let (_, text) = text.split_once(": ").unwrap();
            let text = text.split(" (os error").next().unwrap();
            format!("{text} ({requests}{waited})")
        }
    }
}

/// Makes four calls to a server with the fault, each attempt for at most `limit`. Returns what came of them.
async fn row(name: &str, fault: Reply, limit: Duration) -> String {
    let good = Reply::json(200, "{}");
    let columns = [
        ("GET, once", vec![fault.clone(), good.clone()]),
        ("GET, always", vec![fault.clone()]),
        ("POST, once", vec![fault.clone(), good.clone()]),
        ("POST to be retried, once", vec![fault, good]),
    ];
    let mut outcomes = Vec::new();
    for (column, replies) in columns {
        let server = Server::replying(replies).await;
        let clock = FakeClock::new();
        let client = client(&server, &clock, limit);
        let outcome = match column {
            "POST, once" => create(&client, RetryPolicy::new()).await,
            "POST to be retried, once" => {
                create(&client, RetryPolicy::new().non_idempotent(true)).await
            }
            _ => get(&client).await,
        };
        outcomes.push((column, told(outcome, &server, &clock)));
    }
    let same = outcomes.iter().all(|(_, told)| *told == outcomes[0].1);
    if same {
        outcomes.truncate(1);
        outcomes[0].0 = "any";
    }
    let mut row = format!("{name}\n");
    for (column, told) in outcomes {
        writeln!(row, "    {column:<25} {told}").unwrap();
    }
    row
}

#[tokio::test]
async fn each_fault_has_its_outcome() {
    let mut table = String::new();
    for (name, fault) in faults() {
        table += &row(name, fault, Duration::from_secs(60)).await;
    }
    let stalls = stalls().map(|(name, stall)| tokio::spawn(row(name, stall, STALL)));
    for row in stalls {
        table += &row.await.unwrap();
    }
    insta::assert_snapshot!(table);
}
