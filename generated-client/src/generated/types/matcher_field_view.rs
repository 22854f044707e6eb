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
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "APPLICATION_ID" => Self::ApplicationId,
                "CLUSTER_NAME" => Self::ClusterName,
                "TYPE_NAME" => Self::TypeName,
                "HOSTNAME" => Self::Hostname,
                "PORT" => Self::Port,
                "HOSTNAME_AND_PORT" => Self::HostnameAndPort,
                "REPLICA_SET_NAME" => Self::ReplicaSetName,
                "ATLAS_NODE_TYPE" => Self::AtlasNodeType,
                "SHARD_NAME" => Self::ShardName,
                "INSTANCE_NAME" => Self::InstanceName,
                "PROCESSOR_NAME" => Self::ProcessorName,
                "RULE_ID" => Self::RuleId,
                "SOFTWARE_TYPE" => Self::SoftwareType,
                _ => return None,
            },
        )
    }
}

json::open_enum!(MatcherFieldView);
