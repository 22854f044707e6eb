// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What is looked at.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum HostMatcherField {
    /// `TYPE_NAME`
    TypeName,
    /// `HOSTNAME`
    Hostname,
    /// `PORT`
    Port,
    /// `HOSTNAME_AND_PORT`
    HostnameAndPort,
    /// `REPLICA_SET_NAME`
    ReplicaSetName,
    /// `ATLAS_NODE_TYPE`
    AtlasNodeType,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl HostMatcherField {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TypeName => "TYPE_NAME",
            Self::Hostname => "HOSTNAME",
            Self::Port => "PORT",
            Self::HostnameAndPort => "HOSTNAME_AND_PORT",
            Self::ReplicaSetName => "REPLICA_SET_NAME",
            Self::AtlasNodeType => "ATLAS_NODE_TYPE",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for HostMatcherField {
    const KNOWN: &'static [Self] = &[
        Self::Port,
        Self::Hostname,
        Self::TypeName,
        Self::AtlasNodeType,
        Self::ReplicaSetName,
        Self::HostnameAndPort,
    ];
}

json::open_enum!(HostMatcherField);
