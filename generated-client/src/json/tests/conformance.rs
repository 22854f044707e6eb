//! What is JSON and what is not, judged by `serde_json` as well.

use crate::json::{Value, from_slice};

const ACCEPTED: &[&str] = &[
    "null",
    "true",
    " false ",
    "\t\r\n0\n",
    "-0",
    "-0.0",
    "0e1",
    "0E+1",
    "1.5e-3",
    "123456789012345678901234567890",
    "-1",
    "1e-400",
    "0e400",
    "-9223372036854775808",
    "18446744073709551615",
    "\"\"",
    "\"\\u0000\"",
    "\"\\u00e9\\uD83D\\uDE00\"",
    "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
    "\"\u{7f}\u{80}\u{10ffff}\"",
    "[]",
    "[ ]",
    "[1,2 , 3]",
    "[[],[[]],{}]",
    "{}",
    "{ }",
    "{\"\":0}",
    "{\"a\":1,\"a\":2}",
    "{\"a\" : [ { } ] }",
    "\"\\u2028\"",
    "[1e1]",
    "\"\\uFFFF\"",
    "\"\u{2028}\"",
];

const REFUSED: &[&str] = &[
    "",
    " ",
    "nul",
    "nulll",
    "True",
    "tru",
    "falsee",
    "NaN",
    "Infinity",
    "-Infinity",
    "-",
    "+1",
    "01",
    "-01",
    "1.",
    ".1",
    "1.e1",
    "1e",
    "1e+",
    "1E-",
    "0x1",
    "1_000",
    "1 000",
    "1e400",
    "-1e400",
    "--1",
    "1..2",
    "1e1.5",
    "\"",
    "\"a",
    "'a'",
    "\"\\\"",
    "\"\\x41\"",
    "\"\\u\"",
    "\"\\u12\"",
    "\"\\u12g4\"",
    "\"\\u+123\"",
    "\"\\ud800\"",
    "\"\\ud800\\u0041\"",
    "\"\\ud800x\"",
    "\"\\ud800\\\"",
    "\"\\udc00\"",
    "\"\\ud800\\ud800\"",
    "\"\u{0}\"",
    "\"\u{1f}\"",
    "\"a\nb\"",
    "\"a\tb\"",
    "[",
    "]",
    "[1",
    "[1,",
    "[1,]",
    "[,1]",
    "[1,,2]",
    "[1 2]",
    "[1}",
    "[1:2]",
    "{",
    "}",
    "{\"a\"",
    "{\"a\":",
    "{\"a\":1",
    "{\"a\":1,",
    "{\"a\":1,}",
    "{,}",
    "{a:1}",
    "{1:1}",
    "{\"a\" 1}",
    "{\"a\":1 \"b\":2}",
    "{\"a\":1]",
    "{\"a\"::1}",
    "{null:1}",
    "1 2",
    "[] []",
    "{}x",
    "\u{feff}1",
    "\u{a0}1",
    "1\u{b}",
    "\u{c}1",
    "/**/1",
    "1//",
    "# 1",
    "[1]]",
    "\"\\",
    "\"\\u00",
    "\u{0}",
    "1\u{0}",
    "{\"a\":}",
    "[-]",
    "\"\\a\"",
];

/// What `serde_json` takes is taken, with the same value, and nothing else is.
fn agree(text: &[u8]) {
    let own = from_slice::<Value>(text).ok();
    let theirs = serde_json::from_slice::<Value>(text).ok();
    assert_eq!(own, theirs, "{:?}", String::from_utf8_lossy(text));
}

/// Calls with every text of this many letters of an alphabet.
fn every_text(alphabet: &[u8], length: usize, text: &mut Vec<u8>, judge: &mut dyn FnMut(&[u8])) {
    judge(text);
    for letter in alphabet.iter().filter(|_| length > 0) {
        text.push(*letter);
        every_text(alphabet, length - 1, text, judge);
        text.pop();
    }
}

fn judge(text: &[u8], accepted: bool) {
    let shown = String::from_utf8_lossy(text);
    let own = from_slice::<Value>(text);
    let theirs = serde_json::from_slice::<Value>(text);
    assert_eq!(own.is_ok(), accepted, "{shown:?}: {own:?}");
    assert_eq!(theirs.is_ok(), accepted, "{shown:?}: {theirs:?}");
    assert_eq!(own.ok(), theirs.ok(), "{shown:?}");
}

#[test]
fn every_case_is_judged_rightly() {
    for text in ACCEPTED {
        judge(text.as_bytes(), true);
        judge(format!("[{text},{{\"k\":{text}}}]").as_bytes(), true);
    }
    for text in REFUSED {
        judge(text.as_bytes(), false);
    }
}

#[test]
fn bytes_that_are_no_utf8_are_refused() {
    for bytes in [
        &b"\"\xff\""[..],
        b"\"\xc3\"",
        b"\"\xed\xa0\x80\"",
        b"\"\xf4\x90\x80\x80\"",
        b"\xfe\xff\x00\x31",
        b"\"\xc0\x80\"",
        b"1\x80",
    ] {
        judge(bytes, false);
    }
}

#[test]
fn strings_of_all_lengths_end_where_they_end() {
    for length in 0..40 {
        for special in ["", "\\n", "\\\"", "é", "\\u00e9", "\\\\"] {
            for at in 0..=length {
                let text = format!("\"{}{special}{}\"", "a".repeat(at), "b".repeat(length - at));
                judge(text.as_bytes(), true);
            }
        }
    }
}

#[test]
fn every_short_text_of_what_json_is_made_of_is_judged_rightly() {
    every_text(b"{}[],:\"\\u01-.e n", 4, &mut Vec::new(), &mut agree);
}

#[test]
fn every_short_number_is_judged_rightly() {
    every_text(b"019-+.eE", 5, &mut Vec::new(), &mut |number| {
        agree(number);
        agree(&[b"[", number, b"]"].concat());
    });
}

#[test]
fn every_byte_is_judged_rightly_wherever_it_stands() {
    const TEXT: &[u8] =
        "{\"a\\n\u{e9}\u{20ac}\u{1f600}\":[true,false,null,-1.5e+10],\"\\ud83d\\ude00\" : {}}"
            .as_bytes();
    for at in 0..TEXT.len() {
        agree(&TEXT[..at]);
        for byte in 0..=u8::MAX {
            let mut text = TEXT.to_vec();
            text[at] = byte;
            agree(&text);
            text.insert(at, TEXT[at]);
            agree(&text);
        }
    }
}

#[test]
fn every_escaped_character_is_judged_rightly() {
    for code in 0..=u16::MAX {
        agree(format!("\"\\u{code:04x}\"").as_bytes());
    }
    // Halves of pairs: from the edges of both ranges, and from beyond them.
    let edges = [
        0xd7ff, 0xd800, 0xd801, 0xdbff, 0xdc00, 0xdc01, 0xdfff, 0xe000,
    ];
    for (first, second) in edges
        .iter()
        .flat_map(|first| edges.map(|second| (first, second)))
    {
        agree(format!("\"\\u{first:04x}\\u{second:04X}\"").as_bytes());
        agree(format!("\"\\u{first:04x}x\\u{second:04X}\"").as_bytes());
    }
}
