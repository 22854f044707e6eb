//! The generator: any description becomes files or diagnostics.

use codegen::{Diagnostics, Output, generate};

use crate::{names, parts};

/// Generates from a text as [`parts`] has them.
///
/// # Panics
///
/// Panics if the generator puts the blame on itself, writes something that cannot be compiled for a reason that
/// shows without a compiler, or does not do the same twice. Whatever it panics with, is passed on.
pub fn check(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let input = parts::input(text);
    let outcome = generate(&input);
    match &outcome {
        Ok(output) => sound(output),
        Err(diagnostics) => blameless(diagnostics),
    }
    if sampled(data) {
        same(&outcome, &generate(&input));
    }
}

/// One input in eight, always the same ones.
fn sampled(data: &[u8]) -> bool {
    let sum = data
        .iter()
        .fold(0_u8, |sum, byte| sum.wrapping_mul(31).wrapping_add(*byte));
    sum & 0b111_0000 == 0
}

fn sound(output: &Output) {
    let _ = output.summary.to_string();
    for name in output.catalog.names() {
        let explained = output.catalog.explain(name);
        assert!(explained.is_some(), "no explanation of {name}");
    }
    for (path, text) in &output.files {
        if let Some(repeated) = names::repeated(text) {
            panic!("{path} has twice: {repeated}\n{text}");
        }
    }
}

fn blameless(diagnostics: &Diagnostics) {
    assert!(diagnostics.iter().len() > 0, "failed for no reason");
    let drawn = diagnostics.render(true);
    for problem in diagnostics.iter() {
        let hint = problem.diagnostic.hint.as_deref().unwrap_or_default();
        assert!(!hint.contains("fault of the generator"), "{drawn}");
    }
}

fn same(once: &Result<Output, Diagnostics>, twice: &Result<Output, Diagnostics>) {
    match (once, twice) {
        (Ok(once), Ok(twice)) => {
            assert_eq!(once.files, twice.files);
            assert_eq!(once.features, twice.features);
            assert_eq!(once.summary.to_string(), twice.summary.to_string());
        }
        (Err(once), Err(twice)) => assert_eq!(once, twice),
        _ => panic!("failed once of two times"),
    }
}
