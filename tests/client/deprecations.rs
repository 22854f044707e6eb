//! Notices in headers, passed on once.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use generated_client::Client;

use crate::support::{DELETE, GET, Reply, Server};

#[tokio::test]
async fn tells_each_operation_once() {
    let notice = Reply::new(
        200,
        "application/json",
        b"{}",
        &[
            ("deprecation", "Mon, 5 Aug 2024 00:00:00 GMT"),
            ("sunset", "Sun, 1 Mar 2026 00:00:00 GMT"),
        ],
    );
    let server = Server::replying([notice]).await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&told);
    let client = Client::builder()
        .base_url(server.url())
        .on_deprecation(move |notice| {
            log.lock()
                .unwrap()
                .push((notice.operation.id, notice.sunset));
        })
        .build()
        .unwrap();
    for operation in [&GET, &GET, &DELETE] {
        let request = client.request(operation).path("g").path("c");
        request.send().await.unwrap();
    }
    let sunset = Some(SystemTime::UNIX_EPOCH + Duration::from_secs(1_772_323_200));
    assert_eq!(
        *told.lock().unwrap(),
        [("getCluster", sunset), ("deleteCluster", sunset)]
    );
}
