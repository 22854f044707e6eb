//! Bodies that are deeper or larger than any that the service sends: read or refused, with little memory and stack.

use std::thread;

use generated_client::json;
use generated_client::types::{
    BaseNetworkPeeringConnectionSettings, ClusterDescription20240805,
    PaginatedClusterDescription20240805,
};

use crate::support::memory;

const DEEP: usize = 100_000;
const LARGE: usize = 100_000_000;

/// Runs where the stack is a quarter of what threads usually have.
fn with_little_stack(run: impl FnOnce() + Send + 'static) {
    let thread = thread::Builder::new().stack_size(512 * 1024);
    thread.spawn(run).unwrap().join().unwrap();
}

fn nested(before: &str, opening: &str, closing: &str, after: &str) -> String {
    [
        before,
        &opening.repeat(DEEP),
        "0",
        &closing.repeat(DEEP),
        after,
    ]
    .concat()
}

#[test]
fn values_of_any_depth_are_refused_and_not_followed() {
    with_little_stack(|| {
        for (opening, closing) in [("[", "]"), ("{\"a\":", "}"), ("[{\"a\":", "}]")] {
            for before in [
                "",
                // A key that is not known, a field of some type, and the inside of a list of unions.
                "{\"unheardOf\":",
                "{\"name\":",
                "{\"replicationSpecs\":",
                "{\"replicationSpecs\":[{\"regionConfigs\":[{\"unheardOf\":",
            ] {
                for after in ["", "}"] {
                    let text = nested(before, opening, closing, after);
                    let error = json::from_slice::<ClusterDescription20240805>(text.as_bytes());
                    assert!(error.unwrap_err().path().len() < 2000);
                    let value = json::from_slice::<json::Value>(text.as_bytes());
                    assert!(value.unwrap_err().path().len() < 2000);
                }
            }
            // Passed on the way to a tag.
            let text = nested(
                "{\"unheardOf\":",
                opening,
                closing,
                ",\"providerName\":\"AWS\"}",
            );
            json::from_slice::<BaseNetworkPeeringConnectionSettings>(text.as_bytes()).unwrap_err();
        }
    });
}

#[test]
fn depth_is_counted_by_nesting_and_not_by_brackets() {
    with_little_stack(|| {
        let text = format!("{{\"links\":[{}]}}", vec!["{\"x\":[[]]}"; DEEP].join(","));
        let cluster: ClusterDescription20240805 = json::from_slice(text.as_bytes()).unwrap();
        assert_eq!(cluster.links.unwrap().len(), DEEP);
    });
}

#[test]
fn a_large_body_takes_a_few_times_its_size() {
    // One text, where what is copied is counted.
    let text = format!("{{\"name\":\"{}\"}}", "x".repeat(LARGE));
    let before = memory::peak();
    let cluster: ClusterDescription20240805 = json::from_slice(text.as_bytes()).unwrap();
    assert_eq!(cluster.name.as_ref().map(String::len), Some(LARGE));
    // The same in an unknown key, and cut off.
    let text = text.replacen("name", "unheardOf", 1);
    drop(cluster);
    let cluster: ClusterDescription20240805 = json::from_slice(text.as_bytes()).unwrap();
    assert_eq!(cluster.extra.len(), 1);
    drop(cluster);
    let error = json::from_slice::<ClusterDescription20240805>(&text.as_bytes()[..LARGE]);
    assert_eq!(error.unwrap_err().path(), "$.unheardOf");
    let blank = [" ".repeat(LARGE), "{}".to_owned()].concat();
    json::from_slice::<ClusterDescription20240805>(blank.as_bytes()).unwrap();
    if let (Some(before), Some(after)) = (before, memory::peak()) {
        assert!(after - before < 5 * LARGE, "{before} {after}");
    }
}

#[test]
fn a_page_with_an_error_at_its_end_is_an_error() {
    let item = "{\"name\":\"c\",\"paused\":false,\"replicationSpecs\":[{\"regionConfigs\":[{\"priority\":7,\"providerName\":\"AWS\"}]}]}";
    let items = vec![item; 10_000].join(",");
    let text = format!("{{\"results\":[{items},{{\"paused\":0}}]}}");
    let error = json::from_slice::<PaginatedClusterDescription20240805>(text.as_bytes());
    assert_eq!(error.unwrap_err().path(), "$.results[10000].paused");
}
