//! What goes over the wire: method, URL, headers, body; and that credentials stay where they belong.

use generated_client::{Client, Location, Method, Operation, Parameter, Piece, RetryPolicy};
use serde_json::json;

use crate::support::{CREATE, DELETE, FakeClock, GET, Reply, STATUS, Server, client};

static GRANT: Operation = Operation::new(
    "grantAccess",
    Method::Post,
    &[
        Piece::Literal("/api/atlas/v2/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal(":grantAccess"),
    ],
)
.parameters(&[Parameter {
    name: "clusterName",
    location: Location::Path,
    required: true,
}]);

#[tokio::test]
async fn sends_what_the_operation_says() {
    let server = Server::replying([Reply::json(201, r#"{"name":"c0"}"#)]).await;
    let client = Client::builder()
        .base_url(server.url())
        .bearer("t0ken")
        .user_agent("terraformer/2.1")
        .build()
        .unwrap();
    let reply = client
        .request(&CREATE)
        .path("5f1b")
        .json(json!({"name": "c0"}))
        .send()
        .await
        .unwrap();
    assert_eq!(reply.status(), 201);
    assert_eq!(&reply.body()[..], br#"{"name":"c0"}"#);

    let seen = &server.seen()[0];
    assert_eq!(seen.method, "POST");
    assert_eq!(seen.target, "/api/atlas/v2/groups/5f1b/clusters");
    assert_eq!(
        seen.header("accept"),
        Some("application/vnd.atlas.2024-08-05+json")
    );
    assert_eq!(
        seen.header("content-type"),
        Some("application/vnd.atlas.2024-08-05+json")
    );
    assert_eq!(seen.header("authorization"), Some("Bearer t0ken"));
    assert_eq!(seen.header("accept-encoding"), None);
    let agent = seen.header("user-agent").unwrap();
    assert!(
        agent.starts_with("generated-client/") && agent.ends_with(" terraformer/2.1"),
        "{agent}"
    );
    assert_eq!(seen.body, br#"{"name":"c0"}"#);
}

#[tokio::test]
async fn sends_no_content_type_without_a_body() {
    let server = Server::replying([Reply::empty(204)]).await;
    let client = client(&server, &FakeClock::new());
    client
        .request(&CREATE)
        .path("g")
        .decode::<()>()
        .await
        .unwrap();
    let seen = &server.seen()[0];
    assert_eq!(seen.header("content-type"), None);
    assert_eq!(seen.header("content-length"), Some("0"));
}

#[tokio::test]
async fn encodes_every_byte_of_a_path_value_once() {
    let server = Server::replying([Reply::json(200, "{}")]).await;
    let client = client(&server, &FakeClock::new());
    let ascii: String = (1..=127_u8).map(char::from).collect();
    let values = [
        ascii.as_str(),
        "10.0.0.0/8",
        "a:27017",
        "100%",
        "%2F",
        "ö ☃",
        "..a",
        "a?b#c",
    ];
    for value in values {
        client
            .request(&GET)
            .path("g")
            .path(value)
            .send()
            .await
            .unwrap();
    }
    for (seen, value) in server.seen().iter().zip(values) {
        let expected: String = value
            .bytes()
            .map(|byte| match byte {
                b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                    char::from(byte).to_string()
                }
                _ => format!("%{byte:02X}"),
            })
            .collect();
        assert_eq!(
            seen.target,
            format!("/api/atlas/v2/groups/g/clusters/{expected}")
        );
    }
}

#[tokio::test]
async fn keeps_a_colon_of_the_template_and_encodes_one_of_a_value() {
    let server = Server::replying([Reply::json(200, "{}")]).await;
    let client = client(&server, &FakeClock::new());
    client
        .request(&GRANT)
        .path("a:b")
        .query("q", "1 +&=ü")
        .query("q", true)
        .send()
        .await
        .unwrap();
    assert_eq!(
        server.seen()[0].target,
        "/api/atlas/v2/clusters/a%3Ab:grantAccess?q=1%20%2B%26%3D%C3%BC&q=true"
    );
}

#[tokio::test]
async fn refuses_arguments_that_would_change_the_route() {
    let server = Server::replying([Reply::json(200, "{}")]).await;
    let client = client(&server, &FakeClock::new());
    for (value, complaint) in [
        ("", "`clusterName` is empty"),
        (".", "`.` cannot be"),
        ("..", "`..` cannot be"),
    ] {
        let error = client
            .request(&GET)
            .path("g")
            .path(value)
            .send()
            .await
            .unwrap_err();
        assert!(error.to_string().starts_with("getCluster: "), "{error}");
        assert!(error.to_string().contains(complaint), "{error}");
        assert!(!error.is_retryable());
    }
    let error = client.request(&GET).path("g").send().await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("no value for the path parameter `clusterName`"),
        "{error}"
    );
    let error = client.request(&STATUS).path("g").send().await.unwrap_err();
    assert!(error.to_string().contains("more path values"), "{error}");
    assert!(server.seen().is_empty());
}

#[test]
fn tells_the_url_beforehand() {
    let client = Client::builder().build().unwrap();
    let url = client
        .request(&GET)
        .path("g")
        .path("c/d")
        .query("a", 1)
        .url();
    assert_eq!(
        url.unwrap().as_str(),
        "https://cloud.mongodb.com/api/atlas/v2/groups/g/clusters/c%2Fd?a=1"
    );
    let error = client.request(&GET).path("g").url().unwrap_err();
    assert_eq!(error.operation(), Some("getCluster"));
}

#[tokio::test]
async fn keeps_the_path_of_the_base_url() {
    let server = Server::replying([Reply::json(200, "{}")]).await;
    let client = Client::builder()
        .base_url(format!("{}/atlas/", server.url()))
        .build()
        .unwrap();
    client.request(&STATUS).send().await.unwrap();
    assert_eq!(server.seen()[0].target, "/atlas/api/atlas/v2/unauth/status");
}

#[test]
fn refuses_base_urls_of_no_use() {
    for url in [
        "cloud.mongodb.com",
        "ftp://cloud.mongodb.com",
        "https://me:secret@cloud.mongodb.com",
        "https://cloud.mongodb.com/?a=b",
    ] {
        let error = Client::builder().base_url(url).build().unwrap_err();
        assert!(error.to_string().contains("base URL"), "{error}");
        assert!(!error.to_string().contains("secret"), "{error}");
    }
}

#[tokio::test]
async fn sends_no_credentials_where_none_are_asked_for() {
    let server = Server::replying([Reply::json(200, "{}")]).await;
    client(&server, &FakeClock::new())
        .request(&STATUS)
        .send()
        .await
        .unwrap();
    assert_eq!(server.seen()[0].header("authorization"), None);
}

#[tokio::test]
async fn does_not_follow_redirects() {
    let elsewhere = Server::replying([Reply::json(200, "{}")]).await;
    let location = format!("{}/take", elsewhere.url());
    let moved = Reply::new(307, "", b"", &[("location", &location)]);
    let server = Server::replying([moved]).await;
    let error = client(&server, &FakeClock::new())
        .request(&DELETE)
        .path("g")
        .path("c")
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.status(), Some(307));
    assert!(error.to_string().contains(&location), "{error}");
    assert!(elsewhere.seen().is_empty());
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn the_http_hook_cannot_turn_redirects_on() {
    let elsewhere = Server::replying([Reply::json(200, "{}")]).await;
    let location = elsewhere.url();
    let server = Server::replying([Reply::new(302, "", b"", &[("location", &location)])]).await;
    let client = Client::builder()
        .base_url(server.url())
        .bearer("t0ken")
        .http(|http| http.redirect(generated_client::reqwest::redirect::Policy::limited(5)))
        .build()
        .unwrap();
    let error = client.request(&STATUS).send().await.unwrap_err();
    assert_eq!(error.status(), Some(302));
    assert!(elsewhere.seen().is_empty());
}

#[tokio::test]
async fn headers_can_be_replaced_but_not_credentials() {
    let server = Server::replying([Reply::json(200, "{}")]).await;
    let client = client(&server, &FakeClock::new());
    client
        .request(&GET)
        .path("g")
        .path("c")
        .header("Accept", "application/json")
        .send()
        .await
        .unwrap();
    assert_eq!(server.seen()[0].header("accept"), Some("application/json"));
    for (name, value) in [
        ("Authorization", "Bearer x"),
        ("Bad Name", "x"),
        ("X-A", "a\r\nb: c"),
    ] {
        let error = client
            .request(&GET)
            .path("g")
            .path("c")
            .header(name, value)
            .send()
            .await
            .unwrap_err();
        assert_eq!(error.operation(), Some("getCluster"));
    }
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn an_operation_of_no_use_is_an_error() {
    static ODD: Operation =
        Operation::new("odd", Method::Get, &[Piece::Literal("/x")]).version("1", "a\nb");
    let server = Server::replying([Reply::json(200, "{}")]).await;
    let client = client(&server, &FakeClock::new());
    let error = client.request(&ODD).send().await.unwrap_err();
    assert_eq!(error.to_string(), r"odd: `a\nb` is no media type");
}

#[tokio::test]
async fn credentials_are_in_no_debug_output() {
    let server = Server::replying([Reply::json(200, "{}")]).await;
    let builders = [
        Client::builder().bearer("hushhush"),
        Client::builder().api_key("public", "hushhush"),
        Client::builder().service_account("id", "hushhush"),
    ];
    for builder in builders {
        let builder = builder.base_url(server.url()).retry(RetryPolicy::never());
        assert!(!format!("{builder:?}").contains("hushhush"));
        let client = builder.build().unwrap();
        let request = client.request(&GET).path("g").path("c");
        assert!(!format!("{client:?} {request:?}").contains("hushhush"));
        if let Err(error) = request.send().await {
            assert!(!format!("{error:?} {error}").contains("hushhush"));
        }
    }
}

#[test]
fn clients_and_requests_can_be_shared_between_threads() {
    fn shareable<T: Send + Sync + Clone + 'static>(_: &T) {}
    fn sendable<T: Send + 'static>(_: T) {}
    fn error<T: std::error::Error + Send + Sync + 'static>() {}
    error::<generated_client::Error>();
    let client = Client::builder().bearer("x").build().unwrap();
    shareable(&client);
    shareable(&client.request(&GET));
    sendable(client.request(&GET).send());
    sendable(client.request(&GET).decode::<serde_json::Value>());
    sendable(client.request(&GET).download());
    sendable(client.revoke());
    let users = client.mongodb_cloud_users().list_org_users("o");
    sendable(users.clone());
    sendable(users.clone().send());
    sendable(users.clone().into_future());
    sendable(users.clone().response());
    sendable(users.clone().bytes());
    sendable(users.clone().items());
    sendable(users.clone().pages());
    sendable(async move { users.items().next().await });
    sendable(async move {
        let download = client.request(&GET).download().await?.into_body();
        let mut file = Vec::new();
        download.on_progress(|_| {}).write_to(&mut file).await
    });
}
