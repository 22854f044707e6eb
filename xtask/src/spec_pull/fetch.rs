//! One download.

use std::error::Error;
use std::time::Duration;

use reqwest::header::{CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use reqwest::{Client, Response, StatusCode, redirect};

use crate::failure::Failure;
use crate::progress;

/// What the server answers.
pub(super) enum Fetched {
    /// It has what the caller has.
    Unchanged,
    New {
        bytes: Vec<u8>,
        etag: Option<String>,
    },
}

/// Ten times the size of the document in 2026.
const LARGEST: usize = 32 << 20;

/// Fetches a document unless it is still the one that the server calls `known`.
pub(super) fn fetch(url: &str, known: Option<&str>) -> Result<Fetched, Failure> {
    if rustls::crypto::CryptoProvider::get_default().is_none() {
        // Fails only if another thread was faster, and then there is one.
        let _ = rustls::crypto::ring::default_provider().install_default();
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime =
        runtime.map_err(|error| Failure::input(format!("cannot use the network: {error}")))?;
    runtime.block_on(download(url, known))
}

async fn download(url: &str, known: Option<&str>) -> Result<Fetched, Failure> {
    let client = Client::builder()
        .user_agent(concat!("xtask/", env!("CARGO_PKG_VERSION")))
        .connect_timeout(Duration::from_secs(10))
        .read_timeout(Duration::from_secs(30))
        .redirect(redirect::Policy::limited(5))
        .build()
        .map_err(|error| failure(url, &error))?;
    let mut request = client.get(url);
    if let Some(etag) = known {
        request = request.header(IF_NONE_MATCH, etag);
    }
    let response = request.send().await.map_err(|error| failure(url, &error))?;
    match response.status() {
        StatusCode::NOT_MODIFIED if known.is_some() => return Ok(Fetched::Unchanged),
        StatusCode::OK => {}
        status => return Err(refused(url, &format!("the server answered {status}"))),
    }
    let header = |name| {
        let value = response.headers().get(name)?.to_str().ok()?;
        Some(value.to_owned())
    };
    if header(CONTENT_TYPE).is_some_and(|kind| kind.starts_with("text/html")) {
        return Err(refused(url, "this is a web page, no OpenAPI document"));
    }
    let etag = header(ETAG);
    let bytes = body(url, response).await?;
    Ok(Fetched::New { bytes, etag })
}

async fn body(url: &str, mut response: Response) -> Result<Vec<u8>, Failure> {
    let length = response.content_length();
    let too_large = || refused(url, &format!("this is larger than {} MiB", LARGEST >> 20));
    if length.is_some_and(|length| length > LARGEST as u64) {
        return Err(too_large());
    }
    let progress = progress::download(length);
    let mut bytes = Vec::new();
    while let Some(chunk) = response
        .chunk()
        .await
        .map_err(|error| failure(url, &error))?
    {
        if bytes.len() + chunk.len() > LARGEST {
            return Err(too_large());
        }
        bytes.extend_from_slice(&chunk);
        progress.set_position(bytes.len() as u64);
    }
    progress.finish_and_clear();
    Ok(bytes)
}

fn refused(url: &str, why: &str) -> Failure {
    Failure::input(format!("{url}: {why}; nothing was written"))
}

/// Says what was in the way, with all its causes.
fn failure(url: &str, error: &reqwest::Error) -> Failure {
    let mut causes = Vec::new();
    let mut next = error.source();
    while let Some(cause) = next {
        causes.push(cause.to_string());
        next = cause.source();
    }
    let causes = causes.join(": ");
    let (what, advice) = if error.is_builder() {
        ("this is no address", "")
    } else if error.is_redirect() {
        ("the server sends one on and on", "")
    } else if error.is_connect() || error.is_timeout() {
        (
            "cannot reach the server",
            "; without a network, download the document elsewhere and give it with --spec",
        )
    } else {
        ("the download broke off", "; try again")
    };
    Failure::input(format!(
        "{url}: {what} ({causes}){advice}; nothing was written"
    ))
}
