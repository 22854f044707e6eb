use serde_json::json;

use super::samples::{All, Link, Status};
use crate::json::{Extra, Value, from_slice, from_str, to_string};

fn error<T: crate::json::Decode>(text: &str) -> String {
    from_str::<T>(text).expect_err(text).to_string()
}

/// Reads and writes, and returns what is different as a value.
fn round_trip(text: &str) -> All {
    let all: All = from_str(text).expect(text);
    let before: Value = serde_json::from_str(text).expect(text);
    let after: Value = serde_json::from_str(&to_string(&all)).expect(text);
    assert_eq!(before, after);
    all
}

#[test]
fn every_kind_of_field_survives() {
    let all = round_trip(
        r#"{"text":"a\u00e9\ud83d\ude00\"\\\n\u0001","secret":"s3","time":"2026-11-22T18:58:00Z","day":"2026-11-22","yes":true,
        "count":-9223372036854775808,"ratio":0.1,"any":{"a":[1,2.5,18446744073709551615,null]},"list":[1,2],"holes":[1,null],
        "map":{"x":{"href":"h"}},"link":{"rel":"self"},"inner":{"inner":{"text":""}},"status":"FAILED",
        "peers":[{"providerName":"AWS"},{"providerName":"NEW","k":1}]}"#,
    );
    assert_eq!(all.text.as_deref(), Some("aé😀\"\\\n\u{1}"));
    assert_eq!(all.count, Some(i64::MIN));
    assert_eq!(all.holes, Some(vec![Some(1), None]));
    assert_eq!(all.status, Some(Status::Failed));
    assert_eq!(all.extra, Extra::default());
}

