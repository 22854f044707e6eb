// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Whether a cluster is a plain one or serves Atlas itself.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InternalClusterRole {
    /// `NONE`
    None,
    /// `SYSTEM_CLUSTER`
    SystemCluster,
    /// `INTERNAL_SHADOW_CLUSTER`
    InternalShadowCluster,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl InternalClusterRole {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::SystemCluster => "SYSTEM_CLUSTER",
            Self::InternalShadowCluster => "INTERNAL_SHADOW_CLUSTER",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for InternalClusterRole {
    const KNOWN: &'static [Self] = &[
        Self::None,
        Self::SystemCluster,
        Self::InternalShadowCluster,
    ];
}

json::open_enum!(InternalClusterRole);
