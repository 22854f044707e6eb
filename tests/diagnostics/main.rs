//! What a user sees when the description or an overlay is wrong.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests too")]

mod overlays;
mod waiters;

use std::fs;
use std::path::Path;

use codegen::{Diagnostics, Input, Notice, NoticeKind, Source, validate};
use insta::assert_snapshot;

fn fixture(name: &str) -> Source {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fixtures")
        .join(name);
    Source::new(name, fs::read_to_string(path).unwrap())
}

fn check(description: &[&str], overlays: &[&str]) -> Result<Vec<Notice>, Diagnostics> {
    validate(&Input {
        description: description.iter().map(|name| fixture(name)).collect(),
        overlays: overlays.iter().map(|name| fixture(name)).collect(),
        ..Input::default()
    })
}

/// Returns the drawing of what is wrong with a fixture.
fn drawing(name: &str) -> String {
    check(&[name], &[]).unwrap_err().to_string()
}

/// Returns the only problem of a text.
fn message(path: &str, text: &str) -> String {
    let input = Input {
        description: vec![Source::new(path, text)],
        ..Input::default()
    };
    let problems = validate(&input).unwrap_err();
    assert_eq!(problems.iter().len(), 1, "{problems}");
    problems.iter().next().unwrap().diagnostic.message.clone()
}

#[test]
fn not_yaml() {
    assert_snapshot!(drawing("bad_not_yaml.yaml"));
}

#[test]
fn not_json() {
    assert_snapshot!(drawing("bad_json_syntax.json"));
}

#[test]
fn not_a_mapping() {
    assert_snapshot!(drawing("bad_not_a_mapping.yaml"));
}

#[test]
fn openapi_3_1() {
    assert_snapshot!(drawing("bad_openapi_31.yaml"));
}

#[test]
fn swagger_2() {
    assert_snapshot!(drawing("bad_swagger_2.yaml"));
}

#[test]
fn dangling_reference() {
    assert_snapshot!(drawing("bad_dangling_reference.yaml"));
}

#[test]
fn dangling_reference_in_json() {
    assert_snapshot!(drawing("bad_json.json"));
}

#[test]
fn duplicate_operation_id() {
    assert_snapshot!(drawing("bad_duplicate_operation_id.yaml"));
}

#[test]
fn discriminator_to_missing_schema() {
    assert_snapshot!(drawing("bad_discriminator.yaml"));
}

#[test]
fn cycles_of_every_kind() {
    assert_snapshot!(drawing("bad_cycles.yaml"));
}

#[test]
fn cyclic_alias() {
    assert_snapshot!(drawing("bad_cyclic_alias.yaml"));
}

#[test]
fn bodies_that_are_not_json() {
    assert_snapshot!(drawing("bad_bodies.yaml"));
}

#[test]
fn unsupported_parameters() {
    assert_snapshot!(drawing("bad_parameters.yaml"));
}

#[test]
fn path_parameters() {
    assert_snapshot!(drawing("bad_path_parameters.yaml"));
}

#[test]
fn duplicate_key() {
    assert_snapshot!(drawing("bad_duplicate_key.yaml"));
}

#[test]
fn two_files_say_the_same_thing() {
    let problems = check(&["bad_two_files_a.yaml", "bad_two_files_b.yaml"], &[]).unwrap_err();
    assert_snapshot!(problems.to_string());
}

#[test]
fn schemas_without_a_type_or_with_a_wrong_one() {
    assert_snapshot!(drawing("bad_schemas.yaml"));
}

#[test]
fn what_only_typing_finds() {
    assert_snapshot!(drawing("bad_unchecked.yaml"));
}

#[test]
fn everything_at_once() {
    assert_snapshot!(drawing("bad_everything.yaml"));
}

#[test]
fn overlay_that_finds_nothing() {
    let problems = check(&["small.yaml"], &["bad_overlay_target.yaml"]).unwrap_err();
    assert_snapshot!(problems.to_string());
}

#[test]
fn overlay_with_broken_actions() {
    let problems = check(&["small.yaml"], &["bad_overlay_actions.yaml"]).unwrap_err();
    assert_snapshot!(problems.to_string());
}

#[test]
fn overlay_for_nobody() {
    let problems = check(&["small.yaml"], &["bad_overlay_head.yaml"]).unwrap_err();
    assert_snapshot!(problems.to_string());
}

#[test]
fn problems_tell_their_place() {
    let problems = check(&["bad_discriminator.yaml"], &[]).unwrap_err();
    let problem = problems.iter().next().unwrap();
    let location = problem.location.as_ref().unwrap();
    assert_eq!((location.line, location.column), (12, 16));
    assert_eq!(location.path, "bad_discriminator.yaml");
    assert_eq!(
        problem.diagnostic.pointer,
        "/components/schemas/Pet/discriminator/mapping/dog"
    );
}

#[test]
fn colour_is_only_drawn_on_request() {
    let problems = check(&["bad_swagger_2.yaml"], &[]).unwrap_err();
    assert!(!problems.to_string().contains('\u{1b}'));
    assert!(problems.render(true).contains('\u{1b}'));
}

#[test]
fn unknown_keys_are_counted_and_extensions_are_not() {
    let notices = check(&["unknown_keys.yaml"], &[]).unwrap();
    let pointers: Vec<&str> = notices
        .iter()
        .filter(|notice| notice.kind == NoticeKind::UnknownKey)
        .map(|notice| notice.pointer.as_str())
        .collect();
    assert_eq!(
        pointers,
        [
            "/webhooks",
            "/components/schemas/Thing/const",
            "/components/schemas/Other/propertys"
        ]
    );
}

#[test]
fn deep_nesting_is_an_error_and_no_crash() {
    for text in [
        "[".repeat(100_000),
        "{a: ".repeat(100_000),
        format!("openapi: 3.0.1\na: {}", "[".repeat(100_000)),
        "- ".repeat(100_000),
    ] {
        assert!(message("deep.yaml", &text).contains("recursion limit"));
    }
    assert!(message("deep.json", &"[".repeat(100_000)).contains("recursion limit"));
}

/// openapiv3 tries every nested schema twice when one is wrong: without our own check this would not end.
#[test]
fn a_fault_deep_inside_is_found_at_once() {
    let mut schema = "type: 5".to_owned();
    for _ in 0..60 {
        schema = format!("type: object, properties: {{a: {{{schema}}}}}");
    }
    let text = format!(
        "openapi: 3.0.1\ninfo: {{title: t, version: '1'}}\npaths: {{}}\ncomponents: {{schemas: {{A: {{{schema}}}}}}}"
    );
    assert_eq!(message("deep.yaml", &text), "expected a text, found `5`");
    let sound = text.replace("type: 5", "type: string");
    let input = Input {
        description: vec![Source::new("deep.yaml", sound)],
        ..Input::default()
    };
    assert_eq!(validate(&input), Ok(Vec::new()));
}

#[test]
fn texts_that_are_no_document() {
    for text in [
        "",
        "   \n",
        "# only a comment\n",
        "\u{feff}",
        "---\n---\n",
        "null",
        "5",
        "\0",
        "\u{85}",
    ] {
        message("odd.yaml", text);
        message("odd.json", text);
    }
}

#[test]
fn no_file_at_all() {
    assert!(validate(&Input::default()).is_err());
}
