//! The commands as scripts see them: files, output and exit status, in a small repository of the same shape.

// Helpers of tests may unwrap as tests do.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

const DESCRIPTION: &str = "\
openapi: 3.0.1
info:
  title: Test
  version: '1'
  license:
    name: MIT
tags:
  - name: Things
paths:
  /api/atlas/v2/things/{thingId}:
    get:
      operationId: getThing
      tags: [Things]
      summary: One thing
      parameters:
        - name: thingId
          in: path
          required: true
          schema:
            type: string
      responses:
        '200':
          description: The thing
          content:
            application/vnd.atlas.2025-01-01+json:
              schema:
                $ref: '#/components/schemas/Thing'
components:
  schemas:
    Thing:
      type: object
      properties:
        colour:
          type: string
";

const WORKSPACE: &str = "\
[workspace]
members = [\"generated-client\"]

[workspace.package]
version = \"1.2.3\"
license = \"MIT\"

[workspace.dependencies]
serde = { version = \"1\", features = [\"derive\"] }
";

const MANIFEST: &str = "\
[package]
name = \"generated-client\"
version.workspace = true
license.workspace = true
edition = \"2024\"

[dependencies]
serde.workspace = true

[features]
# <generated>
# </generated>
";

/// A repository that holds no more than the commands need.
fn repository() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let files = [
        ("Cargo.toml", WORKSPACE),
        ("LICENSE-MIT", "MIT\n"),
        ("generated-client/Cargo.toml", MANIFEST),
        ("generated-client/src/lib.rs", "//! By hand.\n"),
        ("spec/api/things.yaml", DESCRIPTION),
    ];
    for (path, text) in files {
        write(&folder.path().join(path), text);
    }
    folder
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn command(repository: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    // As `cargo run` sets it: this is how the program knows which repository it belongs to.
    command
        .args(arguments)
        .current_dir(repository)
        .env("CARGO_MANIFEST_DIR", repository.join("xtask"));
    command
}

fn xtask(repository: &Path, arguments: &[&str]) -> Output {
    command(repository, arguments).output().unwrap()
}

#[track_caller]
fn succeeds(repository: &Path, arguments: &[&str]) -> String {
    let output = xtask(repository, arguments);
    assert!(
        output.status.success(),
        "{arguments:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

#[track_caller]
fn fails(repository: &Path, arguments: &[&str], status: i32) -> String {
    let output = xtask(repository, arguments);
    let text = [output.stdout, output.stderr].concat();
    let text = String::from_utf8(text).unwrap();
    assert_eq!(output.status.code(), Some(status), "{arguments:?}: {text}");
    text
}

/// Returns every file below a folder, by path.
fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path
                    .strip_prefix(folder)
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .replace('\\', "/");
                files.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    files
}

#[test]
fn a_second_run_changes_nothing() {
    let repository = repository();
    let root = repository.path();
    succeeds(root, &["codegen"]);
    let first = tree(root);
    assert!(
        first
            .keys()
            .any(|path| path.starts_with("generated-client/src/generated/"))
    );
    let said = succeeds(root, &["codegen"]);
    assert!(said.contains("0 new, 0 changed, 0 deleted"), "{said}");
    assert_eq!(tree(root), first);
    assert!(succeeds(root, &["codegen", "--check"]).contains("is what the description gives"));
}

#[test]
fn a_run_restores_what_was_touched_and_deletes_what_is_stale() {
    let repository = repository();
    let root = repository.path();
    succeeds(root, &["codegen"]);
    let fresh = tree(root);
    let generated = fresh
        .keys()
        .find(|path| path.contains("/src/generated/"))
        .unwrap();
    write(&root.join(generated), "touched\n");
    write(
        &root.join("generated-client/src/generated/stale/old.rs"),
        "stale\n",
    );
    let touched = tree(root);

    let said = fails(root, &["codegen", "--check"], 1);
    assert!(said.contains(&format!("changed: {generated}")), "{said}");
    assert!(said.contains("-touched"), "{said}");
    assert!(
        said.contains("extra: generated-client/src/generated/stale/old.rs"),
        "{said}"
    );
    assert_eq!(tree(root), touched);

    succeeds(root, &["codegen"]);
    assert_eq!(tree(root), fresh);
}

#[test]
fn bad_input_leaves_the_old_output_whole() {
    let repository = repository();
    let root = repository.path();
    succeeds(root, &["codegen"]);
    let before = tree(&root.join("generated-client"));
    let cases: [&[&str]; 5] = [
        &["codegen", "--spec", "nowhere.yaml"],
        &["codegen", "--spec", "generated-client"],
        &["codegen", "--api-date", "2025-02-30"],
        &["codegen", "--wrong"],
        &["codegen", "--out", "spec"],
    ];
    for arguments in cases {
        fails(root, arguments, 2);
    }
    fs::write(
        root.join("spec/api/things.yaml"),
        b"openapi: 3.0.1\ninfo: \xff\n",
    )
    .unwrap();
    let said = fails(root, &["codegen"], 2);
    assert!(said.contains("things.yaml:2"), "{said}");
    assert_eq!(tree(&root.join("generated-client")), before);
}

#[test]
fn what_a_killed_run_left_behind_is_cleaned_up() {
    let repository = repository();
    let root = repository.path();
    succeeds(root, &["codegen"]);
    let before = tree(root);
    write(
        &root.join("generated-client/.codegen-staging/new/src/generated/half.rs"),
        "half\n",
    );
    succeeds(root, &["codegen"]);
    assert_eq!(tree(root), before);
}

#[test]
fn a_crate_written_elsewhere_stands_alone() {
    let repository = repository();
    let root = repository.path();
    succeeds(root, &["codegen", "--out", "elsewhere"]);
    let elsewhere = root.join("elsewhere");
    let manifest = fs::read_to_string(elsewhere.join("Cargo.toml")).unwrap();
    assert!(!manifest.contains("workspace = true"), "{manifest}");
    assert!(!manifest.contains("README"), "{manifest}");
    for line in ["version = \"1.2.3\"", "license = \"MIT\"", "[workspace]"] {
        assert!(
            manifest.lines().any(|other| other == line),
            "{line}: {manifest}"
        );
    }
    assert!(
        manifest.contains("serde = { version = \"1\", features = [\"derive\"] }"),
        "{manifest}"
    );
    let files = tree(&elsewhere);
    assert_eq!(files["src/lib.rs"], b"//! By hand.\n");
    assert!(!files.contains_key("NOTICE"));
    assert!(
        !tree(&root.join("generated-client/src"))
            .keys()
            .any(|path| path.starts_with("generated/"))
    );
    succeeds(root, &["codegen", "--out", "elsewhere", "--check"]);
}

#[test]
fn a_crate_written_elsewhere_keeps_what_is_not_its_own() {
    let repository = repository();
    let root = repository.path();
    write(&root.join("generated-client/src/gone.rs"), "//! Soon.\n");
    succeeds(root, &["codegen", "--out", "elsewhere"]);
    fs::remove_file(root.join("generated-client/src/gone.rs")).unwrap();
    for path in [
        "elsewhere/target/debug/x",
        "elsewhere/src/mine.rs",
        "elsewhere/Cargo.lock",
    ] {
        write(&root.join(path), "mine\n");
    }
    succeeds(root, &["codegen", "--out", "elsewhere"]);
    let files = tree(&root.join("elsewhere"));
    assert!(!files.contains_key("src/gone.rs"));
    for path in ["target/debug/x", "src/mine.rs", "Cargo.lock"] {
        assert_eq!(files[path], b"mine\n");
    }
}

#[test]
fn another_publishers_licence_is_stated() {
    let repository = repository();
    let root = repository.path();
    write(
        &root.join("theirs.yaml"),
        &DESCRIPTION.replace("name: MIT", "name: THEIRS 1.0"),
    );
    succeeds(
        root,
        &["codegen", "--spec", "theirs.yaml", "--out", "elsewhere"],
    );
    let manifest = fs::read_to_string(root.join("elsewhere/Cargo.toml")).unwrap();
    assert!(manifest.contains("license-file = \"NOTICE\""), "{manifest}");
    assert!(
        fs::read_to_string(root.join("elsewhere/NOTICE"))
            .unwrap()
            .contains("THEIRS 1.0")
    );
}

#[test]
fn operations_and_schemas_are_listed_and_explained() {
    let repository = repository();
    let root = repository.path();
    assert!(succeeds(root, &["spec", "list"]).contains("getThing"));
    let json: serde_json::Value =
        serde_json::from_str(&succeeds(root, &["spec", "list", "--format", "json"])).unwrap();
    assert_eq!(json["operations"][0]["id"], "getThing");
    assert_eq!(json["schemas"][0]["name"], "Thing");
    assert!(succeeds(root, &["spec", "explain", "getThing"]).contains("getThing"));
    let said = fails(root, &["spec", "explain", "getThings"], 2);
    assert!(said.contains("did you mean getThing"), "{said}");
}

#[test]
fn a_folder_of_another_description_brings_its_own_overlays() {
    let repository = repository();
    let overlay = "\
overlay: 1.0.0
info: {title: Ours, version: 1.0.0}
x-applies-to: {document: own}
actions: [{target: $.components.schemas.Thing, update: {description: A thing}}]
";
    write(&repository.path().join("spec/overlays/ours.yaml"), overlay);
    let pets = DESCRIPTION.replace("Thing", "Pet");
    write(&repository.path().join("pets/api/pets.yaml"), &pets);
    let listed = succeeds(repository.path(), &["spec", "list", "--spec", "pets"]);
    assert!(listed.contains("getPet"), "{listed}");
    // A description alone goes with what is in spec/.
    let refused = fails(
        repository.path(),
        &["spec", "list", "--spec", "pets/api"],
        2,
    );
    assert!(refused.contains("selects nothing"), "{refused}");
}

#[test]
fn a_reader_that_leaves_early_is_no_error() {
    let repository = repository();
    for arguments in [&["spec", "list"][..], &["ci", "--list"]] {
        let mut child = command(repository.path(), arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{arguments:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    }
}

#[test]
fn bad_instances_are_refused_before_anything_is_built() {
    let repository = repository();
    let root = repository.path();
    let instances = root.join("instances.jsonl");
    fs::write(
        &instances,
        "{\"schema\": \"Thing\", \"instance\": {}}\n\n{\"schema\": 1}\n",
    )
    .unwrap();
    let said = fails(
        root,
        &["wire", "roundtrip", "--instances", "instances.jsonl"],
        2,
    );
    assert!(said.contains("instances.jsonl:3"), "{said}");
    let said = fails(
        root,
        &["wire", "roundtrip", "--instances", "nowhere.jsonl"],
        2,
    );
    assert!(said.contains("nowhere.jsonl"), "{said}");
    fails(root, &["wire", "roundtrip"], 2);
    assert!(!root.join("target").exists());
}
