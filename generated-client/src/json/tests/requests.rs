use super::samples::{All, Link, Peer};
use crate::json::{Json, from_str, to_request, to_string};

fn request(value: &dyn Json) -> String {
    String::from_utf8(to_request(value, false)).expect("UTF-8")
}

fn request_with_extra(value: &dyn Json) -> String {
    String::from_utf8(to_request(value, true)).expect("UTF-8")
}

#[test]
fn what_the_server_owns_is_left_out_at_all_levels() {
    let all: All = from_str(
        r#"{"link":{"id":"1","href":"h","new":2},"new":1,"map":{"a":{"id":"2"}},"peers":[{"id":3,"providerName":"NEW"}]}"#,
    )
    .expect("a value");
    let known = r#""map":{"a":{}},"link":{"href":"h"},"peers":[{"id":3,"providerName":"NEW"}]"#;
    assert_eq!(request(&all), format!("{{{known}}}"));
    assert_eq!(
        request_with_extra(&all),
        format!(
            "{{{},\"new\":1}}",
            known.replace(r#""href":"h""#, r#""href":"h","new":2"#)
        )
    );
}

#[test]
fn received_nulls_are_sent_where_null_is_allowed() {
    let link: Link = from_str(r#"{"href":null,"rel":null,"id":null,"new":null}"#).expect("a value");
    assert_eq!(request(&link), r#"{"rel":null}"#);
    assert_eq!(request_with_extra(&link), r#"{"rel":null,"new":null}"#);
    assert_eq!(
        to_string(&link),
        r#"{"href":null,"rel":null,"id":null,"new":null}"#
    );
}

#[test]
fn nulls_of_the_caller_are_always_sent() {
    let mut link = Link::default();
    for name in ["href", "rel", "id", "other"] {
        link.extra.set_null(name);
    }
    assert_eq!(
        request(&link),
        r#"{"href":null,"rel":null,"id":null,"other":null}"#
    );
    link.extra.unset_null("id");
    link.href = Some("h".into());
    assert_eq!(request(&link), r#"{"href":"h","rel":null,"other":null}"#);
    assert_eq!(to_string(&link), r#"{"href":"h","rel":null,"other":null}"#);
}

#[test]
fn a_value_in_the_field_wins_over_extra() {
    let mut link = Link {
        href: Some("h".into()),
        id: Some("1".into()),
        ..Link::default()
    };
    link.extra.insert("href", "x");
    link.extra.set_null("id");
    assert_eq!(to_string(&link), r#"{"href":"h","id":"1"}"#);
    assert_eq!(request_with_extra(&link), r#"{"href":"h"}"#);
}

#[test]
fn tags_stay_in_requests() {
    assert_eq!(
        request(&Peer::Aws(Box::default())),
        r#"{"providerName":"AWS"}"#
    );
}
