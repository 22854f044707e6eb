// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Which side of the limit raises an alert, by its sign.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Operator {
    /// `<`
    Less,
    /// `>`
    Greater,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl Operator {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Less => "<",
            Self::Greater => ">",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for Operator {
    const KNOWN: &'static [Self] = &[Self::Less, Self::Greater];
}

json::open_enum!(Operator);
