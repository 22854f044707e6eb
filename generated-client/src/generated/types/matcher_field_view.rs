// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What a matcher looks at.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MatcherFieldView {
    /// `APPLICATION_ID`
    ApplicationId,
    /// `CLUSTER_NAME`
    ClusterName,
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
    /// `SHARD_NAME`
    ShardName,
    /// `INSTANCE_NAME`
    InstanceName,
    /// `PROCESSOR_NAME`
    ProcessorName,
    /// `RULE_ID`
    RuleId,
    /// `SOFTWARE_TYPE`
    SoftwareType,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl MatcherFieldView {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ApplicationId => "APPLICATION_ID",
            Self::ClusterName => "CLUSTER_NAME",
            Self::TypeName => "TYPE_NAME",
            Self::Hostname => "HOSTNAME",
            Self::Port => "PORT",
            Self::HostnameAndPort => "HOSTNAME_AND_PORT",
            Self::ReplicaSetName => "REPLICA_SET_NAME",
            Self::AtlasNodeType => "ATLAS_NODE_TYPE",
            Self::ShardName => "SHARD_NAME",
            Self::InstanceName => "INSTANCE_NAME",
            Self::ProcessorName => "PROCESSOR_NAME",
            Self::RuleId => "RULE_ID",
            Self::SoftwareType => "SOFTWARE_TYPE",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for MatcherFieldView {
    const KNOWN: &'static [Self] = &[
        Self::Port,
        Self::RuleId,
        Self::Hostname,
        Self::TypeName,
        Self::ShardName,
        Self::ClusterName,
        Self::InstanceName,
        Self::SoftwareType,
        Self::ApplicationId,
        Self::ProcessorName,
        Self::AtlasNodeType,
        Self::ReplicaSetName,
        Self::HostnameAndPort,
    ];
}

json::open_enum!(MatcherFieldView);
