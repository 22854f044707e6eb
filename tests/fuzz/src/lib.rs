//! Looks for inputs that the generator or the client's codec cannot bear.
//!
//! There are two targets, [`reader`] and [`generator`]; each takes any bytes and panics if something is wrong.
//! The engine is libFuzzer, which is led by coverage; [`tree`] gives it mutations that keep JSON and YAML whole.

#![allow(
    clippy::panic,
    reason = "a panic is how a target tells the engine of a fault"
)]

pub mod current;
pub mod generator;
pub mod mutate;
mod names;
pub mod parts;
pub mod reader;
pub mod seeds;
pub mod tree;
pub mod vocabulary;
