//! Listings while pages arrive: what is asked for when, what is taken up again, and the pages that the live service sent.

use std::fs;
use std::sync::{Arc, Mutex};

use generated_client::Client;
use serde_json::{Value, json};

use crate::support::listing::{LIST, ListThings, all, client, items, page};
use crate::support::{FakeClock, Reply, Server};

/// Polls until the server has seen as many requests.
async fn seen(server: &Server, requests: usize) {
    while server.seen().len() < requests {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn nothing_is_asked_for_before_it_is_wanted() {
    let server = Server::replying([page("[1,2,3]", true), page("[4]", false)]).await;
    let mut items = items(&client(&server));
    assert!(server.seen().is_empty());
    for _ in 0..3 {
        items.try_next().await.unwrap();
        assert_eq!(server.seen().len(), 1);
    }
    items.try_next().await.unwrap();
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_page_ahead_is_asked_for_if_wanted() {
    let pages = (0..5).map(|number| page(&format!("[{number},0,0]"), true));
    let server = Server::replying(pages.chain([page("[5]", false)])).await;
    let mut items = items(&client(&server)).prefetch();
    assert!(server.seen().is_empty());
    let mut found = Vec::new();
    while let Some(item) = items.try_next().await.unwrap() {
        let arrived = found.len() / 3 + 1;
        // The next page comes though nobody polls, and no more than that.
        seen(&server, (arrived + 1).min(6)).await;
        assert!(server.seen().len() <= arrived + 1);
        found.push(item);
    }
    assert_eq!(found.len(), 16);
    assert_eq!(found[15], 5);
    assert_eq!(server.seen().len(), 6);
}

#[tokio::test]
async fn pages_are_fetched_ahead_as_well() {
    let server = Server::replying([page("[1,2,3]", false), page("[4]", false)]).await;
    let request = client(&server).request(&LIST);
    let mut pages = request.typed::<ListThings>().pages().prefetch();
    pages.try_next().await.unwrap();
    seen(&server, 2).await;
    assert!(pages.try_next().await.unwrap().is_some());
    assert!(pages.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn a_listing_that_failed_goes_on_where_it_stopped() {
    for ahead in [false, true] {
        let server = Server::replying([
            page("[1,2,3]", true),
            Reply::json(403, "{}"),
            Reply::json(200, "[]"),
            page("[4,5,6]", true),
            page("[7]", false),
        ])
        .await;
        let mut items = items(&client(&server));
        if ahead {
            items = items.prefetch();
        }
        assert_eq!(items.next_page(), Some(1));
        for expected in 1..=3 {
            assert_eq!(items.try_next().await.unwrap(), Some(expected));
        }
        for _ in 0..2 {
            assert!(items.try_next().await.is_err());
            assert!(items.next().await.is_none(), "an error ends it");
            assert_eq!(items.next_page(), Some(2));
            items.resume();
        }
        let rest = all(items).await;
        assert_eq!(rest, [Ok(4), Ok(5), Ok(6), Ok(7)]);
        let targets: Vec<_> = server.seen().into_iter().map(|seen| seen.target).collect();
        let numbers = ["1", "2", "2", "2", "3"];
        let expected = numbers.map(|number| format!("/things?pageNum={number}&itemsPerPage=3"));
        assert_eq!(targets, expected);
    }
}

#[tokio::test]
async fn a_listing_is_taken_up_by_another_client() {
    let server = Server::replying([page("[1,2,3]", true), Reply::json(403, "{}")]).await;
    let mut first = items(&client(&server));
    while first.next().await.is_some() {}
    let from = first.next_page().unwrap();
    let server = Server::replying([page("[4]", false)]).await;
    let request = client(&server).request(&LIST);
    let second = request.query("pageNum", from).typed::<ListThings>().items();
    assert_eq!(all(second).await, [Ok(4)]);
    assert_eq!(server.seen()[0].target, "/things?pageNum=2&itemsPerPage=3");
}

#[tokio::test]
async fn resuming_does_nothing_where_nothing_failed() {
    let server = Server::replying([page("[1]", false)]).await;
    let mut items = items(&client(&server));
    items.resume();
    assert_eq!(items.try_next().await.unwrap(), Some(1));
    assert_eq!(items.next_page(), None);
    items.resume();
    assert!(items.next().await.is_none());
    assert_eq!(server.seen().len(), 1);
}

/// Serves `list` in pages that look like the recorded one: its links if there is a next page as it had, and its total count.
fn like(recorded: &Value, list: &[i64], target: &str) -> Reply {
    let number = |name: &str| -> usize {
        let (_, rest) = target.split_once(&format!("{name}=")).unwrap();
        rest.split('&').next().unwrap().parse().unwrap()
    };
    let (page, size) = (number("pageNum"), number("itemsPerPage"));
    let from = ((page - 1) * size).min(list.len());
    let to = (from + size).min(list.len());
    let mut body = recorded.clone();
    body["results"] = json!(list[from..to]);
    let full = to - from == size;
    if !(full && to < list.len()) {
        // The last page has no next one, whatever the recorded one had.
        if let Some(links) = body["links"].as_array_mut() {
            links.retain(|link| link["rel"] != "next");
        }
    }
    Reply::json(200, &body.to_string())
}

#[tokio::test]
async fn recorded_outlines_lose_and_repeat_nothing() {
    let Some(file) = tests::material("recorded pages", "ATLAS_WIRE", "wire") else {
        return;
    };
    let text = fs::read_to_string(file.join("recorded.jsonl")).unwrap();
    let lines = text
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    let pages: Vec<Value> = lines
        .filter(|line| line["method"] == "GET")
        .map(|line| line["instance"].clone())
        .filter(|instance| instance["results"].is_array())
        .collect();
    assert!(pages.len() > 50);
    let served = Arc::new(Mutex::new((Value::Null, Vec::new())));
    let source = Arc::clone(&served);
    let server = Server::start(move |request| {
        let (outline, list) = &*source.lock().unwrap();
        like(outline, list, &request.target)
    })
    .await;
    let client = client(&server);
    for recorded in pages {
        for length in [0, 1, 6, 7, 9] {
            let list: Vec<i64> = (0..length).collect();
            *served.lock().unwrap() = (recorded.clone(), list.clone());
            let found = all(items(&client)).await;
            let found: Vec<i64> = found.into_iter().map(Result::unwrap).collect();
            assert_eq!(found, list);
        }
    }
}

#[tokio::test]
async fn recorded_pages_end_where_the_rule_says() {
    let Some(file) = tests::material("recorded pages", "ATLAS_WIRE", "wire") else {
        return;
    };
    let text = fs::read_to_string(file.join("recorded.jsonl")).unwrap();
    let mut without_next = 0;
    let served = Arc::new(Mutex::new(String::new()));
    let source = Arc::clone(&served);
    let server =
        Server::start(
            move |request| match request.target.starts_with("/things?pageNum=1&") {
                true => Reply::json(200, &source.lock().unwrap()),
                false => Reply::json(200, r#"{"results":[]}"#),
            },
        )
        .await;
    let client = Client::builder()
        .base_url(server.url())
        .clock(FakeClock::new())
        .build()
        .unwrap();
    for line in text.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        let recorded = line["instance"].clone();
        let Some(results) = recorded["results"].as_array() else {
            continue;
        };
        let links = recorded["links"].as_array().cloned().unwrap_or_default();
        let next = links.iter().any(|link| link["rel"] == "next");
        let full = results.len() >= 100;
        without_next += usize::from(full && !next);
        let ends = results.is_empty() || !(next || full);
        let before = server.seen().len();
        *served.lock().unwrap() = recorded.to_string();
        let request = client.request(&LIST).typed::<ListThings<Value>>();
        let mut items = request.items();
        let mut count = 0;
        while let Some(item) = items.try_next().await.unwrap() {
            assert_eq!(item, results[count]);
            count += 1;
        }
        assert_eq!(count, results.len());
        let asked = server.seen().len() - before;
        assert_eq!(asked, if ends { 1 } else { 2 });
    }
    assert!(without_next > 0, "full pages without a link are the trap");
}
