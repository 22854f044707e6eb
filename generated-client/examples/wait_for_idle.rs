//! Waits until a cluster is usable.
//!
//! ```sh
//! cargo run --example wait_for_idle PROJECT CLUSTER
//! ```

use std::error::Error;
use std::time::Duration;

use generated_client::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(project), Some(name)) = (arguments.next(), arguments.next()) else {
        return Err("usage: wait_for_idle PROJECT CLUSTER".into());
    };
    let atlas = Client::from_env()?;

    // The request is the one that shows the cluster. Its documentation says which states are a success and which a failure.
    let outcome = atlas
        .clusters()
        .get_cluster(&project, &name)
        .wait()
        .timeout(Duration::from_secs(45 * 60))
        .on_progress(|progress| println!("{}", progress.state().unwrap_or("no state")))
        .await;
    match outcome {
        Ok(cluster) => {
            let address = cluster
                .connection_strings
                .and_then(|strings| strings.standard_srv);
            println!("connect to {}", address.as_deref().unwrap_or("?"));
            Ok(())
        }
        // The error tells how far it came, and has the last answer.
        Err(error) if error.is_timeout() => {
            Err(format!("not yet: {}", error.state().unwrap_or("no state")).into())
        }
        Err(error) => Err(error.into()),
    }
}
