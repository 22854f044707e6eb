// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Awaited, Body, Condition, Download, Endpoint, Location, Method, Operation, Paged,
    Parameter, Piece, Request, Waiter, When,
};

/// Stream processing workspaces, connections and processors.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::{
///     StreamsConnection as Connection, StreamsDataProcessRegion, StreamsKafkaAuthentication,
///     StreamsKafkaConnection, StreamsTenant,
/// };
///
/// let project = "6720c1f4e5a83b19d04f7a62";
/// let region = StreamsDataProcessRegion::new().cloud_provider("AWS").region("DUBLIN_IRL");
/// let workspace = StreamsTenant::new().name("shop").data_process_region(region);
/// atlas.streams().create_stream_workspace(project, workspace).await?;
///
/// let login = StreamsKafkaAuthentication::new()
///     .mechanism("SCRAM-512")
///     .username("atlas")
///     .password(std::env::var("KAFKA_PASSWORD")?);
/// let kafka = StreamsKafkaConnection::new()
///     .name("orders")
///     .bootstrap_servers("kafka.example.com:9092")
///     .authentication(login);
/// atlas.streams().create_stream_connection(project, "shop", kafka).await?;
///
/// let mut connections = atlas.streams().list_stream_connections(project, "shop").items();
/// while let Some(connection) = connections.try_next().await? {
///     match connection {
///         Connection::Kafka(kafka) => println!("{:?}: {:?}", kafka.name, kafka.bootstrap_servers),
///         Connection::Cluster(cluster) => {
///             println!("{:?}: cluster {:?}", cluster.name, cluster.cluster_name)
///         }
///         other => println!("{:?}: {:?}", other.name(), other.tag()),
///     }
/// }
/// # Ok(())
/// # }
/// ```
///
/// Family: Streams. Feature: `streams`.
#[derive(Debug, Clone)]
pub struct Streams {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Streams.
    pub fn streams(&self) -> Streams {
        Streams { client: self.clone() }
    }
}

