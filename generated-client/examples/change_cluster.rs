//! Reads a cluster, changes it, and sends it back.
//!
//! ```sh
//! cargo run --example change_cluster PROJECT CLUSTER
//! ```

use std::error::Error;

use generated_client::Client;
use generated_client::types::ResourceTag;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(project), Some(name)) = (arguments.next(), arguments.next()) else {
        return Err("usage: change_cluster PROJECT CLUSTER".into());
    };
    let atlas = Client::from_env()?;

    let mut cluster = atlas.clusters().get_cluster(&project, &name).await?;
    cluster.termination_protection_enabled = Some(true);
    let tags = cluster.tags.get_or_insert_default();
    if tags
        .iter()
        .all(|tag| tag.key.as_deref() != Some("reviewed"))
    {
        tags.push(ResourceTag::new().key("reviewed").value("yes"));
    }

    // The whole value goes back: what the service owns (`id`, `stateName`, …) and what this crate doesn't know is left out on the way.
    let changed = atlas
        .clusters()
        .update_cluster(&project, &name, cluster)
        .await?;
    for tag in changed.tags.unwrap_or_default() {
        println!(
            "{} = {}",
            tag.key.unwrap_or_default(),
            tag.value.unwrap_or_default()
        );
    }
    Ok(())
}
