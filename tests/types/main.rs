//! What the generated types promise, seen as a user of the client sees it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests are tests too"
)]

mod built;
mod fields;
mod program;
mod requests;
#[allow(dead_code, reason = "the client's tests use all of it")]
#[path = "../client/support/server.rs"]
mod server;
mod unions;

use std::fmt::Debug;

use generated_client::json::{self, Decode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Reads a value by each of the three doors, which have to agree, and returns it.
pub(crate) fn read<T>(value: Value) -> T
where
    T: Decode + Serialize + DeserializeOwned + PartialEq + Debug,
{
    let text = value.to_string();
    let read: T = json::from_str(&text).unwrap();
    assert_eq!(serde_json::from_str::<T>(&text).unwrap(), read);
    assert_eq!(serde_json::from_value::<T>(value.clone()).unwrap(), read);
    assert_eq!(serde_json::to_value(&read).unwrap(), value);
    assert_eq!(
        serde_json::from_slice::<Value>(&json::to_vec(&read)).unwrap(),
        value
    );
    read
}
