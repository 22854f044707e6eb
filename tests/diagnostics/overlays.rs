//! Overlays: which documents they change, and those of the project against the publisher's document.

use std::path::{Path, PathBuf};
use std::{env, fs};

use codegen::{Input, NoticeKind, Source, validate};

use super::fixture;

/// Returns a description with a schema that only the overlay `overlay_upstream.yaml` puts right.
fn description(sha: &str) -> Input {
    let text = format!(
        "openapi: 3.0.1\n\
         info: {{title: t, version: '1'{sha}}}\n\
         paths: {{}}\n\
         components: {{schemas: {{Thing: {{type: string, enum: [a, b, b]}}}}}}\n"
    );
    Input {
        description: vec![Source::new("document.yaml", text)],
        overlays: vec![fixture("overlay_upstream.yaml")],
        ..Input::default()
    }
}

#[test]
fn an_idle_action_is_a_fault_in_the_version_it_was_written_against() {
    let problems = validate(&description(", x-xgen-sha: abc")).unwrap_err();
    let messages: Vec<&str> = problems
        .iter()
        .map(|problem| problem.diagnostic.message.as_str())
        .collect();
    assert_eq!(messages, ["`$.components.schemas.Gone` selects nothing"]);
}

#[test]
fn an_idle_action_is_counted_in_other_versions_and_the_rest_is_applied() {
    let notices = validate(&description(", x-xgen-sha: def")).unwrap();
    assert_eq!(notices.len(), 1);
    assert_eq!(notices[0].kind, NoticeKind::IdleOverlayAction);
    assert_eq!(notices[0].path.as_deref(), Some("overlay_upstream.yaml"));
}

#[test]
fn a_document_of_our_own_is_left_alone() {
    let problems = validate(&description("")).unwrap_err();
    assert!(
        problems.to_string().contains("`\"b\"` is listed twice"),
        "{problems}"
    );
}

/// The project's overlays, every action of them, fit the document that they were written against.
#[test]
fn our_overlays_fit_the_publishers_document() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let path = env::var_os("ATLAS_SPEC").map_or_else(
        || root.join("../shared/atlas/v2-2026-08-21.yaml"),
        PathBuf::from,
    );
    let Ok(text) = fs::read_to_string(&path) else {
        eprintln!("skipped: no {}", path.display());
        return;
    };
    let mut overlays: Vec<PathBuf> = fs::read_dir(root.join("spec/overlays"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "yaml")
        })
        .collect();
    overlays.sort();
    assert!(!overlays.is_empty());
    let source = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        Source::new(path.display().to_string(), text)
    };
    let input = Input {
        description: vec![Source::new(path.display().to_string(), text)],
        overlays: overlays.into_iter().map(source).collect(),
        ..Input::default()
    };
    if let Err(problems) = validate(&input) {
        panic!("{problems}");
    }
}
