//! Uses the client from code that is not async: a runtime of one thread, which works while one waits for a call.
//!
//! ```sh
//! cargo run --example blocking PROJECT
//! ```

use std::error::Error;

use generated_client::types::ClusterDescription20240805 as Cluster;
use generated_client::{Client, Result};

/// Atlas, for callers that wait.
struct Atlas {
    client: Client,
    runtime: tokio::runtime::Runtime,
}

impl Atlas {
    fn from_env() -> std::result::Result<Self, Box<dyn Error>> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        Ok(Self {
            client: Client::from_env()?,
            runtime,
        })
    }

    fn cluster(&self, project: &str, name: &str) -> Result<Cluster> {
        let call = self.client.clusters().get_cluster(project, name);
        self.runtime.block_on(call.send())
    }

    /// Returns an iterator over all clusters. It asks for a page when the one before is used up.
    fn clusters(&self, project: &str) -> impl Iterator<Item = Result<Cluster>> {
        let mut items = self.client.clusters().list_clusters(project).items();
        std::iter::from_fn(move || self.runtime.block_on(items.next()))
    }
}

fn main() -> std::result::Result<(), Box<dyn Error>> {
    let project = std::env::args().nth(1).ok_or("usage: blocking PROJECT")?;
    let atlas = Atlas::from_env()?;
    for cluster in atlas.clusters(&project) {
        let name = cluster?.name.unwrap_or_default();
        let cluster = atlas.cluster(&project, &name)?;
        println!(
            "{name} has {} shards",
            cluster.replication_specs.map_or(0, |shards| shards.len())
        );
    }
    Ok(())
}
