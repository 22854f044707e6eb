//! Descriptions of other APIs: each becomes a client that compiles, or is refused with the places of its faults.
//!
//! None is kept in this repository; `npm ci` in this folder brings them. The table of outcomes stands in `docs/other-documents.md`.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests are tests too"
)]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::{Diagnostics, Input, Output, Source, generate};

const CONFIG: &str = "unsupported-operations = \"leave-out\"\n";

/// A description and the overlay that it needs, if any.
struct Case {
    name: String,
    description: PathBuf,
    overlay: Option<PathBuf>,
}

fn cases(modules: &Path) -> Vec<Case> {
    let examples = modules.join("@readme/oas-examples/3.0/json");
    let mut documents: Vec<PathBuf> = fs::read_dir(examples)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .collect();
    documents.sort();
    let mut cases: Vec<Case> = documents.into_iter().map(|path| case(None, path)).collect();
    for (name, path) in [
        ("blockfrost", "@blockfrost/openapi/openapi.yaml"),
        ("directus", "@directus/specs/dist/openapi.json"),
    ] {
        cases.push(case(Some(name), modules.join(path)));
    }
    cases
}

fn case(name: Option<&str>, description: PathBuf) -> Case {
    let stem = description.file_stem().unwrap().to_str().unwrap();
    let name = name.unwrap_or(stem).to_owned();
    let overlay = tests::root().join(format!("tests/others/overlays/{name}.yaml"));
    Case {
        overlay: overlay.is_file().then_some(overlay),
        name,
        description,
    }
}

fn outcome(case: &Case) -> Result<Output, Diagnostics> {
    let source = |path: &PathBuf| {
        let file = path.file_name().unwrap().to_str().unwrap();
        Source::new(file, fs::read_to_string(path).unwrap())
    };
    generate(&Input {
        description: vec![source(&case.description)],
        overlays: case.overlay.iter().map(source).collect(),
        config: Some(Source::new("codegen.toml", CONFIG)),
        ..Input::default()
    })
}

/// Returns the table of outcomes in Markdown.
fn table(cases: &[Case]) -> String {
    let mut table =
        "| document | operations | left out | structs, unions, enums | |\n|---|---|---|---|---|\n"
            .to_owned();
    for case in cases {
        write!(table, "| `{}` ", case.name).unwrap();
        match outcome(case) {
            Ok(Output { summary, .. }) => {
                let overlay = if case.overlay.is_some() {
                    "with an overlay"
                } else {
                    ""
                };
                writeln!(
                    table,
                    "| {} | {} | {}, {}, {} | {overlay} |",
                    summary.operations,
                    summary.unsupported.len(),
                    summary.structs,
                    summary.unions,
                    summary.enums
                )
                .unwrap();
            }
            Err(faults) => {
                let first = faults.iter().next().unwrap();
                let place = first.location.as_ref().unwrap();
                let more = match faults.iter().len() {
                    1 => String::new(),
                    count => format!(", and {} more", count - 1),
                };
                writeln!(
                    table,
                    "| refused | | | {}:{}:{}: {}{more} |",
                    place.path, place.line, place.column, first.diagnostic.message
                )
                .unwrap();
            }
        }
    }
    table
}

#[test]
fn the_page_on_other_documents_has_the_outcomes() {
    let test = "the_page_on_other_documents_has_the_outcomes";
    let Some(modules) = tests::node_modules(test, "OTHERS_MODULES", "others") else {
        return;
    };
    let page = fs::read_to_string(tests::root().join("docs/other-documents.md")).unwrap();
    let table = table(&cases(&modules));
    assert!(
        page.contains(&table),
        "docs/other-documents.md has another table than this:\n{table}"
    );
}

fn run(command: &mut Command) -> String {
    let output = command.output().unwrap();
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{command:?}\n{text}");
    text
}

/// Slow: a client takes some seconds, and its dependencies, which are kept between runs, a minute or two once.
#[test]
#[ignore = "slow"]
fn every_client_compiles_without_a_warning() {
    let test = "every_client_compiles_without_a_warning";
    let Some(modules) = tests::node_modules(test, "OTHERS_MODULES", "others") else {
        return;
    };
    let room = Path::new(env!("CARGO_TARGET_TMPDIR"));
    for case in cases(&modules).iter().filter(|case| outcome(case).is_ok()) {
        let (spec, client) = (room.join("spec").join(&case.name), room.join(&case.name));
        let place = |folder: &str, from: &Path| {
            let folder = spec.join(folder);
            fs::create_dir_all(&folder).unwrap();
            fs::copy(from, folder.join(from.file_name().unwrap())).unwrap();
        };
        place("api", &case.description);
        if let Some(overlay) = &case.overlay {
            place("overlays", overlay);
        }
        fs::write(spec.join("codegen.toml"), CONFIG).unwrap();
        run(Command::new(env!("CARGO"))
            .args(["xtask", "codegen", "--spec"])
            .arg(&spec)
            .arg("--out")
            .arg(&client)
            .current_dir(tests::root()));
        // The same versions as here, so that nothing has to be downloaded.
        fs::copy(tests::root().join("Cargo.lock"), client.join("Cargo.lock")).unwrap();
        let said = run(Command::new(env!("CARGO"))
            .args(["check", "--features", "full"])
            .env("CARGO_TARGET_DIR", room.join("clients"))
            .current_dir(&client));
        assert!(!said.contains("warning"), "{}: {said}", case.name);
    }
}
