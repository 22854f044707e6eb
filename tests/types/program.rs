//! The program that a user writes on the first day.

use generated_client::Client;
use generated_client::types::{
    AwsNetworkPeeringConnectionSettings, BaseNetworkPeeringConnectionSettings as Peering,
    GroupUserResponse,
};

use crate::server::{Reply, Seen, Server};

fn answer(request: &Seen) -> Reply {
    match (request.method.as_str(), request.target.as_str()) {
        ("GET", "/api/atlas/v2/groups/g/users/1") => Reply::json(
            200,
            r#"{"id": "1", "username": "ada@example.com", "orgMembershipStatus": "ACTIVE", "firstName": "Ada"}"#,
        ),
        ("GET", "/api/atlas/v2/groups/g/users/2") => Reply::json(
            200,
            r#"{"id": "2", "username": "bob@example.com", "orgMembershipStatus": "INVITATION_EXPIRED"}"#,
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
async fn users_by_status_and_a_peering() -> generated_client::Result<()> {
    let server = Server::start(answer).await;
    let atlas = Client::builder()
        .base_url(server.url())
        .bearer("t0ken")
        .build()?;
    let mut told = Vec::new();
    for id in ["1", "2"] {
        told.push(
            match atlas.mongodb_cloud_users().get_group_user("g", id).await? {
                GroupUserResponse::Active(user) => {
                    format!("{} is in", user.first_name.unwrap_or_default())
                }
                GroupUserResponse::Pending(user) => {
                    format!(
                        "{}: {}",
                        user.username.unwrap_or_default(),
                        user.org_membership_status.unwrap()
                    )
                }
                other => format!("{:?}", other.tag()),
            },
        );
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