impl Streams {
    /// List the stream processing workspaces of a project.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/streams`, version 2023-02-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// Optional: `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/listGroupStreamWorkspaces)
    #[doc(alias = "listGroupStreamWorkspaces")]
    pub fn list_stream_workspaces(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<ListStreamWorkspaces> {
        Request::new(&self.client).path(group_id)
    }

    /// Create a stream processing workspace.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/streams`, version 2023-02-01.
    ///
    /// Roles: Organization Stream Processing Admin, Project Data Access Admin, Project Stream
    /// Processing Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/createGroupStreamWorkspace)
    #[doc(alias = "createGroupStreamWorkspace")]
    pub fn create_stream_workspace(
        &self,
        group_id: impl AsRef<str>,
        body: crate::types::StreamsTenant,
    ) -> Request<CreateStreamWorkspace> {
        Request::new(&self.client).path(group_id).body(body)
    }

    /// Get the provider account of stream processing in a region.
    ///
    /// What a peering or a private network on your side has to name.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/streams/accountDetails`, version 2024-11-13.
    ///
    /// Roles: Project Read Only.
    ///
    /// `cloud_provider` is required in the query. One of `aws`, `azure` and `gcp`.
    ///
    /// `region_name` is required in the query. Region, such as `US_EAST_1` with `aws`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/getGroupStreamAccountDetails)
    #[doc(alias = "getGroupStreamAccountDetails")]
    pub fn get_account_details(
        &self,
        group_id: impl AsRef<str>,
        cloud_provider: impl AsRef<str>,
        region_name: impl AsRef<str>,
    ) -> Request<GetAccountDetails> {
        Request::new(&self.client)
            .path(group_id)
            .query("cloudProvider", cloud_provider.as_ref())
            .query("regionName", region_name.as_ref())
    }

    /// List the active VPC peerings of stream processing.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/streams/activeVpcPeeringConnections`, version 2024-11-13.
    ///
    /// Roles: Project Read Only.
    ///
    /// Optional: `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/listGroupStreamActiveVpcPeeringConnections)
    #[doc(alias = "listGroupStreamActiveVpcPeeringConnections")]
    pub fn list_active_peering_connections(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<ListActivePeeringConnections> {
        Request::new(&self.client).path(group_id)
    }

    /// List the private links of stream processing.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/streams/privateLinkConnections`, version 2023-02-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// Optional: `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/listGroupStreamPrivateLinkConnections)
    #[doc(alias = "listGroupStreamPrivateLinkConnections")]
    pub fn list_privatelink_connections(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<ListPrivatelinkConnections> {
        Request::new(&self.client).path(group_id)
    }

    /// Create a private link for stream processing.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/streams/privateLinkConnections`, version 2023-02-01.
    ///
    /// Roles: Organization Stream Processing Admin, Project Stream Processing Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/createGroupStreamPrivateLinkConnection)
    #[doc(alias = "createGroupStreamPrivateLinkConnection")]
    pub fn create_privatelink_connection(
        &self,
        group_id: impl AsRef<str>,
        body: crate::types::StreamsPrivatelinkConnection,
    ) -> Request<CreatePrivatelinkConnection> {
        Request::new(&self.client).path(group_id).body(body)
    }

    /// Get a private link of stream processing.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/streams/privateLinkConnections/{connectionId}`, version
    /// 2023-02-01.
    ///
    /// [`wait`](Request::wait) waits until `state` is `DONE`, and gives up once `state` is `FAILED`.
    ///
    /// Roles: Project Read Only.
    ///
    /// `connection_id`: Id of the private link.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/getGroupStreamPrivateLinkConnection)
    #[doc(alias = "getGroupStreamPrivateLinkConnection")]
    pub fn get_privatelink_connection(
        &self,
        group_id: impl AsRef<str>,
        connection_id: impl AsRef<str>,
    ) -> Request<GetPrivatelinkConnection> {
        Request::new(&self.client).path(group_id).path(connection_id)
    }

    /// Delete a private link of stream processing.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/streams/privateLinkConnections/{connectionId}`, version
    /// 2023-02-01.
    ///
    /// Roles: Organization Stream Processing Admin, Project Stream Processing Manager.
    ///
    /// `connection_id`: Id of the private link.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/deleteGroupStreamPrivateLinkConnection)
    #[doc(alias = "deleteGroupStreamPrivateLinkConnection")]
    pub fn delete_privatelink_connection(
        &self,
        group_id: impl AsRef<str>,
        connection_id: impl AsRef<str>,
    ) -> Request<DeletePrivatelinkConnection> {
        Request::new(&self.client).path(group_id).path(connection_id)
    }

    /// Change a private link of stream processing.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/streams/privateLinkConnections/{connectionId}`, version
    /// 2025-03-12.
    ///
    /// Roles: Organization Stream Processing Admin, Project Stream Processing Manager.
    ///
    /// `connection_id`: Id of the private link.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/updateGroupStreamPrivateLinkConnection)
    #[doc(alias = "updateGroupStreamPrivateLinkConnection")]
    pub fn update_privatelink_connection(
        &self,
        group_id: impl AsRef<str>,
        connection_id: impl AsRef<str>,
        body: crate::types::StreamsPrivatelinkConnectionRequest,
    ) -> Request<UpdatePrivatelinkConnection> {
        Request::new(&self.client).path(group_id).path(connection_id).body(body)
    }

    /// List the VPC peerings that an AWS account asks for.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/streams/vpcPeeringConnections`, version 2023-02-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// `requester_account_id` is required in the query. AWS account that asks for the peering.
    ///
    /// Optional: `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/listGroupStreamVpcPeeringConnections)
    #[doc(alias = "listGroupStreamVpcPeeringConnections")]
    pub fn list_vpc_peering_connections(
        &self,
        group_id: impl AsRef<str>,
        requester_account_id: impl AsRef<str>,
    ) -> Request<ListVpcPeeringConnections> {
        Request::new(&self.client)
            .path(group_id)
            .query("requesterAccountId", requester_account_id.as_ref())
    }

    /// Delete a VPC peering of stream processing.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/streams/vpcPeeringConnections/{id}`, version 2023-02-01.
    ///
    /// Roles: Organization Stream Processing Admin, Project Stream Processing Owner.
    ///
    /// `id`: Id of the peering.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/deleteGroupStreamVpcPeeringConnection)
    #[doc(alias = "deleteGroupStreamVpcPeeringConnection")]
    pub fn delete_vpc_peering_connection(
        &self,
        group_id: impl AsRef<str>,
        id: impl AsRef<str>,
    ) -> Request<DeleteVpcPeeringConnection> {
        Request::new(&self.client).path(group_id).path(id)
    }

    /// Accept a VPC peering for stream processing.
    ///
    /// The body repeats account and VPC of the other side, as a check.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/streams/vpcPeeringConnections/{id}:accept`, version
    /// 2023-02-01.
    ///
    /// Roles: Organization Stream Processing Admin, Project Stream Processing Owner.
    ///
    /// `id`: Id of the peering.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/acceptGroupStreamVpcPeeringConnection)
    #[doc(alias = "acceptGroupStreamVpcPeeringConnection")]
    pub fn accept_vpc_peering_connection(
        &self,
        group_id: impl AsRef<str>,
        id: impl AsRef<str>,
        body: crate::types::VpcPeeringActionChallenge,
    ) -> Request<AcceptVpcPeeringConnection> {
        Request::new(&self.client).path(group_id).path(id).body(body)
    }

    /// Reject a VPC peering for stream processing.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/streams/vpcPeeringConnections/{id}:reject`, version
    /// 2023-02-01.
    ///
    /// Roles: Organization Stream Processing Admin, Project Stream Processing Owner.
    ///
    /// `id`: Id of the peering.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/rejectGroupStreamVpcPeeringConnection)
    #[doc(alias = "rejectGroupStreamVpcPeeringConnection")]
    pub fn reject_vpc_peering_connection(
        &self,
        group_id: impl AsRef<str>,
        id: impl AsRef<str>,
    ) -> Request<RejectVpcPeeringConnection> {
        Request::new(&self.client).path(group_id).path(id)
    }

    /// Get a stream processing workspace.
    ///
    /// Formerly called a stream instance.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/streams/{tenantName}`, version 2023-02-01.
    ///
    /// Roles: Organization Stream Processing Admin, Project Data Access Admin, Project Data Access Read
    /// Only, Project Data Access Read Write, Project Stream Processing Manager.
    ///
    /// `tenant_name`: Name of the workspace.
    ///
    /// Optional: `include_connections`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/getGroupStreamWorkspace)
    #[doc(alias = "getGroupStreamWorkspace")]
    #[doc(alias = "getStreamInstance")]
    pub fn get_stream_workspace(
        &self,
        group_id: impl AsRef<str>,
        tenant_name: impl AsRef<str>,
    ) -> Request<GetStreamWorkspace> {
        Request::new(&self.client).path(group_id).path(tenant_name)
    }

    /// Delete a stream processing workspace.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/streams/{tenantName}`, version 2023-02-01.
    ///
    /// Roles: Organization Stream Processing Admin, Project Data Access Admin, Project Stream
    /// Processing Manager.
    ///
    /// `tenant_name`: Name of the stream processing workspace.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/deleteGroupStreamWorkspace)
    #[doc(alias = "deleteGroupStreamWorkspace")]
    pub fn delete_stream_workspace(
        &self,
        group_id: impl AsRef<str>,
        tenant_name: impl AsRef<str>,
    ) -> Request<DeleteStreamWorkspace> {
        Request::new(&self.client).path(group_id).path(tenant_name)
    }

    /// Change a stream processing workspace.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/streams/{tenantName}`, version 2023-02-01.
    ///
    /// Roles: Organization Stream Processing Admin, Project Data Access Admin, Project Stream
    /// Processing Manager.
    ///
    /// `tenant_name`: Name of the stream processing workspace.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/updateGroupStreamWorkspace)
    #[doc(alias = "updateGroupStreamWorkspace")]
    pub fn update_stream_workspace(
        &self,
        group_id: impl AsRef<str>,
        tenant_name: impl AsRef<str>,
        body: crate::types::StreamsTenantUpdateRequest,
    ) -> Request<UpdateStreamWorkspace> {
        Request::new(&self.client).path(group_id).path(tenant_name).body(body)
    }

    /// Download the audit logs of a stream processing workspace.
    ///
    /// Gzip. The last 30 days by default.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/streams/{tenantName}/auditLogs`, version 2023-02-01.
    ///
    /// Roles: Organization Stream Processing Admin, Project Data Access Admin, Project Data Access Read
    /// Only, Project Data Access Read Write, Project Stream Processing Manager.
    ///
    /// `tenant_name`: Name of the stream processing workspace.
    ///
    /// Optional: `end_date`, `sp_name`, `start_date`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/downloadGroupStreamAuditLogs)
    #[doc(alias = "downloadGroupStreamAuditLogs")]
    pub fn download_audit_logs(
        &self,
        group_id: impl AsRef<str>,
        tenant_name: impl AsRef<str>,
    ) -> Request<DownloadAuditLogs> {
        Request::new(&self.client).path(group_id).path(tenant_name)
    }

    /// List the connections of a stream processing workspace.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections`, version 2023-02-01.
    ///
    /// Roles: Organization Stream Processing Admin, Project Data Access Admin, Project Data Access Read
    /// Only, Project Data Access Read Write, Project Stream Processing Manager.
    ///
    /// `tenant_name`: Name of the stream processing workspace.
    ///
    /// Optional: `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/listGroupStreamConnections)
    #[doc(alias = "listGroupStreamConnections")]
    pub fn list_stream_connections(
        &self,
        group_id: impl AsRef<str>,
        tenant_name: impl AsRef<str>,
    ) -> Request<ListStreamConnections> {
        Request::new(&self.client).path(group_id).path(tenant_name)
    }

    /// Add a connection to a stream processing workspace.
    ///
    /// `type` decides which fields belong in the body.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections`, version 2023-02-01.
    ///
    /// Roles: Organization Stream Processing Admin, Project Stream Processing Manager.
    ///
    /// `tenant_name`: Name of the stream processing workspace.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/createGroupStreamConnection)
    #[doc(alias = "createGroupStreamConnection")]
    pub fn create_stream_connection(
        &self,
        group_id: impl AsRef<str>,
        tenant_name: impl AsRef<str>,
        body: impl Into<crate::types::StreamsConnection>,
    ) -> Request<CreateStreamConnection> {
        Request::new(&self.client)
            .path(group_id)
            .path(tenant_name)
            .body(Into::<crate::types::StreamsConnection>::into(body))
    }

    /// Get a connection of a stream processing workspace.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections/{connectionName}`, version
    /// 2023-02-01.
    ///
    /// [`wait`](Request::wait) waits until `state` is `READY`, and gives up once `state` is `FAILED` or
    /// `DELETING`.
    ///
    /// Roles: Project Read Only.
    ///
    /// `tenant_name`: Name of the stream processing workspace.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/getGroupStreamConnection)
    #[doc(alias = "getGroupStreamConnection")]
    pub fn get_stream_connection(
        &self,
        group_id: impl AsRef<str>,
        tenant_name: impl AsRef<str>,
        connection_name: impl AsRef<str>,
    ) -> Request<GetStreamConnection> {
        Request::new(&self.client).path(group_id).path(tenant_name).path(connection_name)
    }

    /// Delete a connection of a stream processing workspace.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections/{connectionName}`,
    /// version 2023-02-01.
    ///
    /// Roles: Organization Stream Processing Admin, Project Stream Processing Manager.
    ///
    /// `tenant_name`: Name of the stream processing workspace.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/deleteGroupStreamConnection)
    #[doc(alias = "deleteGroupStreamConnection")]
    pub fn delete_stream_connection(
        &self,
        group_id: impl AsRef<str>,
        tenant_name: impl AsRef<str>,
        connection_name: impl AsRef<str>,
    ) -> Request<DeleteStreamConnection> {
        Request::new(&self.client).path(group_id).path(tenant_name).path(connection_name)
    }

    /// Change a connection of a stream processing workspace.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections/{connectionName}`,
    /// version 2023-02-01.
    ///
    /// Roles: Organization Stream Processing Admin, Project Stream Processing Manager.
    ///
    /// `tenant_name`: Name of the stream processing workspace.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/updateGroupStreamConnection)
    #[doc(alias = "updateGroupStreamConnection")]
    pub fn update_stream_connection(
        &self,
        group_id: impl AsRef<str>,
        tenant_name: impl AsRef<str>,
        connection_name: impl AsRef<str>,
        body: impl Into<crate::types::StreamsConnection>,
    ) -> Request<UpdateStreamConnection> {
        Request::new(&self.client)
            .path(group_id)
            .path(tenant_name)
            .path(connection_name)
            .body(Into::<crate::types::StreamsConnection>::into(body))
    }

    /// List the failover connections of a connection.
    ///
    /// `GET
    /// /api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections/{connectionName}/failoverConnections`,
    /// version 2025-03-12.
    ///
    /// Roles: Organization Stream Processing Admin, Project Stream Processing Manager.
    ///
    /// `tenant_name`: Name of the stream processing workspace.
    ///
    /// Optional: `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/listGroupStreamConnectionFailoverConnections)
    #[doc(alias = "listGroupStreamConnectionFailoverConnections")]
    pub fn list_failover_connections(
        &self,
        group_id: impl AsRef<str>,
        tenant_name: impl AsRef<str>,
        connection_name: impl AsRef<str>,
    ) -> Request<ListFailoverConnections> {
        Request::new(&self.client).path(group_id).path(tenant_name).path(connection_name)
    }

    /// Add a failover connection.
    ///
    /// Takes the connection's place while its processor runs in another region.
    ///
    /// `POST
    /// /api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections/{connectionName}/failoverConnections`,
    /// version 2025-03-12.
    ///
    /// Roles: Organization Stream Processing Admin, Project Stream Processing Manager.
    ///
    /// `tenant_name`: Name of the stream processing workspace.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/createGroupStreamConnectionFailoverConnection)
    #[doc(alias = "createGroupStreamConnectionFailoverConnection")]
    pub fn create_failover_connection(
        &self,
        group_id: impl AsRef<str>,
        tenant_name: impl AsRef<str>,
        connection_name: impl AsRef<str>,
        body: impl Into<crate::types::StreamsFailoverConnection>,
    ) -> Request<CreateFailoverConnection> {
        Request::new(&self.client)
            .path(group_id)
            .path(tenant_name)
            .path(connection_name)
            .body(Into::<crate::types::StreamsFailoverConnection>::into(body))
    }

    /// Get a failover connection.
    ///
    /// `GET
    /// /api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections/{connectionName}/failoverConnections/{failoverConnectionId}`,
    /// version 2025-03-12.
    ///
    /// [`wait`](Request::wait) waits until `state` is `READY`, and gives up once `state` is `FAILED` or
    /// `DELETING`.
    ///
    /// Roles: Organization Stream Processing Admin, Project Stream Processing Manager.
    ///
    /// `tenant_name`: Name of the stream processing workspace.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/getGroupStreamConnectionFailoverConnection)
    #[doc(alias = "getGroupStreamConnectionFailoverConnection")]
    pub fn get_stream_failover_connection(
        &self,
        group_id: impl AsRef<str>,
        tenant_name: impl AsRef<str>,
        connection_name: impl AsRef<str>,
        failover_connection_id: impl AsRef<str>,
    ) -> Request<GetStreamFailoverConnection> {
        Request::new(&self.client)
            .path(group_id)
            .path(tenant_name)
            .path(connection_name)
            .path(failover_connection_id)
    }

    /// Delete a failover connection.
    ///
    /// `DELETE
    /// /api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections/{connectionName}/failoverConnections/{failoverConnectionId}`,
    /// version 2025-03-12.
    ///
    /// Roles: Organization Stream Processing Admin, Project Stream Processing Manager.
    ///
    /// `tenant_name`: Name of the stream processing workspace.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/deleteGroupStreamConnectionFailoverConnection)
    #[doc(alias = "deleteGroupStreamConnectionFailoverConnection")]
    pub fn delete_stream_failover_connection(
        &self,
        group_id: impl AsRef<str>,
        tenant_name: impl AsRef<str>,
        connection_name: impl AsRef<str>,
        failover_connection_id: impl AsRef<str>,
    ) -> Request<DeleteStreamFailoverConnection> {
        Request::new(&self.client)
            .path(group_id)
            .path(tenant_name)
            .path(connection_name)
            .path(failover_connection_id)
    }

    /// Change a failover connection.
    ///
    /// `PATCH
    /// /api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections/{connectionName}/failoverConnections/{failoverConnectionId}`,
    /// version 2025-03-12.
    ///
    /// Roles: Organization Stream Processing Admin, Project Stream Processing Manager.
    ///
    /// `tenant_name`: Name of the stream processing workspace.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/updateGroupStreamConnectionFailoverConnection)
    #[doc(alias = "updateGroupStreamConnectionFailoverConnection")]
    pub fn update_stream_failover_connection(
        &self,
        group_id: impl AsRef<str>,
        tenant_name: impl AsRef<str>,
        connection_name: impl AsRef<str>,
        failover_connection_id: impl AsRef<str>,
        body: impl Into<crate::types::StreamsFailoverConnection>,
    ) -> Request<UpdateStreamFailoverConnection> {
        Request::new(&self.client)
            .path(group_id)
            .path(tenant_name)
            .path(connection_name)
            .path(failover_connection_id)
            .body(Into::<crate::types::StreamsFailoverConnection>::into(body))
    }

    /// Create a stream processor.
    ///
    /// It stands still until it is started.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/streams/{tenantName}/processor`, version 2024-05-30.
    ///
    /// Roles: Organization Stream Processing Admin, Project Stream Processing Manager.
    ///
    /// `tenant_name`: Name of the stream processing workspace.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/createGroupStreamProcessor)
    #[doc(alias = "createGroupStreamProcessor")]
    pub fn create_stream_processor(
        &self,
        group_id: impl AsRef<str>,
        tenant_name: impl AsRef<str>,
        body: crate::types::StreamsProcessor,
    ) -> Request<CreateStreamProcessor> {
        Request::new(&self.client).path(group_id).path(tenant_name).body(body)
    }

    /// Get a stream processor with its statistics.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/streams/{tenantName}/processor/{processorName}`, version
    /// 2024-05-30.
    ///
    /// [`wait`](Request::wait) waits until `state` is `CREATED`, `STARTED` or `STOPPED`, and gives up
    /// once `state` is `FAILED`.
    ///
    /// Roles: Organization Stream Processing Admin, Project Stream Processing Manager.
    ///
    /// `tenant_name`: Name of the stream processing workspace.
    ///
    /// `processor_name`: Name of the stream processor.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/getGroupStreamProcessor)
    #[doc(alias = "getGroupStreamProcessor")]
    pub fn get_stream_processor(
        &self,
        group_id: impl AsRef<str>,
        tenant_name: impl AsRef<str>,
        processor_name: impl AsRef<str>,
    ) -> Request<GetStreamProcessor> {
        Request::new(&self.client).path(group_id).path(tenant_name).path(processor_name)
    }

    /// Delete a stream processor.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/streams/{tenantName}/processor/{processorName}`, version
    /// 2024-05-30.
    ///
    /// Roles: Organization Stream Processing Admin, Project Stream Processing Manager.
    ///
    /// `tenant_name`: Name of the stream processing workspace.
    ///
    /// `processor_name`: Name of the stream processor.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/deleteGroupStreamProcessor)
    #[doc(alias = "deleteGroupStreamProcessor")]
    pub fn delete_stream_processor(
        &self,
        group_id: impl AsRef<str>,
        tenant_name: impl AsRef<str>,
        processor_name: impl AsRef<str>,
    ) -> Request<DeleteStreamProcessor> {
        Request::new(&self.client).path(group_id).path(tenant_name).path(processor_name)
    }

    /// Change a stream processor.
    ///
    /// It has to be stopped.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/streams/{tenantName}/processor/{processorName}`, version
    /// 2024-05-30.
    ///
    /// Roles: Organization Stream Processing Admin, Project Stream Processing Manager.
    ///
    /// `tenant_name`: Name of the stream processing workspace.
    ///
    /// `processor_name`: Name of the stream processor.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/updateGroupStreamProcessor)
    #[doc(alias = "updateGroupStreamProcessor")]
    pub fn update_stream_processor(
        &self,
        group_id: impl AsRef<str>,
        tenant_name: impl AsRef<str>,
        processor_name: impl AsRef<str>,
        body: crate::types::StreamsModifyStreamProcessor,
    ) -> Request<UpdateStreamProcessor> {
        Request::new(&self.client)
            .path(group_id)
            .path(tenant_name)
            .path(processor_name)
            .body(body)
    }

    /// Start a stream processor.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/streams/{tenantName}/processor/{processorName}:start`,
    /// version 2024-05-30.
    ///
    /// Roles: Organization Stream Processing Admin, Project Stream Processing Manager.
    ///
    /// `tenant_name`: Name of the stream processing workspace.
    ///
    /// `processor_name`: Name of the stream processor.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/startGroupStreamProcessor)
    #[doc(alias = "startGroupStreamProcessor")]
    pub fn start_stream_processor(
        &self,
        group_id: impl AsRef<str>,
        tenant_name: impl AsRef<str>,
        processor_name: impl AsRef<str>,
    ) -> Request<StartStreamProcessor> {
        Request::new(&self.client).path(group_id).path(tenant_name).path(processor_name)
    }

    /// Start a stream processor with options.
    ///
    /// From a moment of your choice, on another tier, or in another region.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/streams/{tenantName}/processor/{processorName}:startWith`,
    /// version 2025-03-12.
    ///
    /// Roles: Organization Stream Processing Admin, Project Stream Processing Manager.
    ///
    /// `tenant_name`: Name of the stream processing workspace.
    ///
    /// `processor_name`: Name of the stream processor.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/startGroupStreamProcessorWith)
    #[doc(alias = "startGroupStreamProcessorWith")]
    pub fn start_stream_processor_with(
        &self,
        group_id: impl AsRef<str>,
        tenant_name: impl AsRef<str>,
        processor_name: impl AsRef<str>,
    ) -> Request<StartStreamProcessorWith> {
        Request::new(&self.client).path(group_id).path(tenant_name).path(processor_name)
    }

    /// Stop a stream processor.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/streams/{tenantName}/processor/{processorName}:stop`,
    /// version 2024-05-30.
    ///
    /// Roles: Organization Stream Processing Admin, Project Stream Processing Manager.
    ///
    /// `tenant_name`: Name of the stream processing workspace.
    ///
    /// `processor_name`: Name of the stream processor.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/stopGroupStreamProcessor)
    #[doc(alias = "stopGroupStreamProcessor")]
    pub fn stop_stream_processor(
        &self,
        group_id: impl AsRef<str>,
        tenant_name: impl AsRef<str>,
        processor_name: impl AsRef<str>,
    ) -> Request<StopStreamProcessor> {
        Request::new(&self.client).path(group_id).path(tenant_name).path(processor_name)
    }

    /// List the stream processors of a workspace with their statistics.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/streams/{tenantName}/processors`, version 2024-05-30.
    ///
    /// Roles: Organization Stream Processing Admin, Project Stream Processing Manager.
    ///
    /// `tenant_name`: Name of the stream processing workspace.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/getGroupStreamProcessors)
    #[doc(alias = "getGroupStreamProcessors")]
    pub fn get_stream_processors(
        &self,
        group_id: impl AsRef<str>,
        tenant_name: impl AsRef<str>,
    ) -> Request<GetStreamProcessors> {
        Request::new(&self.client).path(group_id).path(tenant_name)
    }

    /// Download the operational logs of a stream processing workspace.
    ///
    /// Gzip. The last 30 days by default.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/streams/{tenantName}:downloadOperationalLogs`, version
    /// 2025-03-12.
    ///
    /// Roles: Organization Stream Processing Admin, Project Data Access Admin, Project Data Access Read
    /// Only, Project Data Access Read Write, Project Stream Processing Manager.
    ///
    /// `tenant_name`: Name of the stream processing workspace.
    ///
    /// Optional: `end_date`, `sp_name`, `start_date`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/downloadGroupStreamOperationalLogs)
    #[doc(alias = "downloadGroupStreamOperationalLogs")]
    pub fn download_operational_logs(
        &self,
        group_id: impl AsRef<str>,
        tenant_name: impl AsRef<str>,
    ) -> Request<DownloadOperationalLogs> {
        Request::new(&self.client).path(group_id).path(tenant_name)
    }

    /// Create a stream processing workspace with sample data.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/streams:withSampleConnections`, version 2024-08-05.
    ///
    /// Roles: Organization Stream Processing Admin, Project Data Access Admin, Project Stream
    /// Processing Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/withGroupStreamSampleConnections)
    #[doc(alias = "withGroupStreamSampleConnections")]
    pub fn with_stream_sample_connections(
        &self,
        group_id: impl AsRef<str>,
        body: impl Into<crate::types::TenantWithSampleConnections>,
    ) -> Request<WithStreamSampleConnections> {
        Request::new(&self.client)
            .path(group_id)
            .body(Into::<crate::types::TenantWithSampleConnections>::into(body))
    }
}

/// `listGroupStreamWorkspaces` as data.
pub static LIST_STREAM_WORKSPACES: Operation = Operation {
    id: "listGroupStreamWorkspaces",
    name: "list_stream_workspaces",
    tag: "Streams",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "itemsPerPage",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "pageNum",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2023-02-01",
    accept: "application/vnd.atlas.2023-02-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/listGroupStreamWorkspaces",
};

/// `GET /api/atlas/v2/groups/{groupId}/streams`: [`Request`] is its builder.
pub enum ListStreamWorkspaces {}
impl Endpoint for ListStreamWorkspaces {
    type Output = crate::types::PaginatedApiStreamsTenantView;
    const OPERATION: &'static Operation = &LIST_STREAM_WORKSPACES;
}

impl Paged for ListStreamWorkspaces {}
impl Request<ListStreamWorkspaces> {
    /// How many items a page holds.
    ///
    /// Sets `itemsPerPage`. Default: `100`.
    pub fn items_per_page(self, value: i64) -> Self {
        self.query("itemsPerPage", value)
    }

    /// Which page, counted from 1.
    ///
    /// Sets `pageNum`. Default: `1`.
    pub fn page_num(self, value: i64) -> Self {
        self.query("pageNum", value)
    }
}

/// `createGroupStreamWorkspace` as data.
pub static CREATE_STREAM_WORKSPACE: Operation = Operation {
    id: "createGroupStreamWorkspace",
    name: "create_stream_workspace",
    tag: "Streams",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-02-01",
    accept: "application/vnd.atlas.2023-02-01+json",
    content_type: Some("application/vnd.atlas.2023-02-01+json"),
    success: Body::Json,
    roles: &[
        "Organization Stream Processing Admin",
        "Project Data Access Admin",
        "Project Stream Processing Manager",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/createGroupStreamWorkspace",
};

/// `POST /api/atlas/v2/groups/{groupId}/streams`: [`Request`] is its builder.
pub enum CreateStreamWorkspace {}
impl Endpoint for CreateStreamWorkspace {
    type Output = crate::types::StreamsTenant;
    const OPERATION: &'static Operation = &CREATE_STREAM_WORKSPACE;
}

/// `getGroupStreamAccountDetails` as data.
pub static GET_ACCOUNT_DETAILS: Operation = Operation {
    id: "getGroupStreamAccountDetails",
    name: "get_account_details",
    tag: "Streams",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/accountDetails"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "cloudProvider",
            location: Location::Query,
            required: true,
        },
        Parameter {
            name: "regionName",
            location: Location::Query,
            required: true,
        },
    ],
    version: "2024-11-13",
    accept: "application/vnd.atlas.2024-11-13+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/getGroupStreamAccountDetails",
};

/// `GET /api/atlas/v2/groups/{groupId}/streams/accountDetails`: [`Request`] is its builder.
pub enum GetAccountDetails {}
impl Endpoint for GetAccountDetails {
    type Output = crate::types::AccountDetails;
    const OPERATION: &'static Operation = &GET_ACCOUNT_DETAILS;
}

/// `listGroupStreamActiveVpcPeeringConnections` as data.
pub static LIST_ACTIVE_PEERING_CONNECTIONS: Operation = Operation {
    id: "listGroupStreamActiveVpcPeeringConnections",
    name: "list_active_peering_connections",
    tag: "Streams",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/activeVpcPeeringConnections"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "itemsPerPage",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "pageNum",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2024-11-13",
    accept: "application/vnd.atlas.2024-11-13+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/listGroupStreamActiveVpcPeeringConnections",
};

/// `GET /api/atlas/v2/groups/{groupId}/streams/activeVpcPeeringConnections`: [`Request`] is its builder.
pub enum ListActivePeeringConnections {}
impl Endpoint for ListActivePeeringConnections {
    type Output = crate::types::PaginatedApiStreamsVpcPeeringConnectionView;
    const OPERATION: &'static Operation = &LIST_ACTIVE_PEERING_CONNECTIONS;
}

impl Paged for ListActivePeeringConnections {}
impl Request<ListActivePeeringConnections> {
    /// How many items a page holds.
    ///
    /// Sets `itemsPerPage`. Default: `100`.
    pub fn items_per_page(self, value: i64) -> Self {
        self.query("itemsPerPage", value)
    }

    /// Which page, counted from 1.
    ///
    /// Sets `pageNum`. Default: `1`.
    pub fn page_num(self, value: i64) -> Self {
        self.query("pageNum", value)
    }
}

/// `listGroupStreamPrivateLinkConnections` as data.
pub static LIST_PRIVATELINK_CONNECTIONS: Operation = Operation {
    id: "listGroupStreamPrivateLinkConnections",
    name: "list_privatelink_connections",
    tag: "Streams",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/privateLinkConnections"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "itemsPerPage",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "pageNum",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2023-02-01",
    accept: "application/vnd.atlas.2023-02-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/listGroupStreamPrivateLinkConnections",
};

/// `GET /api/atlas/v2/groups/{groupId}/streams/privateLinkConnections`: [`Request`] is its builder.
pub enum ListPrivatelinkConnections {}
impl Endpoint for ListPrivatelinkConnections {
    type Output = crate::types::PaginatedApiStreamsPrivatelinkView;
    const OPERATION: &'static Operation = &LIST_PRIVATELINK_CONNECTIONS;
}

impl Paged for ListPrivatelinkConnections {}
impl Request<ListPrivatelinkConnections> {
    /// How many items a page holds.
    ///
    /// Sets `itemsPerPage`. Default: `100`.
    pub fn items_per_page(self, value: i64) -> Self {
        self.query("itemsPerPage", value)
    }

    /// Which page, counted from 1.
    ///
    /// Sets `pageNum`. Default: `1`.
    pub fn page_num(self, value: i64) -> Self {
        self.query("pageNum", value)
    }
}

/// `createGroupStreamPrivateLinkConnection` as data.
pub static CREATE_PRIVATELINK_CONNECTION: Operation = Operation {
    id: "createGroupStreamPrivateLinkConnection",
    name: "create_privatelink_connection",
    tag: "Streams",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/privateLinkConnections"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-02-01",
    accept: "application/vnd.atlas.2023-02-01+json",
    content_type: Some("application/vnd.atlas.2023-02-01+json"),
    success: Body::Json,
    roles: &[
        "Organization Stream Processing Admin",
        "Project Stream Processing Manager",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/createGroupStreamPrivateLinkConnection",
};

/// `POST /api/atlas/v2/groups/{groupId}/streams/privateLinkConnections`: [`Request`] is its builder.
pub enum CreatePrivatelinkConnection {}
impl Endpoint for CreatePrivatelinkConnection {
    type Output = crate::types::StreamsPrivatelinkConnection;
    const OPERATION: &'static Operation = &CREATE_PRIVATELINK_CONNECTION;
}

/// `getGroupStreamPrivateLinkConnection` as data.
pub static GET_PRIVATELINK_CONNECTION: Operation = Operation {
    id: "getGroupStreamPrivateLinkConnection",
    name: "get_privatelink_connection",
    tag: "Streams",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/privateLinkConnections/"),
        Piece::Parameter("connectionId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "connectionId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-02-01",
    accept: "application/vnd.atlas.2023-02-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: Some(
        &Waiter {
            settled: &[
                Condition {
                    field: "state",
                    success: &[When::Text("DONE")],
                    failure: &[When::Text("FAILED")],
                    pending: &[When::Text("IDLE"), When::Text("WORKING")],
                },
            ],
            deleted: &[],
        },
    ),
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/getGroupStreamPrivateLinkConnection",
};

/// `GET /api/atlas/v2/groups/{groupId}/streams/privateLinkConnections/{connectionId}`: [`Request`] is its builder.
pub enum GetPrivatelinkConnection {}
impl Endpoint for GetPrivatelinkConnection {
    type Output = crate::types::StreamsPrivatelinkConnection;
    const OPERATION: &'static Operation = &GET_PRIVATELINK_CONNECTION;
}

impl Awaited for GetPrivatelinkConnection {}
/// `deleteGroupStreamPrivateLinkConnection` as data.
pub static DELETE_PRIVATELINK_CONNECTION: Operation = Operation {
    id: "deleteGroupStreamPrivateLinkConnection",
    name: "delete_privatelink_connection",
    tag: "Streams",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/privateLinkConnections/"),
        Piece::Parameter("connectionId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "connectionId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-02-01",
    accept: "application/vnd.atlas.2023-02-01+json",
    content_type: None,
    success: Body::Empty,
    roles: &[
        "Organization Stream Processing Admin",
        "Project Stream Processing Manager",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/deleteGroupStreamPrivateLinkConnection",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/streams/privateLinkConnections/{connectionId}`: [`Request`] is its builder.
pub enum DeletePrivatelinkConnection {}
impl Endpoint for DeletePrivatelinkConnection {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_PRIVATELINK_CONNECTION;
}

/// `updateGroupStreamPrivateLinkConnection` as data.
pub static UPDATE_PRIVATELINK_CONNECTION: Operation = Operation {
    id: "updateGroupStreamPrivateLinkConnection",
    name: "update_privatelink_connection",
    tag: "Streams",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/privateLinkConnections/"),
        Piece::Parameter("connectionId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "connectionId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2025-03-12",
    accept: "application/vnd.atlas.2025-03-12+json",
    content_type: Some("application/vnd.atlas.2025-03-12+json"),
    success: Body::Json,
    roles: &[
        "Organization Stream Processing Admin",
        "Project Stream Processing Manager",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/updateGroupStreamPrivateLinkConnection",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/streams/privateLinkConnections/{connectionId}`: [`Request`] is its builder.
pub enum UpdatePrivatelinkConnection {}
impl Endpoint for UpdatePrivatelinkConnection {
    type Output = crate::types::StreamsPrivatelinkConnection;
    const OPERATION: &'static Operation = &UPDATE_PRIVATELINK_CONNECTION;
}

/// `listGroupStreamVpcPeeringConnections` as data.
pub static LIST_VPC_PEERING_CONNECTIONS: Operation = Operation {
    id: "listGroupStreamVpcPeeringConnections",
    name: "list_vpc_peering_connections",
    tag: "Streams",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/vpcPeeringConnections"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "itemsPerPage",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "pageNum",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "requesterAccountId",
            location: Location::Query,
            required: true,
        },
    ],
    version: "2023-02-01",
    accept: "application/vnd.atlas.2023-02-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/listGroupStreamVpcPeeringConnections",
};

/// `GET /api/atlas/v2/groups/{groupId}/streams/vpcPeeringConnections`: [`Request`] is its builder.
pub enum ListVpcPeeringConnections {}
impl Endpoint for ListVpcPeeringConnections {
    type Output = crate::types::PaginatedApiStreamsVpcPeeringConnectionView;
    const OPERATION: &'static Operation = &LIST_VPC_PEERING_CONNECTIONS;
}

impl Paged for ListVpcPeeringConnections {}
impl Request<ListVpcPeeringConnections> {
    /// How many items a page holds.
    ///
    /// Sets `itemsPerPage`. Default: `100`.
    pub fn items_per_page(self, value: i64) -> Self {
        self.query("itemsPerPage", value)
    }

    /// Which page, counted from 1.
    ///
    /// Sets `pageNum`. Default: `1`.
    pub fn page_num(self, value: i64) -> Self {
        self.query("pageNum", value)
    }
}

/// `deleteGroupStreamVpcPeeringConnection` as data.
pub static DELETE_VPC_PEERING_CONNECTION: Operation = Operation {
    id: "deleteGroupStreamVpcPeeringConnection",
    name: "delete_vpc_peering_connection",
    tag: "Streams",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/vpcPeeringConnections/"),
        Piece::Parameter("id"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "id",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-02-01",
    accept: "application/vnd.atlas.2023-02-01+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Organization Stream Processing Admin", "Project Stream Processing Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/deleteGroupStreamVpcPeeringConnection",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/streams/vpcPeeringConnections/{id}`: [`Request`] is its builder.
pub enum DeleteVpcPeeringConnection {}
impl Endpoint for DeleteVpcPeeringConnection {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_VPC_PEERING_CONNECTION;
}

/// `acceptGroupStreamVpcPeeringConnection` as data.
pub static ACCEPT_VPC_PEERING_CONNECTION: Operation = Operation {
    id: "acceptGroupStreamVpcPeeringConnection",
    name: "accept_vpc_peering_connection",
    tag: "Streams",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/vpcPeeringConnections/"),
        Piece::Parameter("id"),
        Piece::Literal(":accept"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "id",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-02-01",
    accept: "application/vnd.atlas.2023-02-01+json",
    content_type: Some("application/vnd.atlas.2023-02-01+json"),
    success: Body::Empty,
    roles: &["Organization Stream Processing Admin", "Project Stream Processing Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/acceptGroupStreamVpcPeeringConnection",
};

/// `POST /api/atlas/v2/groups/{groupId}/streams/vpcPeeringConnections/{id}:accept`: [`Request`] is its builder.
pub enum AcceptVpcPeeringConnection {}
impl Endpoint for AcceptVpcPeeringConnection {
    type Output = ();
    const OPERATION: &'static Operation = &ACCEPT_VPC_PEERING_CONNECTION;
}

/// `rejectGroupStreamVpcPeeringConnection` as data.
pub static REJECT_VPC_PEERING_CONNECTION: Operation = Operation {
    id: "rejectGroupStreamVpcPeeringConnection",
    name: "reject_vpc_peering_connection",
    tag: "Streams",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/vpcPeeringConnections/"),
        Piece::Parameter("id"),
        Piece::Literal(":reject"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "id",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-02-01",
    accept: "application/vnd.atlas.2023-02-01+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Organization Stream Processing Admin", "Project Stream Processing Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/rejectGroupStreamVpcPeeringConnection",
};

/// `POST /api/atlas/v2/groups/{groupId}/streams/vpcPeeringConnections/{id}:reject`: [`Request`] is its builder.
pub enum RejectVpcPeeringConnection {}
impl Endpoint for RejectVpcPeeringConnection {
    type Output = ();
    const OPERATION: &'static Operation = &REJECT_VPC_PEERING_CONNECTION;
}

/// `getGroupStreamWorkspace` as data.
pub static GET_STREAM_WORKSPACE: Operation = Operation {
    id: "getGroupStreamWorkspace",
    name: "get_stream_workspace",
    tag: "Streams",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/"),
        Piece::Parameter("tenantName"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "tenantName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "includeConnections",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2023-02-01",
    accept: "application/vnd.atlas.2023-02-01+json",
    content_type: None,
    success: Body::Json,
    roles: &[
        "Organization Stream Processing Admin",
        "Project Data Access Admin",
        "Project Data Access Read Only",
        "Project Data Access Read Write",
        "Project Stream Processing Manager",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/getGroupStreamWorkspace",
};

/// `GET /api/atlas/v2/groups/{groupId}/streams/{tenantName}`: [`Request`] is its builder.
pub enum GetStreamWorkspace {}
impl Endpoint for GetStreamWorkspace {
    type Output = crate::types::StreamsTenant;
    const OPERATION: &'static Operation = &GET_STREAM_WORKSPACE;
}

impl Request<GetStreamWorkspace> {
    /// Whether `connections` is filled in.
    ///
    /// Sets `includeConnections`.
    pub fn include_connections(self, value: bool) -> Self {
        self.query("includeConnections", value)
    }
}

/// `deleteGroupStreamWorkspace` as data.
pub static DELETE_STREAM_WORKSPACE: Operation = Operation {
    id: "deleteGroupStreamWorkspace",
    name: "delete_stream_workspace",
    tag: "Streams",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/"),
        Piece::Parameter("tenantName"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "tenantName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-02-01",
    accept: "application/vnd.atlas.2023-02-01+json",
    content_type: None,
    success: Body::Empty,
    roles: &[
        "Organization Stream Processing Admin",
        "Project Data Access Admin",
        "Project Stream Processing Manager",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/deleteGroupStreamWorkspace",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/streams/{tenantName}`: [`Request`] is its builder.
pub enum DeleteStreamWorkspace {}
impl Endpoint for DeleteStreamWorkspace {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_STREAM_WORKSPACE;
}

/// `updateGroupStreamWorkspace` as data.
pub static UPDATE_STREAM_WORKSPACE: Operation = Operation {
    id: "updateGroupStreamWorkspace",
    name: "update_stream_workspace",
    tag: "Streams",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/"),
        Piece::Parameter("tenantName"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "tenantName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-02-01",
    accept: "application/vnd.atlas.2023-02-01+json",
    content_type: Some("application/vnd.atlas.2023-02-01+json"),
    success: Body::Json,
    roles: &[
        "Organization Stream Processing Admin",
        "Project Data Access Admin",
        "Project Stream Processing Manager",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/updateGroupStreamWorkspace",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/streams/{tenantName}`: [`Request`] is its builder.
pub enum UpdateStreamWorkspace {}
impl Endpoint for UpdateStreamWorkspace {
    type Output = crate::types::StreamsTenant;
    const OPERATION: &'static Operation = &UPDATE_STREAM_WORKSPACE;
}

/// `downloadGroupStreamAuditLogs` as data.
pub static DOWNLOAD_AUDIT_LOGS: Operation = Operation {
    id: "downloadGroupStreamAuditLogs",
    name: "download_audit_logs",
    tag: "Streams",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/"),
        Piece::Parameter("tenantName"),
        Piece::Literal("/auditLogs"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "tenantName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "endDate",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "spName",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "startDate",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2023-02-01",
    accept: "application/vnd.atlas.2023-02-01+gzip",
    content_type: None,
    success: Body::Bytes,
    roles: &[
        "Organization Stream Processing Admin",
        "Project Data Access Admin",
        "Project Data Access Read Only",
        "Project Data Access Read Write",
        "Project Stream Processing Manager",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/downloadGroupStreamAuditLogs",
};

/// `GET /api/atlas/v2/groups/{groupId}/streams/{tenantName}/auditLogs`: [`Request`] is its builder.
pub enum DownloadAuditLogs {}
impl Endpoint for DownloadAuditLogs {
    type Output = Download;
    const OPERATION: &'static Operation = &DOWNLOAD_AUDIT_LOGS;
}

impl Request<DownloadAuditLogs> {
    /// End of the time range in seconds since 1970.
    ///
    /// Sets `endDate`.
    pub fn end_date(self, value: i64) -> Self {
        self.query("endDate", value)
    }

    /// Only this stream processor.
    ///
    /// Sets `spName`.
    pub fn sp_name(self, value: impl AsRef<str>) -> Self {
        self.query("spName", value.as_ref())
    }

    /// Start of the time range in seconds since 1970.
    ///
    /// Sets `startDate`.
    pub fn start_date(self, value: i64) -> Self {
        self.query("startDate", value)
    }
}

/// `listGroupStreamConnections` as data.
pub static LIST_STREAM_CONNECTIONS: Operation = Operation {
    id: "listGroupStreamConnections",
    name: "list_stream_connections",
    tag: "Streams",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/"),
        Piece::Parameter("tenantName"),
        Piece::Literal("/connections"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "tenantName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "itemsPerPage",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "pageNum",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2023-02-01",
    accept: "application/vnd.atlas.2023-02-01+json",
    content_type: None,
    success: Body::Json,
    roles: &[
        "Organization Stream Processing Admin",
        "Project Data Access Admin",
        "Project Data Access Read Only",
        "Project Data Access Read Write",
        "Project Stream Processing Manager",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/listGroupStreamConnections",
};

/// `GET /api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections`: [`Request`] is its builder.
pub enum ListStreamConnections {}
impl Endpoint for ListStreamConnections {
    type Output = crate::types::PaginatedApiStreamsConnectionView;
    const OPERATION: &'static Operation = &LIST_STREAM_CONNECTIONS;
}

impl Paged for ListStreamConnections {}
impl Request<ListStreamConnections> {
    /// How many items a page holds.
    ///
    /// Sets `itemsPerPage`. Default: `100`.
    pub fn items_per_page(self, value: i64) -> Self {
        self.query("itemsPerPage", value)
    }

    /// Which page, counted from 1.
    ///
    /// Sets `pageNum`. Default: `1`.
    pub fn page_num(self, value: i64) -> Self {
        self.query("pageNum", value)
    }
}

/// `createGroupStreamConnection` as data.
pub static CREATE_STREAM_CONNECTION: Operation = Operation {
    id: "createGroupStreamConnection",
    name: "create_stream_connection",
    tag: "Streams",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/"),
        Piece::Parameter("tenantName"),
        Piece::Literal("/connections"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "tenantName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-02-01",
    accept: "application/vnd.atlas.2023-02-01+json",
    content_type: Some("application/vnd.atlas.2023-02-01+json"),
    success: Body::Json,
    roles: &[
        "Organization Stream Processing Admin",
        "Project Stream Processing Manager",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/createGroupStreamConnection",
};

/// `POST /api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections`: [`Request`] is its builder.
pub enum CreateStreamConnection {}
impl Endpoint for CreateStreamConnection {
    type Output = crate::types::StreamsConnection;
    const OPERATION: &'static Operation = &CREATE_STREAM_CONNECTION;
}

/// `getGroupStreamConnection` as data.
pub static GET_STREAM_CONNECTION: Operation = Operation {
    id: "getGroupStreamConnection",
    name: "get_stream_connection",
    tag: "Streams",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/"),
        Piece::Parameter("tenantName"),
        Piece::Literal("/connections/"),
        Piece::Parameter("connectionName"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "tenantName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "connectionName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-02-01",
    accept: "application/vnd.atlas.2023-02-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: Some(
        &Waiter {
            settled: &[
                Condition {
                    field: "state",
                    success: &[When::Text("READY")],
                    failure: &[When::Text("FAILED"), When::Text("DELETING")],
                    pending: &[When::Text("PENDING")],
                },
            ],
            deleted: &[],
        },
    ),
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/getGroupStreamConnection",
};

/// `GET /api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections/{connectionName}`: [`Request`] is its builder.
pub enum GetStreamConnection {}
impl Endpoint for GetStreamConnection {
    type Output = crate::types::StreamsConnection;
    const OPERATION: &'static Operation = &GET_STREAM_CONNECTION;
}

impl Awaited for GetStreamConnection {}
/// `deleteGroupStreamConnection` as data.
pub static DELETE_STREAM_CONNECTION: Operation = Operation {
    id: "deleteGroupStreamConnection",
    name: "delete_stream_connection",
    tag: "Streams",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/"),
        Piece::Parameter("tenantName"),
        Piece::Literal("/connections/"),
        Piece::Parameter("connectionName"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "tenantName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "connectionName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-02-01",
    accept: "application/vnd.atlas.2023-02-01+json",
    content_type: None,
    success: Body::Empty,
    roles: &[
        "Organization Stream Processing Admin",
        "Project Stream Processing Manager",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/deleteGroupStreamConnection",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections/{connectionName}`: [`Request`] is its builder.
pub enum DeleteStreamConnection {}
impl Endpoint for DeleteStreamConnection {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_STREAM_CONNECTION;
}

/// `updateGroupStreamConnection` as data.
pub static UPDATE_STREAM_CONNECTION: Operation = Operation {
    id: "updateGroupStreamConnection",
    name: "update_stream_connection",
    tag: "Streams",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/"),
        Piece::Parameter("tenantName"),
        Piece::Literal("/connections/"),
        Piece::Parameter("connectionName"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "tenantName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "connectionName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-02-01",
    accept: "application/vnd.atlas.2023-02-01+json",
    content_type: Some("application/vnd.atlas.2023-02-01+json"),
    success: Body::Json,
    roles: &[
        "Organization Stream Processing Admin",
        "Project Stream Processing Manager",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/updateGroupStreamConnection",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections/{connectionName}`: [`Request`] is its builder.
pub enum UpdateStreamConnection {}
impl Endpoint for UpdateStreamConnection {
    type Output = crate::types::StreamsConnection;
    const OPERATION: &'static Operation = &UPDATE_STREAM_CONNECTION;
}

/// `listGroupStreamConnectionFailoverConnections` as data.
pub static LIST_FAILOVER_CONNECTIONS: Operation = Operation {
    id: "listGroupStreamConnectionFailoverConnections",
    name: "list_failover_connections",
    tag: "Streams",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/"),
        Piece::Parameter("tenantName"),
        Piece::Literal("/connections/"),
        Piece::Parameter("connectionName"),
        Piece::Literal("/failoverConnections"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "tenantName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "connectionName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "itemsPerPage",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "pageNum",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2025-03-12",
    accept: "application/vnd.atlas.2025-03-12+json",
    content_type: None,
    success: Body::Json,
    roles: &[
        "Organization Stream Processing Admin",
        "Project Stream Processing Manager",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/listGroupStreamConnectionFailoverConnections",
};

/// `GET /api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections/{connectionName}/failoverConnections`: [`Request`] is its builder.
pub enum ListFailoverConnections {}
impl Endpoint for ListFailoverConnections {
    type Output = crate::types::PaginatedApiStreamsFailoverConnection;
    const OPERATION: &'static Operation = &LIST_FAILOVER_CONNECTIONS;
}

impl Paged for ListFailoverConnections {}
impl Request<ListFailoverConnections> {
    /// How many items a page holds.
    ///
    /// Sets `itemsPerPage`. Default: `100`.
    pub fn items_per_page(self, value: i64) -> Self {
        self.query("itemsPerPage", value)
    }

    /// Which page, counted from 1.
    ///
    /// Sets `pageNum`. Default: `1`.
    pub fn page_num(self, value: i64) -> Self {
        self.query("pageNum", value)
    }
}

/// `createGroupStreamConnectionFailoverConnection` as data.
pub static CREATE_FAILOVER_CONNECTION: Operation = Operation {
    id: "createGroupStreamConnectionFailoverConnection",
    name: "create_failover_connection",
    tag: "Streams",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/"),
        Piece::Parameter("tenantName"),
        Piece::Literal("/connections/"),
        Piece::Parameter("connectionName"),
        Piece::Literal("/failoverConnections"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "tenantName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "connectionName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2025-03-12",
    accept: "application/vnd.atlas.2025-03-12+json",
    content_type: Some("application/vnd.atlas.2025-03-12+json"),
    success: Body::Json,
    roles: &[
        "Organization Stream Processing Admin",
        "Project Stream Processing Manager",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/createGroupStreamConnectionFailoverConnection",
};

/// `POST /api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections/{connectionName}/failoverConnections`: [`Request`] is its builder.
pub enum CreateFailoverConnection {}
impl Endpoint for CreateFailoverConnection {
    type Output = crate::types::StreamsFailoverConnection;
    const OPERATION: &'static Operation = &CREATE_FAILOVER_CONNECTION;
}

/// `getGroupStreamConnectionFailoverConnection` as data.
pub static GET_STREAM_FAILOVER_CONNECTION: Operation = Operation {
    id: "getGroupStreamConnectionFailoverConnection",
    name: "get_stream_failover_connection",
    tag: "Streams",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/"),
        Piece::Parameter("tenantName"),
        Piece::Literal("/connections/"),
        Piece::Parameter("connectionName"),
        Piece::Literal("/failoverConnections/"),
        Piece::Parameter("failoverConnectionId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "tenantName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "connectionName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "failoverConnectionId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2025-03-12",
    accept: "application/vnd.atlas.2025-03-12+json",
    content_type: None,
    success: Body::Json,
    roles: &[
        "Organization Stream Processing Admin",
        "Project Stream Processing Manager",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: Some(
        &Waiter {
            settled: &[
                Condition {
                    field: "state",
                    success: &[When::Text("READY")],
                    failure: &[When::Text("FAILED"), When::Text("DELETING")],
                    pending: &[When::Text("PENDING")],
                },
            ],
            deleted: &[],
        },
    ),
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/getGroupStreamConnectionFailoverConnection",
};

/// `GET /api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections/{connectionName}/failoverConnections/{failoverConnectionId}`: [`Request`] is its builder.
pub enum GetStreamFailoverConnection {}
impl Endpoint for GetStreamFailoverConnection {
    type Output = crate::types::StreamsFailoverConnection;
    const OPERATION: &'static Operation = &GET_STREAM_FAILOVER_CONNECTION;
}

impl Awaited for GetStreamFailoverConnection {}
/// `deleteGroupStreamConnectionFailoverConnection` as data.
pub static DELETE_STREAM_FAILOVER_CONNECTION: Operation = Operation {
    id: "deleteGroupStreamConnectionFailoverConnection",
    name: "delete_stream_failover_connection",
    tag: "Streams",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/"),
        Piece::Parameter("tenantName"),
        Piece::Literal("/connections/"),
        Piece::Parameter("connectionName"),
        Piece::Literal("/failoverConnections/"),
        Piece::Parameter("failoverConnectionId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "tenantName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "connectionName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "failoverConnectionId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2025-03-12",
    accept: "application/vnd.atlas.2025-03-12+json",
    content_type: None,
    success: Body::Empty,
    roles: &[
        "Organization Stream Processing Admin",
        "Project Stream Processing Manager",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/deleteGroupStreamConnectionFailoverConnection",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections/{connectionName}/failoverConnections/{failoverConnectionId}`: [`Request`] is its builder.
pub enum DeleteStreamFailoverConnection {}
impl Endpoint for DeleteStreamFailoverConnection {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_STREAM_FAILOVER_CONNECTION;
}

/// `updateGroupStreamConnectionFailoverConnection` as data.
pub static UPDATE_STREAM_FAILOVER_CONNECTION: Operation = Operation {
    id: "updateGroupStreamConnectionFailoverConnection",
    name: "update_stream_failover_connection",
    tag: "Streams",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/"),
        Piece::Parameter("tenantName"),
        Piece::Literal("/connections/"),
        Piece::Parameter("connectionName"),
        Piece::Literal("/failoverConnections/"),
        Piece::Parameter("failoverConnectionId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "tenantName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "connectionName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "failoverConnectionId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2025-03-12",
    accept: "application/vnd.atlas.2025-03-12+json",
    content_type: Some("application/vnd.atlas.2025-03-12+json"),
    success: Body::Json,
    roles: &[
        "Organization Stream Processing Admin",
        "Project Stream Processing Manager",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/updateGroupStreamConnectionFailoverConnection",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/streams/{tenantName}/connections/{connectionName}/failoverConnections/{failoverConnectionId}`: [`Request`] is its builder.
pub enum UpdateStreamFailoverConnection {}
impl Endpoint for UpdateStreamFailoverConnection {
    type Output = crate::types::StreamsFailoverConnection;
    const OPERATION: &'static Operation = &UPDATE_STREAM_FAILOVER_CONNECTION;
}

/// `createGroupStreamProcessor` as data.
pub static CREATE_STREAM_PROCESSOR: Operation = Operation {
    id: "createGroupStreamProcessor",
    name: "create_stream_processor",
    tag: "Streams",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/"),
        Piece::Parameter("tenantName"),
        Piece::Literal("/processor"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "tenantName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-05-30",
    accept: "application/vnd.atlas.2024-05-30+json",
    content_type: Some("application/vnd.atlas.2024-05-30+json"),
    success: Body::Json,
    roles: &[
        "Organization Stream Processing Admin",
        "Project Stream Processing Manager",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/createGroupStreamProcessor",
};

/// `POST /api/atlas/v2/groups/{groupId}/streams/{tenantName}/processor`: [`Request`] is its builder.
pub enum CreateStreamProcessor {}
impl Endpoint for CreateStreamProcessor {
    type Output = crate::types::StreamsProcessor;
    const OPERATION: &'static Operation = &CREATE_STREAM_PROCESSOR;
}

/// `getGroupStreamProcessor` as data.
pub static GET_STREAM_PROCESSOR: Operation = Operation {
    id: "getGroupStreamProcessor",
    name: "get_stream_processor",
    tag: "Streams",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/"),
        Piece::Parameter("tenantName"),
        Piece::Literal("/processor/"),
        Piece::Parameter("processorName"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "tenantName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "processorName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-05-30",
    accept: "application/vnd.atlas.2024-05-30+json",
    content_type: None,
    success: Body::Json,
    roles: &[
        "Organization Stream Processing Admin",
        "Project Stream Processing Manager",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: Some(
        &Waiter {
            settled: &[
                Condition {
                    field: "state",
                    success: &[
                        When::Text("CREATED"),
                        When::Text("STARTED"),
                        When::Text("STOPPED"),
                    ],
                    failure: &[When::Text("FAILED")],
                    pending: &[],
                },
            ],
            deleted: &[],
        },
    ),
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/getGroupStreamProcessor",
};

/// `GET /api/atlas/v2/groups/{groupId}/streams/{tenantName}/processor/{processorName}`: [`Request`] is its builder.
pub enum GetStreamProcessor {}
impl Endpoint for GetStreamProcessor {
    type Output = crate::types::StreamsProcessorWithStats;
    const OPERATION: &'static Operation = &GET_STREAM_PROCESSOR;
}

impl Awaited for GetStreamProcessor {}
/// `deleteGroupStreamProcessor` as data.
pub static DELETE_STREAM_PROCESSOR: Operation = Operation {
    id: "deleteGroupStreamProcessor",
    name: "delete_stream_processor",
    tag: "Streams",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/"),
        Piece::Parameter("tenantName"),
        Piece::Literal("/processor/"),
        Piece::Parameter("processorName"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "tenantName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "processorName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-05-30",
    accept: "application/vnd.atlas.2024-05-30+json",
    content_type: None,
    success: Body::Empty,
    roles: &[
        "Organization Stream Processing Admin",
        "Project Stream Processing Manager",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/deleteGroupStreamProcessor",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/streams/{tenantName}/processor/{processorName}`: [`Request`] is its builder.
pub enum DeleteStreamProcessor {}
impl Endpoint for DeleteStreamProcessor {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_STREAM_PROCESSOR;
}

/// `updateGroupStreamProcessor` as data.
pub static UPDATE_STREAM_PROCESSOR: Operation = Operation {
    id: "updateGroupStreamProcessor",
    name: "update_stream_processor",
    tag: "Streams",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/"),
        Piece::Parameter("tenantName"),
        Piece::Literal("/processor/"),
        Piece::Parameter("processorName"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "tenantName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "processorName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-05-30",
    accept: "application/vnd.atlas.2024-05-30+json",
    content_type: Some("application/vnd.atlas.2024-05-30+json"),
    success: Body::Json,
    roles: &[
        "Organization Stream Processing Admin",
        "Project Stream Processing Manager",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/updateGroupStreamProcessor",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/streams/{tenantName}/processor/{processorName}`: [`Request`] is its builder.
pub enum UpdateStreamProcessor {}
impl Endpoint for UpdateStreamProcessor {
    type Output = crate::types::StreamsProcessorWithStats;
    const OPERATION: &'static Operation = &UPDATE_STREAM_PROCESSOR;
}

/// `startGroupStreamProcessor` as data.
pub static START_STREAM_PROCESSOR: Operation = Operation {
    id: "startGroupStreamProcessor",
    name: "start_stream_processor",
    tag: "Streams",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/"),
        Piece::Parameter("tenantName"),
        Piece::Literal("/processor/"),
        Piece::Parameter("processorName"),
        Piece::Literal(":start"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "tenantName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "processorName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-05-30",
    accept: "application/vnd.atlas.2024-05-30+json",
    content_type: None,
    success: Body::Empty,
    roles: &[
        "Organization Stream Processing Admin",
        "Project Stream Processing Manager",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/startGroupStreamProcessor",
};

/// `POST /api/atlas/v2/groups/{groupId}/streams/{tenantName}/processor/{processorName}:start`: [`Request`] is its builder.
pub enum StartStreamProcessor {}
impl Endpoint for StartStreamProcessor {
    type Output = ();
    const OPERATION: &'static Operation = &START_STREAM_PROCESSOR;
}

/// `startGroupStreamProcessorWith` as data.
pub static START_STREAM_PROCESSOR_WITH: Operation = Operation {
    id: "startGroupStreamProcessorWith",
    name: "start_stream_processor_with",
    tag: "Streams",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/"),
        Piece::Parameter("tenantName"),
        Piece::Literal("/processor/"),
        Piece::Parameter("processorName"),
        Piece::Literal(":startWith"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "tenantName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "processorName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2025-03-12",
    accept: "application/vnd.atlas.2025-03-12+json",
    content_type: Some("application/vnd.atlas.2025-03-12+json"),
    success: Body::Empty,
    roles: &[
        "Organization Stream Processing Admin",
        "Project Stream Processing Manager",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/startGroupStreamProcessorWith",
};

/// `POST /api/atlas/v2/groups/{groupId}/streams/{tenantName}/processor/{processorName}:startWith`: [`Request`] is its builder.
pub enum StartStreamProcessorWith {}
impl Endpoint for StartStreamProcessorWith {
    type Output = ();
    const OPERATION: &'static Operation = &START_STREAM_PROCESSOR_WITH;
}

impl Request<StartStreamProcessorWith> {
    /// Sends this body; without it the request has none.
    pub fn with_body(self, body: crate::types::StreamsStartStreamProcessorWith) -> Self {
        self.body(body)
    }
}

/// `stopGroupStreamProcessor` as data.
pub static STOP_STREAM_PROCESSOR: Operation = Operation {
    id: "stopGroupStreamProcessor",
    name: "stop_stream_processor",
    tag: "Streams",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/"),
        Piece::Parameter("tenantName"),
        Piece::Literal("/processor/"),
        Piece::Parameter("processorName"),
        Piece::Literal(":stop"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "tenantName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "processorName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-05-30",
    accept: "application/vnd.atlas.2024-05-30+json",
    content_type: None,
    success: Body::Empty,
    roles: &[
        "Organization Stream Processing Admin",
        "Project Stream Processing Manager",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/stopGroupStreamProcessor",
};

/// `POST /api/atlas/v2/groups/{groupId}/streams/{tenantName}/processor/{processorName}:stop`: [`Request`] is its builder.
pub enum StopStreamProcessor {}
impl Endpoint for StopStreamProcessor {
    type Output = ();
    const OPERATION: &'static Operation = &STOP_STREAM_PROCESSOR;
}

/// `getGroupStreamProcessors` as data.
pub static GET_STREAM_PROCESSORS: Operation = Operation {
    id: "getGroupStreamProcessors",
    name: "get_stream_processors",
    tag: "Streams",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/"),
        Piece::Parameter("tenantName"),
        Piece::Literal("/processors"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "tenantName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "includeCount",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "itemsPerPage",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "pageNum",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2024-05-30",
    accept: "application/vnd.atlas.2024-05-30+json",
    content_type: None,
    success: Body::Json,
    roles: &[
        "Organization Stream Processing Admin",
        "Project Stream Processing Manager",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/getGroupStreamProcessors",
};

/// `GET /api/atlas/v2/groups/{groupId}/streams/{tenantName}/processors`: [`Request`] is its builder.
pub enum GetStreamProcessors {}
impl Endpoint for GetStreamProcessors {
    type Output = crate::types::PaginatedApiStreamsStreamProcessorWithStatsView;
    const OPERATION: &'static Operation = &GET_STREAM_PROCESSORS;
}

impl Paged for GetStreamProcessors {}
impl Request<GetStreamProcessors> {
    /// Whether the answer has `totalCount`.
    ///
    /// Sets `includeCount`. Default: `true`.
    pub fn include_count(self, value: bool) -> Self {
        self.query("includeCount", value)
    }

    /// How many items a page holds.
    ///
    /// Sets `itemsPerPage`. Default: `100`.
    pub fn items_per_page(self, value: i64) -> Self {
        self.query("itemsPerPage", value)
    }

    /// Which page, counted from 1.
    ///
    /// Sets `pageNum`. Default: `1`.
    pub fn page_num(self, value: i64) -> Self {
        self.query("pageNum", value)
    }
}

/// `downloadGroupStreamOperationalLogs` as data.
pub static DOWNLOAD_OPERATIONAL_LOGS: Operation = Operation {
    id: "downloadGroupStreamOperationalLogs",
    name: "download_operational_logs",
    tag: "Streams",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams/"),
        Piece::Parameter("tenantName"),
        Piece::Literal(":downloadOperationalLogs"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "tenantName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "endDate",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "spName",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "startDate",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2025-03-12",
    accept: "application/vnd.atlas.2025-03-12+gzip",
    content_type: None,
    success: Body::Bytes,
    roles: &[
        "Organization Stream Processing Admin",
        "Project Data Access Admin",
        "Project Data Access Read Only",
        "Project Data Access Read Write",
        "Project Stream Processing Manager",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/downloadGroupStreamOperationalLogs",
};

/// `GET /api/atlas/v2/groups/{groupId}/streams/{tenantName}:downloadOperationalLogs`: [`Request`] is its builder.
pub enum DownloadOperationalLogs {}
impl Endpoint for DownloadOperationalLogs {
    type Output = Download;
    const OPERATION: &'static Operation = &DOWNLOAD_OPERATIONAL_LOGS;
}

impl Request<DownloadOperationalLogs> {
    /// End of the time range in seconds since 1970.
    ///
    /// Sets `endDate`.
    pub fn end_date(self, value: i64) -> Self {
        self.query("endDate", value)
    }

    /// Only this stream processor.
    ///
    /// Sets `spName`.
    pub fn sp_name(self, value: impl AsRef<str>) -> Self {
        self.query("spName", value.as_ref())
    }

    /// Start of the time range in seconds since 1970.
    ///
    /// Sets `startDate`.
    pub fn start_date(self, value: i64) -> Self {
        self.query("startDate", value)
    }
}

/// `withGroupStreamSampleConnections` as data.
pub static WITH_STREAM_SAMPLE_CONNECTIONS: Operation = Operation {
    id: "withGroupStreamSampleConnections",
    name: "with_stream_sample_connections",
    tag: "Streams",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/streams:withSampleConnections"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-08-05",
    accept: "application/vnd.atlas.2024-08-05+json",
    content_type: Some("application/vnd.atlas.2024-08-05+json"),
    success: Body::Json,
    roles: &[
        "Organization Stream Processing Admin",
        "Project Data Access Admin",
        "Project Stream Processing Manager",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Streams/operation/withGroupStreamSampleConnections",
};

/// `POST /api/atlas/v2/groups/{groupId}/streams:withSampleConnections`: [`Request`] is its builder.
pub enum WithStreamSampleConnections {}
impl Endpoint for WithStreamSampleConnections {
    type Output = crate::types::StreamsTenant;
    const OPERATION: &'static Operation = &WITH_STREAM_SAMPLE_CONNECTIONS;
}
