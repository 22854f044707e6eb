//! Mutations of a tree: whatever comes out is well-formed, so that it gets past the reader.

use fastrand::Rng;
use serde_json::{Map, Value};

use crate::vocabulary::Vocabulary;

/// Trees with more nodes than this are only cut down.
const NODES: usize = 4000;

/// Where a node is: the place of each step among the children above it.
type Path = Vec<usize>;

/// Changes a tree in one to four places.
pub fn mutate(tree: &mut Value, words: &Vocabulary, random: &mut Rng) {
    for _ in 0..random.usize(1..=4) {
        let all = paths(tree);
        let at = choose(&all, random);
        if all.len() > NODES {
            remove(tree, &at);
            continue;
        }
        match random.u8(0..12) {
            0 => remove(tree, &at),
            1 => double(tree, &at, words, random),
            2 => {
                let other = node(tree, &choose(&all, random)).cloned();
                replace(tree, &at, other);
            }
            3 => replace(tree, &at, Some(scalar(words, random))),
            4 => rename(tree, &at, words, random),
            5 => retarget(tree, &all, random),
            6 => wrap(tree, &at, words, random),
            7 | 8 => insert(tree, &at, words, random),
            9 => respell(tree, &at, random),
            10 => swap(tree, &at, &choose(&all, random)),
            _ => one_letter(tree, &at, random),
        }
    }
}

/// Puts a piece of one tree into another one: below the same key where both have it.
pub fn cross(tree: &mut Value, other: &Value, random: &mut Rng) {
    let piece = choose(&paths(other), random);
    let key = key(other, &piece);
    let all = paths(tree);
    let namesakes: Vec<&Path> = all
        .iter()
        .filter(|path| key.is_some() && self::key(tree, path) == key)
        .collect();
    let at = match random.choice(namesakes) {
        Some(path) => path.clone(),
        None => choose(&all, random),
    };
    let piece = node(other, &piece).cloned();
    match (node_mut(tree, &at), piece) {
        // Two mappings are united half of the time, so that what refers into them still finds something.
        (Some(Value::Object(old)), Some(Value::Object(new))) if random.bool() => old.extend(new),
        (_, piece) => replace(tree, &at, piece),
    }
}

fn paths(tree: &Value) -> Vec<Path> {
    let mut found = vec![Path::new()];
    let mut next = 0;
    while let Some(path) = found.get(next).cloned() {
        let children = node(tree, &path).map_or(0, children);
        // Whole copies of deep paths would grow with the square of the depth.
        if path.len() < 300 && found.len() < 4 * NODES {
            found.extend((0..children).map(|child| {
                let mut path = path.clone();
                path.push(child);
                path
            }));
        }
        next += 1;
    }
    found
}

fn children(value: &Value) -> usize {
    match value {
        Value::Array(list) => list.len(),
        Value::Object(map) => map.len(),
        _ => 0,
    }
}

fn choose(all: &[Path], random: &mut Rng) -> Path {
    random.choice(all).cloned().unwrap_or_default()
}

fn node<'a>(tree: &'a Value, path: &[usize]) -> Option<&'a Value> {
    path.iter().try_fold(tree, |value, step| match value {
        Value::Array(list) => list.get(*step),
        Value::Object(map) => map.values().nth(*step),
        _ => None,
    })
}

fn node_mut<'a>(tree: &'a mut Value, path: &[usize]) -> Option<&'a mut Value> {
    path.iter().try_fold(tree, |value, step| match value {
        Value::Array(list) => list.get_mut(*step),
        Value::Object(map) => map.values_mut().nth(*step),
        _ => None,
    })
}

/// Returns the node above and the place of the node in it.
fn parent<'a>(tree: &'a mut Value, path: &[usize]) -> Option<(&'a mut Value, usize)> {
    let (last, above) = path.split_last()?;
    node_mut(tree, above).map(|value| (value, *last))
}

