// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::Value;

/// A stream processing workspace to create, with sample data.
///
/// Any JSON value: the document gives no structure.
pub type TenantWithSampleConnections = Value;
