//! Objects: writing fields, and what every generated struct needs.

use super::Json;
use super::error::Result;
use super::extra::{Extra, Origin};
use super::reader::Reader;
use super::writer::{Mode, Writer};

/// Writes one object: a call a field, then [`end`](Self::end).
#[derive(Debug)]
pub struct ObjectWriter<'a> {
    writer: &'a mut Writer,
    /// Where the brace belongs. Every field is written with a comma before it; that of the first one becomes the brace.
    start: usize,
    /// `None` where it holds nothing, which is nearly always.
    extra: Option<&'a Extra>,
    /// Whether fields that are `None` may have to be written, as null or as a tag.
    watchful: bool,
    first_tag: usize,
    first_settled: usize,
}

impl Writer {
    /// Starts an object; its fields are written to the result.
    pub fn object<'a>(&'a mut self, extra: &'a Extra) -> ObjectWriter<'a> {
        ObjectWriter::new(self, extra)
    }
}

impl<'a> ObjectWriter<'a> {
    #[inline]
    fn new(writer: &'a mut Writer, extra: &'a Extra) -> Self {
        let start = writer.text.len();
        writer.begin();
        let first_tag = std::mem::replace(&mut writer.first_tag, writer.tags.len());
        let first_settled = writer.settled.len();
        let extra = extra.holds_something().then_some(extra);
        let watchful = extra.is_some() || first_tag < writer.tags.len();
        Self {
            writer,
            start,
            extra,
            watchful,
            first_tag,
            first_settled,
        }
    }

    /// Writes a field.
    #[inline]
    pub fn field(&mut self, name: &'static str, value: &dyn Json) {
        if !value.absent() {
            self.present(name, value);
        } else if self.watchful {
            self.absent(name, false);
        }
    }

    /// Writes a field for which the API description allows null: one that was received is sent back.
    #[inline]
    pub fn nullable(&mut self, name: &'static str, value: &dyn Json) {
        if !value.absent() {
            self.present(name, value);
        } else if self.watchful {
            self.absent(name, true);
        }
    }

    /// Writes a field that belongs to the server: it is left out of requests.
    #[inline]
    pub fn read_only(&mut self, name: &'static str, value: &dyn Json) {
        if self.writer.mode == Mode::Full || value.absent() {
            self.field(name, value);
        } else if self.extra.is_some() {
            self.settle(name);
        }
    }

    /// Writes what `extra` holds and closes the object.
    #[inline]
    pub fn end(mut self) {
        if let Some(extra) = self.extra {
            self.rest(extra);
        }
        self.writer.first_tag = self.first_tag;
        self.writer.text.enclose(self.start);
    }

    #[inline]
    fn present(&mut self, name: &'static str, value: &dyn Json) {
        if self.extra.is_some() {
            self.settle(name);
        }
        self.writer.plain_key(name);
        value.write(self.writer);
    }

    /// Notes that `extra` has no say in the field.
    // Not inlined, as it is rare, and each field would have it twice.
    #[cold]
    #[inline(never)]
    fn settle(&mut self, name: &'static str) {
        self.writer.settled.push(name);
    }

    #[cold]
    fn absent(&mut self, name: &'static str, nullable: bool) {
        match self.extra.and_then(|extra| extra.null_origin(name)) {
            Some(Origin::Received) if !nullable && self.writer.mode != Mode::Full => {}
            Some(_) => {
                self.writer.settled.push(name);
                self.writer.plain_key(name);
                self.writer.null();
            }
            None => {
                let tags = self.writer.tags[self.first_tag..self.writer.first_tag]
                    .iter()
                    .rev();
                if let Some((_, text)) = tags
                    .flat_map(|tags| tags.iter())
                    .find(|(tag, _)| *tag == name)
                {
                    self.writer.plain_key(name);
                    self.writer.str(text);
                }
            }
        }
    }

    #[cold]
    fn rest(&mut self, extra: &Extra) {
        let first = self.first_settled;
        let settled = |writer: &Writer, name: &str| writer.settled[first..].contains(&name);
        if self.writer.mode != (Mode::Request { extra: false }) {
            for (key, value) in extra.iter() {
                if !settled(self.writer, key) {
                    self.writer.key(key);
                    value.write(self.writer);
                }
            }
        }
        for (name, origin) in extra.null_origins() {
            if (origin == Origin::Caller || self.writer.mode == Mode::Full)
                && !settled(self.writer, name)
            {
                self.writer.key(name);
                self.writer.null();
            }
        }
        self.writer.settled.truncate(first);
    }
}

/// Reads a value into a box of its own.
///
/// # Errors
///
/// Fails if the text does not fit the type.
pub fn boxed<T: Json>(r: &mut Reader<'_>) -> Result<Box<T>> {
    T::decode(r).map(Box::new)
}
