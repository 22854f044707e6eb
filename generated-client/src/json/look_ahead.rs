//! Finding the tag of an object before the object is read.
//!
//! The spans of the fields that are passed on the way are noted. The object's reader replays them, so that little is
//! scanned twice; nothing is buffered as a tree.

use std::borrow::Cow;
use std::num::NonZeroUsize;

use super::error::{DecodeError, Result};
use super::keys::same;
use super::passed::{Ahead, Passed};
use super::reader::{Reader, Tally};
use super::shape::UnionShape;

/// The tag or pair of tags of an object: indexes into [`Reader::passed`], `None` where missing or null.
type Tags = [Option<usize>; 2];

/// A look-ahead that has found its variant.
pub(super) struct Look {
    pub(super) variant: usize,
    ahead: Ahead,
    /// What the reader goes back to if it has to start again.
    depth: u32,
    tally: Tally,
    /// No union around this one has looked at the same object.
    outermost: bool,
    /// All fields have been passed.
    thorough: bool,
}

impl<'a> Reader<'a> {
    /// Chooses the variant of the object that comes next.
    pub(super) fn look_ahead(&mut self, shape: &UnionShape) -> Result<Look> {
        let outer = self.ahead.take();
        let ahead = match outer {
            Some(ahead) => ahead,
            None if self.cursor.peek() == b'{' => Ahead {
                object: self.cursor.pos,
                first: self.passed.len(),
                first_watched: self.watched.len(),
                resume: self.cursor.pos + 1,
            },
            None => return Err(self.cursor.expected("an object")),
        };
        let look = Look {
            variant: usize::MAX,
            ahead,
            depth: self.depth,
            tally: self.tally,
            outermost: outer.is_none(),
            thorough: self.thorough,
        };
        self.look(shape, look)
    }

    /// Looks once more, now at all fields, if reading the variant has failed because a tag came twice, or may have: what
    /// does not fit one variant may fit that of a later tag.
    pub(super) fn look_again(
        &mut self,
        shape: &UnionShape,
        mut look: Look,
        error: DecodeError,
    ) -> Result<Look> {
        let asked = self.restart == Some(look.ahead.object);
        if !look.outermost || look.thorough || (self.restart.is_some() && !asked) {
            return Err(error);
        }
        self.restart = None;
        self.thorough = true;
        self.depth = look.depth;
        self.tally = look.tally;
        self.passed.truncate(look.ahead.first);
        self.watched.truncate(look.ahead.first_watched);
        self.ahead = None;
        look.thorough = true;
        look.ahead.resume = look.ahead.object + 1;
        self.look(shape, look).map_err(|_| error)
    }

    /// Drops what was noted for an object that has been read.
    pub(super) fn forget(&mut self, look: &Look) {
        self.ahead = None;
        if look.outermost {
            self.passed.truncate(look.ahead.first);
            self.watched.truncate(look.ahead.first_watched);
        }
    }

    fn look(&mut self, shape: &UnionShape, mut look: Look) -> Result<Look> {
        let mut all = self.thorough;
        let tags = loop {
            let tags = self.find_tags(shape.tags, &mut look.ahead, all)?;
            look.variant = self.choose(shape, tags, look.ahead.first)?;
            // `Unknown` is read without an eye on tags that come twice, so they must be seen now.
            if all || look.variant != usize::MAX {
                break tags;
            }
            all = true;
        };
        self.unknown_tag = match tags[0] {
            Some(tag) if look.variant == usize::MAX => Some(self.tag_text(tag)?.into_owned()),
            _ => None,
        };
        self.watched.extend(shape.tags);
        self.cursor.pos = look.ahead.object;
        self.ahead = Some(look.ahead);
        Ok(look)
    }

    /// Looks for tags among the fields passed before, then passes further ones: all, or until no tag is missing.
    fn find_tags(&mut self, names: &[&str], ahead: &mut Ahead, all: bool) -> Result<Tags> {
        let mut tags = [None; 2];
        for index in ahead.first..self.passed.len() {
            self.note_tag(names, index, &mut tags)?;
        }
        self.cursor.pos = ahead.resume;
        let mut first = self.passed.len() == ahead.first;
        while (all || names.is_empty() || tags.iter().take(names.len()).any(Option::is_none))
            && self.cursor.next_key(first)?
        {
            first = false;
            let passed = self.pass_field()?;
            let index = self.passed.len();
            self.passed.push(passed);
            self.note_tag(names, index, &mut tags)?;
            for outer in ahead.first_watched..self.watched.len() {
                if self.has_key(index, self.watched[outer])? {
                    return Err(self.tag_again(*ahead));
                }
            }
            ahead.resume = self.cursor.pos;
        }
        Ok(tags)
    }

