// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::Value;

/// What uses a role.
///
/// Any JSON value: the document gives no structure.
pub type ApiAtlasCloudProviderAccessFeatureUsageFeatureIdView = Value;
