// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// How documents are ordered by a field.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchSortField {
    /// Where documents without the field go.
    ///
    /// Default: `"lowest"`.
    pub no_data: Option<SearchSortFieldNoData>,
    /// 1 ascends, -1 descends.
    pub order: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl SearchSortField {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `noData`.
    pub fn no_data(mut self, value: impl Into<SearchSortFieldNoData>) -> Self {
        self.no_data = Some(value.into());
        self.extra.unset_null("noData");
        self
    }

    /// Sets `order`.
    pub fn order(mut self, value: i64) -> Self {
        self.order = Some(value);
        self.extra.unset_null("order");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for SearchSortField {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["noData", "order"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.no_data.read(r),
            1 => self.order.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("noData", &self.no_data);
        o.field("order", &self.order);
        o.end();
    }
}

json::object!(SearchSortField);

/// Where documents without the field go.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchSortFieldNoData {
    /// `lowest`
    Lowest,
    /// `highest`
    Highest,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl SearchSortFieldNoData {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Lowest => "lowest",
            Self::Highest => "highest",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for SearchSortFieldNoData {
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "lowest" => Self::Lowest,
                "highest" => Self::Highest,
                _ => return None,
            },
        )
    }
}

json::open_enum!(SearchSortFieldNoData);
