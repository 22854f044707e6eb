//! Texts and numbers that are valid by every word of their schema: format, pattern, length, bounds.

use fastrand::Rng;
use serde_json::{Value, json};

use super::pattern::Patterns;
use super::value::Style;

pub(crate) fn string(schema: &Value, patterns: &Patterns, style: Style, rng: &mut Rng) -> Value {
    let length = |key: &str| {
        schema[key]
            .as_u64()
            .and_then(|length| usize::try_from(length).ok())
    };
    // An empty text is never worth sending.
    let least = length("minLength").unwrap_or(1).max(1);
    let most = length("maxLength").unwrap_or(usize::MAX).max(least);
    let accepts = |text: &str| (least..=most).contains(&text.chars().count());
    let formatted = format(schema["format"].as_str().unwrap_or_default(), rng);
    let text = match schema["pattern"].as_str() {
        Some(pattern) => patterns
            .get(pattern)
            .and_then(|pattern| pattern.matching(accepts, rng)),
        None => formatted.filter(|text| accepts(text)),
    };
    Value::String(text.unwrap_or_else(|| free(least, most, style, rng)))
}

fn format(name: &str, rng: &mut Rng) -> Option<String> {
    let (day, minute) = (rng.u8(1..=28), rng.u8(..60));
    Some(match name {
        "date-time" => format!("2026-11-{day:02}T10:{minute:02}:00Z"),
        "date" => format!("2026-11-{day:02}"),
        "uuid" => {
            let hex: String = (0..32).map(|_| rng.digit(16)).collect();
            let parts = [
                &hex[..8],
                &hex[8..12],
                &hex[12..16],
                &hex[16..20],
                &hex[20..],
            ];
            parts.join("-")
        }
        "email" => format!("{}@example.com", word(8, rng).to_lowercase()),
        "uri" => format!("https://example.com/{}", word(8, rng)),
        _ => return None,
    })
}

/// Returns a text that nothing is said about but its length. Where there is room, some characters need an escape, in a URL at least.
fn free(least: usize, most: usize, style: Style, rng: &mut Rng) -> String {
    const SPECIAL: &str = " ü/&=+\"";
    let length = least.max(8).min(most);
    let text = word(length, rng);
    let room = most.saturating_sub(length) > SPECIAL.len();
    match style {
        Style::Full if room => text + SPECIAL,
        _ => text,
    }
}

pub(crate) fn word(length: usize, rng: &mut Rng) -> String {
    (0..length).map(|_| rng.alphanumeric()).collect()
}

pub(crate) fn integer(schema: &Value, rng: &mut Rng) -> Value {
    let (least, most) = range(schema);
    json!(within(least.ceil() as i64, most.floor() as i64, rng))
}

pub(crate) fn number(schema: &Value, rng: &mut Rng) -> Value {
    let (least, most) = range(schema);
    let halves = within(
        (least * 2.0).ceil() as i64,
        (most * 2.0).floor() as i64,
        rng,
    );
    match halves % 2 {
        0 => json!(halves / 2),
        _ => json!(halves as f64 / 2.0),
    }
}

fn within(least: i64, most: i64, rng: &mut Rng) -> i64 {
    rng.i64(least..=most.max(least))
}

/// Returns bounds not far from each other, within those of the schema.
fn range(schema: &Value) -> (f64, f64) {
    const WIDTH: f64 = 1000.0;
    let bound = |key: &str, exclusive: &str, step: f64| {
        let bound = schema[key].as_f64()?;
        let step = if schema[exclusive] == Value::Bool(true) {
            step
        } else {
            0.0
        };
        Some(bound + step)
    };
    let least = bound("minimum", "exclusiveMinimum", 1.0);
    let most = bound("maximum", "exclusiveMaximum", -1.0);
    match (least, most) {
        (Some(least), Some(most)) => (least, most.min(least + WIDTH).max(least)),
        (Some(least), None) => (least, least + WIDTH),
        (None, Some(most)) => (most.min(0.0).min(most - 1.0), most),
        (None, None) => (1.0, WIDTH),
    }
}
