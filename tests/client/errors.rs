//! What an error tells of the answer that it came from.

use std::time::Duration;

use generated_client::types::ApiError;
use generated_client::{Client, Error, RetryPolicy, header};
use serde_json::{Value, json};

use crate::support::{DELETE, FakeClock, GET, Reply, Server, client};

async fn refusal(reply: Reply) -> Error {
    let server = Server::replying([reply]).await;
    client(&server, &FakeClock::new())
        .request(&GET)
        .path("g")
        .path("c")
        .retry(RetryPolicy::never())
        .send()
        .await
        .unwrap_err()
}

#[tokio::test]
async fn tells_what_the_service_says() {
    let body = r#"{"error":404,"errorCode":"CLUSTER_NOT_FOUND","detail":"No cluster\nnamed c.","reason":"Not Found",
        "parameters":["c",7],"badRequestDetail":{"fields":[{"field":"name","description":"too long"},{"field":null},3]}}"#;
    let error = refusal(Reply::new(
        404,
        "application/json",
        body.as_bytes(),
        &[("x-request-id", "r1"), ("ratelimit-limit", "10")],
    ))
    .await;
    assert_eq!(
        error.to_string(),
        "getCluster: 404 CLUSTER_NOT_FOUND: No cluster named c."
    );
    assert_eq!(error.status(), Some(404));
    assert_eq!(error.code(), Some("CLUSTER_NOT_FOUND"));
    assert_eq!(error.detail(), Some("No cluster\nnamed c."));
    assert_eq!(error.parameters(), [json!("c"), json!(7)]);
    assert_eq!(error.field_violations().len(), 1);
    assert_eq!(error.field_violations()[0].field, "name");
    assert_eq!(error.operation(), Some("getCluster"));
    assert_eq!(error.request_id(), Some("r1"));
    assert_eq!(error.headers()["ratelimit-limit"], "10");
    assert_eq!(&error.body()[..], body.as_bytes());
    assert!(error.is_not_found() && !error.is_retryable() && !error.is_timeout());
}

#[tokio::test]
async fn bears_with_bodies_that_say_little() {
    let nulls = r#"{"error":null,"errorCode":null,"detail":null,"reason":"Unauthorized","parameters":null,"badRequestDetail":null}"#;
    let error = refusal(Reply::json(401, nulls)).await;
    assert_eq!(
        error.to_string(),
        "getCluster: 401 Unauthorized: Unauthorized"
    );
    assert_eq!(error.code(), None);
    assert!(error.parameters().is_empty());

    let error = refusal(Reply::empty(500)).await;
    assert_eq!(error.to_string(), "getCluster: 500 Internal Server Error");

    let html = b"<html><body>Bad Gateway</body></html>";
    let error = refusal(Reply::new(502, "text/html", html, &[])).await;
    assert_eq!(error.to_string(), "getCluster: 502 Bad Gateway");
    assert_eq!(&error.body()[..], html);
    assert!(error.is_retryable());

    for body in ["[]", "3", "{", r#"{"errorCode": 5, "detail": {}}"#] {
        assert_eq!(
            refusal(Reply::json(400, body)).await.to_string(),
            "getCluster: 400 Bad Request"
        );
    }
}

