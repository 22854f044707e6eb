//! Who the client is, as it was told.

use super::{Auth, Bearer, Digest, ServiceAccount, TokenStore};
use crate::error::Result;
use crate::json::Secret;

#[derive(Debug)]
pub(crate) enum Credentials {
    None,
    Bearer(Secret),
    ApiKey { public: String, private: Secret },
    ServiceAccount { id: String, secret: Secret },
}

impl Credentials {
    /// Returns what signs requests to the service at `base`.
    ///
    /// # Errors
    ///
    /// If they have characters that cannot be sent.
    pub(crate) fn into_auth(self, base: &str, store: Option<Box<dyn TokenStore>>) -> Result<Auth> {
        Ok(match self {
            Self::None => Auth::None,
            Self::Bearer(token) => Auth::Bearer(Bearer::new(token.expose())?),
            Self::ApiKey { public, private } => Auth::Digest(Digest::new(public, private)),
            Self::ServiceAccount { id, secret } => {
                Auth::ServiceAccount(ServiceAccount::new(base, &id, secret.expose(), store)?)
            }
        })
    }
}
