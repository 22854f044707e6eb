//! Instances through the generated types and back, by way of `cargo xtask wire roundtrip`: for a whole document, every
//! schema.
//!
//! Each test builds a client, which takes a minute the first time, so they run only when asked for:
//! `cargo test -p tests --test wire -- --ignored`.

// Helpers of tests may unwrap as tests do.
#![allow(clippy::unwrap_used, clippy::panic)]

mod instances;

use std::collections::BTreeSet;
use std::fmt::Write as _;
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
            let counts = roundtrip(&document, &recorded);
            assert_eq!(
                (&counts["differences"], &counts["errors"]),
                (&json!(0), &json!(0)),
                "{counts}"
            );
        }
        _ => eprintln!("skipped: no recorded answers"),
    }
}

/// Nothing is lost, nothing is unknown, every union has its variant.
fn comes_back(description: &Path) {
    let tree = codegen::overlaid(&input(description)).unwrap();
    let instances = instances::instances(&tree, SEED, COUNT);
    let mut rng = Rng::with_seed(SEED);
    let mut lines = String::new();
    for instance in &instances {
        let (schema, variant) = (json!(instance.schema), json!(instance.variant));
        let value = instances::to_json(&instance.value, &mut rng);
        writeln!(
            lines,
            r#"{{"schema": {schema}, "variant": {variant}, "instance": {value}}}"#
        )
        .unwrap();
    }
    let name = description.file_stem().unwrap().to_string_lossy();
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("instances-{name}.jsonl"));
    fs::write(&file, lines).unwrap();
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
    assert_eq!(
        roundtrip(description, &file),
        expected,
        "instances: {}",
        file.display()
    );
}

/// Returns the counts; what the command prints before them goes to standard error.
fn roundtrip(description: &Path, instances: &Path) -> Value {
    let output = Command::new(env!("CARGO"))
        .args(["xtask", "wire", "roundtrip", "--variants", "--spec"])
        .arg(description)
        .arg("--instances")
        .arg(instances)
        .current_dir(root())
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let mut lines: Vec<&str> = text.lines().collect();
    let Some(counts) = lines.pop() else {
        panic!("{}", String::from_utf8_lossy(&output.stderr));
    };
    for line in lines.iter().take(40) {
        eprintln!("{line}");
    }
    serde_json::from_str(counts).unwrap()
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
