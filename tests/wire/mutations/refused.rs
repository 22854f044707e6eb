//! Changes that a reader has to refuse: values of a wrong JSON type.

use fastrand::Rng;

use super::places::{Kind, Place};
use super::tree::{Step, Tree, path};
use super::{Case, Subject};

/// How many places deep inside an instance are tried; those near its surface all are.
const DEEP_PLACES: usize = 6;

/// Returns the instance with wrong types: `each` of them at every place, or one.
pub(super) fn wrong_types(subject: &Subject<'_>, each: bool, rng: &mut Rng) -> Vec<Case> {
    let (mut near, mut deep): (Vec<&Place<'_>>, Vec<&Place<'_>>) = subject
        .places
        .iter()
        .partition(|place| place.steps.len() <= 2);
    rng.shuffle(&mut deep);
    near.extend(deep.into_iter().take(DEEP_PLACES));
    let mut cases = Vec::new();
    for place in near {
        let mut wrong = wrong_texts(&place.kind);
        if !each {
            rng.shuffle(&mut wrong);
            wrong.truncate(1);
        }
        for text in wrong {
            let mut tree = Tree::from(subject.instance);
            *tree.at(&place.steps) = Tree::Text(text.to_owned());
            cases.extend(case(subject, "wrong type", &tree, &place.steps));
        }
        cases.extend(null_within(subject, place, rng));
    }
    cases
}

fn wrong_texts(kind: &Kind<'_>) -> Vec<&'static str> {
    match kind {
        Kind::Text | Kind::Listed => vec![
            "0",
            "-1.5",
            "true",
            "[]",
            "[\"text\"]",
            "{}",
            "{\"$date\": \"text\"}",
        ],
        Kind::Integer => vec![
            "\"1\"",
            "true",
            "1.5",
            "9223372036854775808",
            "-9223372036854775809",
            "1e19",
            "[1]",
            "{}",
        ],
        Kind::Number => vec!["\"1.5\"", "\"NaN\"", "false", "[]", "{}"],
        Kind::Boolean => vec!["0", "1", "\"true\"", "[]", "{}"],
        Kind::List(_) => vec!["\"text\"", "1", "false", "{}", "{\"0\": null}"],
        Kind::Map(_) | Kind::Object(_) => vec!["\"text\"", "1", "true", "[]", "[{}]"],
    }
}

/// Null as an item of a list, or a value of a map, that cannot hold it.
fn null_within(subject: &Subject<'_>, place: &Place<'_>, rng: &mut Rng) -> Option<Case> {
    let mut tree = Tree::from(subject.instance);
    let null = Tree::Text("null".to_owned());
    let mut steps = place.steps.clone();
    match (&place.kind, tree.at(&place.steps)) {
        (Kind::List(false), Tree::List(items)) => {
            let at = rng.usize(..=items.len());
            items.insert(at, null);
            steps.push(Step::Item(at));
        }
        (Kind::Map(false), Tree::Object(fields)) => {
            fields.push(("nothing".to_owned(), null));
            steps.push(Step::Key("nothing".to_owned()));
        }
        _ => return None,
    }
    case(subject, "null that may not be", &tree, &steps)
}

fn case(subject: &Subject<'_>, name: &'static str, tree: &Tree, steps: &[Step]) -> Option<Case> {
    let mut case = subject.case(name, tree);
    case.refused = Some(path(steps)?);
    Some(case)
}
