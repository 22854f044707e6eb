//! How to test code that uses the client: let it talk to a server of your own, here that of the crate `wiremock`.
//!
//! ```sh
//! cargo test --example testing
//! ```

use std::error::Error;

use generated_client::Client;
use generated_client::types::ClusterDescription20240805 as Cluster;

/// The code under test: returns the names of the clusters that nothing protects from being deleted.
async fn unprotected(atlas: &Client, project: &str) -> generated_client::Result<Vec<String>> {
    let mut found = Vec::new();
    let mut clusters = atlas.clusters().list_clusters(project).items();
    while let Some(cluster) = clusters.try_next().await? {
        if is_unprotected(&cluster) {
            found.extend(cluster.name);
        }
    }
    Ok(found)
}

/// The part of it that needs no server to be tested: what the service doesn't say counts as no protection.
fn is_unprotected(cluster: &Cluster) -> bool {
    cluster.termination_protection_enabled != Some(true)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let project = std::env::args().nth(1).ok_or("usage: testing PROJECT")?;
    for name in unprotected(&Client::from_env()?, &project).await? {
        println!("{name}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use generated_client::RetryPolicy;
    use serde_json::json;
    use wiremock::matchers::{header, method, path};
    use wiremock::{Mock, MockServer, ResponseTemplate};

    use super::*;

    const PROJECT: &str = "32b6e34b3d91647abb20e7b8";

    /// Returns a server that answers the listing with `answer`, and a client of it.
    async fn service(answer: ResponseTemplate) -> (MockServer, Client) {
        let server = MockServer::start().await;
        Mock::given(method("GET"))
            .and(path(format!("/api/atlas/v2/groups/{PROJECT}/clusters")))
            .and(header("authorization", "Bearer token"))
            .respond_with(answer)
            .expect(1)
            .mount(&server)
            .await;
        let atlas = Client::builder()
            .base_url(server.uri())
            .bearer("token")
            // Nobody wants to wait for the retries of a failure that was asked for.
            .retry(RetryPolicy::never())
            .build()
            .unwrap();
        (server, atlas)
    }

    #[tokio::test]
    async fn finds_the_clusters_without_protection() {
        let page = json!({"results": [
            {"name": "safe", "terminationProtectionEnabled": true},
            {"name": "bold", "terminationProtectionEnabled": false},
            {"name": "silent"},
        ]});
        let (_server, atlas) = service(ResponseTemplate::new(200).set_body_json(page)).await;
        assert_eq!(
            unprotected(&atlas, PROJECT).await.unwrap(),
            ["bold", "silent"]
        );
    }

    #[tokio::test]
    async fn tells_that_the_project_is_not_there() {
        let body =
            json!({"error": 404, "errorCode": "GROUP_NOT_FOUND", "detail": "No such project."});
        let (_server, atlas) = service(ResponseTemplate::new(404).set_body_json(body)).await;
        let error = unprotected(&atlas, PROJECT).await.unwrap_err();
        assert!(error.is_not_found());
        assert_eq!(error.code(), Some("GROUP_NOT_FOUND"));
    }

    #[test]
    fn a_cluster_can_be_made_by_hand() {
        let cluster = Cluster::new().termination_protection_enabled(true);
        assert!(!is_unprotected(&cluster));
        // Or from JSON, as the service would send it.
        let cluster: Cluster = serde_json::from_value(json!({"name": "c0"})).unwrap();
        assert!(is_unprotected(&cluster));
    }
}
