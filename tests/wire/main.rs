//! Instances through the generated types and back, by way of `cargo xtask wire roundtrip`: for a whole document, every
//! schema.
//!
//! Each test builds a client, which takes a minute the first time, so they run only when asked for:
//! `cargo test -p tests --test wire -- --ignored`.

// Helpers of tests may unwrap as tests do.
#![allow(clippy::unwrap_used, clippy::panic)]

mod changed;
mod hard_cases;
mod instances;
mod mutations;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::{Input, Source};
use fastrand::Rng;
use serde_json::{Value, json};

const SEED: u64 = 20_260_821;

/// The least number of instances of a schema.
const COUNT: usize = 20;

#[test]
#[ignore = "builds a client"]
fn every_schema_of_our_description_comes_back_as_it_went() {
    comes_back(&root().join("spec/api"));
}

#[test]
#[ignore = "builds a client"]
fn every_schema_of_the_published_document_comes_back_as_it_went() {
    match shared("ATLAS_SPEC", "atlas/v2-2026-08-21.yaml") {
        Some(document) => comes_back(&document),
        None => eprintln!("skipped: no published document"),
    }
}

#[test]
#[ignore = "builds a client"]
fn recorded_answers_come_back_as_they_came() {
    let document = shared("ATLAS_SPEC", "atlas/v2-2026-08-21.yaml");
    let recorded = shared("ATLAS_WIRE", "wire").map(|folder| folder.join("recorded.jsonl"));
    match (document, recorded) {
        (Some(document), Some(recorded)) => {
            let Report { lines, counts } = roundtrip(&document, &recorded);
            let found = (&counts["differences"], &counts["errors"]);
            assert_eq!(found, (&json!(0), &json!(0)), "{lines:#?}");
        }
        _ => eprintln!("skipped: no recorded answers"),
    }
}

/// Nothing is lost, nothing is unknown, every union has its variant.
fn comes_back(description: &Path) {
    let tree = codegen::overlaid(&input(description)).unwrap();
    let instances = instances::instances(&tree, SEED, COUNT);
    let mut rng = Rng::with_seed(SEED);
    let lines = instances.iter().map(|instance| {
        let (schema, variant) = (json!(instance.schema), json!(instance.variant));
        let value = instances::to_json(&instance.value, &mut rng);
        format!(r#"{{"schema": {schema}, "variant": {variant}, "instance": {value}}}"#)
    });
    let name = description.file_stem().unwrap().to_string_lossy();
    let file = write_lines(&format!("instances-{name}"), lines);
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
    let Report { lines, counts } = roundtrip(description, &file);
    for line in lines.iter().take(40) {
        eprintln!("{line}");
    }
    assert_eq!(counts, expected, "instances: {}", file.display());
}

/// Writes a file of lines, and returns its path.
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
    fn is_clean(&self) -> bool {
        ["differences", "errors", "skipped"]
            .iter()
            .all(|name| self.counts[*name] == json!(0))
    }
}

fn roundtrip(description: &Path, instances: &Path) -> Report {
    let output = Command::new(env!("CARGO"))
        .args(["xtask", "wire", "roundtrip", "--variants", "--spec"])
        .arg(description)
        .arg("--instances")
        .arg(instances)
        .current_dir(root())
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

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_path_buf()
}

/// Returns what lies beside the checkout, or where an environment variable says.
fn shared(variable: &str, path: &str) -> Option<PathBuf> {
    let named = std::env::var_os(variable).map(PathBuf::from);
    let beside = root()
        .ancestors()
        .skip(1)
        .map(|folder| folder.join("shared").join(path))
        .find(|path| path.exists());
    named.or(beside)
}

fn input(description: &Path) -> Input {
    let spec = root().join("spec");
    let description = if description.is_dir() {
        sources(description)
    } else {
        vec![source(description)]
    };
    Input {
        description,
        overlays: sources(&spec.join("overlays")),
        ..Input::default()
    }
}

fn sources(folder: &Path) -> Vec<Source> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    paths.iter().map(|path| source(path)).collect()
}

fn source(path: &Path) -> Source {
    Source::new(
        path.display().to_string(),
        fs::read_to_string(path).unwrap(),
    )
}