fn key<'a>(tree: &'a Value, path: &[usize]) -> Option<&'a str> {
    let (last, above) = path.split_last()?;
    let map = node(tree, above)?.as_object()?;
    map.keys().nth(*last).map(String::as_str)
}

fn replace(tree: &mut Value, at: &[usize], new: Option<Value>) {
    if let (Some(node), Some(new)) = (node_mut(tree, at), new) {
        *node = new;
    }
}

fn remove(tree: &mut Value, at: &[usize]) {
    match parent(tree, at) {
        Some((Value::Array(list), index)) if index < list.len() => drop(list.remove(index)),
        Some((Value::Object(map), index)) => {
            let name = map.keys().nth(index).cloned();
            name.map(|name| map.remove(&name));
        }
        _ => {}
    }
}

fn double(tree: &mut Value, at: &[usize], words: &Vocabulary, random: &mut Rng) {
    match parent(tree, at) {
        Some((Value::Array(list), index)) => {
            let copy = list.get(index).cloned();
            list.extend(copy);
        }
        Some((Value::Object(map), index)) => {
            let entry = map.iter().nth(index);
            let Some((name, value)) = entry.map(|(name, value)| (name.clone(), value.clone()))
            else {
                return;
            };
            map.insert(similar(&name, words, random), value);
        }
        _ => {}
    }
}

/// Returns a name that is another one, but perhaps the same one as an identifier.
fn similar(name: &str, words: &Vocabulary, random: &mut Rng) -> String {
    match random.u8(0..8) {
        0 => name.to_uppercase(),
        1 => name.to_lowercase(),
        2 => format!("{name}2"),
        3 => format!("{name}_"),
        4 => name.replace(['_', '-', ' '], ""),
        5 => name.chars().rev().collect(),
        6 => {
            let mut letters = name.chars();
            let first = letters.next().map(|first| first.to_ascii_uppercase());
            first.into_iter().chain(letters).collect()
        }
        _ => word(words, random).to_owned(),
    }
}

fn word(words: &Vocabulary, random: &mut Rng) -> &'static str {
    random.choice(words.words).copied().unwrap_or_default()
}

fn scalar(words: &Vocabulary, random: &mut Rng) -> Value {
    match random.u8(0..10) {
        0 => Value::Null,
        1 => Value::Bool(random.bool()),
        2 => Value::from(random.u64(..) >> random.u32(0..64)),
        3 => Value::from(random.i64(..) >> random.u32(0..63)),
        4 => Value::from(f64::from_bits(random.u64(..))),
        5 => Value::from(random.i32(-3..700)),
        6 => Value::Array(Vec::new()),
        7 => Value::Object(Map::new()),
        _ => Value::from(word(words, random)),
    }
}

fn rename(tree: &mut Value, at: &[usize], words: &Vocabulary, random: &mut Rng) {
    if let Some((Value::Object(map), index)) = parent(tree, at) {
        *map = std::mem::take(map)
            .into_iter()
            .enumerate()
            .map(|(place, (name, value))| {
                if place == index {
                    (similar(&name, words, random), value)
                } else {
                    (name, value)
                }
            })
            .collect();
    }
}

/// Makes a reference lead to another node: mostly to a schema, so that circles arise.
fn retarget(tree: &mut Value, all: &[Path], random: &mut Rng) {
    let references: Vec<&Path> = all
        .iter()
        .filter(|path| key(tree, path) == Some("$ref"))
        .collect();
    let Some(at) = random.choice(references) else {
        return;
    };
    let schemas = tree
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    let schema = schemas.and_then(|schemas| random.choice(schemas.keys().collect::<Vec<_>>()));
    let target = match schema {
        Some(name) if random.u8(0..8) > 0 => {
            let name = name.replace('~', "~0").replace('/', "~1");
            format!("#/components/schemas/{name}")
        }
        _ => pointer(tree, &choose(all, random)),
    };
    replace(tree, at, Some(Value::from(target)));
}

