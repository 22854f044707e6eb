//! A tour of the client, without an account: it talks to a service inside this program, whose data is invented.
//!
//! ```sh
//! cargo run -p generated-client --example tour
//! ```

mod service;

use std::error::Error;

use generated_client::types::{
    BaseNetworkPeeringConnectionSettings as Peering, GroupUserResponse, OrgRole, OrgUserRequest,
    OrgUserResponse, OrgUserRolesRequest,
};
use generated_client::{Client, Result};
use service::{ORGANIZATION, PROJECT, Service, SkippingClock};

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::result::Result<(), Box<dyn Error>> {
    let service = Service::start().await;

    // Your program says `Client::from_env()?` instead, with MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET set.
    let atlas = Client::builder()
        .base_url(service.url())
        .service_account("mdb_sa_id_tour", "not a secret")
        .page_size(2)
        .clock(SkippingClock::default())
        .build()?;

    title("Sign in, and list the clusters");
    listing(&atlas, &service).await?;
    title("Match over the variants of a peering, known or not");
    matching(&atlas).await?;
    title("Invite somebody, and wait until they have joined");
    inviting(&atlas).await?;
    title("Wait until a cluster is usable");
    waiting(&atlas).await?;
    title("Meet an error");
    failing(&atlas).await;
    title("Not notice that the service was busy");
    retrying(&atlas, &service).await
}

fn title(text: &str) {
    println!("\n{text}");
}

/// The first call fetches an access token, which serves all others. Pages are asked for as they are needed.
async fn listing(atlas: &Client, service: &Service) -> Result<()> {
    let mut clusters = atlas.clusters().list_clusters(PROJECT).items();
    while let Some(cluster) = clusters.try_next().await? {
        // Every field is an `Option`, for the service leaves out what it likes.
        let name = cluster.name.unwrap_or_default();
        let state = cluster.state_name.map(|state| state.to_string());
        println!("  {name} is {}", state.unwrap_or_default());
    }
    println!("  ({})", service.seen("clusters").await);
    Ok(())
}

/// A variant has its own fields. One that came after this crate was made is kept, and the rest of the page is read.
async fn matching(atlas: &Client) -> Result<()> {
    let mut peerings = atlas.network_peering().list_group_peers(PROJECT).items();
    while let Some(peering) = peerings.try_next().await? {
        match peering {
            Peering::Aws(aws) => println!("  AWS: {}", aws.vpc_id.unwrap_or_default()),
            Peering::Azure(azure) => println!("  Azure: {}", azure.vnet_name.unwrap_or_default()),
            Peering::Gcp(gcp) => {
                println!("  Google Cloud: {}", gcp.network_name.unwrap_or_default())
            }
            Peering::Unknown(new) => println!("  {}: {}", new.tag.unwrap_or_default(), new.raw),
            _ => {}
        }
    }
    Ok(())
}

/// Bodies are built by setters. The state of an invitation decides the variant of the user.
async fn inviting(atlas: &Client) -> Result<()> {
    let users = atlas.mongodb_cloud_users();
    let roles = OrgUserRolesRequest::new().org_roles([OrgRole::OrgMember]);
    let invitation = OrgUserRequest::new()
        .username("ada@example.com")
        .roles(roles);
    let invited = users.create_org_user(ORGANIZATION, invitation).await?;
    if let OrgUserResponse::Pending(user) = &invited {
        let inviter = user.inviter_username.as_deref().unwrap_or_default();
        println!("  invited by {inviter}");
    }

    // Any GET can be repeated until a predicate holds.
    let id = invited.id().unwrap_or_default();
    let joined = users
        .get_group_user(PROJECT, id)
        .wait_until(|user| matches!(user, GroupUserResponse::Active(_)))
        .on_progress(|progress| println!("  … {}", progress.state().unwrap_or("?")))
        .await?;
    println!("  {} has joined", joined.username().unwrap_or_default());
    Ok(())
}

/// What it means that a cluster has settled is known. The delays grow; here they are skipped.
async fn waiting(atlas: &Client) -> Result<()> {
    let cluster = atlas
        .clusters()
        .get_cluster(PROJECT, "new")
        .wait()
        .on_progress(|progress| {
            let state = progress.state().unwrap_or("?");
            println!("  … {state} at answer {}", progress.answers());
        })
        .await?;
    let address = cluster.connection_strings.and_then(|all| all.standard_srv);
    println!("  connect to {}", address.unwrap_or_default());
    Ok(())
}

/// An error is one line, and can be asked about.
async fn failing(atlas: &Client) {
    let Err(error) = atlas.clusters().delete_cluster(PROJECT, "orders").await else {
        return;
    };
    println!("  {error}");
    println!("  the code: {}", error.code().unwrap_or_default());
    println!("  worth another attempt: {}", error.is_retryable());
}

/// Busy answers are waited out, as long as the service asks for; `RetryPolicy` says how often.
async fn retrying(atlas: &Client, service: &Service) -> std::result::Result<(), Box<dyn Error>> {
    let reply = atlas
        .clusters()
        .get_cluster(PROJECT, "busy")
        .response()
        .await?;
    let left = reply.rate_limit().remaining.unwrap_or_default();
    println!(
        "  status {}, {left} more requests are welcome",
        reply.status()
    );
    println!("  ({})", service.seen("busy").await);
    Ok(())
}
