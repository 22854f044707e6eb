//! The committed client is what the generator writes today.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::{input, output};

fn files_below(folder: &Path, prefix: &str, into: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        if entry.path().is_dir() {
            files_below(&entry.path(), &format!("{name}/"), into);
        } else {
            into.insert(name);
        }
    }
}

#[test]
fn the_committed_client_is_fresh() {
    let client = tests::root().join("generated-client");
    let output = output(&input(&tests::root().join("spec/api")));
    let mut present = BTreeSet::new();
    files_below(
        &client.join("src/generated"),
        "src/generated/",
        &mut present,
    );
    assert_eq!(present, output.files.keys().cloned().collect());
    for (path, text) in &output.files {
        assert!(
            fs::read_to_string(client.join(path)).unwrap() == *text,
            "{path} is stale: `cargo xtask codegen`"
        );
    }
    let manifest = fs::read_to_string(client.join("Cargo.toml")).unwrap();
    let (_, rest) = manifest.split_once("# <generated>\n").unwrap();
    let (features, _) = rest.split_once("# </generated>").unwrap();
    assert_eq!(features, output.features);
}
