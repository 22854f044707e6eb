use crate::json::{Date, DateTime};

#[cfg(feature = "jiff")]
#[test]
fn jiff_parses_and_prints() {
    let time = DateTime::from("2026-11-22T18:58:00.5Z");
    let parsed = time.to_jiff().expect("a time");
    assert_eq!(parsed.as_millisecond() % 1000, 500);
    assert_eq!(DateTime::from(parsed), time);
    assert_eq!(
        Date::from(Date::from("2026-11-22").to_jiff().expect("a day")),
        Date::from("2026-11-22")
    );
    assert!(DateTime::from("soon").to_jiff().is_err());
}

#[cfg(feature = "chrono")]
#[test]
fn chrono_parses_and_prints() {
    let time = DateTime::from("2026-11-22T18:58:00Z");
    let parsed = time.to_chrono().expect("a time");
    assert_eq!(DateTime::from(parsed), time);
    assert_eq!(
        Date::from(Date::from("2026-11-22").to_chrono().expect("a day")),
        Date::from("2026-11-22")
    );
    assert!(DateTime::from("soon").to_chrono().is_err());
}
