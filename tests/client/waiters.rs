//! Waiting until something has settled, as a caller sees it.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use generated_client::types::{BaseNetworkPeeringConnectionSettings, GroupUserResponse};
use generated_client::{Client, Error, RetryPolicy, WaitError};
use serde_json::{Value, json};

use crate::support::{CREATE, FakeClock, GET, Reply, Server, client};

fn cluster(state: &str) -> Reply {
    Reply::json(200, &json!({"stateName": state}).to_string())
}

fn gone() -> Reply {
    Reply::json(404, r#"{"error":404,"errorCode":"CLUSTER_NOT_FOUND"}"#)
}

pub(crate) async fn clusters(
    replies: impl IntoIterator<Item = Reply>,
) -> (Server, FakeClock, Client) {
    let server = Server::replying(replies).await;
    let clock = FakeClock::new();
    let client = client(&server, &clock);
    (server, clock, client)
}

#[tokio::test]
async fn a_cluster_becomes_idle() {
    let replies = ["CREATING", "CREATING", "UPDATING", "IDLE"].map(cluster);
    let (server, clock, atlas) = clusters(replies).await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let cluster = atlas
        .clusters()
        .get_cluster("g", "c")
        .wait()
        .on_progress(move |progress| {
            let state = progress.state().unwrap_or_default().to_owned();
            log.lock().unwrap().push((progress.answers(), state));
        })
        .await
        .unwrap();
    assert_eq!(cluster.state_name.unwrap().as_str(), "IDLE");
    let seen = seen.lock().unwrap();
    assert_eq!(seen.len(), 4);
    assert_eq!(seen[2], (3, "UPDATING".to_owned()));
    assert_eq!(server.seen().len(), 4);
    let naps = clock.naps();
    for (nap, middle) in naps.iter().zip([2.0, 3.0, 4.5]) {
        let ratio = nap.as_secs_f64() / middle;
        assert!((0.89..=1.11).contains(&ratio), "{naps:?}");
    }
}

#[tokio::test]
async fn a_state_after_which_there_is_no_success_ends_the_wait() {
    let (_server, _, atlas) = clusters([cluster("UPDATING"), cluster("DELETING")]).await;
    let error = atlas
        .clusters()
        .get_cluster("g", "c")
        .wait()
        .await
        .unwrap_err();
    assert!(error.is_failure() && !error.is_timeout());
    assert_eq!(error.state(), Some("DELETING"));
    let text = error.to_string();
    assert!(
        text.starts_with("getGroupCluster: DELETING after 2 answers in "),
        "{text}"
    );
    let last = error.into_last().unwrap();
    assert_eq!(last.state_name.unwrap().as_str(), "DELETING");
}

#[tokio::test]
async fn the_time_that_is_over_tells_what_was_seen_last() {
    let (server, clock, atlas) = clusters([cluster("CREATING")]).await;
    let wait = atlas.clusters().get_cluster("g", "c").wait();
    let error = wait.timeout(Duration::from_secs(60)).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(error.elapsed(), Duration::from_secs(60));
    assert_eq!(error.answers() as usize, server.seen().len());
    let last = error.last().unwrap().state_name.clone();
    assert_eq!(last.unwrap().as_str(), "CREATING");
    let slept: Duration = clock.naps().iter().sum();
    assert_eq!(slept, Duration::from_secs(60));

    let error = Error::from(error);
    assert!(error.is_timeout() && !error.is_retryable());
    assert!(
        error
            .to_string()
            .starts_with("getGroupCluster: still CREATING after"),
        "{error}"
    );
}

#[tokio::test]
async fn what_may_pass_does_not_end_the_wait() {
    let busy = || Reply::new(503, "", b"", &[]);
    let replies = [
        cluster("UPDATING"),
        busy(),
        busy(),
        Reply::broken(b""),
        cluster("IDLE"),
    ];
    let (server, _, atlas) = clusters(replies).await;
    let call = atlas
        .clusters()
        .get_cluster("g", "c")
        .retry(RetryPolicy::never());
    call.wait().await.unwrap();
    assert_eq!(server.seen().len(), 5);
}

#[tokio::test]
async fn what_stays_broken_is_told_when_the_time_is_over() {
    let (_server, _, atlas) = clusters([cluster("UPDATING"), Reply::new(503, "", b"", &[])]).await;
    let wait = atlas.clusters().get_cluster("g", "c").wait();
    let error = wait.timeout(Duration::from_secs(600)).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(error.error().and_then(Error::status), Some(503));
    assert_eq!(error.state(), Some("UPDATING"));
    // Retries, too, end with the wait.
    assert!(error.elapsed() < Duration::from_secs(605), "{error}");
}

#[tokio::test]
async fn an_error_that_would_come_again_ends_the_wait() {
    for (status, code) in [
        (404, "CLUSTER_NOT_FOUND"),
        (403, "USER_UNAUTHORIZED"),
        (410, "VERSION_GONE"),
    ] {
        let body = json!({"error": status, "errorCode": code}).to_string();
        let (server, _, atlas) = clusters([cluster("UPDATING"), Reply::json(status, &body)]).await;
        let error = atlas
            .clusters()
            .get_cluster("g", "c")
            .wait()
            .await
            .unwrap_err();
        assert!(!error.is_timeout() && !error.is_failure());
        assert!(error.last().is_some());
        assert_eq!(server.seen().len(), 2);
        assert_eq!(Error::from(error).code(), Some(code));
    }
}

#[tokio::test]
async fn success_can_be_asked_for_twice_in_a_row() {
    let replies = ["IDLE", "UPDATING", "IDLE", "UPDATING", "IDLE", "IDLE"].map(cluster);
    let (server, clock, atlas) = clusters(replies).await;
    let wait = atlas.clusters().get_cluster("g", "c").wait();
    wait.confirmations(2)
        .delay(Duration::from_secs(9))
        .await
        .unwrap();
    assert_eq!(server.seen().len(), 6);
    assert_eq!(clock.naps()[0], Duration::from_secs(9));
}

#[tokio::test]
async fn delays_grow_to_what_was_set() {
    let (_server, clock, atlas) = clusters([cluster("CREATING")]).await;
    let wait = atlas.clusters().get_cluster("g", "c").wait();
    let wait = wait.intervals(Duration::from_secs(10), Duration::from_secs(15));
    wait.timeout(Duration::from_secs(100)).await.unwrap_err();
    let naps = clock.naps();
    assert!((9.0..11.1).contains(&naps[0].as_secs_f64()), "{naps:?}");
    assert!((13.5..16.6).contains(&naps[3].as_secs_f64()), "{naps:?}");
}

#[tokio::test]
async fn absurd_settings_do_no_harm() {
    let (_server, _, atlas) = clusters([cluster("CREATING"), cluster("IDLE")]).await;
    let wait = atlas.clusters().get_cluster("g", "c").wait();
    let wait = wait
        .intervals(Duration::MAX, Duration::MAX)
        .confirmations(0);
    wait.timeout(Duration::from_secs(5)).await.unwrap();

    let (server, _, atlas) = clusters([cluster("CREATING")]).await;
    let wait = atlas.clusters().get_cluster("g", "c").wait();
    wait.timeout(Duration::ZERO)
        .intervals(Duration::ZERO, Duration::ZERO)
        .await
        .unwrap_err();
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_deletion_ends_when_there_is_nothing_left() {
    let (server, _, atlas) = clusters([cluster("IDLE"), cluster("DELETING"), gone()]).await;
    atlas
        .clusters()
        .get_cluster("g", "c")
        .wait_deleted()
        .await
        .unwrap();
    assert_eq!(server.seen().len(), 3);

    let (_server, _, atlas) = clusters([cluster("IDLE")]).await;
    let wait = atlas.clusters().get_cluster("g", "c").wait_deleted();
    let error = wait.timeout(Duration::from_secs(30)).await.unwrap_err();
    assert!(error.is_timeout() && error.last().is_some());
}

#[tokio::test]
async fn a_deletion_can_fail() {
    let stuck = Reply::json(
        200,
        r#"{"providerName":"AZURE","status":"DELETION_FAILED"}"#,
    );
    let (_server, _, atlas) = clusters([stuck]).await;
    let error = atlas
        .network_peering()
        .get_group_peer("g", "p")
        .wait_deleted()
        .await
        .unwrap_err();
    assert!(error.is_failure());
}

#[tokio::test]
async fn each_variant_has_its_own_field() {
    for (provider, field, states) in [
        (
            "AWS",
            "statusName",
            [
                "INITIATING",
                "PENDING_ACCEPTANCE",
                "FINALIZING",
                "AVAILABLE",
            ],
        ),
        (
            "AZURE",
            "status",
            [
                "ADDING_PEER",
                "WAITING_FOR_USER",
                "SOMETHING_NEW",
                "AVAILABLE",
            ],
        ),
        (
            "GCP",
            "status",
            [
                "ADDING_PEER",
                "ADDING_PEER",
                "WAITING_FOR_USER",
                "AVAILABLE",
            ],
        ),
    ] {
        let peer = |state| {
            Reply::json(
                200,
                &json!({"providerName": provider, field: state}).to_string(),
            )
        };
        let (server, _, atlas) = clusters(states.map(peer)).await;
        atlas
            .network_peering()
            .get_group_peer("g", "p")
            .wait()
            .await
            .unwrap();
        assert_eq!(server.seen().len(), 4);
    }
}

#[tokio::test]
async fn a_predicate_decides_by_variant() {
    let peer = |state| {
        Reply::json(
            200,
            &json!({"providerName": "AWS", "statusName": state}).to_string(),
        )
    };
    let (_server, _, atlas) =
        clusters(["INITIATING", "PENDING_ACCEPTANCE", "AVAILABLE"].map(peer)).await;
    let to_accept = |peer: &BaseNetworkPeeringConnectionSettings| match peer {
        BaseNetworkPeeringConnectionSettings::Aws(peer) => peer
            .status_name
            .as_ref()
            .is_some_and(|state| state.as_str() == "PENDING_ACCEPTANCE"),
        _ => false,
    };
    let call = atlas.network_peering().get_group_peer("g", "p");
    call.wait_until(to_accept).await.unwrap();

    let user = |state| Reply::json(200, &json!({"orgMembershipStatus": state}).to_string());
    let (_server, _, atlas) = clusters(["PENDING", "PENDING", "ACTIVE"].map(user)).await;
    let call = atlas.mongodb_cloud_users().get_group_user("g", "u");
    let joined = call.wait_until(|user| matches!(user, GroupUserResponse::Active(_)));
    assert!(matches!(
        joined.await.unwrap(),
        GroupUserResponse::Active(_)
    ));
}

#[tokio::test]
async fn only_what_can_be_repeated_is_waited_for() {
    let (server, _, atlas) = clusters([cluster("IDLE")]).await;
    let wait = atlas.request(&CREATE).path("g").wait_deleted::<Value>();
    let error = wait.await.unwrap_err();
    assert!(error.to_string().contains("only a GET"), "{error}");
    let error = atlas
        .request(&GET)
        .path("g")
        .path("c")
        .wait::<Value>()
        .await
        .unwrap_err();
    assert!(error.to_string().contains("nothing is known"), "{error}");
    assert!(server.seen().is_empty());
}

#[test]
fn waits_can_be_sent_to_other_threads() {
    fn sendable<T: Send + 'static>(_: T) {}
    let atlas = Client::builder().build().unwrap();
    sendable(atlas.clusters().get_cluster("g", "c").wait().into_future());
    sendable(
        atlas
            .clusters()
            .get_cluster("g", "c")
            .wait_deleted()
            .into_future(),
    );
    fn shared<T: Send + Sync>() {}
    shared::<WaitError<Value>>();
}
