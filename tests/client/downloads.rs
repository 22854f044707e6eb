//! Answers that are bytes.

use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use generated_client::Client;
use tokio::io::{AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::support::memory::peak as peak_memory;
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
async fn a_download_goes_to_a_writer_and_reports_its_progress() {
    let body = b"x".repeat(1_000_000);
    let reply = Reply::new(200, "text/csv", &body, &[]);
    let server = Server::replying([reply]).await;
    let client = client(&server, &FakeClock::new());
    let reply = client.request(&LOGS).path("g").download().await.unwrap();
    let told = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&told);
    let download = reply.into_body();
    assert_eq!(download.content_length(), Some(1_000_000));
    let download = download.on_progress(move |progress| log.lock().unwrap().push(progress));
    let mut file = Vec::new();
    assert_eq!(download.write_to(&mut file).await.unwrap(), 1_000_000);
    assert_eq!(file, body);
    let told = told.lock().unwrap();
    assert!(told.len() > 1);
    assert!(
        told.windows(2)
            .all(|pair| pair[0].received < pair[1].received)
    );
    let last = told.last().unwrap();
    assert_eq!((last.received, last.total), (1_000_000, Some(1_000_000)));
}

#[tokio::test]
async fn a_writer_that_fails_is_an_error_of_its_own() {
    let server = Server::replying([Reply::new(200, "text/csv", b"1234567890", &[])]).await;
    let client = client(&server, &FakeClock::new());
    let reply = client.request(&LOGS).path("g").download().await.unwrap();
    let mut room = [0; 4];
    let mut small = std::io::Cursor::new(&mut room[..]);
    let error = reply.into_body().write_to(&mut small).await.unwrap_err();
    assert!(!error.is_retryable() && error.status().is_none());
    let text = error.to_string();
    assert!(
        text.starts_with("downloadLogs: what arrived cannot be written: "),
        "{text}"
    );
}

/// Answers with `size` bytes as fast as they are taken. Returns its address and how many it could send.
async fn endless(size: u64) -> (String, Arc<AtomicU64>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let sent = Arc::new(AtomicU64::new(0));
    let count = Arc::clone(&sent);
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut head = [0; 4096];
        let _ = stream.read(&mut head).await.unwrap();
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {size}\r\n\r\n");
        stream.write_all(head.as_bytes()).await.unwrap();
        let part = vec![b'x'; 1 << 16];
        for _ in 0..size >> 16 {
            stream.write_all(&part).await.unwrap();
            count.fetch_add(part.len() as u64, Ordering::Relaxed);
        }
    });
    (format!("http://{address}"), sent)
}

/// Takes what it gets, but only after everybody else had their turn.
struct Slow {
    turns: u32,
}

impl AsyncWrite for Slow {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.turns = (self.turns + 1) % 4;
        if self.turns != 0 {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

// 256 MiB, or what `DOWNLOAD_MIB` says. Run alone with `--nocapture`, it tells how the memory of the process grew.
#[tokio::test]
async fn a_large_download_is_taken_no_faster_than_it_is_written() {
    let size: u64 = std::env::var("DOWNLOAD_MIB").map_or(256, |size| size.parse().unwrap()) << 20;
    let (url, sent) = endless(size).await;
    let client = Client::builder().base_url(url).build().unwrap();
    let reply = client.request(&LOGS).path("g").download().await.unwrap();
    let ahead = Arc::new(AtomicU64::new(0));
    let most = Arc::clone(&ahead);
    let download = reply.into_body().on_progress(move |progress| {
        let sent = sent.load(Ordering::Relaxed);
        most.fetch_max(sent.saturating_sub(progress.received), Ordering::Relaxed);
    });
    let before = peak_memory();
    let received = download.write_to(&mut Slow { turns: 0 }).await.unwrap();
    assert_eq!(received, size);
    // The kernel has its buffers, some MiB on either side.
    let ahead = ahead.load(Ordering::Relaxed);
    assert!(ahead < 32 << 20, "{ahead} bytes were under way at once");
    println!(
        "{} MiB: at most {} KiB under way; peak memory {:?} bytes before, {:?} after",
        size >> 20,
        ahead >> 10,
        before,
        peak_memory()
    );
}

#[tokio::test]
async fn a_download_can_be_had_at_once() {
    let server = Server::start(|_| Reply::new(200, "application/gzip", b"whole", &[])).await;
    let client = client(&server, &FakeClock::new());
    let reply = client.request(&LOGS).path("g").send().await.unwrap();
    assert_eq!(&reply.body()[..], b"whole");
}
