// Written by `cargo xtask codegen`; changes made here are lost.

use super::SynonymMappingStatusDetail;
use std::collections::BTreeMap;

/// State of synonym mappings by name.
pub type SynonymMappingStatusDetailMap = BTreeMap<String, SynonymMappingStatusDetail>;
