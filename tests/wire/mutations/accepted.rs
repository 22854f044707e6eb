//! Changes that a reader has to take.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::places::{Finder, Kind, Place, Shape};
use super::tree::{Step, Tree};
use super::{Case, Counts, Subject};

/// Returns the object at a place.
fn object<'v>(instance: &'v Value, steps: &[Step]) -> &'v Map<String, Value> {
    let mut value = instance;
    for step in steps {
        value = match step {
            Step::Key(key) => &value[key],
            Step::Item(index) => &value[*index],
        };
    }
    value.as_object().unwrap()
}

fn objects<'p, 'a>(
    places: &'p [Place<'a>],
) -> impl DoubleEndedIterator<Item = (&'p Place<'a>, &'p Shape<'a>)> {
    places.iter().filter_map(|place| match &place.kind {
        Kind::Object(shape) => Some((place, shape)),
        _ => None,
    })
}

/// Changes that leave every variant as it is.
pub(super) fn harmless(subject: &Subject<'_>, rng: &mut Rng) -> Vec<Case> {
    let mut cases: Vec<Case> = [Where::First, Where::Middle, Where::Last, Where::Anywhere]
        .iter()
        .map(|place| order(subject, *place, rng))
        .collect();
    cases.push(unknown_keys(subject, rng));
    cases.extend(unknown_values(subject, rng));
    cases.extend(spelled_numbers(subject, rng));
    for nulls_first in [false, true] {
        cases.push(repeated_keys(subject, nulls_first, rng));
    }
    cases
}

/// Where the tags of unions are to stand.
#[derive(Clone, Copy)]
enum Where {
    First,
    Middle,
    Last,
    Anywhere,
}

fn order(subject: &Subject<'_>, tags: Where, rng: &mut Rng) -> Case {
    let mut tree = Tree::from(subject.instance);
    for (place, shape) in objects(&subject.places) {
        let names = shape.tags();
        let fields = tree.fields(&place.steps);
        rng.shuffle(fields);
        let (mut first, others): (Vec<_>, Vec<_>) = std::mem::take(fields)
            .into_iter()
            .partition(|(key, _)| names.contains(key.as_str()));
        let at = match tags {
            Where::First => 0,
            Where::Middle => others.len() / 2,
            Where::Last => others.len(),
            Where::Anywhere => rng.usize(..=others.len()),
        };
        fields.extend(others);
        for tag in first.drain(..) {
            fields.insert(at, tag);
        }
    }
    let mut case = subject.case("order", &tree);
    case.counts = Some(Counts::NOTHING);
    case.like = Some(subject.instance.clone());
    case
}

fn unknown_keys(subject: &Subject<'_>, rng: &mut Rng) -> Case {
    let mut tree = Tree::from(subject.instance);
    let mut counts = Counts::NOTHING;
    for (place, shape) in objects(&subject.places) {
        let fields = tree.fields(&place.steps);
        for name in ["unheard-of", "", "Groß \"und\" \u{1f600}"] {
            assert!(!shape.properties.contains_key(name));
            let at = rng.usize(..=fields.len());
            fields.insert(at, (name.to_owned(), Tree::from(&any_value(rng))));
            counts.extra += 1;
        }
    }
    let mut case = subject.case("unknown key", &tree);
    case.counts = Some(counts);
    case
}

fn any_value(rng: &mut Rng) -> Value {
    match rng.u8(..6) {
        0 => Value::Null,
        1 => json!(rng.bool()),
        2 => json!(rng.u64(..)),
        3 => json!("text"),
        4 => json!([null, {"": []}, -0.5]),
        _ => json!({"type": "UNHEARD_OF", "deeper": {"key": [1, "2", {}]}}),
    }
}

fn unknown_values(subject: &Subject<'_>, rng: &mut Rng) -> Option<Case> {
    let mut tree = Tree::from(subject.instance);
    let mut count = 0;
    for place in subject
        .places
        .iter()
        .filter(|place| matches!(place.kind, Kind::Listed))
    {
        if !subject.is_tag(&place.steps) {
            let value = *rng
                .choice(&["UNHEARD_OF", "", "available ", "Ünerhört\n"])
                .unwrap();
            *tree.at(&place.steps) = Tree::from(&json!(value));
            count += 1;
        }
    }
    let mut case = subject.case("unknown value", &tree);
    case.counts = Some(Counts {
        unknown_values: Some(count),
        ..Counts::NOTHING
    });
    (count > 0).then_some(case)
}

/// Whole numbers in ways that are not an integer's usual one.
fn spelled_numbers(subject: &Subject<'_>, rng: &mut Rng) -> Option<Case> {
    let mut tree = Tree::from(subject.instance);
    let mut changed = false;
    for place in subject
        .places
        .iter()
        .filter(|place| matches!(place.kind, Kind::Integer))
    {
        let Tree::Text(text) = tree.at(&place.steps) else {
            continue;
        };
        // What is longer is not told from its neighbours by every reader of floats.
        if text.len() < 15 {
            text.push_str(rng.choice(&[".0", ".000", "e0", "E+0", "e-0"]).unwrap());
            changed = true;
        }
    }
    let mut case = subject.case("spelling of a number", &tree);
    case.counts = Some(Counts::NOTHING);
    case.like = Some(subject.instance.clone());
    changed.then_some(case)
}

