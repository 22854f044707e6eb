//! How to use this crate, topic by topic.
//!
//! | page | on |
//! |---|---|
//! | [`authentication`] | service accounts, API keys, tokens, and where they come from |
//! | [`everyday`] | a tour of the common tasks, with links to the program of each family |
//! | [`unions`] | variants, values that this crate does not know, and what is sent back |
//! | [`paging`] | listings, and downloads |
//! | [`waiting`] | until a change is in place |
//! | [`errors`] | what can go wrong, and what is tried again |
//! | [`versions`] | dated versions, deprecations and sunsets |
//!
//! The examples use the families of the default features, unless they say otherwise.

#[doc = include_str!("guide/authentication.md")]
pub mod authentication {}

#[doc = include_str!("guide/everyday.md")]
pub mod everyday {}

#[doc = include_str!("guide/unions.md")]
pub mod unions {}

#[doc = include_str!("guide/paging.md")]
pub mod paging {}

#[doc = include_str!("guide/waiting.md")]
pub mod waiting {}

#[doc = include_str!("guide/errors.md")]
pub mod errors {}

#[doc = include_str!("guide/versions.md")]
pub mod versions {}
