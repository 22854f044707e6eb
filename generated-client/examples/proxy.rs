//! Goes through a proxy, and trusts the certificate authority of the company besides the public ones.
//!
//! ```sh
//! cargo run --example proxy PROJECT http://proxy.example.com:3128 company-root.pem
//! ```

use std::error::Error;
use std::fs;
use std::time::Duration;

use generated_client::{ClientBuilder, reqwest};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(project), Some(proxy)) = (arguments.next(), arguments.next()) else {
        return Err("usage: proxy PROJECT PROXY [ROOT-CERTIFICATES]".into());
    };
    let proxy = reqwest::Proxy::all(proxy)?;
    // A bundle may hold several certificates.
    let roots = match arguments.next() {
        Some(path) => reqwest::Certificate::from_pem_bundle(&fs::read(path)?)?,
        None => Vec::new(),
    };

    // Whatever reqwest can do can be set here. What the client must own, it sets afterwards: no redirects, no decompression.
    // Without this, the proxy that the environment names (`HTTPS_PROXY`, `NO_PROXY`) is used.
    let atlas = ClientBuilder::from_env()?
        .user_agent("inventory/1.0")
        .connect_timeout(Duration::from_secs(5))
        .http(|http| http.proxy(proxy).tls_certs_merge(roots))
        .build()?;
    let clusters = atlas.clusters().list_clusters(&project).await?;
    println!(
        "{} clusters",
        clusters.results.map_or(0, |clusters| clusters.len())
    );
    Ok(())
}
