//! Many calls at once over a network that fails often, for as long as one likes. By hand:
//!
//!     SOAK_SECONDS=600 cargo test -p tests --test client -- soak --ignored --nocapture

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};

use generated_client::{Client, Error, RetryPolicy};
use serde_json::Value;

use crate::support::listing::{LIST, ListThings, page};
use crate::support::{CREATE, GET, LOGS, Reply, Seen, Server, memory};

const TASKS: u64 = 16;
/// One answer in so many is a fault.
const FAULT_EVERY: u64 = 8;
const DOWNLOAD: usize = 300_000;

#[derive(Default)]
struct Count {
    requests: AtomicU64,
    faults: AtomicU64,
    tokens: AtomicU64,
    calls: AtomicU64,
    items: AtomicU64,
    given_up: AtomicU64,
    wrong: AtomicU64,
}

/// A service that knows its tokens for a while only, and fails in every way.
fn answer(request: &Seen, count: &Count) -> Reply {
    let number = count.requests.fetch_add(1, Relaxed);
    if fastrand::u64(..FAULT_EVERY) == 0 {
        count.faults.fetch_add(1, Relaxed);
        return fault(number);
    }
    if request.target == "/api/oauth/token" {
        let token = count.tokens.fetch_add(1, Relaxed);
        let body = format!(r#"{{"access_token":"t{token}","expires_in":30}}"#);
        return Reply::json(200, &body);
    }
    if let Some((_, query)) = request.target.split_once("/things?pageNum=") {
        let number: i64 = query.split('&').next().unwrap().parse().unwrap();
        let first = (number - 1) * 3;
        return match number {
            ..5 => page(
                &format!("[{},{},{}]", first, first + 1, first + 2),
                number % 2 == 0,
            ),
            _ => page("[12]", false),
        };
    }
    if request
        .header("accept")
        .is_some_and(|accept| accept.ends_with("gzip"))
    {
        return Reply::new(200, "application/gzip", &vec![b'x'; DOWNLOAD], &[]);
    }
    let body = match request.body.is_empty() {
        true => format!(
            r#"{{"echo":"{}"}}"#,
            request.target.rsplit('/').next().unwrap()
        ),
        false => String::from_utf8(request.body.clone()).unwrap(),
    };
    Reply::json(200, &body)
}

fn fault(number: u64) -> Reply {
    let part = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"echo\"";
    match number % 10 {
        0 => Reply::broken(b""),
        1 => Reply::reset(part),
        2 => Reply::broken(part),
        3 => Reply::empty(503),
        4 => Reply::new(429, "", b"", &[("retry-after", "0")]),
        5 => Reply::new(502, "text/html", b"<html>", &[]),
        6 => Reply::raw(part),
        7 => Reply::broken(&part[..10]),
        8 => Reply::json(401, "{}"),
        _ => Reply::json(500, "{}"),
    }
}

/// Makes calls of every kind until `end`, and checks that each gets what belongs to it.
async fn call(client: Client, task: u64, end: Instant, count: Arc<Count>) {
    let mut number = 0;
    while Instant::now() < end {
        number += 1;
        count.calls.fetch_add(1, Relaxed);
        let right = match number % 10 {
            0 => list(&client, &count).await,
            1 => download(&client).await,
            2..5 => create(&client, task, number).await,
            _ => get(&client, task, number).await,
        };
        match right {
            Ok(true) => {}
            Ok(false) => drop(count.wrong.fetch_add(1, Relaxed)),
            Err(_) => drop(count.given_up.fetch_add(1, Relaxed)),
        }
        tokio::task::yield_now().await;
    }
}

async fn get(client: &Client, task: u64, number: u64) -> Result<bool, Error> {
    let name = format!("{task}-{number}");
    let request = client.request(&GET).path("g").path(&name);
    Ok(request.decode::<Value>().await?.body()["echo"] == name)
}

async fn create(client: &Client, task: u64, number: u64) -> Result<bool, Error> {
    let body = format!(r#"{{"echo":"{task}-{number}"}}"#);
    let request = client.request(&CREATE).path("g").bytes(body.clone());
    Ok(request.send().await?.body()[..] == *body.as_bytes())
}

async fn download(client: &Client) -> Result<bool, Error> {
    let reply = client.request(&LOGS).path("g").download().await?;
    let mut bytes = Vec::new();
    reply.into_body().write_to(&mut bytes).await?;
    Ok(bytes.len() == DOWNLOAD)
}

/// Reads a listing to its end, however often that fails.
async fn list(client: &Client, count: &Count) -> Result<bool, Error> {
    let request = client.request(&LIST).query("itemsPerPage", 3);
    let mut items = request.typed::<ListThings>().items().prefetch();
    let mut found = Vec::new();
    while items.next_page().is_some() || found.len() < 13 {
        match items.next().await {
            Some(Ok(item)) => found.push(item),
            Some(Err(_)) => items.resume(),
            None => break,
        }
    }
    count.items.fetch_add(found.len() as u64, Relaxed);
    Ok(found == (0..13).collect::<Vec<_>>())
}

fn mebibytes(bytes: Option<usize>) -> f64 {
    bytes.unwrap_or_default() as f64 / f64::from(1 << 20)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes as long as one likes"]
async fn soak() {
    let seconds = std::env::var("SOAK_SECONDS").map_or(30, |text| text.parse().unwrap());
    let count = Arc::new(Count::default());
    let log = Arc::clone(&count);
    let server = Server::forgetting(move |request| answer(request, &log)).await;
    let client = Client::builder()
        .base_url(server.url())
        .service_account("id", "secret")
        .timeout(Duration::from_millis(500))
        .rate_limiter(true)
        .retry(RetryPolicy::new().delays(Duration::from_millis(1), Duration::from_millis(20)))
        .build()
        .unwrap();
    let start = Instant::now();
    let end = start + Duration::from_secs(seconds);
    let tasks: Vec<_> = (0..TASKS)
        .map(|task| tokio::spawn(call(client.clone(), task, end, Arc::clone(&count))))
        .collect();
    let mut warm = None;
    for tenth in 1..=10 {
        tokio::time::sleep_until((start + Duration::from_secs(seconds) * tenth / 10).into()).await;
        let now = memory::resident();
        warm = warm.or(now);
        let made = count.requests.load(Relaxed);
        println!(
            "{:>4} s  {made:>9} requests  {:.1} MiB",
            start.elapsed().as_secs(),
            mebibytes(now)
        );
    }
    for task in tasks {
        task.await.unwrap();
    }
    let told = |number: &AtomicU64| number.load(Relaxed);
    println!(
        "{} calls, {} items, {} requests, {} faults, {} tokens, {} given up, {} wrong",
        told(&count.calls),
        told(&count.items),
        told(&count.requests),
        told(&count.faults),
        told(&count.tokens),
        told(&count.given_up),
        told(&count.wrong),
    );
    assert_eq!(
        told(&count.wrong),
        0,
        "an answer was lost, doubled or mistaken"
    );
    if let (Some(warm), Some(now)) = (warm, memory::resident()) {
        assert!(now < warm + warm / 2, "{warm} bytes became {now}");
    }
}
