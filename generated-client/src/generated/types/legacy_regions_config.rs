// Written by `cargo xtask codegen`; changes made here are lost.

use super::RegionSpec;
use std::collections::BTreeMap;

/// Regions by their names.
pub type LegacyRegionsConfig = BTreeMap<String, RegionSpec>;
