//! Decodes every instance of a file by its schema's type, in three ways, encodes it again in two, and prints what differs.

mod compare;
mod lists;

use std::collections::BTreeMap;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;
use std::{env, fs};

use serde_json::value::RawValue;
use serde_json::{Value, json};

use wire_roundtrip::{Codec, find, schemas};

/// What a line of the file asks for.
struct Task<'a> {
    line: usize,
    schema: String,
    array: bool,
    instance: &'a str,
    /// The schema of the variant that the value is of, where that is to be compared.
    variant: Option<String>,
    /// What is to be written, where that is not the instance.
    expect: Option<&'a str>,
    /// What is to be sent where the value is the body of a request.
    request: Option<&'a str>,
    /// An instance that is to be read as an equal value.
    like: Option<&'a str>,
    /// The path of the value for which the instance is to be refused.
    refused: Option<String>,
    /// What is to be counted, under the names that the last line has.
    counts: BTreeMap<String, usize>,
}

#[derive(Default)]
struct Counts {
    lines: usize,
    differences: usize,
    errors: usize,
    extra: usize,
    unknown: usize,
    unknown_values: usize,
    skipped: usize,
}

fn main() -> ExitCode {
    let text = match env::args_os().nth(1).map(fs::read_to_string) {
        Some(Ok(text)) => text,
        Some(Err(error)) => return refuse(&format!("cannot read the instances: {error}")),
        None => return refuse("which file?"),
    };
    let expectations = env::args_os()
        .nth(2)
        .is_some_and(|word| word == "--expectations");
    match run(&text, expectations, &mut BufWriter::new(io::stdout().lock())) {
        Ok(code) => code,
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::from(1),
        Err(error) => refuse(&error.to_string()),
    }
}

fn refuse(message: &str) -> ExitCode {
    eprintln!("error: {message}");
    ExitCode::from(2)
}

fn run(text: &str, expectations: bool, out: &mut dyn Write) -> io::Result<ExitCode> {
    let mut counts = Counts::default();
    for (index, line) in text.lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        counts.lines += 1;
        match task(index + 1, line, expectations) {
            Err(error) => {
                return Ok(refuse(&format!("line {}: {error}", index + 1)));
            }
            Ok(None) => counts.skipped += 1,
            Ok(Some(task)) => check(&task, &mut counts, out)?,
        }
    }
    writeln!(
        out,
        r#"{{"lines": {}, "differences": {}, "errors": {}, "extra": {}, "unknown": {}, "unknown_values": {}, "skipped": {}}}"#,
        counts.lines,
        counts.differences,
        counts.errors,
        counts.extra,
        counts.unknown,
        counts.unknown_values,
        counts.skipped
    )?;
    out.flush()?;
    Ok(ExitCode::from(u8::from(
        counts.differences + counts.errors > 0,
    )))
}

/// Returns nothing for a line without schema or instance; `{"__bytes": n}` stands for a body that was not JSON.
fn task(line: usize, text: &str, expectations: bool) -> serde_json::Result<Option<Task<'_>>> {
    let keys: BTreeMap<String, &RawValue> = serde_json::from_str(text)?;
    let key = |name: &str| keys.get(name).map_or("null", |value| value.get());
    let schema: Option<String> = serde_json::from_str(key("schema"))?;
    let array: Option<bool> = serde_json::from_str(key("array"))?;
    let instance = key("instance");
    let (Some(schema), false) = (schema, instance == "null" || is_no_json(instance)) else {
        return Ok(None);
    };
    let mut task = Task {
        line,
        schema,
        array: array.unwrap_or(false),
        instance,
        variant: None,
        expect: None,
        request: None,
        like: None,
        refused: None,
        counts: BTreeMap::new(),
    };
    // Lines that others have written may have such keys for reasons of their own.
    if expectations {
        let value = |name: &str| keys.get(name).map(|value| value.get());
        task.variant = serde_json::from_str(key("variant"))?;
        task.expect = value("expect");
        task.request = value("request");
        task.like = value("like");
        task.refused = serde_json::from_str(key("refused"))?;
        task.counts = serde_json::from_str::<Option<_>>(key("counts"))?.unwrap_or_default();
    }
    Ok(Some(task))
}

fn is_no_json(instance: &str) -> bool {
    let keys: serde_json::Result<BTreeMap<String, u64>> = serde_json::from_str(instance);
    keys.is_ok_and(|keys| keys.keys().eq(["__bytes"]))
}

