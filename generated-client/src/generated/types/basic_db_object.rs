// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::Value;
use std::collections::BTreeMap;

/// A document of any form.
pub type BasicDbObject = BTreeMap<String, Value>;
