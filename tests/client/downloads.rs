//! Answers that are bytes.

use std::time::Duration;

use crate::support::{FakeClock, LOGS, Reply, Server, client};

const GZIP: &[u8] = &[
    0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xcb, 0x48, 4, 0, 0xac, 0x2a, 0x93, 0xd8, 2, 0, 0, 0,
];

#[tokio::test]
async fn bytes_come_as_they_were_sent() {
    let server = Server::replying([Reply::new(
        200,
        "application/vnd.atlas.2024-08-05+gzip",
        GZIP,
        &[
            ("content-encoding", "gzip"),
            (
                "content-disposition",
                "attachment; filename=\"../m0.log.gz\"",
            ),
        ],
    )])
    .await;
    let client = client(&server, &FakeClock::new());
    let reply = client.request(&LOGS).path("g").download().await.unwrap();
    assert_eq!(reply.body().file_name(), Some("m0.log.gz"));
    assert_eq!(
        reply.body().content_type(),
        Some("application/vnd.atlas.2024-08-05+gzip")
    );
    assert_eq!(&reply.into_body().bytes().await.unwrap()[..], GZIP);
    assert_eq!(
        server.seen()[0].header("accept"),
        Some("application/vnd.atlas.2024-08-05+gzip")
    );
}

#[tokio::test]
async fn a_refused_download_is_an_error() {
    let server = Server::replying([Reply::json(404, r#"{"errorCode":"HOST_NOT_FOUND"}"#)]).await;
    let error = client(&server, &FakeClock::new())
        .request(&LOGS)
        .path("g")
        .download()
        .await
        .unwrap_err();
    assert_eq!(error.code(), Some("HOST_NOT_FOUND"));
}

#[tokio::test]
async fn a_download_that_breaks_off_ends_with_an_error() {
    let server = Server::replying([Reply::broken(
        b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf",
    )])
    .await;
    let reply = client(&server, &FakeClock::new())
        .request(&LOGS)
        .path("g")
        .download()
        .await
        .unwrap();
    let mut download = reply.into_body();
    assert_eq!(&download.chunk().await.unwrap().unwrap()[..], b"half");
    let error = download.chunk().await.unwrap_err();
    assert_eq!(error.operation(), Some("downloadLogs"));
    assert!(download.chunk().await.unwrap().is_none());
}

#[tokio::test]
async fn a_download_that_stalls_is_a_timeout() {
    let server =
        Server::start(|_| Reply::new(200, "application/gzip", b"whole", &[]).truncated(1)).await;
    let reply = client(&server, &FakeClock::new())
        .request(&LOGS)
        .path("g")
        .timeout(Duration::from_millis(50))
        .download()
        .await
        .unwrap();
    let mut download = reply.into_body();
    assert_eq!(&download.chunk().await.unwrap().unwrap()[..], b"whol");
    assert!(download.chunk().await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn a_download_can_be_had_at_once() {
    let server = Server::start(|_| Reply::new(200, "application/gzip", b"whole", &[])).await;
    let client = client(&server, &FakeClock::new());
    let reply = client.request(&LOGS).path("g").send().await.unwrap();
    assert_eq!(&reply.body()[..], b"whole");
}
