//! Behaviour of the client over real sockets on loopback.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking, helpers included"
)]

mod support;

mod deprecations;
mod digest;
mod downloads;
mod errors;
mod limits;
mod pages;
mod requests;
mod retries;
mod service_accounts;
