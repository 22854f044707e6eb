//! What the packages hold.

// Helpers of tests may unwrap as tests do.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

const PUBLISHED: [&str; 2] = ["generated-client", "codegen"];

fn read(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    fs::read_to_string(root.join(path)).unwrap()
}

#[test]
fn each_carries_the_licences() {
    for package in PUBLISHED {
        for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
            // Copies, for links do not survive everywhere.
            assert_eq!(read(&format!("{package}/{name}")), read(name));
        }
    }
}

#[test]
fn each_says_what_a_registry_asks() {
    for package in PUBLISHED {
        let manifest = read(&format!("{package}/Cargo.toml"));
        for key in [
            "description",
            "license",
            "rust-version",
            "keywords",
            "categories",
        ] {
            let said = manifest.lines().any(|line| line.starts_with(key));
            assert!(said, "{package} has no {key}");
        }
    }
}
