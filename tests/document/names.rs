//! Names: none twice, none that a file system refuses, each explained.

use std::collections::BTreeSet;

use super::Case;

/// Device names of Windows, which no file can have there, whatever its ending.
const DEVICES: [&str; 4] = ["aux", "con", "nul", "prn"];

fn assert_distinct(names: Vec<String>) {
    let mut seen = BTreeSet::new();
    for name in names {
        assert!(seen.insert(name.clone()), "{name} is there twice");
    }
}

pub(crate) fn are_unique(case: &Case) {
    let catalog = &case.output.catalog;
    let versions = catalog
        .operations
        .iter()
        .flat_map(|operation| &operation.versions);
    assert_distinct(versions.map(|version| version.rust.clone()).collect());
    assert_distinct(
        catalog
            .schemas
            .iter()
            .map(|schema| schema.rust.clone())
            .collect(),
    );
    let files = || case.output.files.keys();
    assert_distinct(files().map(|path| path.to_lowercase()).collect());
    for path in files() {
        let name = path
            .rsplit('/')
            .next()
            .unwrap()
            .split('.')
            .next()
            .unwrap()
            .to_lowercase();
        let numbered = ["com", "lpt"]
            .iter()
            .any(|port| name.len() == 4 && name.starts_with(port));
        assert!(!numbered && !DEVICES.contains(&name.as_str()), "{path}");
    }
    // Also those of inline types.
    let types = case
        .output
        .files
        .iter()
        .filter(|(path, _)| path.contains("/types/"));
    let lines = types.flat_map(|(_, text)| text.lines());
    let name = |line: &str| {
        let rest = ["pub struct ", "pub enum ", "pub type "]
            .iter()
            .find_map(|head| line.strip_prefix(head))?;
        Some(
            rest.split(|c: char| !c.is_alphanumeric() && c != '_')
                .next()?
                .to_owned(),
        )
    };
    let types: Vec<String> = lines.filter_map(name).collect();
    assert!(types.len() >= catalog.schemas.len());
    assert_distinct(types.clone());
    // Where case does not count, an import of one must not find the other.
    assert_distinct(types.iter().map(|name| name.to_lowercase()).collect());
}

pub(crate) fn are_explained(case: &Case) {
    let catalog = &case.output.catalog;
    for schema in &catalog.schemas {
        let text = catalog.explain(&schema.name).unwrap();
        assert!(
            text.contains(&schema.rust) && text.contains(schema.kind),
            "{text}"
        );
        let short = schema.rust.rsplit("::").next().unwrap();
        assert!(catalog.explain(short).is_some(), "{short}");
    }
    for operation in &catalog.operations {
        let text = catalog.explain(&operation.id).unwrap();
        for version in &operation.versions {
            assert!(text.contains(&version.rust), "{text}");
        }
    }
    for name in catalog.names() {
        assert!(catalog.explain(name).is_some(), "{name}");
    }
    assert!(catalog.explain("NoSuchThing").is_none());
}

pub(crate) fn files_parse_in_short_lines(case: &Case) {
    for (path, text) in &case.output.files {
        if let Err(error) = syn::parse_file(text) {
            panic!("{path}: {error}");
        }
        for (number, line) in text.lines().enumerate() {
            let is_doc = ["///", "//!", "#[doc"]
                .iter()
                .any(|head| line.trim_start().starts_with(head));
            let length = line.chars().count();
            assert!(
                is_doc || length <= 200,
                "{path}:{}: {length} characters",
                number + 1
            );
        }
    }
}
