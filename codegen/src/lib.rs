//! Turns an OpenAPI 3.0 description into the source of a typed Rust client.
