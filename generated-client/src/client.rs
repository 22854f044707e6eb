//! The client: where to send requests, and as whom.

use std::fmt;
use std::sync::Arc;

use crate::auth::Auth;
use crate::deprecation::Deprecations;
use crate::error::Result;
use crate::future::BoxFuture;
use crate::limiter::Limiter;
use crate::retry::RetryPolicy;
use crate::transport::Transport;

/// A client of the service. It is cheap to clone: clones share connections, credentials and settings.
///
/// It needs a tokio runtime. To call it from blocking code, wait for its futures with `tokio::runtime::Runtime::block_on`.
#[derive(Clone)]
pub struct Client {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) transport: Transport,
    pub(crate) auth: Auth,
    pub(crate) retry: RetryPolicy,
    pub(crate) page_size: usize,
    pub(crate) deprecations: Deprecations,
    /// None unless it was turned on.
    pub(crate) limiter: Option<Limiter>,
}

impl Client {
    /// Revokes the access token of a service account, if one was fetched. The next call fetches another. Other credentials have
    /// nothing to revoke.
    ///
    /// # Errors
    ///
    /// If the service cannot be reached or refuses.
    pub fn revoke(&self) -> BoxFuture<Result<()>> {
        let inner = Arc::clone(&self.inner);
        Box::pin(async move {
            match &inner.auth {
                Auth::ServiceAccount(account) => account.revoke(&inner.transport).await,
                _ => Ok(()),
            }
        })
    }

    /// Returns the base URL.
    pub fn base_url(&self) -> &str {
        self.inner.transport.base.as_str()
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.base_url())
            .field("credentials", &self.inner.auth.scheme())
            .finish_non_exhaustive()
    }
}
