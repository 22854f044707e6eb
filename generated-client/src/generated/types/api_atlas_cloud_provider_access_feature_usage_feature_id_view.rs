// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::Value;

/// Always null: use by encryption at rest has no id.
///
/// Any JSON value: the document gives no structure.
pub type ApiAtlasCloudProviderAccessFeatureUsageFeatureIdView = Value;
