//! Lists the network peerings of a project with all three providers: a union is an enum, so one matches.
//!
//! ```sh
//! cargo run --example peering PROJECT
//! ```

use std::error::Error;

use generated_client::Client;
use generated_client::types::BaseNetworkPeeringConnectionSettings as Peering;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let project = std::env::args().nth(1).ok_or("usage: peering PROJECT")?;
    let atlas = Client::from_env()?;
    for provider in ["AWS", "AZURE", "GCP"] {
        let listing = atlas.network_peering().list_group_peers(&project);
        let mut peerings = listing.provider_name(provider).items();
        while let Some(peering) = peerings.try_next().await? {
            println!("{}", describe(&peering));
        }
    }
    Ok(())
}

/// Returns a line about a peering. Each variant has the fields of its own provider, and no others.
fn describe(peering: &Peering) -> String {
    match peering {
        Peering::Aws(aws) => format!(
            "AWS: VPC {} of account {}, {}",
            shown(&aws.vpc_id),
            shown(&aws.aws_account_id),
            shown(&aws.status_name),
        ),
        Peering::Azure(azure) => format!(
            "Azure: network {} in {}, {}",
            shown(&azure.vnet_name),
            shown(&azure.resource_group_name),
            shown(&azure.status),
        ),
        Peering::Gcp(gcp) => format!(
            "Google Cloud: network {} of project {}, {}",
            shown(&gcp.network_name),
            shown(&gcp.gcp_project_id),
            shown(&gcp.status),
        ),
        // What came later than this crate is kept, with its tag.
        Peering::Unknown(other) => format!("{}: a new kind of peering", shown(&other.tag)),
        _ => "a new kind of peering".to_owned(),
    }
}

fn shown(value: &Option<impl ToString>) -> String {
    value
        .as_ref()
        .map_or_else(|| "?".to_owned(), ToString::to_string)
}
