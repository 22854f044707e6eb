//! What `diff` finds: each kind of change once, both ways, with its verdict; renames, repeats, causes and formats.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests are tests too"
)]

mod causes;
mod changes;
mod command_line;
mod edit;
mod formats;
mod judge;
mod mass;
mod mutations;
mod random;
mod real;

use codegen::diff::{Edition, Report, compare};
use codegen::{Input, Source};
use serde_json::Value;

/// Returns the input that a description makes up, without overlays and configuration.
fn input(description: &Value) -> Input {
    Input {
        description: vec![Source::new("api.json", description.to_string())],
        ..Input::default()
    }
}

fn edition(description: &Value) -> Edition {
    Edition::read(&input(description)).unwrap_or_else(|error| panic!("{error}"))
}

fn report(old: &Value, new: &Value) -> Report {
    compare(&edition(old), &edition(new))
}

/// Returns a file of this folder.
fn read(name: &str) -> Value {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("diff")
        .join(name);
    let text = std::fs::read_to_string(path).unwrap();
    serde_yaml::from_str(&text).unwrap()
}
