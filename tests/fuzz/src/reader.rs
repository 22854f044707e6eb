//! The client's codec: any bytes become a value or an error.

use std::borrow::Cow;
use std::fmt::Debug;

use generated_client::json::{self, Decode, Json};
use generated_client::types::{
    AlertViewForNdsGroup, ApiError, BaseNetworkPeeringConnectionSettings,
    CloudRegionConfig20240805, ClusterDescription20240805, GroupUserResponse, PaginatedAlertView,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Judges bytes with the codec and with `serde_json`.
///
/// # Panics
///
/// Panics if the two differ, or if a value does not survive.
pub fn check(data: &[u8]) {
    let own = json::from_slice::<Value>(data);
    if own.as_ref().is_ok_and(reserved) {
        return;
    }
    let theirs = serde_json::from_slice::<Value>(data);
    match (&own, &theirs) {
        (Ok(own), Ok(theirs)) => assert_eq!(own, theirs, "another value"),
        (Err(_), Err(_)) => {}
        (Ok(_), Err(error)) => panic!("accepted, but {error}"),
        (Err(error), Ok(_)) => panic!("refused, but well-formed: {error}"),
    }
    if let Err(error) = own {
        assert!(error.offset() <= data.len(), "the error is past the end");
        let _ = error.to_string();
    }
    let value = theirs.ok();
    typed::<ApiError>(data, value.as_ref());
    typed::<BaseNetworkPeeringConnectionSettings>(data, value.as_ref());
    typed::<AlertViewForNdsGroup>(data, value.as_ref());
    typed::<PaginatedAlertView>(data, value.as_ref());
    typed::<CloudRegionConfig20240805>(data, value.as_ref());
    typed::<ClusterDescription20240805>(data, value.as_ref());
    typed::<GroupUserResponse>(data, value.as_ref());
}

fn typed<T>(data: &[u8], value: Option<&Value>)
where
    T: Decode + Json + Serialize + DeserializeOwned + PartialEq + Debug,
{
    let own = json::from_slice::<T>(data);
    let through_serde = serde_json::from_slice::<T>(data);
    let Ok(own) = own else {
        assert!(through_serde.is_err(), "only serde accepts {}", shown(data));
        return;
    };
    let Some(value) = value else {
        panic!("accepted, but it is no JSON: {}", shown(data));
    };
    let through_serde = through_serde.unwrap_or_else(|error| panic!("serde refuses: {error}"));
    assert_eq!(own, through_serde, "serde reads {}", shown(data));
    let from_value = serde_json::from_value::<T>(value.clone());
    let from_value = from_value.unwrap_or_else(|error| panic!("serde refuses a value: {error}"));
    assert_eq!(own, from_value, "read as a value: {value}");

    let text = json::to_string(&own);
    let written: Value =
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("wrote {text}: {error}"));
    assert!(survives(value, &written), "{value} became {written}");
    let again = json::from_str::<T>(&text)
        .unwrap_or_else(|error| panic!("cannot read what it wrote, {text}: {error}"));
    assert_eq!(json::to_string(&again), text, "writing is not stable");
    let by_serde =
        serde_json::to_value(&own).unwrap_or_else(|error| panic!("serde cannot write: {error}"));
    assert_eq!(by_serde, written, "serde writes something else");
    for with_extra in [false, true] {
        let request = json::to_request(&own, with_extra);
        let request = serde_json::from_slice::<Value>(&request);
        assert!(request.is_ok(), "the request is no JSON: {text}");
    }
}

/// Whether `serde_json` would take an object for something else, by keys that formats use among themselves.
fn reserved(value: &Value) -> bool {
    const ALONE: [&str; 2] = ["$serde_json::private::Number", "$__toml_private_datetime"];
    match value {
        Value::Array(list) => list.iter().any(reserved),
        Value::Object(map) => {
            map.contains_key("$serde_json::private::RawValue")
                || map.len() == 1 && ALONE.iter().any(|key| map.contains_key(*key))
                || map.values().any(reserved)
        }
        _ => false,
    }
}

fn shown(data: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(data)
}

/// Whether everything of `before` is in `after`; a union adds its tag, and numbers are compared by value.
fn survives(before: &Value, after: &Value) -> bool {
    const TAGS: [&str; 3] = ["providerName", "metricName", "orgMembershipStatus"];
    match (before, after) {
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| survives(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            let kept = |(key, a): (&String, &Value)| b.get(key).is_some_and(|b| survives(a, b));
            let known = |key: &String| a.contains_key(key) || TAGS.contains(&key.as_str());
            a.iter().all(kept) && b.keys().all(known)
        }
        _ => before == after,
    }
}