fn pointer(tree: &Value, path: &[usize]) -> String {
    let steps = (1..=path.len()).map(|length| match key(tree, &path[..length]) {
        Some(key) => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
        None => format!("/{}", path[length - 1]),
    });
    ["#".to_owned()].into_iter().chain(steps).collect()
}

/// Puts something around a node: once, or, rarely, very often.
fn wrap(tree: &mut Value, at: &[usize], words: &Vocabulary, random: &mut Rng) {
    let times = match random.u8(0..40) {
        0 => random.usize(2..200),
        1..=5 => random.usize(2..6),
        _ => 1,
    };
    let around = random.choice(words.around).copied().unwrap_or("[?]");
    for _ in 0..times {
        if let (Some(node), Ok(mut outer)) = (node_mut(tree, at), serde_json::from_str(around)) {
            fill(&mut outer, node.take());
            *node = outer;
        }
    }
}

/// Puts a value where a tree has the text `?`.
fn fill(outer: &mut Value, inner: Value) {
    let hole = paths(outer)
        .into_iter()
        .find(|path| node(outer, path).is_some_and(|value| value == "?"));
    if let Some(path) = hole {
        replace(outer, &path, Some(inner));
    }
}

fn insert(tree: &mut Value, at: &[usize], words: &Vocabulary, random: &mut Rng) {
    let Some((name, values)) = random.choice(words.keys).copied() else {
        return;
    };
    let text = random.choice(values).copied().unwrap_or("null");
    let Ok(value) = serde_json::from_str::<Value>(text) else {
        return;
    };
    match node_mut(tree, at) {
        Some(Value::Object(map)) => drop(map.insert(name.to_owned(), value)),
        Some(Value::Array(list)) => list.insert(random.usize(0..=list.len()), value),
        _ => {
            if let Some((Value::Object(map), _)) = parent(tree, at) {
                map.insert(name.to_owned(), value);
            }
        }
    }
}

/// Says the same, or nearly, with another type.
fn respell(tree: &mut Value, at: &[usize], random: &mut Rng) {
    if let Some(node) = node_mut(tree, at) {
        *node = match node.take() {
            Value::String(text) => match text.parse::<f64>() {
                Ok(number) if random.bool() => Value::from(number),
                _ => Value::Array(vec![Value::String(text)]),
            },
            Value::Array(mut list) if random.bool() => {
                random.shuffle(&mut list);
                Value::Array(list)
            }
            Value::Array(list) => list.into_iter().next().unwrap_or_default(),
            Value::Object(map) => Value::Array(map.into_iter().map(|(_, value)| value).collect()),
            scalar => Value::String(scalar.to_string()),
        };
    }
}

fn swap(tree: &mut Value, one: &[usize], other: &[usize]) {
    if one.starts_with(other) || other.starts_with(one) {
        return;
    }
    let Some(first) = node_mut(tree, one).map(Value::take) else {
        return;
    };
    let Some(second) = node_mut(tree, other).map(|node| std::mem::replace(node, first)) else {
        return;
    };
    replace(tree, one, Some(second));
}

fn one_letter(tree: &mut Value, at: &[usize], random: &mut Rng) {
    const LETTERS: &[char] = &[
        'a', 'Z', '_', '-', ' ', '.', '/', '{', '}', '~', '#', '$', '*', '"', '\\', '\n', '\t',
        '\0', '0', '9', 'é', 'ß', 'İ', '\u{301}', '\u{202e}', '\u{2028}', '🦀', '中', '\'', '`',
        '[', ']', '<', ':',
    ];
    if let Some(Value::String(text)) = node_mut(tree, at) {
        let letter = random.choice(LETTERS).copied().unwrap_or_default();
        let mut letters: Vec<char> = text.chars().collect();
        let place = random.usize(0..=letters.len());
        match random.u8(0..3) {
            0 => letters.insert(place, letter),
            1 if place < letters.len() => letters[place] = letter,
            _ if place < letters.len() => drop(letters.remove(place)),
            _ => letters.push(letter),
        }
        *text = letters.into_iter().collect();
    }
}
