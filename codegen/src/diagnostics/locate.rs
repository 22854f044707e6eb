//! From faults to problems: every place is looked up in its file.

use std::collections::HashSet;

use super::positions::{Positions, Span};
use super::{Diagnostics, Fault, Location, Place, Problem};
use crate::source::Source;

/// Looks up where the faults are. `description` are the files that a place without a file is searched in.
pub(crate) fn locate(description: &[Source], faults: Vec<Fault<'_>>) -> Diagnostics {
    let index = Index::new(description, &faults);
    let mut problems: Vec<(usize, Problem)> = faults
        .into_iter()
        .map(|fault| {
            let file = index.file(&fault.place);
            let related = fault.related.into_iter();
            let problem = Problem {
                location: index.location(&fault.place),
                path: file.map(|(_, file)| file.source.path.clone()),
                related: related
                    .filter_map(|(place, label)| Some((index.location(&place)?, label)))
                    .collect(),
                diagnostic: fault.diagnostic,
            };
            (file.map_or(0, |(rank, _)| rank + 1), problem)
        })
        .collect();
    problems.sort_by_key(|(order, problem)| {
        let at = problem.location.as_ref().map(|at| (at.line, at.column));
        (*order, at)
    });
    let mut problems: Vec<Problem> = problems.into_iter().map(|(_, problem)| problem).collect();
    problems.dedup();
    Diagnostics { problems }
}

/// Returns where each of the nodes is, in the order of `pointers`: the place of the node, or of the nearest node above it that
/// a file of the description has.
pub fn places(description: &[Source], pointers: &[&str]) -> Vec<Option<Location>> {
    let faults: Vec<Fault<'_>> = pointers
        .iter()
        .map(|pointer| Fault::new("", *pointer))
        .collect();
    let index = Index::new(description, &faults);
    let places = faults.iter().map(|fault| &fault.place);
    places.map(|place| index.location(place)).collect()
}

/// The files that places are searched in, each with the positions of the nodes that are asked for.
struct Index<'a> {
    files: Vec<File<'a>>,
    /// How many of the files are the description.
    description: usize,
}

/// A file that was read again.
struct File<'a> {
    source: &'a Source,
    lines: Vec<&'a str>,
    positions: Positions,
}

impl<'a> Index<'a> {
    fn new(description: &'a [Source], faults: &[Fault<'a>]) -> Self {
        let places = || {
            faults.iter().flat_map(|fault| {
                std::iter::once(&fault.place).chain(fault.related.iter().map(|(place, _)| place))
            })
        };
        let mut sources: Vec<&'a Source> = description.iter().collect();
        for place in places() {
            if let Some(source) = place.source()
                && !sources.iter().any(|known| std::ptr::eq(*known, source))
            {
                sources.push(source);
            }
        }
        let files = sources
            .iter()
            .enumerate()
            .map(|(order, source)| {
                let wanted: HashSet<&str> = places()
                    .filter(|place| match place {
                        Place::Description(_) => order < description.len(),
                        place => place.source().is_some_and(|of| std::ptr::eq(of, *source)),
                    })
                    .filter_map(Place::pointer)
                    .collect();
                File {
                    source,
                    lines: source.text.lines().collect(),
                    positions: Positions::find(&source.text, &wanted),
                }
            })
            .collect();
        Self {
            files,
            description: description.len(),
        }
    }

    /// Returns the file of a place and its rank among the files.
    fn file(&self, place: &Place<'_>) -> Option<(usize, &File<'a>)> {
        let rank = match place {
            Place::Description(pointer) => self.best(pointer)?,
            place => {
                let source = place.source()?;
                let same = |file: &File<'_>| std::ptr::eq(file.source, source);
                self.files.iter().position(same)?
            }
        };
        Some((rank, &self.files[rank]))
    }

    /// Returns the rank of the first file of the description that has the most of `pointer`.
    fn best(&self, pointer: &str) -> Option<usize> {
        let depth = |rank: &usize| {
            let nearest = self.files[*rank].positions.nearest(pointer);
            nearest.map_or(0, |(depth, _)| depth + 1)
        };
        // `max_by_key` returns the last of equals.
        (0..self.description).rev().max_by_key(depth)
    }

    fn location(&self, place: &Place<'_>) -> Option<Location> {
        let (_, file) = self.file(place)?;
        let span = match place {
            Place::Description(pointer) | Place::Node { pointer, .. } => {
                file.positions.nearest(pointer)?.1
            }
            Place::Repeated { pointer, .. } => file.positions.second(pointer)?,
            Place::At { line, column, .. } => Span {
                line: *line,
                start: *column,
                end: *column,
            },
            Place::File(_) => return None,
        };
        Some(file.draw(span))
    }
}

impl File<'_> {
    /// Cuts the line that a span is on out of the file.
    fn draw(&self, span: Span) -> Location {
        let line = self.lines.get(span.line.saturating_sub(1));
        let text = line.map_or("", |line| line.trim_end());
        let byte = |column: usize| {
            let mut characters = text.char_indices();
            let at = characters.nth(column.saturating_sub(1));
            at.map_or(text.len(), |(byte, _)| byte)
        };
        let start = byte(span.start);
        Location {
            path: self.source.path.clone(),
            line: span.line,
            column: span.start,
            range: start..byte(span.end).max(start),
            text: text.to_owned(),
        }
    }
}

impl<'a> Place<'a> {
    fn source(&self) -> Option<&'a Source> {
        match self {
            Self::Node { source, .. }
            | Self::Repeated { source, .. }
            | Self::At { source, .. }
            | Self::File(source) => Some(source),
            Self::Description(_) => None,
        }
    }

    fn pointer(&self) -> Option<&str> {
        match self {
            Self::Description(pointer)
            | Self::Node { pointer, .. }
            | Self::Repeated { pointer, .. } => Some(pointer),
            Self::At { .. } | Self::File(_) => None,
        }
    }
}
