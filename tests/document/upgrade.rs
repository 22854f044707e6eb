//! A user moves from the older document's client to the newer one's: no line breaks but where the document took something away.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use insta::assert_snapshot;
use serde_json::Value;

use super::excuses::excuse;
use super::sample::{Program, Subject};
use super::{compiles, older};

/// Checks the program as an example of a client and returns the errors, by line.
fn errors(client: &Path, text: &str) -> BTreeMap<usize, String> {
    let examples = client.join("examples");
    fs::create_dir_all(&examples).unwrap();
    fs::write(examples.join("sample.rs"), text).unwrap();
    let checked = tests::cargo()
        .args([
            "check",
            "--example",
            "sample",
            "--features",
            "full,older-versions",
        ])
        .args(["--message-format", "json"])
        .env("CARGO_TARGET_DIR", compiles::room().join("clients"))
        .current_dir(client)
        .output()
        .unwrap();
    let mut errors = BTreeMap::new();
    for line in String::from_utf8(checked.stdout).unwrap().lines() {
        let message = serde_json::from_str::<Value>(line).unwrap()["message"].take();
        if message["level"] != "error" {
            continue;
        }
        let spans = message["spans"].as_array().unwrap();
        let own = |span: &&Value| {
            let is_here = span["file_name"] == "examples/sample.rs";
            is_here && span["is_primary"] == true
        };
        if let Some(span) = spans.iter().find(own) {
            let line = span["line_start"].as_u64().unwrap() as usize;
            let told = message["message"].as_str().unwrap().to_owned();
            errors.entry(line).or_insert(told);
        }
    }
    let stderr = String::from_utf8_lossy(&checked.stderr);
    assert!(checked.status.success() || !errors.is_empty(), "{stderr}");
    errors
}

#[test]
#[ignore = "builds two clients"]
fn a_program_moves_to_the_newer_document() {
    let test = "a_program_moves_to_the_newer_document";
    let (Some(path), Some(newer)) = (
        tests::material(test, "ATLAS_SPEC_OLDER", super::OLDER),
        tests::atlas(test),
    ) else {
        return;
    };
    let Some(case) = older(test) else { return };
    let mut program = Program::new(&case.output);
    let client = compiles::write(&path, "sample-older");
    // Without the feature `preview`, what belongs to it alone is not there.
    loop {
        let refused = errors(&client, &program.text().0);
        if refused.is_empty() {
            break;
        }
        let is_missing = |error: &String| error.starts_with("cannot find");
        assert!(refused.values().all(is_missing), "{refused:#?}");
        program.drop_lines(&refused.into_keys().collect());
    }
    // Enough to mean something: each family, nearly every type.
    assert!(program.text().1.len() > 4_000);

    let [old, new]: [Value; 2] = [&path, &newer]
        .map(|path| serde_yaml::from_str(&fs::read_to_string(path).unwrap()).unwrap());
    let client = compiles::write(&newer, "sample-newer");
    let (mut told, mut unexcused) = (BTreeSet::new(), Vec::new());
    // An error may hide another one.
    loop {
        let (text, subjects) = program.text();
        let refused = errors(&client, &text);
        if refused.is_empty() {
            break;
        }
        let mut broken = BTreeSet::new();
        for (line, error) in refused {
            let subject: &Subject = &subjects[&line];
            match excuse(&old, &new, subject) {
                Some(reason) => {
                    told.insert(format!("{reason}: {subject}"));
                }
                None => unexcused.push(format!("{subject}: {error}")),
            }
            broken.insert(line);
        }
        program.drop_lines(&broken);
    }
    assert!(unexcused.is_empty(), "{unexcused:#?}");
    assert_snapshot!(told.into_iter().collect::<Vec<_>>().join("\n"));
}