#[test]
fn unknown_keys_are_kept() {
    let all = round_trip(r#"{"new":{"deep":[null]},"text":"x","\u006eull":null}"#);
    assert_eq!(all.extra.get("new"), Some(&json!({"deep": [null]})));
    assert_eq!(all.extra.len(), 2);
    assert_eq!(all.extra.nulls().count(), 0);
}

#[test]
fn known_nulls_are_remembered_apart_from_unknown_keys() {
    let all = round_trip(r#"{"text":null,"count":1,"status":null}"#);
    assert_eq!(all.text, None);
    assert!(
        all.extra.is_null("text") && all.extra.is_null("status") && !all.extra.is_null("count")
    );
    assert!(all.extra.is_empty());
    assert_eq!(all.extra.nulls().collect::<Vec<_>>(), ["text", "status"]);
}

#[test]
fn the_last_of_equal_keys_counts() {
    assert_eq!(
        round_trip(r#"{"text":"a","text":"b"}"#).text.as_deref(),
        Some("b")
    );
    assert_eq!(
        round_trip(r#"{"text":null,"text":"b"}"#).text.as_deref(),
        Some("b")
    );
    assert!(
        round_trip(r#"{"text":"a","text":null}"#)
            .extra
            .is_null("text")
    );
    assert!(
        !round_trip(r#"{"text":null,"text":"a"}"#)
            .extra
            .is_null("text")
    );
    let link = round_trip(r#"{"link":{"href":"a","x":1},"link":{"rel":"b"}}"#).link;
    assert_eq!(link, from_str(r#"{"rel":"b"}"#).ok());
    assert_eq!(
        round_trip(r#"{"new":1,"new":null,"new":2}"#)
            .extra
            .get("new"),
        Some(&json!(2))
    );
    assert_eq!(
        round_trip(r#"{"list":[1],"list":[2,3]}"#).list,
        Some(vec![2, 3])
    );
}

#[test]
fn keys_with_escapes_are_found() {
    assert_eq!(
        round_trip(r#"{"te\u0078t":"a"}"#).text.as_deref(),
        Some("a")
    );
}

#[test]
fn whole_numbers_are_integers_however_they_are_written() {
    for (text, value) in [
        ("5.0", 5),
        ("5e0", 5),
        ("1.5e1", 15),
        ("-0", 0),
        ("-0.0e5", 0),
        ("0e999999999999999999999", 0),
        ("0.0005e4", 5),
        ("100e-2", 1),
        ("-12.50E+1", -125),
        ("9007199254740993.0", 9_007_199_254_740_993),
        ("9223372036854775807.0", i64::MAX),
        ("-9223372036854775808e0", i64::MIN),
        ("922337203685477580.7e1", i64::MAX),
    ] {
        assert_eq!(from_str::<i64>(text), Ok(value), "{text}");
    }
    for text in [
        "5.5",
        "1e19",
        "9223372036854775808",
        "9223372036854775807.5",
        "-9223372036854775809.0",
        "1e-1",
        "1e400",
        "1e999999999999999999999",
        "1e-999999999999999999999",
        "\"5\"",
        "01",
        "5.",
        ".5",
        "+5",
        "true",
    ] {
        assert!(from_str::<i64>(text).is_err(), "{text}");
    }
    assert_eq!(
        error::<All>(r#"{"count":1.5}"#),
        "$.count: expected an integer of 64 bits, found a number that is fractional or too large (byte 9)"
    );
}

#[test]
fn floats_take_any_number_in_range() {
    for text in [
        "1",
        "-0",
        "1e-400",
        "18446744073709551616",
        "0.1",
        "1.7976931348623157e308",
        "2.2250738585072011e-308",
    ] {
        assert_eq!(from_str::<f64>(text).ok(), text.parse().ok(), "{text}");
    }
    assert!(from_str::<f64>("1e400").is_err());
    assert_eq!(to_string(&0.1_f64), "0.1");
    assert_eq!(to_string(&f64::NAN), "null");
    assert_eq!(to_string(&f64::INFINITY), "null");
}

#[test]
fn errors_say_where_and_what() {
    for (text, message) in [
        (
            r#"{"link":{"href":1}}"#,
            "$.link.href: expected a string, found a number (byte 16)",
        ),
        (
            r#"{"list":[1,null]}"#,
            "$.list[1]: expected an integer, found null (byte 11)",
        ),
        (
            r#"{"map":{"a b":{"rel":{}}}}"#,
            r#"$.map["a b"].rel: expected a string, found an object (byte 21)"#,
        ),
        (
            r#"{"new":{"x":[tru]}}"#,
            "$.new.x[0]: expected true, found a boolean (byte 13)",
        ),
        (
            r#"{"text":"a""#,
            "$: expected `,` or `}`, found the end of the text (byte 11)",
        ),
        (
            r#"{"text":"a"#,
            "$.text: expected the rest of a string, found the end of the text (byte 10)",
        ),
        (
            r#"{"text":"a"} x"#,
            "$: expected the end of the text, found `x` (byte 13)",
        ),
        (
            "\u{feff}{}",
            "$: expected an object, found a byte order mark (byte 0)",
        ),
        (r#"[]"#, "$: expected an object, found an array (byte 0)"),
        (
            "",
            "$: expected an object, found the end of the text (byte 0)",
        ),
        (
            "{\"text\":\"a\nb\"}",
            "$.text: expected the rest of a string, found a control character (byte 10)",
        ),
        (
            r#"{"text":"\ud800"}"#,
            "$.text: expected an escape of JSON, found another (byte 9)",
        ),
        (
            r#"{"yes":"true"}"#,
            "$.yes: expected a boolean, found a string (byte 7)",
        ),
    ] {
        assert_eq!(error::<All>(text), message, "{text}");
    }
    let error = from_slice::<All>(b"{\"text\":\"\xff\"}").expect_err("no UTF-8");
    assert_eq!((error.offset(), error.path().as_str()), (9, "$"));
}

#[test]
fn nesting_is_limited_like_that_of_serde_json() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    for depth in [1, 126, 127, 128, 129, 100_000] {
        let expected = serde_json::from_str::<Value>(&nested(depth)).is_ok();
        assert_eq!(
            from_str::<Value>(&nested(depth)).is_ok(),
            expected,
            "{depth}"
        );
        let text = format!("{{\"new\":{},\"text\":\"a\"}}", nested(depth));
        assert_eq!(
            from_str::<All>(&text).is_ok(),
            serde_json::from_str::<Value>(&text).is_ok(),
            "{depth}"
        );
        let text = format!(
            "{}{}",
            "{\"inner\":".repeat(depth),
            "{}".to_owned() + &"}".repeat(depth)
        );
        assert_eq!(
            from_str::<All>(&text).is_ok(),
            serde_json::from_str::<Value>(&text).is_ok(),
            "{depth}"
        );
    }
}

#[test]
fn debug_shows_no_secrets_and_no_unknown_values() {
    let all: All = from_str(
        r#"{"secret":"s3cret","token":"t0ken","text":null,"peers":[{"key":"k3y","providerName":"X"}],"status":"NEW"}"#,
    )
    .expect("a value");
    let shown = format!("{all:?}");
    for hidden in ["s3cret", "t0ken", "k3y"] {
        assert!(!shown.contains(hidden), "{shown}");
    }
    for said in [
        "[redacted]",
        r#"extra: {"token", "text"}"#,
        r#"tag: Some("X"), keys: ["key", "providerName"]"#,
        r#"Some("NEW")"#,
    ] {
        assert!(shown.contains(said), "{said} in {shown}");
    }
    assert_eq!(
        all.secret.map(|secret| secret.into_inner()).as_deref(),
        Some("s3cret")
    );
}

#[test]
fn extra_is_one_word_and_compares_without_origin() {
    assert_eq!(size_of::<Extra>(), size_of::<usize>());
    let received: Link = from_str(r#"{"rel":null}"#).expect("a value");
    let mut set = Link::default();
    set.extra.set_null("rel");
    assert_eq!(received, set);
    assert!(set.extra.unset_null("rel"));
    assert_eq!(set, Link::default());
    set.extra.insert("a", 1);
    assert_eq!(set.extra.keys().collect::<Vec<_>>(), ["a"]);
    set.extra.set_null("a");
    assert_eq!((set.extra.len(), set.extra.is_null("a")), (0, true));
    set.extra.insert("a", "b");
    assert_eq!(set.extra.remove("a"), Some(json!("b")));
    assert_eq!(set.extra, Extra::default());
}

#[test]
fn string_enums_are_texts() {
    let status: Status = from_str(r#""NEW""#).expect("a value");
    assert_eq!(
        (status.as_str(), status.to_string().as_str()),
        ("NEW", "NEW")
    );
    assert_eq!(Status::from("FAILED"), Status::Failed);
    assert_eq!("NEW".parse(), Ok(status.clone()));
    assert!(Status::Failed < status);
    assert!(from_str::<Status>("1").is_err());
}
