//! Listings: which pages are asked for, and what becomes of broken ones.

use std::sync::atomic::{AtomicUsize, Ordering};

use generated_client::{Page, RetryPolicy};

use crate::support::listing::{LIST, ListThings, all, client, items, page};
use crate::support::{Reply, Server};

async fn listed(replies: impl IntoIterator<Item = Reply>) -> (Vec<i64>, Vec<String>) {
    let server = Server::replying(replies).await;
    let found = all(items(&client(&server))).await;
    let found = found.into_iter().collect::<Result<_, _>>().unwrap();
    let targets = server.seen().into_iter().map(|request| request.target);
    (found, targets.collect())
}

#[tokio::test]
async fn goes_on_after_a_full_page_without_a_link() {
    let (found, targets) = listed([page("[1,2,3]", false), page("[4]", false)]).await;
    assert_eq!(found, [1, 2, 3, 4]);
    assert_eq!(
        targets,
        [
            "/things?pageNum=1&itemsPerPage=3",
            "/things?pageNum=2&itemsPerPage=3"
        ]
    );
}

#[tokio::test]
async fn goes_on_after_a_short_page_with_a_link() {
    let (found, _) = listed([page("[1]", true), page("[2]", true), page("[3]", false)]).await;
    assert_eq!(found, [1, 2, 3]);
}

#[tokio::test]
async fn stops_at_an_empty_page_whatever_it_links_to() {
    let (found, targets) = listed([page("[1,2,3]", true), page("[]", true)]).await;
    assert_eq!((found.len(), targets.len()), (3, 2));
    let (found, targets) = listed([Reply::json(200, "{}")]).await;
    assert_eq!((found.len(), targets.len()), (0, 1));
}

#[tokio::test]
async fn asks_for_what_the_caller_wants_within_the_maximum() {
    let server = Server::replying([page("[7]", false)]).await;
    let request = client(&server).request(&LIST).query("pageNum", 4);
    let request = request.query("itemsPerPage", 9000).query("name", "n");
    all(request.typed::<ListThings>().items()).await;
    assert_eq!(
        server.seen()[0].target,
        "/things?name=n&pageNum=4&itemsPerPage=500"
    );
}

#[tokio::test]
async fn a_broken_item_costs_no_other() {
    let server = Server::replying([
        page(r#"[1, {"hush":"hushhush"}, 3]"#, false),
        page("[4, null]", false),
    ])
    .await;
    let found = all(items(&client(&server))).await;
    assert_eq!(found.len(), 5);
    assert_eq!(found[0], Ok(1));
    let error = found[1].as_ref().unwrap_err();
    assert!(
        error.starts_with("listThings: 200: item 1 of the page cannot be decoded: "),
        "{error}"
    );
    assert!(!error.contains("hushhush"), "{error}");
    assert_eq!(found[2..4], [Ok(3), Ok(4)]);
    assert!(found[4].is_err());
}

#[tokio::test]
async fn a_broken_outline_costs_no_item() {
    let body = r#"{"links":[],"results":[1,2],"totalCount":"many"}"#;
    let (found, _) = listed([Reply::json(200, body)]).await;
    assert_eq!(found, [1, 2]);
}

#[tokio::test]
async fn what_came_before_a_failure_is_kept() {
    let server = Server::replying([page("[1,2,3]", true), Reply::json(403, "{}")]).await;
    let found = all(items(&client(&server))).await;
    assert_eq!(found[..3], [Ok(1), Ok(2), Ok(3)]);
    assert_eq!(found[3..], [Err("listThings: 403 Forbidden".into())]);

    let server = Server::replying([page("[1,2,3]", true), Reply::json(200, "[]")]).await;
    let found = all(items(&client(&server))).await;
    assert_eq!(found.len(), 4);
    assert!(found[3].is_err());
}

#[tokio::test]
async fn a_page_is_retried_like_any_call() {
    let calls = AtomicUsize::new(0);
    let server = Server::start(move |_| match calls.fetch_add(1, Ordering::SeqCst) {
        0 => page("[1,2,3]", true),
        1 => Reply::empty(503),
        _ => page("[4]", false),
    })
    .await;
    let found = all(items(&client(&server))).await;
    assert_eq!(found, [Ok(1), Ok(2), Ok(3), Ok(4)]);
}

#[tokio::test]
async fn pages_come_whole() {
    let server = Server::replying([page("[1,2,3]", false), page("[4]", false)]).await;
    let request = client(&server).request(&LIST).typed::<ListThings>();
    let mut pages = request.clone().pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        sizes.push(page.result_count());
    }
    assert_eq!(sizes, [3, 1]);

    let one = request.retry(RetryPolicy::never()).await.unwrap();
    assert_eq!(one.results, Some(vec![4]), "a single call is a single page");
    assert_eq!(server.seen()[2].target, "/things");
}
