//! The program that a user writes on the first day.

use generated_client::Client;
use generated_client::types::{
    AwsNetworkPeeringConnectionSettings, BaseNetworkPeeringConnectionSettings as Peering,
    OrgUserResponse,
};

use crate::server::{Reply, Seen, Server};

fn answer(request: &Seen) -> Reply {
    match (request.method.as_str(), request.target.as_str()) {
        ("GET", "/api/atlas/v2/orgs/o/users?pageNum=1&itemsPerPage=100") => Reply::json(
            200,
            r#"{"results": [
                {"id": "1", "username": "ada@example.com", "orgMembershipStatus": "ACTIVE", "firstName": "Ada"},
                {"id": "2", "username": "bob@example.com", "orgMembershipStatus": "INVITATION_EXPIRED"}
            ], "totalCount": 2}"#,
        ),
        ("POST", "/api/atlas/v2/groups/g/peers") => {
            let body = String::from_utf8(request.body.clone()).unwrap();
            Reply::json(
                201,
                &body.replacen('{', r#"{"id": "p", "statusName": "INITIATING", "#, 1),
            )
        }
        _ => Reply::json(404, r#"{"errorCode": "RESOURCE_NOT_FOUND"}"#),
    }
}

#[tokio::test]
async fn users_of_an_organization_by_status_and_a_peering() -> generated_client::Result<()> {
    let server = Server::start(answer).await;
    let atlas = Client::builder()
        .base_url(server.url())
        .bearer("t0ken")
        .build()?;
    let mut told = Vec::new();
    let mut users = atlas.mongodb_cloud_users().list_org_users("o").items();
    while let Some(user) = users.try_next().await? {
        told.push(match user {
            OrgUserResponse::Active(user) => {
                format!("{} is in", user.first_name.unwrap_or_default())
            }
            OrgUserResponse::Pending(user) => format!(
                "{}: {}",
                user.username.unwrap_or_default(),
                user.org_membership_status.unwrap()
            ),
            other => format!("{:?}", other.tag()),
        });
    }
    assert_eq!(told, ["Ada is in", "bob@example.com: INVITATION_EXPIRED"]);

    let peering = AwsNetworkPeeringConnectionSettings::new()
        .container_id("c")
        .vpc_id("vpc-1");
    let Peering::Aws(created) = atlas
        .network_peering()
        .create_group_peer("g", peering)
        .await?
    else {
        panic!("another provider's peering");
    };
    assert_eq!(
        (created.id.as_deref(), created.vpc_id.as_deref()),
        (Some("p"), Some("vpc-1"))
    );
    Ok(())
}
