//! Values without parts: texts, numbers, and what may stand where a schema says nothing.

use fastrand::Rng;
use serde_json::{Map, Number, Value, json};

use super::value::Style;

const TIMES: [&str; 6] = [
    "2026-11-22T19:58:51Z",
    "2025-03-12T00:00:00.000Z",
    "1999-12-31T23:59:60Z",
    "2024-02-29T12:34:56.123456789+05:30",
    "2026-01-01T00:00:00-00:00",
    "0001-01-01T00:00:00Z",
];

/// Each of them is a place where readers and writers of JSON have gone wrong.
const TEXTS: [&str; 16] = [
    "",
    " ",
    "plain",
    "\"quoted\" and \\ and / and \\u0041",
    "\u{0}\u{1}\u{8}\u{b}\u{c}\u{1f}\u{7f}",
    "line\nbreak\r\ttab",
    "Grüße aus Zürich",
    "日本語テキスト",
    "\u{1f600}\u{1f469}\u{200d}\u{1f680}",
    "\u{2028}\u{2029}\u{feff}\u{fffd}\u{10ffff}",
    "null",
    "true",
    "-1.5e300",
    "{\"key\": [1]}",
    "<script>&amp;</script>",
    "a text that is longer than any of the buffers that somebody might have thought to be long enough for it, twice over",
];

pub(crate) fn string(schema: &Value, style: Style, rng: &mut Rng) -> Value {
    let format = schema["format"].as_str().unwrap_or_default();
    let pattern = schema["pattern"].as_str().unwrap_or_default();
    let text = match format {
        "date-time" => pick(&TIMES, rng).to_string(),
        "date" => format!(
            "20{:02}-{:02}-{:02}",
            rng.u8(..100),
            rng.u8(1..13),
            rng.u8(1..29)
        ),
        "uuid" => {
            let hex = hex(32, rng);
            format!(
                "{}-{}-{}-{}-{}",
                &hex[..8],
                &hex[8..12],
                &hex[12..16],
                &hex[16..20],
                &hex[20..]
            )
        }
        _ if pattern.contains("{24}") => hex(24, rng),
        _ => text(style, rng),
    };
    Value::String(text)
}

pub(crate) fn text(style: Style, rng: &mut Rng) -> String {
    match style {
        Style::Empty => String::new(),
        Style::Extreme => pick(&TEXTS, rng).to_string(),
        _ if rng.u8(..4) == 0 => pick(&TEXTS, rng).to_string(),
        _ => (0..rng.usize(1..24)).map(|_| rng.alphanumeric()).collect(),
    }
}

fn hex(length: usize, rng: &mut Rng) -> String {
    (0..length).map(|_| rng.digit(16)).collect()
}

pub(crate) fn integer(schema: &Value, style: Style, rng: &mut Rng) -> Value {
    let (least, most) = match schema["format"].as_str() {
        Some("int32") => (i64::from(i32::MIN), i64::from(i32::MAX)),
        _ => (i64::MIN, i64::MAX),
    };
    // The document spells some bounds as floats.
    let bound = |key: &str| {
        schema[key]
            .as_i64()
            .or_else(|| schema[key].as_f64().map(|bound| bound as i64))
    };
    let least = bound("minimum").unwrap_or(least);
    let most = bound("maximum").unwrap_or(most).max(least);
    let value = match style {
        Style::Extreme => *pick(
            &[least, most, least.saturating_add(1), most.saturating_sub(1)],
            rng,
        ),
        Style::Empty => 0,
        _ if rng.u8(..4) == 0 => rng.i64(least..=most),
        _ => rng.i64(-1000..1_000_000),
    };
    json!(value.clamp(least, most))
}

pub(crate) fn number(schema: &Value, style: Style, rng: &mut Rng) -> Value {
    const SPECIAL: [f64; 13] = [
        f64::MAX,
        f64::MIN,
        f64::MIN_POSITIVE,
        5e-324,
        -0.0,
        0.1,
        1e21,
        1e-7,
        123_456_789.123_456_79,
        9_007_199_254_740_993.0,
        1e100,
        2.225_073_858_507_201e-308,
        -1.5,
    ];
    let value = match style {
        Style::Extreme => *pick(&SPECIAL, rng),
        Style::Empty => 0.0,
        _ if rng.bool() => return bounded(f64::from(rng.i32(-1000..1000)), schema),
        _ => f64::from_bits(rng.u64(..)),
    };
    bounded(if value.is_finite() { value } else { 1.25 }, schema)
}

fn bounded(value: f64, schema: &Value) -> Value {
    let least = schema["minimum"].as_f64().unwrap_or(f64::MIN);
    let most = schema["maximum"].as_f64().unwrap_or(f64::MAX);
    let value = value.clamp(least, most);
    if value.fract() == 0.0 && value.abs() < 1e15 && value.to_bits() != (-0.0_f64).to_bits() {
        return json!(value as i64);
    }
    Number::from_f64(value).map_or(Value::Null, Value::Number)
}

/// Returns what may stand where the schema says nothing: anything but null, which would say that there is no value.
pub(crate) fn anything(style: Style, depth: usize, rng: &mut Rng) -> Value {
    let last = if depth > 3 { 6 } else { 8 };
    match rng.u8(..last) {
        0 => json!(rng.bool()),
        1 => json!(rng.i64(..)),
        2 => json!(u64::MAX - rng.u64(..1000)),
        3 => json!(f64::from(rng.i32(..)) / 64.0),
        4 => json!([]),
        5 => json!(text(style, rng)),
        6 => (0..rng.usize(..4))
            .map(|_| nested(style, depth, rng))
            .collect(),
        _ => {
            let entries =
                (0..rng.usize(..4)).map(|_| (text(style, rng), nested(style, depth, rng)));
            Value::Object(entries.collect::<Map<_, _>>())
        }
    }
}

fn nested(style: Style, depth: usize, rng: &mut Rng) -> Value {
    match rng.u8(..8) {
        0 => Value::Null,
        _ => anything(style, depth + 1, rng),
    }
}

pub(crate) fn pick<'a, T>(items: &'a [T], rng: &mut Rng) -> &'a T {
    &items[rng.usize(..items.len())]
}
