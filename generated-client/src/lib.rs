//! A typed client of the MongoDB Atlas Administration API v2.
//!
//! A [`Client`] leads to the families of operations, one method and one cargo feature each. A method returns a [`Request`], which takes
//! optional arguments and is awaited. Variants are enums; what this crate does not know is kept, never refused.
//!
//! ```no_run
//! use generated_client::Client;
//! use generated_client::types::OrgUserResponse;
//!
//! # async fn example(org: &str) -> generated_client::Result<()> {
//! let atlas = Client::from_env()?;
//! let mut users = atlas.mongodb_cloud_users().list_org_users(org).items();
//! while let Some(user) = users.try_next().await? {
//!     match user {
//!         OrgUserResponse::Active(user) => println!("{:?} last signed in at {:?}", user.username, user.last_auth),
//!         OrgUserResponse::Pending(user) => println!("{:?} was invited by {:?}", user.username, user.inviter_username),
//!         _ => println!("a kind of user that this crate does not know yet"),
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! It needs a tokio runtime, and credentials in the environment: see [`guide::authentication`].
//!
//! # Where to find what
//!
//! * [`guide`]: authentication, everyday programs, unions, paging, waiting, errors and retries, versions and sunsets.
//! * [`api`]: the table of families, with their features; in each a program and its operations. Methods are found by the names of the API, too.
//! * [`types`]: what requests and answers hold.
//! * [`operations::ALL`]: every operation as data; [`Client::request`] calls any other.
//!
//! # Cargo features
//!
//! | feature | brings |
//! |---|---|
//! | `everyday` (default) | organizations, projects, users, access list, clusters, network peering, backups, alerts |
//! | one a family, such as `streams` | the operations of the family, and the types that they reach |
//! | `full` | all families, and the types that no operation reaches |
//! | `older-versions` | builders for older versions of operations, where the description has them |
//! | `preview` | operations and versions that may change without notice |
//! | `rustls` (default), `native-tls` | TLS in Rust with the roots of the platform, or TLS of the platform |
//! | `tracing` | a span a call |
//! | `jiff`, `chrono` | times as values of these crates |

#![cfg_attr(docsrs, feature(doc_cfg))]

mod api_error;
mod auth;
mod builder;
mod call;
mod client;
mod clock;
mod date;
mod deprecation;
mod download;
mod endpoint;
mod environment;
mod error;
mod excerpt;
mod future;
// The generator formats what it writes. A builder takes what its operation requires, however many arguments that are.
#[rustfmt::skip]
#[allow(clippy::too_many_arguments)]
mod generated;
pub mod guide;
pub mod json;
mod limiter;
mod operation;
mod page;
mod rate_limit;
mod raw;
mod request;
mod response;
mod retry;
mod trace;
mod transport;
mod url;
mod wait;
mod wait_error;
mod waiter;

pub use reqwest;
pub use reqwest::header;

pub use api_error::FieldViolation;
pub use auth::{Token, TokenStore};
pub use builder::ClientBuilder;
pub use client::Client;
pub use clock::Clock;
pub use deprecation::Deprecation;
pub use download::{Download, Progress};
pub use endpoint::Endpoint;
pub use error::{Error, Result};
pub use future::BoxFuture;
pub use generated::{api, operations, types};
pub use operation::{Body, Location, Method, Operation, Parameter, Piece};
pub use page::{Items, Page, Paged, Pages};
pub use rate_limit::RateLimit;
pub use raw::RawRequest;
pub use request::Request;
pub use response::{Output, Response};
pub use retry::RetryPolicy;
pub use wait::{Awaited, Wait, WaitProgress};
pub use wait_error::WaitError;
pub use waiter::{Condition, Waiter, When};
