//! Behaviour of the client over real sockets on loopback.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking, helpers included"
)]

mod support;

mod command_line;
mod deprecations;
mod digest;
mod downloads;
mod errors;
mod examples;
mod faults;
mod foreign_digest;
mod foreign_oauth;
mod formats;
mod limiter;
mod limits;
mod listings;
mod observability;
mod pages;
mod processing;
mod recorded_waits;
mod requests;
mod retries;
mod service_accounts;
mod soak;
mod waiters;
