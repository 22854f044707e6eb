//! Lists the clusters of a project with bare `reqwest` and `serde_json`, page by page: what the client is weighed against.

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Page {
    #[serde(default)]
    results: Vec<Cluster>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Cluster {
    name: Option<String>,
    state_name: Option<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let group = std::env::args().nth(1).unwrap_or_default();
    let token = std::env::var("MONGODB_ATLAS_TOKEN")?;
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::builder().build()?;
    for number in 1.. {
        let url = format!(
            "https://cloud.mongodb.com/api/atlas/v2/groups/{group}/clusters?itemsPerPage=100&pageNum={number}"
        );
        let request = client.get(url).bearer_auth(&token);
        let request = request.header("Accept", "application/vnd.atlas.2024-08-05+json");
        let body = request.send().await?.error_for_status()?.bytes().await?;
        let page: Page = serde_json::from_slice(&body)?;
        for cluster in &page.results {
            println!("{:?} {:?}", cluster.name, cluster.state_name);
        }
        if page.results.len() < 100 {
            break;
        }
    }
    Ok(())
}