/// Every key comes twice, tags with the tag of another variant first.
fn repeated_keys(subject: &Subject<'_>, nulls_first: bool, rng: &mut Rng) -> Case {
    let mut tree = Tree::from(subject.instance);
    // Inner objects first, for the copies of an outer one are not to be found again.
    for (place, shape) in objects(&subject.places).rev() {
        let tags = shape.tags();
        let fields = tree.fields(&place.steps);
        let mut earlier = Vec::new();
        for (key, value) in fields.iter() {
            let other_tags = shape
                .unions
                .iter()
                .flatten()
                .flat_map(|variant| &variant.tags)
                .flatten();
            let other_tags: Vec<_> = other_tags.filter(|(property, _)| property == key).collect();
            let copy = match rng.choice(&other_tags) {
                Some((_, tag)) if tags.contains(key.as_str()) => Tree::from(&json!(tag)),
                _ if nulls_first => Tree::Text("null".to_owned()),
                _ => poorer(value),
            };
            earlier.push((key.clone(), copy));
        }
        rng.shuffle(&mut earlier);
        // Between one and the other there may be other keys.
        for (key, value) in earlier {
            let last = fields.iter().position(|(name, _)| *name == key).unwrap();
            fields.insert(rng.usize(..=last), (key, value));
        }
    }
    let mut case = subject.case("key that comes twice", &tree);
    case.counts = Some(Counts {
        unknown_values: None,
        ..Counts::NOTHING
    });
    case.like = Some(subject.instance.clone());
    case
}

/// Returns something of the same type that has to be forgotten.
fn poorer(value: &Tree) -> Tree {
    match value {
        Tree::Object(fields) => Tree::Object(fields.iter().skip(1).cloned().collect()),
        Tree::List(items) => Tree::List(items.iter().chain(items).cloned().collect()),
        Tree::Text(text) => Tree::Text(text.clone()),
    }
}

/// Changes after which another variant, or none, may be right.
pub(super) fn telling(finder: &Finder<'_, '_>, subject: &Subject<'_>, rng: &mut Rng) -> Vec<Case> {
    let mut cases = Vec::new();
    for (place, shape) in objects(&subject.places).filter(|(_, shape)| !shape.unions.is_empty()) {
        let present = object(subject.instance, &place.steps);
        let tags: Vec<&str> = shape
            .tags()
            .into_iter()
            .filter(|tag| present.contains_key(*tag))
            .collect();
        for tag in &tags {
            let with = |tag_value: Value| {
                let mut tree = Tree::from(subject.instance);
                for (key, value) in tree.fields(&place.steps) {
                    if key == tag {
                        *value = Tree::from(&tag_value);
                    }
                }
                tree
            };
            cases.push(subject.case("unknown tag", &with(json!("UNHEARD_OF"))));
            cases.push(subject.case("null as tag", &with(Value::Null)));
        }
        if !tags.is_empty() {
            cases.push(missing_tags(finder, subject, place, shape, &tags));
        }
    }
    cases.push(nulls(subject, None));
    cases.push(nulls(subject, Some(rng)));
    cases.push(missing(subject, rng));
    cases.extend(missing_ones(subject));
    cases
}

fn missing_tags(
    finder: &Finder<'_, '_>,
    subject: &Subject<'_>,
    place: &Place<'_>,
    shape: &Shape<'_>,
    tags: &[&str],
) -> Case {
    let mut tree = Tree::from(subject.instance);
    let fields = tree.fields(&place.steps);
    fields.retain(|(key, _)| !tags.contains(&key.as_str()));
    let mut left = object(subject.instance, &place.steps).clone();
    left.retain(|key, _| !tags.contains(&key.as_str()));
    let mut case = subject.case("missing tag", &tree);
    let written = finder.written_tags(shape, &left);
    if !written.is_empty() {
        for (key, tag) in written {
            tree.fields(&place.steps)
                .push((key, Tree::from(&json!(tag))));
        }
        case.expect = Some(tree.value());
    }
    case
}

/// Null in every field, or in half of them.
fn nulls(subject: &Subject<'_>, mut rng: Option<&mut Rng>) -> Case {
    let mut tree = Tree::from(subject.instance);
    for (place, shape) in objects(&subject.places).rev() {
        for (key, value) in tree.fields(&place.steps) {
            let chosen = rng.as_mut().is_none_or(|rng| rng.bool());
            if chosen
                && shape.properties.contains_key(key.as_str())
                && !shape.tags().contains(key.as_str())
            {
                *value = Tree::Text("null".to_owned());
            }
        }
    }
    subject.case("null", &tree)
}

/// Half of the fields at every level are missing, but no tags.
fn missing(subject: &Subject<'_>, rng: &mut Rng) -> Case {
    let mut tree = Tree::from(subject.instance);
    for (place, shape) in objects(&subject.places).rev() {
        let tags = shape.tags();
        tree.fields(&place.steps)
            .retain(|(key, _)| tags.contains(key.as_str()) || rng.bool());
    }
    subject.case("missing keys", &tree)
}

/// Each field of the outermost object is missing once.
fn missing_ones(subject: &Subject<'_>) -> Vec<Case> {
    let Some((place, shape)) = objects(&subject.places).next() else {
        return Vec::new();
    };
    let tags = shape.tags();
    let keys = shape.properties.keys().filter(|key| !tags.contains(**key));
    let present = object(subject.instance, &place.steps);
    let lacking = |key: &&str| {
        let mut tree = Tree::from(subject.instance);
        tree.fields(&place.steps).retain(|(name, _)| name != *key);
        subject.case("missing key", &tree)
    };
    keys.copied()
        .filter(|key| present.contains_key(*key))
        .map(|key| lacking(&key))
        .collect()
}
