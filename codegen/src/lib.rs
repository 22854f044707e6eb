//! Turns an OpenAPI 3.0 description into the source of a typed Rust client.

mod check;
mod diagnostics;
mod load;
mod notice;
mod overlay;
mod source;

pub use diagnostics::{Diagnostic, Diagnostics, Location, Problem};
pub use notice::{Notice, NoticeKind};
pub use source::{Input, Source};

/// Reads the description and the overlays and checks them, without generating anything. Returns what was passed over.
///
/// # Errors
///
/// Returns all that is wrong with them.
pub fn validate(input: &Input) -> Result<Vec<Notice>, Diagnostics> {
    load::load(input).map(|document| document.notices)
}
