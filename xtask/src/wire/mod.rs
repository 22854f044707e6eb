//! `cargo xtask wire`: programs on a generated crate that hold it against what goes over the wire.

mod builders;
mod exercise;
mod program;
mod roundtrip;
mod table;

use std::io::Write;

use clap::Subcommand;

use crate::failure::Failure;

/// What `cargo xtask wire` can do.
#[derive(Debug, Subcommand)]
pub(crate) enum Wire {
    /// Decode instances of schemas with the generated types and encode them again
    Roundtrip(roundtrip::Arguments),
    /// Call every operation once through its typed builder, and print what came of each
    Exercise(exercise::Arguments),
}

pub(crate) fn run(command: &Wire, out: &mut dyn Write) -> Result<(), Failure> {
    match command {
        Wire::Roundtrip(arguments) => roundtrip::run(arguments, out),
        Wire::Exercise(arguments) => exercise::run(arguments, out),
    }
}
