// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::Value;

/// The request was taken on; nothing else is said.
///
/// Any JSON value: the document gives no structure.
pub type RequestAccepted = Value;
