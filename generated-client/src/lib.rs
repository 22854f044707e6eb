//! A typed client of the MongoDB Atlas Administration API v2.

pub mod json;
