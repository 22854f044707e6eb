//! A client of some weeks ago, and what the service says today.

use std::path::PathBuf;

use crate::text::to_json;
use crate::{COUNT, Report, SEED, overlaid, roundtrip, write_lines};
use fastrand::Rng;
use instances::{Document, instances};
use serde_json::{Value, json};

fn older(test: &str) -> Option<PathBuf> {
    tests::material(test, "ATLAS_SPEC_OLDER", "atlas/v2-2026-07-02.yaml")
}

/// The one thing that a client cannot foresee: null in a list that had none when it was generated.
fn is_null_in_a_list(line: &Value) -> bool {
    let message = line["message"].as_str().unwrap_or_default();
    message.contains("found null") && message.contains("]:")
}

#[test]
#[ignore = "builds a client"]
fn a_client_of_july_reads_what_august_describes() {
    let (Some(older), Some(newer)) = (older("drift"), tests::atlas("drift")) else {
        return;
    };
    let (known, newest) = (overlaid(&older), overlaid(&newer));
    let mut rng = Rng::with_seed(SEED);
    let instances = instances(&Document::new(&newest), SEED, COUNT);
    let shared: Vec<String> = instances
        .iter()
        .filter(|instance| {
            known["components"]["schemas"]
                .get(&instance.schema)
                .is_some()
        })
        .map(|instance| {
            let (schema, value) = (json!(instance.schema), to_json(&instance.value, &mut rng));
            format!(r#"{{"schema": {schema}, "instance": {value}}}"#)
        })
        .collect();
    assert!(shared.len() * 10 > instances.len() * 9, "{}", shared.len());
    let report = roundtrip(&older, &write_lines("drift", shared.into_iter()));
    assert_eq!(report.counts["differences"], json!(0), "{report}");
    let (foreseen, other): (Vec<Value>, Vec<Value>) =
        report.lines.iter().cloned().partition(is_null_in_a_list);
    let other = Report {
        lines: other,
        counts: report.counts,
    };
    assert!(other.lines.is_empty(), "{other}");
    assert!(foreseen.len() < 50, "{}", foreseen.len());
}

#[test]
#[ignore = "builds a client"]
fn a_client_of_july_reads_recorded_answers() {
    let Some(older) = older("drift of recorded answers") else {
        return;
    };
    let Some(folder) = tests::material("drift of recorded answers", "ATLAS_WIRE", "wire") else {
        return;
    };
    let report = roundtrip(&older, &folder.join("recorded.jsonl"));
    assert!(report.is_lossless(), "{report}");
}
