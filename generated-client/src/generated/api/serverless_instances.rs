// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Awaited, Body, Condition, Endpoint, Location, Method, Operation, Parameter, Piece,
    Request, Waiter, When,
};

/// Serverless instances, which flex clusters have replaced.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let project = "6720c1f4e5a83b19d04f7a62";
/// let instance = atlas.serverless_instances().get_serverless_instance(project, "trial").await?;
/// println!("{:?}, {:?}", instance.state_name, instance.connection_strings);
/// # Ok(())
/// # }
/// ```
///
/// Family: Serverless Instances. Feature: `serverless-instances`.
#[derive(Debug, Clone)]
pub struct ServerlessInstances {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Serverless Instances.
    pub fn serverless_instances(&self) -> ServerlessInstances {
        ServerlessInstances {
            client: self.clone(),
        }
    }
}

impl ServerlessInstances {
    /// Get a serverless instance.
    ///
    /// Also finds flex clusters that were made as, or migrated from, serverless instances. Use flex
    /// clusters instead.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/serverless/{name}`, version 2023-01-01, until 2027-01-18.
    ///
    /// [`wait`](Request::wait) waits until `stateName` is `IDLE`, and gives up once `stateName` is
    /// `DELETING`.
    ///
    /// Roles: Project Read Only.
    ///
    /// `name`: Name of the serverless instance.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Serverless-Instances/operation/getGroupServerlessInstance)
    #[doc(alias = "getGroupServerlessInstance")]
    #[doc(alias = "getServerlessInstance")]
    #[deprecated(note = "sunset on 2027-01-18")]
    pub fn get_serverless_instance(
        &self,
        group_id: impl AsRef<str>,
        name: impl AsRef<str>,
    ) -> Request<GetServerlessInstance> {
        Request::new(&self.client).path(group_id).path(name)
    }
}

/// `getGroupServerlessInstance` as data.
pub static GET_SERVERLESS_INSTANCE: Operation = Operation {
    id: "getGroupServerlessInstance",
    name: "get_serverless_instance",
    tag: "Serverless Instances",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/serverless/"),
        Piece::Parameter("name"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "name",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Read Only"],
    sunset: Some("2027-01-18"),
    deprecated: true,
    preview: false,
    paged: false,
    waiter: Some(
        &Waiter {
            settled: &[
                Condition {
                    field: "stateName",
                    success: &[When::Text("IDLE")],
                    failure: &[When::Text("DELETING")],
                    pending: &[
                        When::Text("CREATING"),
                        When::Text("UPDATING"),
                        When::Text("REPAIRING"),
                    ],
                },
            ],
            deleted: &[],
        },
    ),
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Serverless-Instances/operation/getGroupServerlessInstance",
};

/// `GET /api/atlas/v2/groups/{groupId}/serverless/{name}`: [`Request`] is its builder.
pub enum GetServerlessInstance {}
impl Endpoint for GetServerlessInstance {
    type Output = crate::types::ServerlessInstanceDescription;
    const OPERATION: &'static Operation = &GET_SERVERLESS_INSTANCE;
}

impl Awaited for GetServerlessInstance {}
