//! Objects whose tag comes twice: the last one counts, as for every other key.

use super::super::from_str;
use super::samples::{Event, Pair, Peer};
use super::unions::variant;

#[test]
fn the_last_of_equal_tags_decides() {
    assert_eq!(
        variant::<Peer>(r#"{"providerName":"AWS","providerName":"AZURE"}"#),
        "Azure"
    );
    assert_eq!(
        variant::<Peer>(
            r#"{"providerName":"AWS","x":[{"y":1}],"vpcId":"1","providerName":"AZURE","z":2}"#
        ),
        "Azure"
    );
    assert_eq!(
        variant::<Peer>(
            r#"{"providerName":"AWS","vpcId":"1","awsAccountId":"1","providerName":null}"#
        ),
        "Aws"
    );
    assert_eq!(
        variant::<Peer>(r#"{"providerName":"AZURE","providerName":"NEW"}"#),
        "Unknown"
    );
    assert_eq!(
        variant::<Event>(r#"{"event":"HOST","metric":"CPU","metric":"DISK"}"#),
        "Host(Disk)"
    );
    assert_eq!(
        variant::<Event>(r#"{"event":"HOST","metric":"CPU","value":1,"event":"JOINED"}"#),
        "Joined"
    );
    assert_eq!(
        variant::<Event>(r#"{"metric":"CPU","event":"JOINED","event":"HOST"}"#),
        "Host(Cpu)"
    );
    assert_eq!(
        variant::<Pair>(r#"{"event":"A","metric":"X","event":"B"}"#),
        "AYOrBX"
    );
}

#[test]
fn the_last_of_equal_tags_decides_after_an_unknown_one() {
    assert_eq!(
        variant::<Peer>(r#"{"providerName":"NEW","x":1,"providerName":"AWS"}"#),
        "Aws"
    );
    assert_eq!(
        variant::<Peer>(r#"{"providerName":"NEW","x":1,"providerName":"NEWER"}"#),
        "Unknown"
    );
    assert_eq!(
        variant::<Event>(r#"{"event":"HOST","metric":"NEW","event":"JOINED"}"#),
        "Joined"
    );
    assert_eq!(
        variant::<Event>(r#"{"event":"HOST","x":1,"event":"JOINED"}"#),
        "Joined"
    );
    assert_eq!(
        variant::<Event>(r#"{"event":"HOST","x":1,"event":"HOST","value":1}"#),
        "Host(Cpu)"
    );
}

#[test]
fn nested_objects_with_equal_tags_take_no_exponential_time() {
    let (before, after) = (
        r#"{"providerName":"AWS","peer":"#,
        r#","providerName":"AWS"}"#,
    );
    let text = before.repeat(100) + "null" + &after.repeat(100);
    assert_eq!(variant::<Peer>(&text), "Aws");
}

#[test]
fn what_does_not_fit_an_earlier_tag_may_fit_the_last() {
    assert_eq!(
        variant::<Peer>(r#"{"providerName":"AWS","vpcId":1,"providerName":"AZURE"}"#),
        "Azure"
    );
    assert_eq!(
        variant::<Event>(r#"{"event":"HOST","metric":"CPU","value":[],"metric":"DISK"}"#),
        "Host(Disk)"
    );
    assert_eq!(
        variant::<Event>(r#"{"event":"HOST","metric":"CPU","value":[],"event":"JOINED"}"#),
        "Joined"
    );
    assert_eq!(
        variant::<Peer>(
            r#"{"providerName":"AWS","peer":{"providerName":"AWS","vpcId":1},"providerName":"AZURE"}"#
        ),
        "Azure"
    );
}

#[test]
fn what_does_not_fit_the_last_tag_is_refused_for_its_place() {
    for (text, path) in [
        (r#"{"providerName":"AWS","vpcId":1}"#, "$.vpcId"),
        (r#"{"providerName":"AWS","vpcId":1,"#, "$.vpcId"),
        (
            r#"{"providerName":"AZURE","vpcId":1,"providerName":"AWS"}"#,
            "$.vpcId",
        ),
        (
            r#"{"providerName":"AWS","peer":{"providerName":"AWS","vpcId":1}}"#,
            "$.peer.vpcId",
        ),
    ] {
        assert_eq!(from_str::<Peer>(text).unwrap_err().path(), path, "{text}");
    }
}

#[test]
fn a_wrong_type_in_nested_objects_takes_no_exponential_time() {
    let text = r#"{"providerName":"AWS","peer":"#.repeat(100) + "1" + &"}".repeat(100);
    from_str::<Peer>(&text).unwrap_err();
}
