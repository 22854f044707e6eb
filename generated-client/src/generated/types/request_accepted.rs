// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::Value;

/// An empty answer: the request was accepted.
///
/// Any JSON value: the document gives no structure.
pub type RequestAccepted = Value;
