//! Operations that answer in more than one format, each by its own builder.

use std::time::Duration;

use generated_client::RetryPolicy;

use crate::support::{FakeClock, Reply, Seen, Server, client};

const CSV: &str = "Invoice Id,Amount\n5f1b,12\n";

/// A service that answers in the format that it is asked for.
fn answer(request: &Seen) -> Reply {
    match request.header("accept").unwrap() {
        "application/vnd.atlas.2023-01-01+csv" => Reply::new(
            200,
            "application/vnd.atlas.2023-01-01+csv",
            CSV.as_bytes(),
            &[],
        ),
        "application/vnd.atlas.2023-01-01+json" => Reply::json(200, r#"{"id":"5f1b"}"#),
        "application/vnd.atlas.2023-02-01+gzip" => {
            let encoded = [("content-encoding", "gzip")];
            Reply::new(200, "application/gzip", b"\x1f\x8b\x08", &encoded)
        }
        other => panic!("asked for {other}"),
    }
}

#[tokio::test]
async fn an_invoice_comes_as_a_value_or_as_a_table() {
    let server = Server::start(answer).await;
    let client = client(&server, &FakeClock::new());
    let invoice = client.invoices().get_invoice("o", "5f1b").await.unwrap();
    assert_eq!(invoice.id.as_deref(), Some("5f1b"));
    let table = client
        .invoices()
        .get_invoice_csv("o", "5f1b")
        .await
        .unwrap();
    assert_eq!(
        table.content_type(),
        Some("application/vnd.atlas.2023-01-01+csv")
    );
    let mut file = Vec::new();
    assert_eq!(table.write_to(&mut file).await.unwrap(), CSV.len() as u64);
    assert_eq!(file, CSV.as_bytes());
    let whole = client.invoices().get_invoice_csv("o", "5f1b").bytes();
    assert_eq!(whole.await.unwrap(), CSV);
    let targets: Vec<_> = server.seen().into_iter().map(|seen| seen.target).collect();
    assert_eq!(targets, ["/api/atlas/v2/orgs/o/invoices/5f1b"; 3]);
}

#[tokio::test]
async fn a_log_stays_compressed() {
    let server = Server::start(answer).await;
    let client = client(&server, &FakeClock::new());
    let log = client
        .monitoring_and_logs()
        .download_cluster_log("g", "h", "mongodb");
    assert_eq!(
        log.await.unwrap().bytes().await.unwrap(),
        &b"\x1f\x8b\x08"[..]
    );
}

#[tokio::test]
async fn a_query_that_still_runs_is_asked_for_again() {
    let still_runs = Reply::raw(b"HTTP/1.1 102 Processing\r\n\r\n");
    let server = Server::replying([still_runs, Reply::json(200, ""), Reply::json(200, "{}")]).await;
    let client = client(&server, &FakeClock::new());
    let query = client.invoices().get_cost_explorer_usage("o", "t");
    let query = query
        .timeout(Duration::from_secs(1))
        .retry(RetryPolicy::never());
    let mut asked = 1;
    while let Err(error) = query.clone().await {
        assert!(error.is_unfinished(), "{error}");
        asked += 1;
    }
    assert_eq!(asked, 3);
}
