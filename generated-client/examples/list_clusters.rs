//! Lists the clusters of a project.
//!
//! ```sh
//! MONGODB_ATLAS_CLIENT_ID=… MONGODB_ATLAS_CLIENT_SECRET=… cargo run --example list_clusters PROJECT
//! ```

use std::error::Error;

use generated_client::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let project = std::env::args()
        .nth(1)
        .ok_or("usage: list_clusters PROJECT")?;
    // Credentials, and the base URL if it isn't the usual one, come from the environment.
    let atlas = Client::from_env()?;

    // A listing comes in pages; `items` asks for the next one when it is needed.
    let mut clusters = atlas.clusters().list_clusters(&project).items();
    while let Some(cluster) = clusters.try_next().await? {
        // Every field is an `Option`: the service leaves out what it likes.
        let name = cluster.name.as_deref().unwrap_or("(no name)");
        let version = cluster.mongodb_version.as_deref().unwrap_or("?");
        // An enumeration shows as the text that was sent, also if this crate doesn't know the value.
        match &cluster.state_name {
            Some(state) => println!("{name}: MongoDB {version}, {state}"),
            None => println!("{name}: MongoDB {version}"),
        }
    }
    Ok(())
}
