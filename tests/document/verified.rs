//! Our description says what the publisher's document says.

use std::fs;

#[test]
fn our_description_agrees_with_the_published_document() {
    let test = "our_description_agrees_with_the_published_document";
    let Some(document) = tests::material(test, "ATLAS_SPEC", "atlas/v2-2026-08-21.yaml") else {
        return;
    };
    let output = tests::cargo()
        .args(["run", "--quiet", "--package", "xtask", "--"])
        .args(["spec", "verify", "--against"])
        .arg(fs::canonicalize(document).unwrap())
        .current_dir(tests::root())
        .output()
        .unwrap();
    let text = [output.stdout, output.stderr].concat();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&text)
    );
}
