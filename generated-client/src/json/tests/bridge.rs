use serde::de::DeserializeOwned;
use serde_json::json;

use super::samples::{All, Event, Link, Peer, Status};
use crate::json::{DateTime, Decode, Value, from_str, to_string};

const TEXT: &str = r#"{"text":"a\u00e9\n","secret":"s","time":"2026-11-22T18:58:00Z","yes":false,"count":9007199254740993,
    "ratio":0.30000000000000004,"any":[18446744073709551615,-1,1e300,{"k":"v"}],"list":[],"map":{"x":{"href":"h"},"y":{}},
    "inner":{"text":"t"},"status":"NEW","peers":[{"x":1,"providerName":"AWS"},{"providerName":"N","k":[]}],"new":{"a":{}}}"#;

fn same_in_serde_json<T: Decode + DeserializeOwned + serde::Serialize + PartialEq>(text: &str) {
    let native: T = from_str(text).expect(text);
    assert_eq!(
        serde_json::from_slice::<T>(text.as_bytes()).expect(text),
        native
    );
    let value: Value = serde_json::from_str(text).expect(text);
    assert_eq!(serde_json::from_value::<T>(value).expect(text), native);
    let written: Value = serde_json::from_str(&to_string(&native)).expect(text);
    assert_eq!(serde_json::to_value(&native).expect(text), written);
    let written: Value =
        serde_json::from_str(&serde_json::to_string(&native).expect(text)).expect(text);
    assert_eq!(serde_json::to_value(&native).expect(text), written);
}

#[test]
fn serde_json_agrees_with_the_codec() {
    same_in_serde_json::<All>(TEXT);
    same_in_serde_json::<All>(r#"{"text":null,"new":null}"#);
    same_in_serde_json::<Vec<Peer>>(
        r#"[{"providerName":"AWS"},{"vpcId":"x","providerName":null}]"#,
    );
    same_in_serde_json::<Event>(r#"{"metric":"CPU","event":"HOST"}"#);
    same_in_serde_json::<Status>(r#""FAILED""#);
    same_in_serde_json::<DateTime>(r#""yesterday""#);
}

#[test]
fn yaml_and_toml_round_trip() {
    let all: All = from_str(TEXT).expect("a value");
    let yaml = serde_yaml::to_string(&all).expect("YAML");
    assert_eq!(serde_yaml::from_str::<All>(&yaml).expect("YAML"), all);

    // TOML has no integers beyond 64 bits with sign.
    let all: All = from_str(&TEXT.replace("18446744073709551615,", "")).expect("a value");
    let text = toml::to_string(&all).expect("TOML");
    assert_eq!(toml::from_str::<All>(&text).expect("TOML"), all);
}

#[test]
fn toml_leaves_nulls_out_and_its_times_are_text() {
    let all: All = from_str(r#"{"text":null,"count":1}"#).expect("a value");
    assert_eq!(toml::to_string(&all).expect("TOML"), "count = 1\n");
    let all: All =
        toml::from_str("time = 2026-11-22T18:58:00Z\nany = [2026-11-22, 18:58:00]").expect("TOML");
    assert_eq!(all.time, Some("2026-11-22T18:58:00Z".into()));
    assert_eq!(all.any, Some(json!(["2026-11-22", "18:58:00"])));
}

#[test]
fn yaml_keys_need_not_be_strings() {
    let all: All = serde_yaml::from_str("map: {1: {href: h}, true: {}}\nratio: .nan\ncount: 5.0")
        .expect("YAML");
    assert_eq!(
        all.map.map(|map| map.into_keys().collect::<Vec<_>>()),
        Some(vec!["1".into(), "true".into()])
    );
    assert_eq!((all.ratio, all.count), (None, Some(5)));
}

#[test]
fn errors_keep_their_path() {
    let error = serde_json::from_str::<All>(r#"{"peers":[{"providerName":"AWS","vpcId":1}]}"#)
        .expect_err("a number");
    assert!(
        error
            .to_string()
            .starts_with("$.peers[0].vpcId: expected a string, found a number"),
        "{error}"
    );
    let error = serde_json::from_value::<All>(json!({"count": 1.5})).expect_err("a fraction");
    assert!(
        error
            .to_string()
            .starts_with("$.count: expected an integer"),
        "{error}"
    );
}

#[test]
fn wide_integers_come_through() {
    assert_eq!(
        serde_json::from_str::<All>(r#"{"count":18446744073709551615}"#)
            .err()
            .map(|e| e.is_data()),
        Some(true)
    );
    let wide: crate::json::Unknown =
        serde::Deserialize::deserialize(serde::de::value::I128Deserializer::<
            serde::de::value::Error,
        >::new(1 << 100))
        .expect("a value");
    assert_eq!(wide.raw, json!(2_f64.powi(100)));
    assert_eq!(
        serde_json::from_str::<Link>("{}").expect("a value"),
        Link::default()
    );
}

#[test]
fn keys_that_formats_reserve_are_ordinary_in_other_company() {
    const NUMBER: &str = "$serde_json::private::Number";
    for text in [
        format!(r#"{{"text":"t","{NUMBER}":"1"}}"#),
        format!(r#"{{"{NUMBER}":"1","text":"t"}}"#),
        format!(r#"{{"new":{{"{NUMBER}":"1,\"secret\":2"}}}}"#),
        format!(r#"{{"new":{{"{NUMBER}":" 1"}}}}"#),
        format!(r#"{{"new":{{"{NUMBER}":[]}}}}"#),
        r#"{"new":{"$__toml_private_datetime":"1","k":2}}"#.to_owned(),
        r#"{"new":{"$__toml_private_datetime":1}}"#.to_owned(),
    ] {
        same_in_serde_json::<All>(&text);
    }
}

#[test]
fn numbers_of_any_precision_are_numbers() {
    // What `serde_json` says to other crates where its feature `arbitrary_precision` is on.
    let number = |digits: &str| json!({"$serde_json::private::Number": digits});
    let all: All = serde_json::from_value(json!({"new": [number("1"), 2], "count": number("3")}))
        .expect("a value");
    assert_eq!(to_string(&all), r#"{"count":3,"new":[1,2]}"#);
}
