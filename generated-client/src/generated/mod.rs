// Written by `cargo xtask codegen`; changes made here are lost.

//! Written by the generator from the description of the API.
pub mod api;
pub mod operations;
pub mod types;
