//! Objects whose tag comes twice: the last one counts, as for every other key.

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
