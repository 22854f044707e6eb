//! Texts that a pattern matches.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use fancy_regex::Regex;
use fastrand::Rng;
use regex_syntax::hir::{Class, Hir, HirKind, Repetition};

/// Rare alternatives of a pattern need some luck.
const ATTEMPTS: u32 = 400;

/// Patterns that have been read, for reading them takes longer than using them.
#[derive(Debug, Default)]
pub(crate) struct Patterns(RefCell<BTreeMap<String, Option<Rc<Pattern>>>>);

impl Patterns {
    /// Returns a pattern; nothing if it cannot be understood.
    pub(crate) fn get(&self, text: &str) -> Option<Rc<Pattern>> {
        let mut known = self.0.borrow_mut();
        let entry = known.entry(text.to_owned());
        entry
            .or_insert_with(|| Pattern::new(text).map(Rc::new))
            .clone()
    }
}

#[derive(Debug)]
pub(crate) struct Pattern {
    regex: Regex,
    tree: Hir,
}

impl Pattern {
    fn new(text: &str) -> Option<Self> {
        Some(Self {
            regex: Regex::new(text).ok()?,
            tree: regex_syntax::parse(&without_look_around(text)).ok()?,
        })
    }

    /// Returns a text that the pattern matches and `accepts` takes; nothing if none is found. A text that needs no percent-encoding of
    /// its own is preferred: some patterns describe values as they stand in a URL.
    pub(crate) fn matching(&self, accepts: impl Fn(&str) -> bool, rng: &mut Rng) -> Option<String> {
        let mut encoded = None;
        for attempt in 0..ATTEMPTS {
            let mut text = String::new();
            let mut writer = Writer {
                text: &mut text,
                rng,
                spread: 3 + attempt / 8,
            };
            writer.write(&self.tree);
            if !accepts(&text) || !self.regex.is_match(&text).unwrap_or(false) {
                continue;
            }
            if !text.contains('%') {
                return Some(text);
            }
            encoded.get_or_insert(text);
            if attempt > 32 {
                break;
            }
        }
        encoded
    }
}

struct Writer<'w> {
    text: &'w mut String,
    rng: &'w mut Rng,
    /// How many times more than it has to be something is repeated, at most.
    spread: u32,
}

impl Writer<'_> {
    /// Writes a text for a part of a pattern. Whether what it asserts holds is seen at the end.
    fn write(&mut self, tree: &Hir) {
        match tree.kind() {
            HirKind::Empty | HirKind::Look(_) => {}
            HirKind::Literal(literal) => self.text.push_str(&String::from_utf8_lossy(&literal.0)),
            HirKind::Class(class) => {
                let character = self.character(class);
                self.text.extend(character);
            }
            HirKind::Repetition(repetition) => self.repeat(repetition),
            HirKind::Capture(group) => self.write(&group.sub),
            HirKind::Concat(parts) => parts.iter().for_each(|part| self.write(part)),
            HirKind::Alternation(parts) => {
                let part = self.rng.usize(..parts.len());
                self.write(&parts[part]);
            }
        }
    }

    fn repeat(&mut self, repetition: &Repetition) {
        let most = repetition.min.saturating_add(self.spread);
        let most = repetition.max.unwrap_or(most).min(most);
        for _ in 0..self.rng.u32(repetition.min..=most.max(repetition.min)) {
            self.write(&repetition.sub);
        }
    }

    /// Returns a character of a class, a plain one if it has any.
    fn character(&mut self, class: &Class) -> Option<char> {
        let has = |character: char| match class {
            Class::Unicode(class) => {
                let mut ranges = class.ranges().iter();
                ranges.any(|range| range.start() <= character && character <= range.end())
            }
            Class::Bytes(_) => false,
        };
        let plain: Vec<char> = (' '..='~')
            .filter(char::is_ascii_alphanumeric)
            .filter(|character| has(*character))
            .collect();
        let first = || match class {
            Class::Unicode(class) => class.ranges().first().map(|range| range.start()),
            Class::Bytes(_) => None,
        };
        self.rng.choice(&plain).copied().or_else(first)
    }
}

/// Returns the pattern without its look-ahead groups, which say what must not be there.
fn without_look_around(pattern: &str) -> String {
    let mut rest = pattern;
    let mut text = String::new();
    while let Some(start) = ["(?!", "(?="]
        .iter()
        .filter_map(|open| rest.find(open))
        .min()
    {
        text.push_str(&rest[..start]);
        let mut depth = 0;
        let mut escaped = false;
        let end = rest[start..].find(|character| {
            match character {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '(' => depth += 1,
                ')' => depth -= 1,
                _ => {}
            }
            depth == 0
        });
        rest = end.map_or("", |end| &rest[start + end + 1..]);
    }
    text + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_matches_its_pattern() {
        let patterns = [
            "^([a-f0-9]{24})$",
            r"^((25[0-5]|(2[0-4]|1\d|[1-9]|)\d)(\.(?!$)|$)){4}|([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$",
            r"^[\p{L}\p{N}\-_.(),:&@+']{1,64}$",
            r"^(?:(?<cn>CN=(?<name>[^,]*)),)?(?<domain>(?:DC=[^,]+,?)+)$",
        ];
        for text in patterns {
            let pattern = Pattern::new(text).unwrap();
            for seed in 0..50 {
                let text = pattern.matching(|text| text.len() > 3, &mut Rng::with_seed(seed));
                let text = text.unwrap();
                assert!(pattern.regex.is_match(&text).unwrap(), "{text}");
            }
        }
    }

    #[test]
    fn a_value_is_not_encoded_where_it_need_not_be() {
        let pattern = Pattern::new("^[0-9]{1,3}(%2[fF][0-9]{1,3})?$").unwrap();
        for seed in 0..50 {
            let text = pattern.matching(|_| true, &mut Rng::with_seed(seed));
            assert!(!text.unwrap().contains('%'));
        }
    }

    #[test]
    fn a_length_is_kept() {
        let pattern = Pattern::new("^[a-z]+$").unwrap();
        let text = pattern.matching(|text| text.len() == 30, &mut Rng::with_seed(1));
        assert_eq!(text.map(|text| text.len()), Some(30));
    }
}
