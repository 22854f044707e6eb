//! The settings of a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::redirect;

use crate::auth::{Credentials, TokenStore};
use crate::client::{Client, Inner};
use crate::clock::{Clock, SystemClock};
use crate::deprecation::{Callback, Deprecation, Deprecations};
use crate::environment;
use crate::error::{Error, Result};
use crate::json::Secret;
use crate::limiter::Limiter;
use crate::retry::RetryPolicy;
use crate::transport::Transport;
use crate::url::BaseUrl;

const BASE_URL: &str = "https://cloud.mongodb.com";
const USER_AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

type HttpHook = Box<dyn FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send>;

/// The settings of a client to be built.
#[must_use = "a builder does nothing until its client is built"]
pub struct ClientBuilder {
    base_url: String,
    credentials: Credentials,
    store: Option<Box<dyn TokenStore>>,
    connect_timeout: Duration,
    timeout: Duration,
    retry: RetryPolicy,
    page_size: usize,
    user_agent: String,
    clock: Arc<dyn Clock>,
    on_deprecation: Option<Callback>,
    rate_limiter: bool,
    http: Option<HttpHook>,
}

impl Client {
    /// Returns a builder with the default settings and no credentials.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Returns a client with the credentials that the environment holds; see [`ClientBuilder::from_env`].
    ///
    /// # Errors
    ///
    /// If there are no credentials, or half of them, or if the client cannot be built.
    pub fn from_env() -> Result<Self> {
        ClientBuilder::from_env()?.build()
    }
}

impl ClientBuilder {
    fn new() -> Self {
        Self {
            base_url: BASE_URL.into(),
            credentials: Credentials::None,
            store: None,
            connect_timeout: Duration::from_secs(10),
            timeout: Duration::from_secs(60),
            retry: RetryPolicy::new(),
            page_size: 100,
            user_agent: USER_AGENT.into(),
            clock: Arc::new(SystemClock),
            on_deprecation: None,
            rate_limiter: false,
            http: None,
        }
    }

    /// Returns a builder with the credentials and the base URL that the environment holds.
    ///
    /// It takes the first of these pairs that is set: `MONGODB_ATLAS_CLIENT_ID` and `MONGODB_ATLAS_CLIENT_SECRET`,
    /// `MONGODB_ATLAS_PUBLIC_KEY` and `MONGODB_ATLAS_PRIVATE_KEY`, `MONGODB_ATLAS_PUBLIC_API_KEY` and
    /// `MONGODB_ATLAS_PRIVATE_API_KEY`; and `MONGODB_ATLAS_BASE_URL`. An empty variable counts as not set.
    ///
    /// # Errors
    ///
    /// If no pair is set, or only half of one.
    pub fn from_env() -> Result<Self> {
        let found = environment::read(|name| std::env::var(name).ok()).map_err(Error::invalid)?;
        let mut builder = Self::new();
        builder.credentials = found.credentials;
        if let Some(base_url) = found.base_url {
            builder.base_url = base_url;
        }
        Ok(builder)
    }

    /// Sets a service account as the credentials, in place of any others.
    pub fn service_account(mut self, id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        self.credentials = Credentials::ServiceAccount {
            id: id.into(),
            secret: secret.into(),
        };
        self
    }

    /// Sets an API key as the credentials, in place of any others.
    pub fn api_key(mut self, public: impl Into<String>, private: impl Into<Secret>) -> Self {
        self.credentials = Credentials::ApiKey {
            public: public.into(),
            private: private.into(),
        };
        self
    }

    /// Sets an access token as the credentials, in place of any others. It isn't renewed.
    pub fn bearer(mut self, token: impl Into<Secret>) -> Self {
        self.credentials = Credentials::Bearer(token.into());
        self
    }

    /// Sets where the access token of a service account is kept for other processes. Default: nowhere.
    pub fn token_store(mut self, store: impl TokenStore) -> Self {
        self.store = Some(Box::new(store));
        self
    }

    /// Sets the address of the service, such as `https://cloud.mongodbgov.com`; a path in it comes before all others. Access tokens are
    /// asked for there as well. Default: `https://cloud.mongodb.com`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Sets how long connecting may take. Default: 10 seconds.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// Sets how long one attempt may take, connecting and the body included; of a download, its head, and then each wait for more of
    /// it. Default: 60 seconds.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit;
        self
    }

    /// Sets when failed attempts are made again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sets how many items `items()` and `pages()` ask for at once, up to 500. Default: 100.
    pub fn page_size(mut self, items: usize) -> Self {
        self.page_size = items;
        self
    }

    /// Sets the name and version of the program that uses the client, put behind the client's own in `User-Agent`.
    pub fn user_agent(mut self, product: impl AsRef<str>) -> Self {
        self.user_agent = format!("{USER_AGENT} {}", product.as_ref());
        self
    }

    /// Sets a function that is called when the service announces the end of an operation's version, once for each.
    pub fn on_deprecation(
        mut self,
        callback: impl Fn(&Deprecation) + Send + Sync + 'static,
    ) -> Self {
        self.on_deprecation = Some(Box::new(callback));
        self
    }

    /// Sets whether requests wait in the client while the service would refuse them with 429. What the service allows is learnt from
    /// its `RateLimit` headers and from refusals, for each operation and project or organization. Default: no.
    pub fn rate_limiter(mut self, on: bool) -> Self {
        self.rate_limiter = on;
        self
    }

    /// Sets the clock that delays and expiries go by.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Sets anything else of the HTTP client: a proxy, further root certificates, a resolver. What the client must own
    /// (no redirects, no decompression) is set afterwards.
    ///
    /// ```
    /// # fn example(pem: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
    /// use generated_client::{Client, reqwest};
    ///
    /// let root = reqwest::Certificate::from_pem(pem)?;
    /// let client = Client::builder().http(|http| http.tls_certs_merge([root])).build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn http(
        mut self,
        hook: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + 'static,
    ) -> Self {
        self.http = Some(Box::new(hook));
        self
    }

    /// Returns the client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// If the base URL or the credentials cannot be used, or TLS cannot be set up.
    pub fn build(self) -> Result<Client> {
        let base = BaseUrl::parse(&self.base_url).map_err(Error::invalid)?;
        let auth = self.credentials.into_auth(base.as_str(), self.store)?;
        choose_tls_provider();
        let http = reqwest::Client::builder()
            .user_agent(self.user_agent)
            .connect_timeout(self.connect_timeout);
        let http = match self.http {
            Some(hook) => hook(http),
            None => http,
        };
        let http = http
            .redirect(redirect::Policy::none())
            .referer(false)
            .no_gzip()
            .no_brotli()
            .no_zstd()
            .no_deflate();
        let http = http.build().map_err(|error| Error::transport(&error))?;
        let transport = Transport {
            http,
            base,
            clock: self.clock,
            timeout: self.timeout,
        };
        let deprecations = Deprecations::new(self.on_deprecation);
        Ok(Client {
            inner: Arc::new(Inner {
                transport,
                auth,
                retry: self.retry,
                page_size: self.page_size,
                deprecations,
                limiter: self.rate_limiter.then(Limiter::default),
            }),
        })
    }
}

/// reqwest takes the process's provider of cryptography. Where the program has chosen none, it gets ring, which builds with a C compiler alone.
fn choose_tls_provider() {
    #[cfg(feature = "rustls")]
    if rustls::crypto::CryptoProvider::get_default().is_none() {
        // Fails only if another thread was faster, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
    }
}

impl fmt::Debug for ClientBuilder {
    /// The base URL isn't shown: until it is checked, it may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("credentials", &self.credentials)
            .field("timeout", &self.timeout)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}
