//! Where nodes are in a file: a second reading by a parser that tells lines and columns.
//!
//! It follows events and keeps no tree, so neither depth nor aliases can hurt it. JSON is read as the YAML that it is.

use std::collections::{HashMap, HashSet};

use saphyr_parser::{Event, Parser, Span as Marks};

use crate::pointer::escape;

/// A piece of a line; columns are characters from 1, `end` is the first one after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) line: usize,
    pub(super) start: usize,
    pub(super) end: usize,
}

impl From<Marks> for Span {
    fn from(marks: Marks) -> Self {
        let start = marks.start.col() + 1;
        let one_line = marks.end.line() == marks.start.line();
        Self {
            line: marks.start.line(),
            start,
            end: if one_line {
                marks.end.col() + 1
            } else {
                usize::MAX
            },
        }
    }
}

/// The places of some nodes and of the nodes above them, by JSON pointer, in the order in which they occur.
pub(super) struct Positions {
    found: HashMap<String, Vec<Span>>,
}

impl Positions {
    /// Reads `text` for the nodes that are wanted. What comes after a syntax error is not found.
    pub(super) fn find(text: &str, wanted: &HashSet<&str>) -> Self {
        let mut found = HashMap::new();
        for pointer in wanted {
            found.insert((*pointer).to_owned(), Vec::new());
            for (slash, _) in pointer.match_indices('/') {
                found
                    .entry(pointer[..slash].to_owned())
                    .or_insert_with(Vec::new);
            }
        }
        if wanted.is_empty() {
            return Self { found };
        }
        let mut reading = Reading {
            found,
            pointer: String::new(),
            open: Vec::new(),
        };
        for event in Parser::new_from_str(text) {
            let Ok((event, marks)) = event else { break };
            if reading.event(&event, marks.into()).is_none() {
                break;
            }
        }
        Self {
            found: reading.found,
        }
    }

    /// Returns the place of a node, or of the nearest node above it that the file has, and its depth.
    pub(super) fn nearest(&self, pointer: &str) -> Option<(usize, Span)> {
        let mut pointer = pointer;
        loop {
            if let Some(span) = self.found.get(pointer).and_then(|spans| spans.first()) {
                return Some((pointer.matches('/').count(), *span));
            }
            pointer = &pointer[..pointer.rfind('/')?];
        }
    }

    /// Returns where a key occurs for the second time.
    pub(super) fn second(&self, pointer: &str) -> Option<Span> {
        self.found.get(pointer)?.get(1).copied()
    }
}

/// A reading in progress.
struct Reading {
    found: HashMap<String, Vec<Span>>,
    /// The pointer of the innermost open collection, and while a node is looked at, its own.
    pointer: String,
    open: Vec<Open>,
}

/// A collection that has begun and not ended.
struct Open {
    /// The length of its pointer.
    length: usize,
    next: Next,
}

/// What comes next in a collection.
enum Next {
    Key,
    ValueOf(String, Span),
    Item(usize),
}

impl Reading {
    /// Follows one event; `None` where it cannot go on.
    fn event(&mut self, event: &Event<'_>, span: Span) -> Option<()> {
        match event {
            Event::Scalar(text, ..) => {
                if let Some(Open {
                    next: next @ Next::Key,
                    ..
                }) = self.open.last_mut()
                {
                    *next = Next::ValueOf(text.to_string(), span);
                    return Some(());
                }
                self.begin(span, true)?;
                self.end();
            }
            Event::Alias(_) => {
                self.begin(span, true)?;
                self.end();
            }
            Event::SequenceStart(..) => {
                let length = self.begin(span, false)?;
                self.open.push(Open {
                    length,
                    next: Next::Item(0),
                });
            }
            Event::MappingStart(..) => {
                let length = self.begin(span, false)?;
                self.open.push(Open {
                    length,
                    next: Next::Key,
                });
            }
            Event::SequenceEnd | Event::MappingEnd => {
                self.open.pop()?;
                self.end();
            }
            _ => {}
        }
        Some(())
    }

    /// A node begins: notes its place if it is wanted. Returns the length of its pointer.
    fn begin(&mut self, span: Span, scalar: bool) -> Option<usize> {
        let mut place = span;
        if let Some(open) = self.open.last() {
            match &open.next {
                Next::Key => return None,
                Next::ValueOf(key, at) => {
                    self.pointer.push('/');
                    self.pointer.push_str(&escape(key));
                    // A collection is shown by its name; so is an empty value.
                    if !scalar || span.start == span.end {
                        place = *at;
                    }
                }
                Next::Item(index) => {
                    self.pointer.push('/');
                    self.pointer.push_str(&index.to_string());
                }
            }
        }
        if let Some(places) = self.found.get_mut(self.pointer.as_str()) {
            places.push(place);
        }
        Some(self.pointer.len())
    }

    /// The node that was begun last ends.
    fn end(&mut self) {
        let Some(open) = self.open.last_mut() else {
            return;
        };
        self.pointer.truncate(open.length);
        open.next = match open.next {
            Next::Item(index) => Next::Item(index + 1),
            Next::Key | Next::ValueOf(..) => Next::Key,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nearest(text: &str, pointer: &str) -> (usize, usize, usize) {
        let positions = Positions::find(text, &HashSet::from([pointer]));
        let (_, span) = positions.nearest(pointer).unwrap();
        (span.line, span.start, span.end)
    }

    const TEXT: &str = "a:\n  - b: one\n    c: [x, {d: 'two'}]\n  - e:\n200: {}\n\"p/q\": 1\n";

    #[test]
    fn scalars_are_shown_by_value_and_collections_by_key() {
        assert_eq!(nearest(TEXT, "/a/0/b"), (2, 8, 11));
        assert_eq!(nearest(TEXT, "/a/0/c"), (3, 5, 6));
        assert_eq!(nearest(TEXT, "/a/0/c/1/d"), (3, 16, 21));
        assert_eq!(nearest(TEXT, "/a/1/e"), (4, 5, 6));
        assert_eq!(nearest(TEXT, "/200"), (5, 1, 4));
        assert_eq!(nearest(TEXT, "/p~1q"), (6, 8, 9));
    }

    #[test]
    fn a_node_that_is_not_there_is_shown_by_the_one_above() {
        assert_eq!(nearest(TEXT, "/a/0/c/1/z/y"), (3, 12, 13));
        assert_eq!(nearest(TEXT, "/nothing"), nearest(TEXT, ""));
    }

    #[test]
    fn json_with_tabs_is_read() {
        assert_eq!(
            nearest("{\n\t\"a\": {\n\t\t\"b\": 1\n\t}\n}", "/a/b"),
            (3, 8, 9)
        );
    }

    #[test]
    fn depth_is_no_danger() {
        let text = "[".repeat(100_000);
        let positions = Positions::find(&text, &HashSet::from(["/0/0/0/0"]));
        assert!(
            positions.nearest("/0").is_none(),
            "the parser gives up before the first event"
        );
    }
}
