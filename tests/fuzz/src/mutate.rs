//! How an input of a target becomes another one.

use std::io::Write;

use fastrand::Rng;
use serde_json::Value;

use crate::parts::{self, Kind, Parts};
use crate::tree;
use crate::vocabulary::{DESCRIPTIONS, PAYLOADS};

/// Makes another payload out of one; `None` where there is no tree to mutate.
pub fn payload(data: &[u8], random: &mut Rng) -> Option<Vec<u8>> {
    let mut tree = serde_json::from_slice(data).ok()?;
    tree::mutate(&mut tree, &PAYLOADS, random);
    serde_json::to_vec(&tree).ok()
}

/// Makes one payload out of two.
pub fn payloads(one: &[u8], other: &[u8], random: &mut Rng) -> Option<Vec<u8>> {
    let mut tree = serde_json::from_slice(one).ok()?;
    tree::cross(&mut tree, &serde_json::from_slice(other).ok()?, random);
    serde_json::to_vec(&tree).ok()
}

/// Makes another input of the generator out of one: by tree, else by line.
pub fn description(data: &[u8], random: &mut Rng) -> Option<Vec<u8>> {
    let mut parts = parts::split(std::str::from_utf8(data).ok()?);
    let (kind, text) = pick(&mut parts, random)?;
    match parse(*kind, text) {
        Some(mut tree) if random.u8(0..8) > 0 => {
            tree::mutate(&mut tree, &DESCRIPTIONS, random);
            *text = print(&tree, parts::is_json(text))?;
        }
        _ => lines(text, random),
    }
    Some(parts::join(&parts).into_bytes())
}

/// Makes one input of the generator out of two.
pub fn descriptions(one: &[u8], other: &[u8], random: &mut Rng) -> Option<Vec<u8>> {
    let mut parts = parts::split(std::str::from_utf8(one).ok()?);
    let mut others = parts::split(std::str::from_utf8(other).ok()?);
    if random.u8(0..8) == 0 {
        // A part as it is: another file, overlay or configuration.
        let (kind, text) = pick(&mut others, random)?;
        parts.push((*kind, text.clone()));
    } else {
        let (kind, text) = pick(&mut others, random)?;
        let other = parse(*kind, text)?;
        let (kind, text) = pick(&mut parts, random)?;
        let mut tree = parse(*kind, text)?;
        tree::cross(&mut tree, &other, random);
        *text = print(&tree, parts::is_json(text))?;
    }
    Some(parts::join(&parts).into_bytes())
}

fn pick<'a>(parts: &'a mut Parts, random: &mut Rng) -> Option<&'a mut (Kind, String)> {
    random.choice(parts.iter_mut())
}

fn parse(kind: Kind, text: &str) -> Option<Value> {
    match kind {
        Kind::Config => None,
        _ if parts::is_json(text) => serde_json::from_str(text).ok(),
        _ => serde_yaml::from_str(text).ok(),
    }
}

fn print(tree: &Value, json: bool) -> Option<String> {
    if json {
        return serde_json::to_string(tree).ok();
    }
    let mut text = Vec::new();
    serde_yaml::to_writer(&mut text, tree).ok()?;
    text.flush().ok()?;
    String::from_utf8(text).ok()
}

/// Repeats, drops, swaps or shifts a line: faults that a tree cannot have, such as a key that occurs twice.
fn lines(text: &mut String, random: &mut Rng) {
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    if lines.is_empty() {
        return;
    }
    let (at, other) = (random.usize(0..lines.len()), random.usize(0..lines.len()));
    match random.u8(0..5) {
        0 => lines.insert(other, lines[at].clone()),
        1 => drop(lines.remove(at)),
        2 => lines.swap(at, other),
        3 => lines[at].insert(0, ' '),
        _ => drop(lines.drain(at.min(other)..at.max(other))),
    }
    *text = lines.concat();
}
