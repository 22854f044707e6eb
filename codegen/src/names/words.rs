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
                word: spelling.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase(),
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
        while let Some(c) = chars.get(at) {
            match self.known_at(&chars, at) {
                Some(known) => {
                    marked.push('_');
                    marked.push_str(&known.word);
                    marked.push('_');
                    at += known.spelling.len();
                }
                None => {
                    marked.push(*c);
                    at += 1;
                }
            }
        }
        marked.to_snake_case()
    }

    /// Returns an identifier or a short text as a type or variant is named.
    pub(crate) fn pascal(&self, text: &str) -> String {
        self.snake(text).to_upper_camel_case()
    }

    /// Finds a known word that begins here and is a whole one: what follows starts a new word.
    fn known_at(&self, chars: &[char], at: usize) -> Option<&Known> {
        let begins = at == 0 || !chars[at - 1].is_alphanumeric() || {
            let before = chars[at - 1];
            chars[at].is_uppercase() || (before.is_numeric() && !chars[at].is_numeric())
        };
        begins
            .then(|| {
                self.known.iter().find(|known| {
                    let end = at + known.spelling.len();
                    chars.get(at..end) == Some(known.spelling.as_slice())
                        && chars.get(end).is_none_or(|next| !next.is_lowercase())
                })
            })
            .flatten()
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
