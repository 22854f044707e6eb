//! Reading: the loop over the fields of an object, which is the same for all types.

use super::cursor::Cursor;
use super::error::{DecodeError, Result};
use super::keys::Keys;
use super::passed::{Ahead, Passed};
use super::{EXTRA, Json};

/// So many arrays and objects may lie in one another: the same as `serde_json` allows.
const MAX_DEPTH: u32 = 127;

/// Reads values from JSON text. Types are read by [`Json::decode`]; this is what it reads from.
pub struct Reader<'a> {
    pub(super) cursor: Cursor<'a>,
    pub(super) depth: u32,
    /// What the next read of an `Extra` is about.
    pub(super) note: Note,
    /// The key that goes with [`Note::Unknown`].
    pub(super) key: String,
    /// Fields that look-aheads of unions have passed, the innermost object's last.
    pub(super) passed: Vec<Passed>,
    /// The look-ahead that the next object continues from.
    pub(super) ahead: Option<Ahead>,
    /// Names of the tags that look-aheads relied on, the innermost object's last.
    pub(super) watched: Vec<&'static str>,
    /// Place of an object whose tag turned out to come twice.
    pub(super) restart: Option<usize>,
    /// Look-aheads pass all fields. On once a restart was needed: if restarts led to more of them, a text of nested
    /// objects would be read exponentially often.
    pub(super) thorough: bool,
    /// Tag of the union value that is being read as `Unknown`.
    pub(super) unknown_tag: Option<String>,
    pub(super) tally: Tally,
}

/// How much of a text the types did not know. All of it has been kept, but not as typed values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Tally {
    /// Keys that went into an [`Extra`](super::Extra); nulls of known fields are not among them.
    pub extra: usize,
    /// Union values that became `Unknown`.
    pub unknown: usize,
    /// Values of string enums that are not listed.
    pub unknown_values: usize,
}

