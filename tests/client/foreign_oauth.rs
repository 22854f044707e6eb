//! Service accounts, against an OAuth server that others wrote.

use generated_client::{Client, Error};

use crate::support::{AuthorizationServer, CREATE, FakeClock, GET};

async fn get(client: &Client) -> Result<(), Error> {
    let request = client.request(&GET).path("g").path("c");
    request.send().await.map(drop)
}

async fn by_a_hundred_tasks(client: &Client) {
    let tasks: Vec<_> = (0..100)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { get(&client).await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_serves_a_hundred_tasks_until_it_expires() {
    let Some(server) = AuthorizationServer::start("a_token_serves_a_hundred_tasks") else {
        return;
    };
    let clock = FakeClock::new();
    let client = server.builder(&clock).build().unwrap();
    by_a_hundred_tasks(&client).await;
    assert_eq!(server.count("token").await, 1);
    clock.pass(3600);
    by_a_hundred_tasks(&client).await;
    assert_eq!(server.count("token").await, 2);
    assert_eq!(server.count("refused").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_is_refused_to_a_hundred_tasks_is_replaced_once() {
    let Some(server) = AuthorizationServer::start("a_token_that_is_refused_is_replaced_once")
    else {
        return;
    };
    let client = server.builder(&FakeClock::new()).build().unwrap();
    get(&client).await.unwrap();
    server.forget().await;
    by_a_hundred_tasks(&client).await;
    assert_eq!(server.count("token").await, 2);
    assert_eq!(server.count("answered").await, 101);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_post_is_sent_again_with_a_new_token() {
    let Some(server) = AuthorizationServer::start("a_refused_post_is_sent_again") else {
        return;
    };
    let client = server.builder(&FakeClock::new()).build().unwrap();
    get(&client).await.unwrap();
    server.forget().await;
    let create = client.request(&CREATE).path("g");
    create.bytes("{}").send().await.unwrap();
    assert_eq!(server.count("refused").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_revoked_token_is_of_no_use_to_anybody() {
    let Some(server) = AuthorizationServer::start("a_revoked_token_is_of_no_use") else {
        return;
    };
    let clock = FakeClock::new();
    let shelf = crate::service_accounts::Shelf::default();
    let client = server.builder(&clock).token_store(shelf.clone());
    let client = client.build().unwrap();
    get(&client).await.unwrap();
    let token = shelf.token().unwrap();
    let other = server.builder(&clock).bearer(token.secret.expose());
    let other = other.build().unwrap();
    get(&other).await.unwrap();
    client.revoke().await.unwrap();
    assert_eq!(get(&other).await.unwrap_err().status(), Some(401));
    get(&client).await.unwrap();
    assert_eq!(server.count("token").await, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_secret_is_refused_and_shown_nowhere() {
    let Some(server) = AuthorizationServer::start("a_wrong_secret_is_refused") else {
        return;
    };
    let builder = server.builder(&FakeClock::new());
    let client = builder.service_account("mdb_sa_id_5f1b", "hushhush");
    let client = client.build().unwrap();
    let error = get(&client).await.unwrap_err();
    assert_eq!(error.status(), Some(401));
    assert_eq!(error.code(), Some("invalid_client"));
    assert!(!error.is_retryable());
    let shown = format!("{error} {error:?} {client:?} {}", server.log());
    assert!(!shown.contains("hushhush"), "{shown}");
    assert_eq!(server.count("answered").await, 0);
}
