//! `cargo xtask diff` as scripts use it: what it prints, and what it exits with.

use crate::changes::changes;
use crate::read;
use serde_json::Value;
use std::fs;
use std::path::Path;

/// Returns the exit code, standard output and standard error.
fn diff(arguments: &[&str]) -> (i32, String, String) {
    let output = tests::cargo()
        .args(["run", "--quiet", "--package", "xtask", "--", "diff"])
        .args(arguments)
        .current_dir(tests::root())
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let code = output.status.code().unwrap();
    (code, text(output.stdout), text(output.stderr))
}

/// Writes a description into a folder of its own, where no overlay and no configuration is for it.
fn side(name: &str, description: &Value) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("sides")
        .join(name);
    fs::create_dir_all(folder.join("api")).unwrap();
    fs::write(folder.join("api/api.json"), description.to_string()).unwrap();
    folder.to_str().unwrap().to_owned()
}

#[test]
fn what_breaks_fails_where_that_is_asked_for() {
    let base = read("base.yaml");
    let expected = [
        ("schemas", "property removed", "major", 1),
        // Only on the wire.
        ("schemas", "property with a tighter limit", "major", 1),
        ("unions", "tag value added", "minor", 0),
        ("operations", "operation deprecated", "patch", 0),
        ("words", "title of the document", "none", 0),
    ];
    for (topic, name, verdict, code) in expected {
        let change = changes(topic).into_iter().find(|(own, _)| own == name);
        let (old, new) = change.unwrap().1.sides(&base);
        let (old, new) = (side("old", &old), side("new", &new));
        let (exits, json, says) = diff(&[&old, &new, "--format", "json", "--fail-on", "breaking"]);
        assert_eq!((exits, says.as_str()), (code, ""), "{name}");
        let report: Value = serde_json::from_str(&json).unwrap();
        assert_eq!(report["verdict"], verdict, "{name}");
        assert_eq!(diff(&[&old, &new]).0, 0, "{name}");
    }
}

#[test]
fn what_cannot_be_compared_is_neither_a_finding_nor_a_success() {
    let base = side("base", &read("base.yaml"));
    let complaints = [
        (vec![base.as_str(), &base, "--fail-on", "all"], "breaking"),
        (vec![&base, "no/such/file.yaml"], "no/such/file.yaml"),
        (vec![&base, "git:no-such-revision"], "no-such-revision"),
        (vec!["git:--help", &base], "git:REV"),
    ];
    for (arguments, complaint) in complaints {
        let (code, prints, says) = diff(&arguments);
        assert_eq!((code, prints.as_str()), (2, ""), "{arguments:?}");
        assert!(says.contains(complaint), "{arguments:?}: {says}");
    }
}

#[test]
fn a_revision_is_compared_with_itself() {
    let test = "a_revision_is_compared_with_itself";
    if !tests::root().join(".git").exists() {
        tests::skip(test, "this is no checkout");
        return;
    }
    let sides = ["git:HEAD", "git:HEAD:spec", "--fail-on", "breaking"];
    let (code, prints, says) = diff(&sides);
    assert_eq!((code, says.as_str()), (0, ""));
    assert!(prints.contains("none"), "{prints}");
}
