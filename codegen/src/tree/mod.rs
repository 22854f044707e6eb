//! The tree that a text is, and how OpenAPI 3.0 is laid out in it.

pub(crate) mod grammar;
mod parse;

pub(crate) use parse::parse;
