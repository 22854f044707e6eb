use super::same;
use super::samples::{All, AwsPeer, ByKeys, Event, HostMetric, Pair, Peer};
use crate::json::{Decode, Value, from_str, from_str_tallied, to_string};

/// Reads `text`, checks that nothing is lost, and returns the name of the variants.
pub(super) fn variant<T: Decode>(text: &str) -> String {
    let union: T = from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    let before: Value = serde_json::from_str(text).expect(text);
    let after: Value = serde_json::from_str(&to_string(&union)).expect(text);
    assert!(same(&before, &after), "{text}");
    let shown = format!("{union:?}");
    let name = |shown: &str| shown.split('(').next().unwrap_or_default().to_owned();
    match shown.split_once('(') {
        Some(("Host", inner)) => format!("Host({})", name(inner)),
        _ => name(&shown),
    }
}

fn error<T: Decode>(text: &str) -> String {
    from_str::<T>(text).expect_err(text).to_string()
}

#[test]
fn a_known_tag_decides() {
    assert_eq!(variant::<Peer>(r#"{"providerName":"AWS"}"#), "Aws");
    assert_eq!(
        variant::<Peer>(r#" { "x" : [ "]" , {} ] , "providerName" : "AZURE" , "vpcId" : "v" } "#),
        "Azure"
    );
    assert_eq!(
        variant::<Peer>(
            r#"{"vpcId":"a\u0062\\","provider\u004eame":"\u0041WS","awsAccountId":"1"}"#
        ),
        "Aws"
    );
    let Peer::Aws(peer) = from_str(r#"{"vpcId":"a\u0062","n":-1.5,"links":[{"href":"h"}],"awsAccountId":"1","providerName":"AWS"}"#).expect("a value") else {
        panic!("another variant");
    };
    assert_eq!(
        (
            peer.vpc.as_deref(),
            peer.account.as_deref(),
            peer.provider.as_deref()
        ),
        (Some("ab"), Some("1"), Some("AWS"))
    );
    assert_eq!(peer.links.map(|links| links.len()), Some(1));
    assert_eq!(peer.extra.keys().collect::<Vec<_>>(), ["n"]);
}

#[test]
fn an_unknown_tag_is_the_default_or_unknown() {
    assert_eq!(
        variant::<Peer>(r#"{"providerName":"NEW","awsAccountId":"1","vpcId":"2"}"#),
        "Unknown"
    );
    let Peer::Unknown(unknown) = from_str(r#"{"a":1,"providerName":"N\u0045W"}"#).expect("a value")
    else {
        panic!("another variant");
    };
    assert_eq!(unknown.tag.as_deref(), Some("NEW"));
    assert_eq!(variant::<Event>(r#"{"x":1,"event":"NEW"}"#), "Default");
}

#[test]
fn without_a_tag_the_required_keys_decide() {
    for tag in ["", r#","providerName":null"#] {
        assert_eq!(
            variant::<Peer>(&format!(r#"{{"awsAccountId":"1","vpcId":null{tag}}}"#)),
            "Aws"
        );
        assert_eq!(
            variant::<Peer>(&format!(r#"{{"awsAccountId":"1"{tag}}}"#)),
            "Unknown"
        );
    }
    assert_eq!(variant::<Peer>("{}"), "Unknown");
    assert_eq!(variant::<Event>(r#"{"metric":"CPU"}"#), "Unknown");
    assert_eq!(variant::<ByKeys>(r#"{"rel":"self","href":"h"}"#), "Link");
    assert_eq!(variant::<ByKeys>(r#"{"ev\u0065nt":"h"}"#), "Event");
    assert_eq!(
        variant::<ByKeys>(r#"{"event":"h","href":"both"}"#),
        "Unknown"
    );
    assert_eq!(variant::<ByKeys>("{}"), "Unknown");
}

#[test]
fn unions_within_unions_look_at_the_same_object() {
    assert_eq!(
        variant::<Event>(r#"{"event":"HOST","value":1.5,"metric":"CPU","x":{}}"#),
        "Host(Cpu)"
    );
    assert_eq!(
        variant::<Event>(r#"{"metric":"DISK","x":"\n","event":"HOST","y":[]}"#),
        "Host(Disk)"
    );
    assert_eq!(
        variant::<Event>(r#"{"value":2,"event":"HOST"}"#),
        "Host(Cpu)"
    );
    assert_eq!(
        variant::<Event>(r#"{"event":"HOST","metric":"NEW"}"#),
        "Host(Unknown)"
    );
    let Event::Host(host) = from_str(r#"{"event":"HOST","metric":"NEW"}"#).expect("a value") else {
        panic!("another variant");
    };
    assert!(matches!(*host, HostMetric::Unknown(unknown) if unknown.tag.as_deref() == Some("NEW")));
}

#[test]
fn a_pair_of_tags_decides_together() {
    assert_eq!(variant::<Pair>(r#"{"event":"A","metric":"X"}"#), "AX");
    assert_eq!(
        variant::<Pair>(r#"{"metric":"X","y":1,"event":"B"}"#),
        "AYOrBX"
    );
    assert_eq!(variant::<Pair>(r#"{"event":"A","metric":"NEW"}"#), "A");
    assert_eq!(variant::<Pair>(r#"{"event":"A"}"#), "A");
    assert_eq!(
        variant::<Pair>(r#"{"event":"B","metric":"NEW"}"#),
        "Unknown"
    );
    assert_eq!(variant::<Pair>(r#"{"event":"B","value":1}"#), "AX");
    assert_eq!(variant::<Pair>(r#"{"metric":"X"}"#), "Unknown");
}

#[test]
fn what_the_types_do_not_know_is_counted() {
    let tally = |text: &str| from_str_tallied::<All>(text).expect(text).1;
    let text = r#"{"new":1,"text":null,"status":"NEW","peers":[{"providerName":"N"},{"providerName":"AWS","a":1,"b":2}]}"#;
    let all = tally(text);
    assert_eq!((all.extra, all.unknown, all.unknown_values), (3, 1, 1));
    // An object that is read anew, for its tag comes twice, counts once.
    let twice = tally(r#"{"peers":[{"providerName":"AWS","a":1,"providerName":"AZURE"}]}"#);
    assert_eq!((twice.extra, twice.unknown), (1, 0));
}

#[test]
fn wrong_types_are_errors_with_their_path() {
    for (text, message) in [
        (
            r#"{"providerName":5}"#,
            "$.providerName: expected a string, found a number (byte 16)",
        ),
        (
            r#"{"providerName":"AWS","vpcId":5}"#,
            "$.vpcId: expected a string, found a number (byte 30)",
        ),
        (
            r#"{"vpcId":{},"providerName":"AWS"}"#,
            "$.vpcId: expected a string, found an object (byte 9)",
        ),
        (
            r#"["AWS"]"#,
            "$: expected an object, found an array (byte 0)",
        ),
        ("null", "$: expected an object, found null (byte 0)"),
        (
            r#"{"vpcId":"\x","providerName":"AWS"}"#,
            "$.vpcId: expected an escape of JSON, found another (byte 10)",
        ),
        (
            r#"{"x":[1},"providerName":"AWS"}"#,
            "$.x: expected `,` or `]`, found `}` (byte 7)",
        ),
    ] {
        assert_eq!(error::<Peer>(text), message, "{text}");
    }
    assert_eq!(
        from_str::<Vec<Peer>>(
            r#"[{"providerName":"AWS"},{"links":[{"href":1}],"providerName":"AWS"}]"#
        )
        .expect_err("a number")
        .path(),
        "$[1].links[0].href"
    );
}

#[test]
fn what_a_look_ahead_passes_is_checked_all_the_same() {
    let nested = "[".repeat(100_000) + &"]".repeat(100_000);
    for value in [
        "01",
        "1e400",
        "[1,]",
        "{\"a\" 1}",
        "[}",
        "{]",
        "\"\\ud800\"",
        "\"\\q\"",
        "\"\u{1}\"",
        "truex",
        "1 2",
        "-",
        "[tru]",
        &nested,
    ] {
        for text in [
            format!(r#"{{"x":{value},"providerName":"AWS"}}"#),
            format!(r#"{{"x":{value},"providerName":"NEW"}}"#),
            format!(r#"{{"x":{value}}}"#),
        ] {
            assert!(from_str::<Peer>(&text).is_err(), "{text:.80}");
        }
    }
}

#[test]
fn tags_that_are_none_are_written() {
    let aws = Peer::Aws(Box::default());
    assert_eq!(to_string(&aws), r#"{"providerName":"AWS"}"#);
    let null: Peer =
        from_str(r#"{"providerName":null,"awsAccountId":"1","vpcId":"2"}"#).expect("a value");
    assert_eq!(
        to_string(&null),
        r#"{"awsAccountId":"1","providerName":null,"vpcId":"2"}"#
    );
    let other = Peer::Aws(Box::new(AwsPeer {
        provider: Some("OTHER".into()),
        ..AwsPeer::default()
    }));
    assert_eq!(to_string(&other), r#"{"providerName":"OTHER"}"#);
    let nested = Event::Host(Box::new(HostMetric::Cpu(Box::default())));
    assert_eq!(to_string(&nested), r#"{"event":"HOST","metric":"CPU"}"#);
    // Tags go to the object of the variant, not to those within or behind it.
    let list = vec![
        Peer::Azure(Box::default()),
        Peer::Unknown(Box::default()),
        aws,
    ];
    assert_eq!(
        to_string(&list),
        r#"[{"providerName":"AZURE"},null,{"providerName":"AWS"}]"#
    );
    assert_eq!(to_string(&AwsPeer::default()), "{}");
}
