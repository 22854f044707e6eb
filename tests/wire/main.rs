//! Instances through the generated types and back, by way of `cargo xtask wire roundtrip`: for a whole document, every
//! schema.
//!
//! Each test builds a client, which takes a minute the first time, so they run only when asked for:
//! `cargo test -p tests --test wire -- --ignored`.

// Helpers of tests may unwrap as tests do.
#![allow(clippy::unwrap_used, clippy::panic)]

mod changed;
mod drift;
mod exercise;
mod hard_cases;
mod mutations;
mod payloads;
mod side_by_side;
mod text;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fmt, fs};

use fastrand::Rng;
use instances::Document;
use serde_json::{Value, json};

const SEED: u64 = 20_260_821;

/// The least number of instances of a schema.
const COUNT: usize = 20;

#[test]
#[ignore = "builds a client"]
fn every_schema_of_our_description_comes_back_as_it_went() {
    comes_back(&tests::root().join("spec/api"));
}

#[test]
#[ignore = "builds a client"]
fn every_schema_of_the_published_document_comes_back_as_it_went() {
    if let Some(document) = tests::atlas("instances of the published document") {
        comes_back(&document);
    }
}

#[test]
#[ignore = "builds a client"]
fn recorded_answers_come_back_as_they_came() {
    let Some(document) = tests::atlas("recorded answers") else {
        return;
    };
    let Some(folder) = tests::material("recorded answers", "ATLAS_WIRE", "wire") else {
        return;
    };
    let report = roundtrip(&document, &folder.join("recorded.jsonl"));
    assert!(report.is_lossless(), "{report}");
}

#[test]
#[ignore = "builds a client"]
fn published_examples_come_back_as_they_were() {
    let Some(document) = tests::atlas("published examples") else {
        return;
    };
    let Some(folder) = tests::material("published examples", "ATLAS_EXAMPLES", "seeds/examples")
    else {
        return;
    };
    let tree = overlaid(&document);
    let (lines, without) = payloads::lines(&folder, &tree);
    assert!(
        lines.len() > 10 * without,
        "{without} examples have no schema"
    );
    let report = roundtrip(&document, &write_lines("examples", lines.into_iter()));
    assert!(report.is_lossless(), "{report}");
}

/// Nothing is lost, nothing is unknown, every union has its variant.
fn comes_back(description: &Path) {
    let tree = overlaid(description);
    let instances = instances::instances(&Document::new(&tree), SEED, COUNT);
    let mut rng = Rng::with_seed(SEED);
    let lines = instances.iter().map(|instance| {
        let (schema, variant) = (json!(instance.schema), json!(instance.variant));
        let value = text::to_json(&instance.value, &mut rng);
        format!(r#"{{"schema": {schema}, "variant": {variant}, "instance": {value}}}"#)
    });
    let name = description.file_stem().unwrap().to_string_lossy();
    let file = write_lines(&name, lines);
    let schemas: BTreeSet<&str> = instances
        .iter()
        .map(|instance| instance.schema.as_str())
        .collect();
    assert_eq!(
        schemas.len(),
        tree["components"]["schemas"].as_object().unwrap().len()
    );
    let expected = json!({
        "lines": instances.len(), "differences": 0, "errors": 0, "extra": 0, "unknown": 0, "unknown_values": 0, "skipped": 0,
    });
    let report = roundtrip(description, &file);
    assert_eq!(report.counts, expected, "{}\n{report}", file.display());
}

/// Writes lines to a file that stays, for whoever wants to see what has failed.
fn write_lines(name: &str, lines: impl Iterator<Item = String>) -> PathBuf {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.jsonl"));
    let text: String = lines.map(|line| line + "\n").collect();
    fs::write(&file, text).unwrap();
    file
}

/// What `cargo xtask wire roundtrip` has printed.
struct Report {
    /// The differences and errors.
    lines: Vec<Value>,
    counts: Value,
}

impl Report {
    fn is_lossless(&self) -> bool {
        ["differences", "errors"]
            .iter()
            .all(|name| self.counts[*name] == json!(0))
    }
}

/// Shows some of what was found, and the counts.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in self.lines.iter().take(40) {
            writeln!(f, "{line}")?;
        }
        write!(f, "{}", self.counts)
    }
}

fn roundtrip(description: &Path, instances: &Path) -> Report {
    let output = tests::cargo()
        .args(["xtask", "wire", "roundtrip", "--expectations", "--spec"])
        .arg(description)
        .arg("--instances")
        .arg(instances)
        .current_dir(tests::root())
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let mut lines: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let Some(counts) = lines.pop().filter(|counts| counts["lines"].is_number()) else {
        panic!("{}", String::from_utf8_lossy(&output.stderr));
    };
    Report { lines, counts }
}

fn overlaid(description: &Path) -> Value {
    codegen::overlaid(&tests::input(description)).unwrap()
}
