//! What is kept in this repository can be checked out on every system.

// Helpers of tests may unwrap as tests do.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// Returns the paths of all files that git keeps or would keep.
fn files() -> Vec<String> {
    let listed = Command::new("git")
        .args([
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ])
        .current_dir(root())
        .output()
        .unwrap();
    let text = String::from_utf8(listed.stdout).unwrap();
    let paths = text.split('\0').filter(|path| !path.is_empty());
    paths.map(str::to_owned).collect()
}

/// Windows refuses these, with any ending; and it and macOS take names that differ only in case for one.
#[test]
fn every_file_has_a_name_that_any_system_takes() {
    let files = files();
    assert!(files.len() > 100, "{}", files.len());
    let mut seen = BTreeSet::new();
    for path in &files {
        assert!(seen.insert(path.to_lowercase()), "{path}");
        assert!(
            path.is_ascii() && !path.contains(['<', '>', ':', '"', '\\', '|', '?', '*']),
            "{path}"
        );
        for step in path.split('/') {
            let stem = step.split('.').next().unwrap().to_lowercase();
            let port = ["com", "lpt"].iter().any(|kind| {
                let number = stem.strip_prefix(kind);
                number.is_some_and(|number| number.len() == 1 && number < "a")
            });
            assert!(
                !port && !["aux", "con", "nul", "prn"].contains(&stem.as_str()),
                "{path}"
            );
            assert!(!step.ends_with(['.', ' ']), "{path}");
        }
    }
}

/// What is generated is compared byte by byte with what was checked out.
#[test]
fn lines_end_the_same_way_everywhere() {
    let attributes = fs::read_to_string(root().join(".gitattributes")).unwrap();
    assert!(attributes.contains("* text=auto eol=lf"));
    for path in files() {
        let bytes = fs::read(root().join(&path)).unwrap_or_default();
        // As git tells texts.
        let is_text = !bytes.contains(&0);
        assert!(
            !is_text || !bytes.windows(2).any(|two| two == b"\r\n"),
            "{path}"
        );
    }
}
