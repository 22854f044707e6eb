//! Dates in headers, in each of the forms that the service uses.

use std::time::{Duration, SystemTime};

/// Returns the time that a header names: an HTTP date, one with a single-digit day, or `@` and seconds since 1970.
pub(crate) fn parse(text: &str) -> Option<SystemTime> {
    let text = text.trim();
    if let Some(epoch) = text.strip_prefix('@') {
        return SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(epoch.parse().ok()?));
    }
    httpdate::parse_http_date(text).ok().or_else(|| {
        let (weekday, rest) = text.split_once(", ")?;
        httpdate::parse_http_date(&format!("{weekday}, 0{rest}")).ok()
    })
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn reads_every_form() {
        let due = parse("Sun, 01 Mar 2026 00:00:00 GMT").unwrap();
        assert_eq!(parse("Sun, 1 Mar 2026 00:00:00 GMT"), Some(due));
        assert_eq!(parse("@1772323200"), Some(due));
        assert_eq!(parse("soon"), None);
    }
}
