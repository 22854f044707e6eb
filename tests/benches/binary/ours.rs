//! Lists the clusters of a project with the client: `cargo xtask bench` weighs it.

use generated_client::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let group = std::env::args().nth(1).unwrap_or_default();
    let atlas = Client::from_env()?;
    let mut clusters = atlas.clusters().list_clusters(group).items();
    while let Some(cluster) = clusters.try_next().await? {
        println!("{:?} {:?}", cluster.name, cluster.state_name);
    }
    Ok(())
}
