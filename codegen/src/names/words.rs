//! Words: how an identifier of the document falls apart.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Splits identifiers into words; known ones keep together (`MongoDB`, `X.509`).
#[derive(Debug)]
pub(crate) struct Words {
    /// Longest first.
    known: Vec<Known>,
}

#[derive(Debug)]
struct Known {
    /// As found in identifiers.
    spelling: Vec<char>,
    /// As it stands in names.
    word: String,
}

impl Words {
    /// Takes the words that keep together; punctuation in them is optional in the document and absent in names.
    pub(crate) fn new(known: &[String]) -> Self {
        let mut known: Vec<Known> = known
            .iter()
            .map(|spelling| Known {
                word: spelling
                    .chars()
                    .filter(|c| c.is_alphanumeric())
                    .collect::<String>()
                    .to_lowercase(),
                spelling: spelling.chars().collect(),
            })
            .collect();
        known.sort_by_key(|known| std::cmp::Reverse(known.spelling.len()));
        Self { known }
    }

    /// Returns an identifier or a short text in lower case, its words joined by `_`.
    pub(crate) fn snake(&self, text: &str) -> String {
        let chars: Vec<char> = spelled(text).chars().collect();
        let mut marked = String::new();
        let mut at = 0;
        let mut after_known = false;
        while let Some(c) = chars.get(at) {
            let begins = after_known || begins_word(&chars, at);
            match begins.then(|| self.known_at(&chars, at)).flatten() {
                Some(known) => {
                    marked.push('_');
                    marked.push_str(&known.word);
                    marked.push('_');
                    at += known.spelling.len();
                    after_known = true;
                }
                None => {
                    marked.push(*c);
                    at += 1;
                    after_known = false;
                }
            }
        }
        marked.to_snake_case()
    }

    /// Returns an identifier or a short text as a type or variant is named.
    pub(crate) fn pascal(&self, text: &str) -> String {
        self.snake(text).to_upper_camel_case()
    }

    /// Finds a known word that stands here as a whole: behind it the text ends, or the next word begins.
    fn known_at(&self, chars: &[char], at: usize) -> Option<&Known> {
        self.known.iter().find(|known| {
            let end = at + known.spelling.len();
            // Most words fail at their first letter, and this runs for each of them at every letter where a word begins.
            known.spelling.first() == chars.get(at)
                && chars.get(at..end) == Some(known.spelling.as_slice())
                && self.ends_word(chars, end)
        })
    }

    fn ends_word(&self, chars: &[char], end: usize) -> bool {
        match (chars.get(end), chars.get(end + 1)) {
            (None, _) => true,
            (Some(next), _) if !next.is_alphabetic() => true,
            (Some(next), Some(after)) if next.is_uppercase() && after.is_lowercase() => true,
            _ => self.known_at(chars, end).is_some(),
        }
    }
}

/// Returns whether a word can begin here; inside a run of capitals none does.
fn begins_word(chars: &[char], at: usize) -> bool {
    match at.checked_sub(1).and_then(|before| chars.get(before)) {
        Some(before) => !before.is_uppercase(),
        None => true,
    }
}

/// Writes out the signs that carry meaning on their own, so that `<` and `>` get names.
fn spelled(text: &str) -> String {
    if text.chars().any(char::is_alphanumeric) {
        return text.to_owned();
    }
    let name = |c| match c {
        '<' => "Less",
        '>' => "Greater",
        '=' => "Equal",
        '+' => "Plus",
        '-' => "Minus",
        '*' => "Star",
        '!' => "Not",
        _ => "",
    };
    text.chars().map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn known_words_keep_together_and_break_no_other_word() {
        let words = ["AI", "AWS", "EAR", "KMS", "MongoDB", "NDS", "X.509", "X509"];
        let words = Words::new(&words.map(str::to_owned));
        for (text, snake) in [
            ("AWSKMSEARPrivateEndpoint", "aws_kms_ear_private_endpoint"),
            ("X.509 Authentication", "x509_authentication"),
            ("NDSX509User", "nds_x509_user"),
            ("MongoDB Cloud Users", "mongodb_cloud_users"),
            ("MILLISECONDS", "milliseconds"),
            ("AIRFLOW", "airflow"),
            ("diskSizeGB", "disk_size_gb"),
            ("<", "less"),
        ] {
            assert_eq!(words.snake(text), snake);
        }
    }
}