    #[inline]
    fn pass_field(&mut self) -> Result<Passed> {
        let cursor = &mut self.cursor;
        let start = cursor.pos;
        let key_end = if cursor.pass_string()? {
            NonZeroUsize::new(cursor.pos - 1)
        } else {
            None
        };
        cursor.colon()?;
        cursor.peek();
        let value = cursor.pos;
        let string_end = if cursor.pass()? {
            NonZeroUsize::new(cursor.pos)
        } else {
            None
        };
        Ok(Passed {
            start,
            key_end,
            value,
            string_end,
        })
    }

    #[inline]
    fn note_tag(&mut self, names: &[&str], index: usize, tags: &mut Tags) -> Result<()> {
        for (name, tag) in names.iter().zip(tags) {
            if self.has_key(index, name)? {
                self.cursor_at(self.passed[index].value, |reader| {
                    *tag = match reader.cursor.peek() {
                        b'"' => Some(index),
                        b'n' => None,
                        _ => return Err(reader.cursor.expected("a string").in_key(name)),
                    };
                    Ok(())
                })?;
            }
        }
        Ok(())
    }

    #[inline]
    fn has_key(&mut self, index: usize, name: &str) -> Result<bool> {
        let passed = self.passed[index];
        match passed.key(self.cursor.text) {
            Some(key) => Ok(same(key, name)),
            None => self.cursor_at(passed.start, |reader| Ok(reader.cursor.str()? == name)),
        }
    }

    fn tag_text(&mut self, index: usize) -> Result<Cow<'a, str>> {
        let passed = self.passed[index];
        match passed.string_end {
            Some(end) => Ok(Cow::Borrowed(
                &self.cursor.text[passed.value + 1..end.get() - 1],
            )),
            None => self.cursor_at(passed.value, |reader| {
                Ok(Cow::Owned(reader.cursor.str()?.to_owned()))
            }),
        }
    }

    /// Reads something elsewhere and comes back.
    #[inline]
    fn cursor_at<T>(&mut self, pos: usize, read: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        let back = std::mem::replace(&mut self.cursor.pos, pos);
        let result = read(self);
        self.cursor.pos = back;
        result
    }

    /// Returns the variant, `usize::MAX` for `Unknown`.
    fn choose(&mut self, shape: &UnionShape, tags: Tags, first_passed: usize) -> Result<usize> {
        let variant = match (shape.tags.len(), tags) {
            (1, [Some(tag), _]) => shape.variant_of(&self.tag_text(tag)?).or(shape.default),
            (_, [Some(first), second]) => {
                let first = self.tag_text(first)?;
                let any = shape.variant_of(&format!("{first}\u{1f}*"));
                match second {
                    Some(second) => {
                        let joined = format!("{first}\u{1f}{}", self.tag_text(second)?);
                        shape.variant_of(&joined).or(any).or(shape.default)
                    }
                    None if any.is_some() => any,
                    None => self.choose_by_keys(shape, first_passed)?,
                }
            }
            (_, [None, _]) => self.choose_by_keys(shape, first_passed)?,
        };
        Ok(variant.unwrap_or(usize::MAX))
    }

    /// Returns the only variant that has required keys and all of whose required keys are there.
    fn choose_by_keys(&mut self, shape: &UnionShape, first: usize) -> Result<Option<usize>> {
        let mut only = None;
        for (index, variant) in shape.variants.iter().enumerate() {
            if variant.required.is_empty() || !self.has_keys(first, variant.required)? {
                continue;
            }
            if only.replace(index).is_some() {
                return Ok(None);
            }
        }
        Ok(only)
    }

    fn has_keys(&mut self, first: usize, names: &[&str]) -> Result<bool> {
        'names: for name in names {
            for index in first..self.passed.len() {
                if self.has_key(index, name)? {
                    continue 'names;
                }
            }
            return Ok(false);
        }
        Ok(true)
    }
}
