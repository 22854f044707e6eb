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

#[test]
fn each_has_the_page_that_a_registry_shows_without_links_into_this_repository() {
    for package in PUBLISHED {
        let page = read(&format!("{package}/README.md"));
        assert!(page.starts_with("# "), "{package}");
        assert!(!page.contains("]("), "{package}");
    }
}

/// The registry refuses more than 300 features.
#[test]
fn the_client_has_fewer_features_than_a_registry_takes() {
    let manifest = read("generated-client/Cargo.toml");
    let features = manifest.split("[features]").nth(1).unwrap();
    let features = features.split("\n[").next().unwrap();
    let count = features
        .lines()
        .filter(|line| line.contains(" = ["))
        .count();
    assert!((40..300).contains(&count), "{count}");
}
