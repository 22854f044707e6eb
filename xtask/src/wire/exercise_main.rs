//! Calls every operation of a file through its typed builder, one after the other, and prints what came of each.

mod given;
mod operations;

use std::collections::BTreeMap;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;
use std::time::Duration;
use std::{env, fs};

use generated_client::{
    BoxFuture, Client, Download, Endpoint, Error, Method, Output, Request, Response, RetryPolicy,
};
use serde_json::json;

use given::Given;
use operations::OPERATIONS;

/// Prepares the call of an operation with what it is given.
pub type Operation = fn(&Client, &mut Given) -> Result<Prepared, String>;

/// A call that is ready to be made.
pub struct Prepared {
    method: Method,
    url: Option<String>,
    /// Returns the status, once the answer has been decoded.
    answer: BoxFuture<Result<u16, Error>>,
}

pub fn prepared<E: Endpoint>(request: Request<E>) -> Prepared {
    Prepared {
        method: E::OPERATION.method,
        url: request.url().ok().map(String::from),
        answer: status(request.response()),
    }
}

/// Instantiated by output, not by operation.
fn status<T: Output>(response: BoxFuture<Result<Response<T>, Error>>) -> BoxFuture<Result<u16, Error>> {
    Box::pin(async move { response.await.map(|response| response.status()) })
}

pub fn streamed<E: Endpoint<Output = Download>>(request: Request<E>) -> Prepared {
    Prepared {
        method: E::OPERATION.method,
        url: request.url().ok().map(String::from),
        answer: drained(request.response()),
    }
}

fn drained(response: BoxFuture<Result<Response<Download>, Error>>) -> BoxFuture<Result<u16, Error>> {
    Box::pin(async move {
        let response = response.await?;
        let status = response.status();
        response.into_body().bytes().await.map(|_| status)
    })
}

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let [file, base_url, bearer] = words.as_slice() else {
        return refuse("which file, where, as whom?");
    };
    match run(file, base_url, bearer) {
        Ok(all_ok) => ExitCode::from(u8::from(!all_ok)),
        Err(message) => refuse(&message),
    }
}

fn refuse(message: &str) -> ExitCode {
    eprintln!("error: {message}");
    ExitCode::from(2)
}

fn run(file: &str, base_url: &str, bearer: &str) -> Result<bool, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("cannot read the calls: {error}"))?;
    // Once is once: a call that fails is not repeated.
    let atlas = Client::builder()
        .base_url(base_url)
        .bearer(bearer)
        .retry(RetryPolicy::never())
        .timeout(Duration::from_secs(30))
        // A connection for each call, and straight: how a server treats idle ones says nothing of the operation.
        .http(|http| http.pool_max_idle_per_host(0).no_proxy())
        .build()
        .map_err(|error| error.to_string())?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| error.to_string())?;
    let operations: BTreeMap<&str, Operation> = OPERATIONS.iter().copied().collect();
    let mut all_ok = true;
    for line in text.lines() {
        let mut given = Given::parse(line).map_err(|error| error.to_string())?;
        let id = given.operation.clone();
        let prepare = operations.get(id.as_str()).ok_or_else(|| format!("there is no operation {id}"))?;
        let prepared = prepare(&atlas, &mut given)
            .and_then(|prepared| given.check_empty().map(|()| prepared))
            .map_err(|message| format!("{id}: {message}"))?;
        let Prepared { method, url, answer } = prepared;
        let answer = runtime.block_on(answer);
        all_ok &= answer.is_ok();
        match print(&id, method, url, &answer) {
            // Whoever has read enough knows what there was.
            Err(error) if error.kind() == ErrorKind::BrokenPipe => return Ok(false),
            printed => printed.map_err(|error| format!("cannot print: {error}"))?,
        }
    }
    Ok(all_ok)
}

fn print(id: &str, method: Method, url: Option<String>, answer: &Result<u16, Error>) -> io::Result<()> {
    let (status, outcome, message) = match answer {
        Ok(status) => (Some(*status), "ok", None),
        Err(error) if error.is_decode() => (error.status(), "decode-error", Some(error)),
        Err(error) if error.status().is_some() => (error.status(), "api-error", Some(error)),
        Err(error) => (None, "transport-error", Some(error)),
    };
    let method = method.as_str();
    let message = message.map(ToString::to_string);
    let mut out = io::stdout().lock();
    writeln!(
        out,
        r#"{{"operation": {}, "method": {}, "url": {}, "status": {}, "outcome": {}, "message": {}}}"#,
        json!(id),
        json!(method),
        json!(url),
        json!(status),
        json!(outcome),
        json!(message)
    )
}
