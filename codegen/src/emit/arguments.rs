//! How a builder takes a parameter's value.

use super::{Context, refs};
use crate::ir::{Location, Parameter, Ref, Style};

/// How a builder takes a parameter's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// `impl AsRef<str>`
    Text,
    /// `bool`
    Bool,
    /// `i64`
    Integer,
    /// `f64`
    Number,
    /// Anything that iterates over texts.
    Texts,
    /// `impl Into<DateTime>`
    DateTime,
    /// `impl Into<Date>`
    Date,
    /// The type that is sent as JSON text.
    Json,
}

impl Form {
    pub(crate) fn of(context: Context<'_>, parameter: &Parameter) -> Self {
        match parameter.style {
            Style::Json => return Self::Json,
            Style::Repeated | Style::Joined(_) => return Self::Texts,
            Style::Plain if parameter.location == Location::Path => return Self::Text,
            Style::Plain => {}
        }
        match refs::resolved(context, &parameter.ty) {
            Ref::Bool => Self::Bool,
            Ref::Integer => Self::Integer,
            Ref::Number => Self::Number,
            Ref::DateTime => Self::DateTime,
            Ref::Date => Self::Date,
            _ => Self::Text,
        }
    }
}
