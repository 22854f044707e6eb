//! Tables of waiters that are not well formed, or say what the description doesn't bear out.

use codegen::{Input, generate};
use insta::assert_snapshot;

use super::fixture;

/// Returns the drawing of what is wrong with a table.
fn drawing(table: &str) -> String {
    let input = Input {
        description: vec![fixture("bad_waiters.yaml")],
        waiters: Some(fixture(table)),
        ..Input::default()
    };
    generate(&input).unwrap_err().to_string()
}

#[test]
fn a_table_that_is_not_well_formed() {
    assert_snapshot!(drawing("bad_waiters_form.yaml"));
}

#[test]
fn a_table_that_is_none() {
    assert_snapshot!(drawing("bad_waiters_head.yaml"));
}

#[test]
fn a_table_that_the_description_does_not_bear_out() {
    assert_snapshot!(drawing("bad_waiters_facts.yaml"));
}

#[test]
fn a_wait_that_cannot_end_well() {
    assert_snapshot!(drawing("bad_waiters_silent.yaml"));
}
