//! Decodes and encodes pages of 500 items with the generated types and with `serde_json`, by turns.
//!
//! `cargo xtask bench` builds and runs this on a client generated from the whole description. `derived` has the same types
//! under `serde_derive`: unions are internally tagged enums. Neither criterion nor divan runs contenders by turns, and on a
//! machine that others use too only that gives ratios that can be trusted. Prints a line a measurement: what was done, to
//! which page, in which order of keys, beside what, and both speeds in MB/s, between tabs.

mod data;

use std::hint::black_box;
use std::time::Duration;

use data::{ALERTS, CLUSTERS, EVENTS, Order, PEERINGS, Shape, USERS};
use derived::types as plain;
use generated_client::json::{self, Decode, Value};
use generated_client::types;
use rustix::time::{ClockId, clock_gettime};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

const ROUNDS: usize = 25;
const ROUND: Duration = Duration::from_millis(8);

/// A page written by hand, of items of one type.
#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct Page<T> {
    #[serde(skip_serializing_if = "Option::is_none")]
    links: Option<Vec<plain::Link>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    results: Option<Vec<T>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    total_count: Option<i64>,
}

fn main() {
    union::<types::PaginatedContainerPeerView, plain::PaginatedContainerPeerView>(&PEERINGS);
    single::<types::PaginatedContainerPeerView, plain::AwsNetworkPeeringConnectionSettings>(
        &PEERINGS,
    );
    union::<types::PaginatedOrgUserView, plain::PaginatedOrgUserView>(&USERS);
    single::<types::PaginatedOrgUserView, plain::OrgActiveUserResponse>(&USERS);
    union::<types::PaginatedAlertView, plain::PaginatedAlertView>(&ALERTS);
    single::<types::PaginatedAlertView, plain::RawMetricAlertView>(&ALERTS);
    union::<types::GroupPaginatedEventView, plain::GroupPaginatedEventView>(&EVENTS);
    single::<types::GroupPaginatedEventView, plain::ApiUserEventViewForNdsGroup>(&EVENTS);
    union::<types::PaginatedClusterDescription20240805, plain::PaginatedClusterDescription20240805>(
        &CLUSTERS,
    );
}

/// Measures pages of all kinds, in each order of keys.
fn union<T: Decode, P: DeserializeOwned + Serialize>(shape: &Shape) {
    for (order, name) in [
        (Order::TagInTheMiddle, "tag in the middle"),
        (Order::TagLast, "tag last"),
        (Order::Shuffled, "keys shuffled"),
    ] {
        if shape.tag.is_none() && order == Order::TagLast {
            continue;
        }
        let name = if shape.tag.is_none() && order == Order::TagInTheMiddle {
            "keys sorted"
        } else {
            name
        };
        let page = shape.page(shape.kinds, order);
        compare::<T, P>(&page, &format!("{}\t{name}", shape.name), "tagged enum");
        compare::<T, Value>(&page, &format!("{}\t{name}", shape.name), "Value");
    }
}

/// Measures a page of one kind, which serde knows beforehand.
fn single<T: Decode, P: DeserializeOwned + Serialize>(shape: &Shape) {
    let page = shape.page(&shape.kinds[..1], Order::TagInTheMiddle);
    let name = format!("{}\tone kind", shape.name);
    compare::<T, Page<P>>(&page, &name, "struct");
}

fn compare<T: Decode, P: DeserializeOwned + Serialize>(page: &str, name: &str, rival: &str) {
    let value: Value = serde_json::from_str(page).expect("the page is JSON");
    let (ours, tally) = json::from_str_tallied::<T>(page).expect("ours decodes");
    let theirs: P = serde_json::from_str(page).unwrap_or_else(|error| panic!("{name}: {error}"));
    let again = serde_json::from_slice::<Value>(&json::to_vec(&ours)).expect("ours encodes");
    assert!(again == value, "{name}: ours");
    assert_eq!(
        (tally.extra, tally.unknown),
        (0, 0),
        "{name}: ours knows all"
    );
    let again = serde_json::to_value(&theirs).expect("theirs encodes");
    assert!(again == value, "{name}: {rival}");

    let size = page.len();
    let decode = rates(
        size,
        || drop(black_box(json::from_slice::<T>(black_box(page.as_bytes())))),
        || {
            drop(black_box(serde_json::from_slice::<P>(black_box(
                page.as_bytes(),
            ))))
        },
    );
    let encode = rates(
        size,
        || drop(black_box(json::to_vec(black_box(&ours)))),
        || drop(black_box(serde_json::to_vec(black_box(&theirs)))),
    );
    for (what, (ours, theirs)) in [("decode", decode), ("encode", encode)] {
        println!("{what}\t{name}\t{rival}\t{ours:.0}\t{theirs:.0}");
    }
}

/// Runs two contenders by turns and returns the best speed of each, in MB/s of processor time.
fn rates(size: usize, mut ours: impl FnMut(), mut theirs: impl FnMut()) -> (f64, f64) {
    let mut best = (f64::MAX, f64::MAX);
    for _ in 0..ROUNDS {
        best.0 = best.0.min(seconds(&mut ours));
        best.1 = best.1.min(seconds(&mut theirs));
    }
    let rate = |seconds: f64| size as f64 / 1e6 / seconds;
    (rate(best.0), rate(best.1))
}

/// Returns what a run takes, averaged over a round of them.
fn seconds(run: &mut impl FnMut()) -> f64 {
    let start = processor_time();
    let mut runs = 0;
    loop {
        run();
        runs += 1;
        let taken = processor_time() - start;
        if taken >= ROUND {
            return taken.as_secs_f64() / f64::from(runs);
        }
    }
}

fn processor_time() -> Duration {
    let now = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(now.tv_sec.unsigned_abs(), now.tv_nsec as u32)
}
