//! The client of the whole document compiles. Slow: the crate alone takes a quarter of a minute, its dependencies, which
//! are kept between runs, a minute or two once.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn run(command: &mut Command) -> Output {
    let output = command.output().unwrap();
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}\n{text}");
    output
}

#[test]
fn the_client_of_the_newest_document_compiles_without_a_warning() {
    let Some(spec) = tests::atlas("the_client_of_the_newest_document_compiles_without_a_warning")
    else {
        return;
    };
    let room = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let client = room.join("atlas");
    run(Command::new(env!("CARGO"))
        .args([
            "run",
            "--quiet",
            "--package",
            "xtask",
            "--",
            "codegen",
            "--spec",
        ])
        .arg(fs::canonicalize(spec).unwrap())
        .arg("--out")
        .arg(&client)
        .current_dir(tests::root()));
    // The same versions as here, so that nothing has to be downloaded.
    fs::copy(tests::root().join("Cargo.lock"), client.join("Cargo.lock")).unwrap();
    let checked = run(Command::new(env!("CARGO"))
        .args(["check", "--features", "full,older-versions,preview"])
        .env("CARGO_TARGET_DIR", room.join("clients"))
        .current_dir(&client));
    let text = String::from_utf8_lossy(&checked.stderr);
    assert!(!text.contains("warning"), "{text}");
}
