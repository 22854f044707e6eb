//! A service whose access tokens come from an OAuth server that others wrote, npm's oidc-provider.

use std::process::Command;

use generated_client::{Client, ClientBuilder, Method, Operation, Piece};
use serde_json::Value;

use super::FakeClock;
use super::program::Program;

pub(crate) const ID: &str = "mdb_sa_id_5f1b";
/// With everything that a form has to encode.
pub(crate) const SECRET: &str = "mdb_sa_sk_hush: +%/&=\"";

static FORGET: Operation =
    Operation::new("forget", Method::Post, &[Piece::Literal("/test/forget")]).unauthenticated();
static COUNT: Operation =
    Operation::new("count", Method::Get, &[Piece::Literal("/test/count")]).unauthenticated();

/// The running service.
pub(crate) struct AuthorizationServer {
    program: Program,
    url: String,
}

impl AuthorizationServer {
    /// Returns the service; none where it isn't installed.
    pub(crate) fn start(test: &str) -> Option<Self> {
        let node = tests::program(test, "NODE", "node")?;
        let modules = tests::node_modules(test, "OIDC_MODULES", "servers/oidc")?;
        let script = tests::root().join("tests/servers/oidc/server.mjs");
        let mut command = Command::new(node);
        command.arg(script).arg(modules).args([ID, SECRET]);
        let (program, port) = Program::start(&mut command, "ready").unwrap();
        let url = format!("http://127.0.0.1:{port}");
        Some(Self { program, url })
    }

    pub(crate) fn builder(&self, clock: &FakeClock) -> ClientBuilder {
        Client::builder()
            .base_url(self.url.as_str())
            .service_account(ID, SECRET)
            .clock(clock.clone())
    }

    fn plain(&self) -> Client {
        Client::builder()
            .base_url(self.url.as_str())
            .build()
            .unwrap()
    }

    /// Makes the service forget all tokens.
    pub(crate) async fn forget(&self) {
        self.plain().request(&FORGET).send().await.unwrap();
    }

    /// Returns how many requests there were: `token` for one, `refused` and `answered` with one.
    pub(crate) async fn count(&self, what: &str) -> u64 {
        let count = self
            .plain()
            .request(&COUNT)
            .decode::<Value>()
            .await
            .unwrap();
        count.body()[what].as_u64().unwrap()
    }

    /// Returns what the service has logged.
    pub(crate) fn log(&self) -> String {
        self.program.log()
    }
}
