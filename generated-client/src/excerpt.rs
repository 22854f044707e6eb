//! A piece of a JSON text that may be shown: its strings are masked, its keys and its shape are not.

/// How many bytes of the text are shown on either side of the place.
const REACH: usize = 60;

/// Returns the surroundings of byte `offset` of `text` with all string values masked.
pub(crate) fn excerpt(text: &[u8], offset: usize) -> String {
    let (from, to) = (
        offset.saturating_sub(REACH),
        offset.saturating_add(REACH).min(text.len()),
    );
    let mut out = String::new();
    if from > 0 {
        out.push('…');
    }
    let mut at = 0;
    while at < to {
        let start = at;
        if text[at] == b'"' {
            at = end_of_string(text, at);
            if at > from {
                match is_key(text, at) {
                    true => out.push_str(&String::from_utf8_lossy(&text[start..at])),
                    false => out.push_str("\"…\""),
                }
            }
        } else {
            at += 1;
            if start >= from {
                // What is neither a string nor plain ASCII is no JSON; its bytes say nothing to a reader.
                out.push(match text[start] {
                    byte if byte.is_ascii_whitespace() => ' ',
                    byte if byte.is_ascii_graphic() => char::from(byte),
                    _ => '?',
                });
            }
        }
    }
    if at < text.len() {
        out.push('…');
    }
    out
}

/// Returns the place after the string that begins at `at`; the end of the text if the string doesn't end.
fn end_of_string(text: &[u8], at: usize) -> usize {
    let mut at = at + 1;
    while at < text.len() {
        match text[at] {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    text.len()
}

fn is_key(text: &[u8], after: usize) -> bool {
    text[after..]
        .iter()
        .find(|byte| !byte.is_ascii_whitespace())
        == Some(&b':')
}

#[cfg(test)]
mod tests {
    use super::excerpt;

    #[test]
    fn masks_values_and_keeps_keys() {
        assert_eq!(
            excerpt(br#"{"name": "secret \" thing", "n": 12}"#, 9),
            r#"{"name": "…", "n": 12}"#
        );
    }

    #[test]
    fn masks_a_string_that_is_cut_off() {
        assert_eq!(excerpt(br#"{"name": "sec"#, 9), r#"{"name": "…""#);
    }

    #[test]
    fn shows_the_surroundings_only() {
        let text = format!("[{}true,{}]", "1,".repeat(100), "2,".repeat(100));
        let shown = excerpt(text.as_bytes(), 201);
        assert!(
            shown.starts_with('…') && shown.ends_with('…') && shown.contains("true"),
            "{shown}"
        );
        assert!(shown.chars().count() < 130);
    }
}
