//! The reader against `serde_json` on texts that are mostly broken.

use super::same;
use super::samples::{All, Event, Peer};
use serde::de::DeserializeOwned;

use crate::json::{Decode, Value, from_slice, to_string};

const SEEDS: &[&str] = &[
    r#"{"text":"a\u00e9\ud83d\ude00","yes":true,"count":12,"ratio":-1.5e3,"any":{"a":[1,null,"x"]},"list":[1,2],"new":[{}]}"#,
    r#"{"vpcId":"v","links":[{"href":"h","rel":null}],"providerName":"AWS","awsAccountId":"1","x":{"y":[true,1.0]}}"#,
    r#"{"event":"HOST","x":"\n\\","metric":"CPU","value":0.25,"event":"HOST"}"#,
    r#"[-0, 1E+2, 0.1, 18446744073709551615, 1e-320, "\/\b", [[]], {"k" : {} , "k":2}, false]"#,
];

const PIECES: &[&str] = &[
    "\"",
    "\\",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "0",
    "1",
    "-",
    ".",
    "e",
    "E9",
    "\\u",
    "\\ud83d",
    "\\udE00",
    "null",
    "true",
    " ",
    "\n",
    "\u{1}",
    "é",
    "\"a\":",
    "\"providerName\":",
    "\"AWS\"",
    "\"metric\":",
    "\"CPU\"",
    "1e999",
    "😀",
    "\"text\":null,",
    "{}",
    "[]",
];

/// Numbers that are the same on every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }

    /// Cuts, doubles, replaces and inserts.
    fn mutate(&mut self, text: &mut Vec<u8>) {
        let at = self.below(text.len() + 1);
        let end = (at + self.below(6)).min(text.len());
        match self.below(4) {
            0 => drop(text.drain(at..end)),
            1 => {
                let piece = text[at..end].to_vec();
                let to = self.below(text.len() + 1);
                text.splice(to..to, piece);
            }
            2 => drop(text.splice(at..end, PIECES[self.below(PIECES.len())].bytes())),
            _ => drop(text.splice(at..at, PIECES[self.below(PIECES.len())].bytes())),
        }
    }
}

/// What a type accepts is JSON, and nothing of it is lost.
fn check_type<T: Decode + DeserializeOwned + PartialEq>(text: &[u8], value: Option<&Value>) {
    if let Ok(read) = from_slice::<T>(text) {
        let written = serde_json::from_str::<Value>(&to_string(&read)).expect("well-formed");
        let value = value.unwrap_or_else(|| panic!("accepted {:?}", String::from_utf8_lossy(text)));
        // Without duplicate keys, and in another order.
        let collapsed = serde_json::from_value::<T>(value.clone()).expect("a value");
        assert_eq!(read, collapsed, "{:?}", String::from_utf8_lossy(text));
        assert!(same(value, &written), "{written} {value}");
    }
}

#[test]
fn mutated_texts_are_judged_like_serde_json_does() {
    let mut random = Random(2026);
    let mut accepted = 0;
    for round in 0..40_000 {
        let mut text = SEEDS[round % SEEDS.len()].as_bytes().to_vec();
        for _ in 0..random.below(4) {
            random.mutate(&mut text);
        }
        let theirs = serde_json::from_slice::<Value>(&text).ok();
        let own = from_slice::<Value>(&text).ok();
        assert_eq!(own, theirs, "{:?}", String::from_utf8_lossy(&text));
        accepted += usize::from(own.is_some());
        check_type::<All>(&text, theirs.as_ref());
        check_type::<Peer>(&text, theirs.as_ref());
        check_type::<Event>(&text, theirs.as_ref());
    }
    assert!((8_000..32_000).contains(&accepted), "{accepted}");
}

#[test]
fn random_numbers_are_the_same_to_the_last_bit() {
    let mut random = Random(7);
    for _ in 0..20_000 {
        let float = f64::from_bits(
            (random.below(1 << 31) as u64) << 33 | (random.below(1 << 31) as u64) << 2,
        );
        if !float.is_finite() {
            continue;
        }
        let text = to_string(&float);
        assert_eq!(from_slice::<f64>(text.as_bytes()), Ok(float));
        assert_eq!(
            from_slice::<Value>(text.as_bytes()).ok(),
            serde_json::from_str(&text).ok(),
            "{text}"
        );
    }
}
