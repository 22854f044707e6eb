//! Answers without a JSON body: deletions, downloads, empty errors. They are served again and called for.

use generated_client::{Body, Client, Method, Operation, Piece, RetryPolicy};
use serde_json::Value;

use crate::recorded::{is_described, lines};
use crate::server::{Reply, Server};

/// Headers that the server here writes itself.
const OWN: [&str; 3] = ["content-length", "content-type", "transfer-encoding"];

const PATH: &[Piece] = &[Piece::Literal("/api/atlas/v2/recorded")];
const JSON: &str = "application/vnd.atlas.2023-01-01+json";
static GET: Operation = Operation::new("recorded", Method::Get, PATH).version("2023-01-01", JSON);
static POST: Operation = Operation::new("recorded", Method::Post, PATH).version("2023-01-01", JSON);
static DELETE: Operation = Operation::new("recorded", Method::Delete, PATH)
    .version("2023-01-01", JSON)
    .success(Body::Empty);

fn reply(line: &Value) -> (Reply, usize) {
    let status = line["status"].as_u64().unwrap().try_into().unwrap();
    let headers = line["headers"].as_object().unwrap();
    let content_type = headers
        .get("content-type")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let others: Vec<(&str, &str)> = headers
        .iter()
        .filter(|(name, _)| !OWN.contains(&name.as_str()) && *name != "connection")
        .map(|(name, value)| (name.as_str(), value.as_str().unwrap()))
        .collect();
    let body = match (&line["instance"], line["instance"].get("__bytes")) {
        (Value::Null, _) => Vec::new(),
        (_, Some(length)) => vec![b'x'; length.as_u64().unwrap().try_into().unwrap()],
        (value, None) => value.to_string().into_bytes(),
    };
    (Reply::new(status, content_type, &body, &others), body.len())
}

#[tokio::test]
async fn every_answer_without_a_described_body_is_taken() {
    let Some(lines) = lines("every_answer_without_a_described_body_is_taken") else {
        return;
    };
    let lines: Vec<&Value> = lines.iter().filter(|line| !is_described(line)).collect();
    assert!(!lines.is_empty());
    for line in lines {
        let (reply, length) = reply(line);
        let server = Server::replying([reply]).await;
        let client = Client::builder()
            .base_url(server.url())
            .bearer("t0ken")
            .retry(RetryPolicy::never())
            .build()
            .unwrap();
        let status = line["status"].as_u64().unwrap();
        let operation = match line["method"].as_str().unwrap() {
            "DELETE" => &DELETE,
            "POST" => &POST,
            _ => &GET,
        };
        let got = client.request(operation).send().await;
        if status >= 400 {
            let error = got.unwrap_err();
            assert_eq!(
                (u64::from(error.status().unwrap()), error.code()),
                (status, None),
                "{line}"
            );
            continue;
        }
        let got = got.unwrap_or_else(|error| panic!("{error}: {line}"));
        assert_eq!(
            (u64::from(got.status()), got.body().len()),
            (status, length),
            "{line}"
        );
        if operation.success == Body::Empty {
            client
                .request(operation)
                .decode::<()>()
                .await
                .unwrap_or_else(|error| panic!("{error}: {line}"));
        }
        if line["instance"].get("__bytes").is_some() && status == 200 {
            let download = client
                .request(operation)
                .download()
                .await
                .unwrap()
                .into_body();
            assert!(download.file_name().unwrap().ends_with(".log.gz"));
        }
    }
}