fn check(task: &Task<'_>, counts: &mut Counts, out: &mut dyn Write) -> io::Result<()> {
    let table = if task.array {
        lists::CODECS
    } else {
        schemas::CODECS
    };
    let Some(codec) = find(table, &task.schema) else {
        counts.errors += 1;
        return error(task, "lookup", "the document has no such schema", out);
    };
    let instance: Value = match serde_json::from_str(task.instance) {
        Ok(instance) => instance,
        Err(wrong) => {
            counts.errors += 1;
            return error(task, "instance", &wrong.to_string(), out);
        }
    };
    if let Some(path) = &task.refused {
        return check_refusal(task, path, codec.refusal(task.instance, &instance), counts, out);
    }
    let (value, tally) = match codec.decode(task.instance, &instance) {
        Ok(decoded) => decoded,
        Err(failure) => {
            counts.errors += 1;
            return error(task, failure.stage, &failure.message, out);
        }
    };
    counts.extra += tally.extra;
    counts.unknown += tally.unknown;
    counts.unknown_values += tally.unknown_values;
    for (name, found) in [
        ("extra", tally.extra),
        ("unknown", tally.unknown),
        ("unknown_values", tally.unknown_values),
    ] {
        let expected = task.counts.get(name).copied().unwrap_or(found);
        if found != expected {
            counts.errors += 1;
            let message = format!("{name} is {found}, and ought to be {expected}");
            error(task, "counts", &message, out)?;
        }
    }
    if let Some(variant) = &task.variant
        && let Some(found) = codec.variant(value.as_ref())
        && !found.contains(&variant.as_str())
    {
        counts.differences += 1;
        let report = json!({
            "line": task.line, "schema": task.schema, "kind": "difference", "stage": "variant",
            "expected": variant, "found": found,
        });
        writeln!(out, "{report}")?;
    }
    if let Some(like) = task.like {
        let wrong = match codec.is_like(value.as_ref(), like) {
            Ok(true) => None,
            Ok(false) => Some("the value is not equal to that of `like`".to_owned()),
            Err(message) => Some(message),
        };
        if let Some(message) = wrong {
            counts.errors += 1;
            error(task, "like", &message, out)?;
        }
    }
    let expected = match task.expect.map(serde_json::from_str) {
        None => instance,
        Some(Ok(expected)) => expected,
        Some(Err(wrong)) => {
            counts.errors += 1;
            return error(task, "expect", &wrong.to_string(), out);
        }
    };
    let mut seen: Vec<Value> = Vec::new();
    for (stage, encoded) in encodings(&codec, value.as_ref()) {
        let encoded = match encoded {
            Ok(encoded) => encoded,
            Err(message) => {
                counts.errors += 1;
                error(task, stage, &message, out)?;
                continue;
            }
        };
        // What one way has lost, the others have lost too, as a rule.
        if seen.contains(&encoded) {
            continue;
        }
        differences(task, stage, [&expected, &encoded], counts, out)?;
        seen.push(encoded);
    }
    if let Some(request) = task.request {
        match (serde_json::from_str(request), codec.request(value.as_ref())) {
            (Ok(expected), Ok(sent)) => {
                differences(task, "request", [&expected, &sent], counts, out)?;
            }
            (Err(wrong), _) => {
                counts.errors += 1;
                error(task, "request", &wrong.to_string(), out)?;
            }
            (_, Err(message)) => {
                counts.errors += 1;
                error(task, "request", &message, out)?;
            }
        }
    }
    Ok(())
}

fn differences(
    task: &Task<'_>,
    stage: &str,
    [expected, found]: [&Value; 2],
    counts: &mut Counts,
    out: &mut dyn Write,
) -> io::Result<()> {
    for difference in compare::differences(expected, found) {
        counts.differences += 1;
        let report = json!({
            "line": task.line, "schema": task.schema, "kind": "difference", "stage": stage,
            "pointer": difference.pointer, "expected": difference.expected, "found": difference.found,
        });
        writeln!(out, "{report}")?;
    }
    Ok(())
}

fn check_refusal(
    task: &Task<'_>,
    path: &str,
    refusal: Result<String, &'static str>,
    counts: &mut Counts,
    out: &mut dyn Write,
) -> io::Result<()> {
    let (stage, message) = match refusal {
        Ok(found) if found == path => return Ok(()),
        Ok(found) => ("decode", format!("refused for {found}, and ought to be for {path}")),
        Err(stage) => (stage, format!("read, and ought to be refused for {path}")),
    };
    counts.errors += 1;
    error(task, stage, &message, out)
}

type Encoding = (&'static str, Result<Value, String>);

fn encodings(codec: &Codec, value: &dyn generated_client::json::Json) -> Vec<Encoding> {
    let mut all = vec![
        ("encode", codec.encode(value)),
        ("encode-serde", codec.encode_serde(value)),
    ];
    all.extend(codec.copy(value).map(|copy| ("copy", copy)));
    all
}

fn error(task: &Task<'_>, stage: &str, message: &str, out: &mut dyn Write) -> io::Result<()> {
    let report = json!({
        "line": task.line, "schema": task.schema, "kind": "error", "stage": stage, "message": message,
    });
    writeln!(out, "{report}")
}
