// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::Value;

/// Answer to a Cost Explorer query, without a fixed form.
///
/// Any JSON value: the document gives no structure.
pub type CostExplorerQueryResult = Value;
