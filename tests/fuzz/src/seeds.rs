//! What a search starts from: our own description and fixtures, and what lies beside the checkout.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

/// A target.
#[derive(Debug, Clone, Copy)]
pub enum Target {
    /// The client's codec.
    Reader,
    /// The generator.
    Generator,
}

/// Writes the seeds of a target into the folder that the environment variable `FUZZ_SEEDS` names, if it does.
///
/// # Panics
///
/// Panics if a file cannot be read or written.
pub fn write(target: Target) {
    let Some(folder) = env::var_os("FUZZ_SEEDS") else {
        return;
    };
    // In bytes. What takes long is tried less often.
    let (texts, longest) = match target {
        Target::Reader => (reader(), 12_000),
        Target::Generator => (generator(), 3_000),
    };
    if let Err(error) = texts.and_then(|texts| put(Path::new(&folder), texts, longest)) {
        panic!("the seeds cannot be written: {error}");
    }
}

fn put(folder: &Path, texts: Vec<String>, longest: usize) -> io::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    let fitting = texts.into_iter().filter(|text| text.len() <= longest);
    fitting
        .enumerate()
        .try_for_each(|(number, text)| fs::write(folder.join(format!("{number:04}")), text))
}

/// The bodies that were recorded and the examples of the description.
fn reader() -> io::Result<Vec<String>> {
    let mut texts = Vec::new();
    if let Some(path) = tests::material("fuzz", "ATLAS_WIRE", "wire/recorded.jsonl") {
        for line in fs::read_to_string(path)?.lines() {
            let answer: Value = serde_json::from_str(line)?;
            texts.extend(answer.get("instance").map(Value::to_string));
        }
    }
    if let Some(path) = tests::material("fuzz", "ATLAS_EXAMPLES", "seeds/examples") {
        for file in files(&path, "json")? {
            texts.push(fs::read_to_string(file)?);
        }
    }
    Ok(texts)
}

fn generator() -> io::Result<Vec<String>> {
    let root = tests::root();
    let mut texts = Vec::new();
    for file in files(&root.join("tests/fixtures"), "yaml")? {
        let mut text = fs::read_to_string(&file)?;
        let config = file.with_extension("toml");
        if config.exists() {
            text = format!("{text}#= config\n{}", fs::read_to_string(config)?);
        }
        texts.push(text);
    }
    let own = files(&root.join("spec/api"), "yaml")?;
    texts.extend(slices(&own)?);
    if let Some(publishers) = tests::atlas("fuzz") {
        texts.extend(slices(&[publishers])?);
    }
    Ok(texts)
}

fn files(folder: &Path, ending: &str) -> io::Result<Vec<PathBuf>> {
    let mut found = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    found.retain(|path| path.extension().is_some_and(|of| of == ending));
    found.sort();
    Ok(found)
}

/// Returns a description for each operation: it and the components that it needs, without their prose.
fn slices(files: &[PathBuf]) -> io::Result<Vec<String>> {
    let mut whole = json!({});
    for file in files {
        let tree = serde_yaml::from_str(&fs::read_to_string(file)?).map_err(io::Error::other)?;
        unite(&mut whole, tree);
    }
    shorten(&mut whole);
    let mut texts = Vec::new();
    for (path, item) in whole["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            let slice = json!({
                "openapi": "3.0.1",
                "info": { "title": "A slice", "version": "1" },
                "paths": { path: { method: operation } },
                "components": components(&whole, operation),
            });
            texts.push(slice.to_string());
        }
    }
    Ok(texts)
}

fn unite(whole: &mut Value, other: Value) {
    match (whole, other) {
        (Value::Object(whole), Value::Object(other)) => {
            for (key, value) in other {
                unite(whole.entry(key).or_insert(Value::Null), value);
            }
        }
        (whole, other) => *whole = other,
    }
}

/// Cuts prose down to a word.
fn shorten(tree: &mut Value) {
    match tree {
        Value::Array(list) => list.iter_mut().for_each(shorten),
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(text) if key == "description" => "Text.".clone_into(text),
                    _ => shorten(value),
                }
            }
        }
        _ => {}
    }
}

fn components(whole: &Value, operation: &Value) -> Value {
    let mut found = BTreeSet::new();
    let mut open = vec![operation];
    while let Some(node) = open.pop() {
        match node {
            Value::Array(list) => open.extend(list),
            Value::Object(map) => open.extend(map.values()),
            Value::String(text) => {
                if let Some(pointer) = text.strip_prefix('#')
                    && pointer.starts_with("/components/")
                    && found.insert(pointer)
                {
                    open.extend(whole.pointer(pointer));
                }
            }
            _ => {}
        }
    }
    let mut components = Map::new();
    for pointer in found {
        let mut steps = pointer.split('/').skip(2);
        if let (Some(kind), Some(name), Some(value)) =
            (steps.next(), steps.next(), whole.pointer(pointer))
        {
            components.entry(kind).or_insert_with(|| json!({}))[name] = value.clone();
        }
    }
    Value::Object(components)
}
