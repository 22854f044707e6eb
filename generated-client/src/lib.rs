//! A typed client of the MongoDB Atlas Administration API v2.
//!
//! A [`Client`] leads to the families of operations, one method and one cargo feature each. A method returns a [`Request`], which takes
//! optional arguments and is awaited. Variants are enums; what this crate does not know is kept, never refused.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod api_error;
mod auth;
mod builder;
mod call;
mod client;
mod clock;
mod config;
mod date;
mod deprecation;
mod download;
mod error;
mod excerpt;
// The generator formats what it writes.
#[rustfmt::skip]
mod generated;
pub mod json;
mod operation;
mod page;
mod raw;
mod request;
mod response;
mod retry;
mod trace;
mod transport;
mod url;

use std::pin::Pin;

pub use reqwest;
pub use reqwest::header;

pub use api_error::FieldViolation;
pub use auth::{Token, TokenStore};
pub use builder::ClientBuilder;
pub use client::Client;
pub use clock::Clock;
pub use deprecation::Deprecation;
pub use download::Download;
pub use error::{Error, Result};
pub use generated::{api, operations, types};
pub use operation::{Body, Location, Method, Operation, Parameter, Piece};
pub use page::{Items, Page, Paged, Pages};
pub use raw::RawRequest;
pub use request::{Endpoint, Request};
pub use response::{Output, RateLimit, Response};
pub use retry::RetryPolicy;

/// A future that can be sent to another thread and borrows nothing.
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;
