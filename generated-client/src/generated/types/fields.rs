// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::Value;

/// Mappings by field name.
///
/// Any JSON value: the document gives no structure.
pub type Fields = Value;