#[tokio::test]
async fn knows_limits_and_versions_that_are_gone() {
    let error = refusal(Reply::json(429, r#"{"errorCode":"RATE_LIMITED"}"#)).await;
    assert!(error.is_rate_limited() && error.is_retryable());
    let error = refusal(Reply::json(410, r#"{"errorCode":"VERSION_GONE"}"#)).await;
    assert!(error.is_version_gone() && !error.is_retryable());
}

#[tokio::test]
async fn versions_that_are_not_served_are_named_with_what_to_do() {
    let advice = "update this crate, or use the builder of another version)";
    let body =
        r#"{"errorCode":"VERSION_GONE","detail":"It is gone.","parameters":["2024-08-05","/x"]}"#;
    let error = refusal(Reply::json(410, body)).await;
    assert_eq!(error.version(), Some("2024-08-05"));
    assert_eq!(
        error.to_string(),
        format!(
            "getCluster: 410 VERSION_GONE: It is gone. (version 2024-08-05 was asked for and is gone: {advice}"
        )
    );
    let error = refusal(Reply::json(406, r#"{"errorCode":"INVALID_VERSION_DATE"}"#)).await;
    assert!(error.is_version_unknown() && !error.is_version_gone());
    assert_eq!(
        error.to_string(),
        format!(
            "getCluster: 406 INVALID_VERSION_DATE (version 2024-08-05 was asked for and is not served here: {advice}"
        )
    );
    let error = refusal(Reply::json(404, "{}")).await;
    assert_eq!(error.version(), Some("2024-08-05"));
    assert_eq!(error.to_string(), "getCluster: 404 Not Found");

    let server = Server::replying([Reply::empty(406)]).await;
    let request = client(&server, &FakeClock::new()).request(&GET).path("g");
    let request = request.path("c").header("accept", "application/xml");
    let error = request.send().await.unwrap_err();
    assert_eq!(error.version(), Some("application/xml"));
}

#[tokio::test]
async fn a_refusal_with_a_body_of_its_own_can_be_decoded() {
    let body = r#"{"errorType":"POLICY_PARSING_ERROR","invalidPolicies":[{"body":"permit (", "errors":[]}]}"#;
    let error = refusal(Reply::json(400, body)).await;
    assert_eq!(error.to_string(), "getCluster: 400 POLICY_PARSING_ERROR");
    let refused: Value = error.decode_body().unwrap();
    assert_eq!(refused["invalidPolicies"][0]["body"], "permit (");
    let usual: ApiError = refusal(Reply::json(409, r#"{"error":409,"reason":"Conflict"}"#))
        .await
        .decode_body()
        .unwrap();
    assert_eq!(usual.reason.as_deref(), Some("Conflict"));
    let error = refusal(Reply::empty(400)).await;
    assert!(error.decode_body::<ApiError>().is_err());
}

#[tokio::test]
async fn bodies_that_are_no_text_do_no_harm() {
    let bytes = b"\xff\xfe{\"errorCode\":\"\xc3\x28\"}\0";
    let error = refusal(Reply::new(500, "application/json", bytes, &[])).await;
    assert_eq!(error.to_string(), "getCluster: 500 Internal Server Error");
    assert_eq!(&error.body()[..], bytes);

    let reply = Reply::new(200, "application/json", b"{\"name\":\"\xc3\x28\"}", &[]);
    let server = Server::replying([reply]).await;
    let request = client(&server, &FakeClock::new()).request(&GET).path("g");
    let error = request.path("c").decode::<Value>().await.unwrap_err();
    assert!(error.is_decode(), "{error}");
}

#[tokio::test]
async fn a_refusal_that_breaks_off_is_still_a_refusal() {
    let head = b"HTTP/1.1 409 X\r\ncontent-length: 100\r\n\r\n{\"errorCode\":";
    let error = refusal(Reply::broken(head)).await;
    assert_eq!(error.status(), Some(409));
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn tells_where_decoding_failed_and_masks_strings() {
    let server = Server::replying([Reply::json(200, r#"{"password":"hushhush","n":tru}"#)]).await;
    let error = client(&server, &FakeClock::new())
        .request(&GET)
        .path("g")
        .path("c")
        .decode::<Value>()
        .await
        .unwrap_err();
    assert!(error.is_decode() && error.decode_error().is_some());
    assert_eq!(error.status(), Some(200));
    let text = error.to_string();
    assert!(text.starts_with("getCluster: 200: "), "{text}");
    assert!(text.contains(r#""password":"…""#), "{text}");
    assert!(!format!("{text} {error:?}").contains("hushhush"));
    assert!(error.body().windows(8).any(|window| window == b"hushhush"));
}

#[tokio::test]
async fn a_missing_body_is_an_error_only_where_one_is_due() {
    let server = Server::replying([Reply::empty(204)]).await;
    let client = client(&server, &FakeClock::new());
    let request = client.request(&DELETE).path("g").path("c");
    request.clone().decode::<()>().await.unwrap();
    assert_eq!(request.clone().decode::<String>().await.unwrap().body(), "");
    let error = request.decode::<Value>().await.unwrap_err();
    assert!(error.is_decode());
    assert_eq!(
        error.to_string(),
        "deleteCluster: 204: the answer has no body where one is due"
    );
}

#[tokio::test]
async fn a_body_where_none_is_due_is_ignored() {
    let server = Server::replying([Reply::json(202, "{}"), Reply::json(200, "not json")]).await;
    let client = client(&server, &FakeClock::new());
    for status in [202, 200] {
        let reply = client
            .request(&DELETE)
            .path("g")
            .path("c")
            .decode::<()>()
            .await
            .unwrap();
        assert_eq!(reply.status(), status);
    }
}

#[tokio::test]
async fn a_string_may_come_as_plain_text() {
    let pem = "-----BEGIN CERTIFICATE-----\n";
    let server = Server::replying([
        Reply::new(200, "application/xml", b"<md/>", &[]),
        Reply::json(200, pem),
        Reply::json(200, r#""quoted""#),
    ])
    .await;
    let client = client(&server, &FakeClock::new());
    for expected in ["<md/>", pem, "quoted"] {
        let reply = client
            .request(&GET)
            .path("g")
            .path("c")
            .decode::<String>()
            .await
            .unwrap();
        assert_eq!(reply.body(), expected);
    }
}

#[tokio::test]
async fn no_connection_is_an_error_without_a_status() {
    let client = Client::builder()
        .base_url("http://127.0.0.1:1")
        .bearer("t0ken")
        .clock(FakeClock::new())
        .build()
        .unwrap();
    let error = client
        .request(&GET)
        .path("g")
        .path("c")
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.status(), None);
    assert!(error.is_retryable());
    assert!(
        error.to_string().starts_with("getCluster: no connection: "),
        "{error}"
    );
}

#[tokio::test]
async fn an_answer_that_takes_too_long_is_a_timeout() {
    // Only a part of the body comes.
    let server =
        Server::start(|_| Reply::new(200, "application/json", b"{}", &[("x", "y")]).truncated(1))
            .await;
    let error = client(&server, &FakeClock::new())
        .request(&GET)
        .path("g")
        .path("c")
        .timeout(Duration::from_millis(50))
        .retry(RetryPolicy::never())
        .send()
        .await
        .unwrap_err();
    assert!(error.is_timeout() && error.is_retryable(), "{error}");
}

#[test]
fn can_be_made_for_tests() {
    let error = Error::api(429, "RATE_LIMITED_TOKEN_BUCKET", "Slow down.")
        .with_operation("listClusters")
        .with_parameters([json!("/x"), json!(3)])
        .with_header(header::RETRY_AFTER, header::HeaderValue::from_static("3"))
        .with_body("{}");
    assert!(error.is_rate_limited());
    assert_eq!(error.parameters().len(), 2);
    assert_eq!(
        error.to_string(),
        "listClusters: 429 RATE_LIMITED_TOKEN_BUCKET: Slow down."
    );
}
