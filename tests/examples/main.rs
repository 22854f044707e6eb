//! Payloads that others wrote: the examples of the pages that the project started from, and answers of the live service.
//!
//! Neither is part of the repository.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests are tests too"
)]

mod recorded;
mod replay;
mod seeds;
#[allow(dead_code, reason = "the client's tests use all of it")]
#[path = "../client/support/server.rs"]
mod server;

use std::collections::BTreeMap;
use std::fmt::Debug;

use generated_client::json::{self, Decode, Tally};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What became of a payload.
#[derive(Debug, Clone, Default)]
pub(crate) struct Outcome {
    pub(crate) tally: Tally,
    /// The variants that its unions took, outermost first, and how often.
    pub(crate) variants: BTreeMap<String, usize>,
}

/// Reads a payload and writes it again, or tells what is wrong.
pub(crate) type Trip = fn(&Value) -> Result<Outcome, String>;

/// Takes a payload through `T` by each of the three doors, which have to agree; what is written has to be what was read.
pub(crate) fn trip<T>(payload: &Value) -> Result<Outcome, String>
where
    T: Decode + Serialize + DeserializeOwned + PartialEq + Debug,
{
    let text = payload.to_string();
    let (value, tally): (T, Tally) =
        json::from_str_tallied(&text).map_err(|error| error.to_string())?;
    let through_text: T = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let through_value: T =
        serde_json::from_value(payload.clone()).map_err(|error| error.to_string())?;
    if through_text != value || through_value != value {
        return Err("the ways to read it differ".to_owned());
    }
    for written in [
        serde_json::from_slice(&json::to_vec(&value)),
        serde_json::to_value(&value),
    ] {
        let written = written.map_err(|error| error.to_string())?;
        if !same(&written, payload) {
            return Err(format!("written as {written}"));
        }
    }
    Ok(Outcome {
        tally,
        variants: variants(&format!("{value:?}")),
    })
}

/// Compares values, numbers by what they are worth.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            one == other || one.as_f64() == other.as_f64()
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let in_other = |(key, value)| other.get(key).is_some_and(|found| same(value, found));
            one.len() == other.len() && one.iter().all(in_other)
        }
        _ => one == other,
    }
}

/// Finds the variants of unions in a debug text, where each is `Variant(Struct { …`.
fn variants(shown: &str) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for (at, _) in shown.match_indices('(') {
        let name = |text: &str| {
            text.chars().all(char::is_alphanumeric) && text.starts_with(char::is_uppercase)
        };
        let before = shown[..at]
            .rsplit(|c: char| !c.is_alphanumeric())
            .next()
            .unwrap_or_default();
        let after = shown[at + 1..].split([' ', '(']).next().unwrap_or_default();
        if name(before) && name(after) && before != "Some" {
            *found.entry(format!("{after} as {before}")).or_default() += 1;
        }
    }
    found
}

/// Returns what a line of a table tells.
pub(crate) fn told(outcome: &Outcome) -> String {
    let Tally {
        extra,
        unknown,
        unknown_values,
        ..
    } = outcome.tally;
    let counts = [
        (extra, "extra"),
        (unknown, "unknown"),
        (unknown_values, "unknown values"),
    ];
    let counts = counts
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, what)| format!("{count} {what}"));
    let variants = outcome
        .variants
        .iter()
        .map(|(variant, count)| format!("{count} {variant}"));
    let told: Vec<String> = counts.chain(variants).collect();
    match told.is_empty() {
        true => "all typed".to_owned(),
        false => told.join(", "),
    }
}
