//! `cargo xtask spec pull` against servers on loopback that behave well and badly.

// Helpers of tests may unwrap as tests do.
#![allow(clippy::unwrap_used)]

mod support;

use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread;

use support::{repository, run, write};

const DOCUMENT: &str = "openapi: 3.0.1\ninfo: {title: Theirs, version: '1'}\npaths: {}\n";
const SUM: &str = "6f7a0a5a8d1c8f3c0000000000000000000000000000000000000000000000ff";

/// A server that answers every request in the same way and remembers the requests.
struct Server {
    url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    fn start(answer: impl Fn(&str, &mut TcpStream) + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/v2.yaml", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&requests);
        // Ends with the test's process.
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let request = head(&mut stream);
                seen.lock().unwrap().push(request.clone());
                answer(&request, &mut stream);
            }
        });
        Self { url, requests }
    }

    /// A server with one answer; the length of the body is told as it is.
    fn with(status: &'static str, headers: &'static str, body: &'static str) -> Self {
        Self::start(move |_, stream| reply(stream, status, headers, body))
    }

    fn last(&self) -> String {
        self.requests.lock().unwrap().last().unwrap().to_lowercase()
    }
}

fn head(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let mut byte = [0];
    while !bytes.ends_with(b"\r\n\r\n") && stream.read(&mut byte).unwrap() == 1 {
        bytes.push(byte[0]);
    }
    String::from_utf8(bytes).unwrap()
}

fn reply(stream: &mut TcpStream, status: &str, headers: &str, body: &str) {
    let length = body.len();
    // The client may have gone before it has heard everything.
    let _ = write!(
        stream,
        "HTTP/1.1 {status}\r\nconnection: close\r\ncontent-length: {length}\r\n{headers}\r\n{body}"
    );
}

#[track_caller]
fn pull(root: &Path, url: &str, more: &[&str], status: i32) -> String {
    run(
        root,
        &[&["spec", "pull", "--url", url], more].concat(),
        status,
    )
}

fn pulled(root: &Path) -> Option<String> {
    fs::read_to_string(root.join("spec/upstream/v2.yaml")).ok()
}

#[test]
fn a_document_is_fetched_once_and_then_only_asked_for() {
    let server = Server::start(|request, stream| {
        if request.to_lowercase().contains("if-none-match: \"one\"") {
            reply(stream, "304 Not Modified", "etag: \"one\"\r\n", "");
        } else {
            reply(stream, "200 OK", "etag: \"one\"\r\n", DOCUMENT);
        }
    });
    let repository = repository(&[]);
    let root = repository.path();
    let said = pull(root, &server.url, &[], 0);
    assert!(said.contains("v2.yaml: new, "), "{said}");
    assert_eq!(pulled(root).as_deref(), Some(DOCUMENT));
    assert!(!server.last().contains("if-none-match"));
    let sum = said.trim_end().rsplit(' ').next().unwrap().to_owned();

    let said = pull(root, &server.url, &["--sha256", &sum], 0);
    assert!(said.contains("unchanged"), "{said}");
    assert!(server.last().contains("if-none-match"));
    let said = pull(root, &server.url, &["--sha256", SUM], 2);
    assert!(said.contains(&sum) && said.contains(SUM), "{said}");

    write(root, "spec/upstream/v2.yaml", "by hand\n");
    pull(root, &server.url, &[], 0);
    assert!(
        !server.last().contains("if-none-match"),
        "the file is not what the server knows it as"
    );
    assert_eq!(pulled(root).as_deref(), Some(DOCUMENT));
    assert_eq!(fs::read_dir(root.join("spec/upstream")).unwrap().count(), 2);
}

#[test]
fn whatever_goes_wrong_leaves_the_old_document() {
    let truncated = Server::start(|_, stream| {
        let _ = write!(
            stream,
            "HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{DOCUMENT}"
        );
    });
    let announced = Server::start(|_, stream| {
        let _ = write!(
            stream,
            "HTTP/1.1 200 OK\r\ncontent-length: 40000000\r\n\r\nopenapi"
        );
    });
    let endless = Server::start(|_, stream| {
        let _ = write!(
            stream,
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"
        );
        let chunk = format!("100000\r\n{}\r\n", "#".repeat(1 << 20));
        while stream.write_all(chunk.as_bytes()).is_ok() {}
    });
    let nobody = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let cases = [
        (truncated.url, "broke off"),
        (announced.url, "larger than"),
        (endless.url, "larger than"),
        (
            Server::with("200 OK", "content-type: text/html\r\n", "Sign in").url,
            "web page",
        ),
        (
            Server::with("200 OK", "", "<!doctype html>").url,
            "web page",
        ),
        (
            Server::with("200 OK", "", "swagger: '2.0'\n").url,
            "Swagger 2.0",
        ),
        (Server::with("200 OK", "", "a: [\n").url, "not YAML"),
        (Server::with("404 Not Found", "", "").url, "404"),
        (Server::with("304 Not Modified", "", "").url, "304"),
        (
            Server::with("302 Found", "location: /v2.yaml\r\n", "").url,
            "on and on",
        ),
        (format!("http://{nobody}/v2.yaml"), "cannot reach"),
        ("v2.yaml".to_owned(), "no address"),
    ];
    let repository = repository(&[("spec/upstream/v2.yaml", "old\n")]);
    let root = repository.path();
    for (url, expected) in cases {
        let said = pull(root, &url, &[], 2);
        assert!(said.contains(expected), "{expected}: {said}");
        assert_eq!(pulled(root).as_deref(), Some("old\n"));
        assert_eq!(fs::read_dir(root.join("spec/upstream")).unwrap().count(), 1);
    }
    let good = Server::with("200 OK", "", DOCUMENT);
    let said = pull(root, &good.url, &["--sha256", SUM], 2);
    assert!(said.contains("nothing was written"), "{said}");
    assert_eq!(pulled(root).as_deref(), Some("old\n"));
    pull(root, &good.url, &["--sha256", "abc"], 2);
}

#[test]
fn redirects_are_followed() {
    let target = Server::with("200 OK", "", DOCUMENT);
    let location = target.url.clone();
    let server = Server::start(move |_, stream| {
        reply(
            stream,
            "301 Moved Permanently",
            &format!("location: {location}\r\n"),
            "",
        );
    });
    let repository = repository(&[]);
    pull(repository.path(), &server.url, &[], 0);
    assert_eq!(pulled(repository.path()).as_deref(), Some(DOCUMENT));
}
