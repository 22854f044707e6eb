//! The service of the tour: a server on loopback with invented data, and a clock on which nobody waits.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use generated_client::{BoxFuture, Clock};
use serde_json::{Value, json};
use wiremock::matchers::{header, method, path, query_param};
use wiremock::{Mock, MockBuilder, MockServer, ResponseTemplate};

pub(crate) const ORGANIZATION: &str = "4888442a3354817a7320eb61";
pub(crate) const PROJECT: &str = "32b6e34b3d91647abb20e7b8";
const USER: &str = "5dd0a7f3c1d2e4f5a6b7c8d9";

pub(crate) struct Service(MockServer);

impl Service {
    pub(crate) async fn start() -> Self {
        let service = Self(MockServer::start().await);
        service.sign_in().await;
        service.clusters().await;
        service.peerings().await;
        service.people().await;
        service.trouble().await;
        service
    }

    pub(crate) fn url(&self) -> String {
        self.0.uri()
    }

    /// Returns what was asked for so far, as far as its path ends in `name`.
    pub(crate) async fn seen(&self, name: &str) -> String {
        let requests = self.0.received_requests().await.unwrap_or_default();
        let count = |end: &str| {
            let paths = requests.iter().map(|request| request.url.path());
            paths.filter(|path| path.ends_with(end)).count()
        };
        format!(
            "requests so far: {} for a token, {} for {name}",
            count("/token"),
            count(name)
        )
    }

    async fn sign_in(&self) {
        let token = json!({"access_token": "t0ken", "expires_in": 3600, "token_type": "Bearer"});
        let call = Mock::given(method("POST")).and(path("/api/oauth/token"));
        self.answer(call, 200, token).await;
    }

    /// Three clusters, two on a page.
    async fn clusters(&self) {
        let pages = [
            json!([{"name": "orders", "stateName": "IDLE"}, {"name": "archive", "stateName": "UPDATING"}]),
            json!([{"name": "search", "stateName": "IDLE"}]),
        ];
        for (number, clusters) in (1..).zip(pages) {
            let call = get("clusters").and(query_param("pageNum", number.to_string()));
            self.answer(call, 200, json!({"results": clusters})).await;
        }
        let address = json!({"standardSrv": "mongodb+srv://new.example.net"});
        for cluster in [
            json!({"name": "new", "stateName": "CREATING"}),
            json!({"name": "new", "stateName": "CREATING"}),
            json!({"name": "new", "stateName": "UPDATING"}),
        ] {
            self.answer_once(get("clusters/new"), 200, cluster).await;
        }
        let cluster = json!({"name": "new", "stateName": "IDLE", "connectionStrings": address});
        self.answer(get("clusters/new"), 200, cluster).await;
    }

    async fn peerings(&self) {
        let pages = [
            json!([
                {"providerName": "AWS", "vpcId": "vpc-0123456789abcdef0", "statusName": "AVAILABLE"},
                {"providerName": "AZURE", "vnetName": "office", "status": "AVAILABLE"},
            ]),
            json!([
                {"providerName": "GCP", "networkName": "default", "status": "WAITING_FOR_USER"},
                {"providerName": "MOONBASE", "crater": "Tycho"},
            ]),
            json!([]),
        ];
        for (number, peerings) in (1..).zip(pages) {
            let call = get("peers").and(query_param("pageNum", number.to_string()));
            self.answer(call, 200, json!({"results": peerings})).await;
        }
    }

    /// An invitation that is accepted at the third look.
    async fn people(&self) {
        let user = |status: &str| {
            json!({
                "id": USER, "username": "ada@example.com", "orgMembershipStatus": status,
                "inviterUsername": "grace@example.com",
            })
        };
        let invite = path(format!("/api/atlas/v2/orgs/{ORGANIZATION}/users"));
        self.answer(
            Mock::given(method("POST")).and(invite),
            201,
            user("PENDING"),
        )
        .await;
        let look = || get(&format!("users/{USER}"));
        self.answer_once(look(), 200, user("PENDING")).await;
        self.answer_once(look(), 200, user("PENDING")).await;
        self.answer(look(), 200, user("ACTIVE")).await;
    }

    /// A cluster that cannot be deleted, and one that is only shown at the third attempt.
    async fn trouble(&self) {
        let refusal = json!({
            "error": 400,
            "errorCode": "CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED",
            "detail": "The cluster orders is protected.",
        });
        let delete = Mock::given(method("DELETE")).and(path(below("clusters/orders")));
        self.answer(delete, 400, refusal).await;
        for status in [503, 429] {
            let busy = ResponseTemplate::new(status).insert_header("retry-after", "30");
            get("clusters/busy")
                .respond_with(busy)
                .up_to_n_times(1)
                .mount(&self.0)
                .await;
        }
        let cluster = ResponseTemplate::new(200)
            .set_body_json(json!({"name": "busy"}))
            .insert_header("ratelimit-remaining", "1187");
        get("clusters/busy")
            .respond_with(cluster)
            .mount(&self.0)
            .await;
    }

    async fn answer(&self, call: MockBuilder, status: u16, body: Value) {
        let answer = ResponseTemplate::new(status).set_body_json(body);
        call.respond_with(answer).mount(&self.0).await;
    }

    async fn answer_once(&self, call: MockBuilder, status: u16, body: Value) {
        let answer = ResponseTemplate::new(status).set_body_json(body);
        call.respond_with(answer)
            .up_to_n_times(1)
            .mount(&self.0)
            .await;
    }
}

/// A look at something of the project, by somebody who has signed in.
fn get(what: &str) -> MockBuilder {
    Mock::given(method("GET"))
        .and(path(below(what)))
        .and(header("authorization", "Bearer t0ken"))
}

fn below(what: &str) -> String {
    format!("/api/atlas/v2/groups/{PROJECT}/{what}")
}

/// A clock whose sleepers wake at once: time jumps to when they wanted to.
#[derive(Debug, Clone)]
pub(crate) struct SkippingClock(Arc<Mutex<SystemTime>>);

impl Default for SkippingClock {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(SystemTime::now())))
    }
}

impl Clock for SkippingClock {
    fn now(&self) -> SystemTime {
        self.0
            .lock()
            .map_or_else(|poisoned| *poisoned.into_inner(), |now| *now)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        if let Ok(mut now) = self.0.lock() {
            *now += duration;
        }
        Box::pin(std::future::ready(()))
    }
}
