//! How the client shows who it is. Credentials go to the base URL only, and into no log, error or `Debug` output.

mod bearer;
mod credentials;
mod digest;
mod service_account;
mod token_store;

use reqwest::Url;
use reqwest::header::{HeaderMap, HeaderValue};

use crate::error::{Error, Result};
use crate::operation::Method;
use crate::transport::Transport;

pub(crate) use bearer::Bearer;
pub(crate) use credentials::Credentials;
pub(crate) use digest::Digest;
pub(crate) use service_account::ServiceAccount;
pub use token_store::{Token, TokenStore};

/// How often one attempt may be sent anew because of its credentials.
const MAX_ROUNDS: u32 = 3;

/// The credentials of a client.
pub(crate) enum Auth {
    None,
    Bearer(Bearer),
    Digest(Digest),
    ServiceAccount(ServiceAccount),
}

/// What one request carried as its credentials.
pub(crate) struct Sent {
    /// The value of `Authorization`; none if the scheme needs to be challenged first.
    pub(crate) header: Option<HeaderValue>,
    /// The challenge that it answers, where the scheme has any.
    pub(crate) challenge: Option<Answered>,
}

/// A challenge that a request has answered.
pub(crate) struct Answered {
    nonce: String,
    /// Whether other requests had answered it before, so that it may have expired.
    reused: bool,
}

impl Auth {
    /// Returns what the next request shall carry.
    pub(crate) async fn authorize(
        &self,
        transport: &Transport,
        method: Method,
        url: &Url,
    ) -> Result<Sent> {
        match self {
            Self::None => Ok(Sent {
                header: None,
                challenge: None,
            }),
            Self::Bearer(bearer) => Ok(Sent {
                header: Some(bearer.header()),
                challenge: None,
            }),
            Self::Digest(digest) => digest.authorize(method, url),
            Self::ServiceAccount(account) => account.authorize(transport).await,
        }
    }

    /// Takes note that a request was answered with 401. Returns whether it is worth sending once more.
    pub(crate) fn refused(
        &self,
        transport: &Transport,
        sent: &Sent,
        headers: &HeaderMap,
        round: u32,
    ) -> bool {
        match self {
            Self::None | Self::Bearer(_) => false,
            Self::Digest(digest) => round < MAX_ROUNDS && digest.refused(sent, headers),
            Self::ServiceAccount(account) => {
                round == 0
                    && sent
                        .header
                        .as_ref()
                        .is_some_and(|header| account.refused(transport, header))
            }
        }
    }

    /// Returns the scheme's name, for `Debug`.
    pub(crate) fn scheme(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Bearer(_) => "bearer token",
            Self::Digest(_) => "API key",
            Self::ServiceAccount(_) => "service account",
        }
    }
}

/// Returns a header value that is kept out of `Debug` output.
fn sensitive(text: &str) -> Result<HeaderValue> {
    let mut value = HeaderValue::from_str(text)
        .map_err(|_| Error::invalid("the credentials have characters that no header can carry"))?;
    value.set_sensitive(true);
    Ok(value)
}
