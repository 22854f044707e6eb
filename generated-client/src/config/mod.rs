//! Settings from outside the program.

pub(crate) mod env;