/// What the reader has to tell an `Extra`.
#[derive(Clone, Copy)]
pub(super) enum Note {
    /// A key that the type does not have; its value comes next.
    Unknown,
    /// A known field was null.
    Null(&'static str),
    /// A known field has come again, so an earlier null no longer counts.
    Again(&'static str),
}

enum Field {
    Known(usize),
    /// The key is in [`Reader::key`].
    Unknown,
    End,
}

impl std::fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reader")
            .field("offset", &self.cursor.pos)
            .finish_non_exhaustive()
    }
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            cursor: Cursor::new(text, 0),
            depth: 0,
            note: Note::Unknown,
            key: String::new(),
            passed: Vec::new(),
            ahead: None,
            watched: Vec::new(),
            restart: None,
            thorough: false,
            unknown_tag: None,
            tally: Tally::default(),
        }
    }

    /// Reads an object with these keys, field by field into an empty value.
    ///
    /// # Errors
    ///
    /// Fails if the text is ill-formed, is no object, or a field does not fit its type.
    pub fn object<T: Json + Default>(&mut self, keys: &'static Keys) -> Result<T> {
        let mut object = T::default();
        self.fields(&mut object, keys)?;
        Ok(object)
    }

    fn fields(&mut self, object: &mut dyn Json, keys: &'static Keys) -> Result<()> {
        let ahead = self.ahead.take();
        let (mut replayed, replay_end) =
            ahead.map_or((0, 0), |ahead| (ahead.first, self.passed.len()));
        self.enter(b'{', "an object")?;
        let (mut first, mut hint, mut seen) = (true, 0, 0_u64);
        loop {
            let replaying = replayed < replay_end;
            let field = if replaying {
                replayed += 1;
                self.passed_field(replayed - 1, keys, hint)?
            } else {
                self.field(first, keys, hint)?
            };
            first = false;
            // The look-ahead has not come this far.
            let stopped = if replaying { None } else { ahead };
            let index = match field {
                Field::Known(index) => index,
                Field::Unknown => {
                    self.check_tag(stopped, None)?;
                    object.read_field(EXTRA, self)?;
                    continue;
                }
                Field::End => break,
            };
            let name = keys.names[index];
            // More than 64 fields share bits, which costs time but no harm.
            let bit = 1 << (index % 64);
            if seen & bit != 0 {
                self.check_tag(stopped, Some(name))?;
                self.note(object, Note::Again(name))?;
            }
            seen |= bit;
            let null = self.cursor.peek() == b'n';
            object
                .read_field(index, self)
                .map_err(|error| error.in_key(name))?;
            if null {
                self.note(object, Note::Null(name))?;
            }
            hint = index + 1;
        }
        self.depth -= 1;
        Ok(())
    }

    /// Reads an array, item by item.
    pub(super) fn array<T>(
        &mut self,
        mut item: impl FnMut(&mut Self) -> Result<T>,
    ) -> Result<Vec<T>> {
        let mut items = Vec::new();
        self.enter(b'[', "an array")?;
        while self.cursor.next_item(items.is_empty())? {
            items.push(item(self).map_err(|error| error.in_item(items.len()))?);
        }
        self.depth -= 1;
        Ok(items)
    }

    /// Reads an object whose keys are data.
    pub(super) fn entries(
        &mut self,
        mut entry: impl FnMut(&mut Self, String) -> Result<()>,
    ) -> Result<()> {
        self.enter(b'{', "an object")?;
        let mut first = true;
        while self.cursor.next_key(first)? {
            first = false;
            let key = self.cursor.str()?.to_owned();
            self.cursor.colon()?;
            entry(self, key)?;
        }
        self.depth -= 1;
        Ok(())
    }

    /// Reads null if it is next.
    #[inline]
    pub(super) fn null(&mut self) -> Result<bool> {
        if self.cursor.peek() != b'n' {
            return Ok(false);
        }
        self.cursor.word("null").map(|()| true)
    }

    #[inline]
    fn enter(&mut self, bracket: u8, what: &str) -> Result<()> {
        self.cursor.expect(bracket, what)?;
        if self.depth == MAX_DEPTH {
            return Err(DecodeError::new(
                "expected fewer values within one another, found more than 127",
                self.cursor.pos,
            ));
        }
        self.depth += 1;
        Ok(())
    }

    #[inline]
    fn field(&mut self, first: bool, keys: &Keys, hint: usize) -> Result<Field> {
        if !self.cursor.next_key(first)? {
            return Ok(Field::End);
        }
        let field = find(self.cursor.str()?, &mut self.key, keys, hint);
        self.cursor.colon()?;
        Ok(field)
    }

    /// Like [`field`](Self::field) for one that a look-ahead has passed.
    #[inline]
    fn passed_field(&mut self, index: usize, keys: &Keys, hint: usize) -> Result<Field> {
        let passed = self.passed[index];
        let Some(key) = passed.key(self.cursor.text) else {
            self.cursor.pos = passed.start;
            let field = find(self.cursor.str()?, &mut self.key, keys, hint);
            self.cursor.colon()?;
            return Ok(field);
        };
        self.cursor.pos = passed.value;
        if let Some(end) = passed.string_end {
            self.cursor.scanned = (passed.value, end.get());
        }
        Ok(find(key, &mut self.key, keys, hint))
    }

    /// Fails if a look-ahead has stopped before this key and has relied on it as a tag.
    fn check_tag(&mut self, ahead: Option<Ahead>, name: Option<&str>) -> Result<()> {
        let Some(ahead) = ahead else { return Ok(()) };
        let name = name.unwrap_or(&self.key);
        if self.watched[ahead.first_watched..].contains(&name) {
            return Err(self.tag_again(ahead));
        }
        Ok(())
    }

    /// Asks for a restart, for a tag that has been relied on comes once more: the last one counts.
    #[cold]
    pub(super) fn tag_again(&mut self, ahead: Ahead) -> DecodeError {
        self.restart = Some(ahead.object);
        self.cursor.expected("one tag")
    }

    #[cold]
    fn note(&mut self, object: &mut dyn Json, note: Note) -> Result<()> {
        self.note = note;
        object.read_field(EXTRA, self)
    }
}

#[inline]
fn find(key: &str, unknown: &mut String, keys: &Keys, hint: usize) -> Field {
    match keys.find(key, hint) {
        Some(index) => Field::Known(index),
        None => {
            unknown.clear();
            unknown.push_str(key);
            Field::Unknown
        }
    }
}
