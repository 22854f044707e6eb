//! What changed between two descriptions, as users of the generated client see it.
//!
//! ```text
//! Input -> Edition (picture, names, facts, interface)
//! two Editions -> pairs -> findings on operations and types -> what the interfaces make of them -> the rest -> Report
//! ```
//!
//! What a change means in Rust is not judged by rules: both editions are printed, and the public items of the two are
//! compared ([`Interface`]). A finding breaks Rust callers if it explains an item that is gone or different, and an item
//! that nothing explains is a finding too, so that the verdict cannot miss one. What is in neither comparison comes from
//! the nodes of the two documents: no change goes untold.

mod calls;
mod collapse;
mod comparison;
mod document;
mod edition;
mod finding;
mod interface;
mod items;
mod kind;
mod members;
mod mixed;
mod operations;
mod pairs;
mod parameters;
mod pointers;
pub mod print;
mod report;
mod surface;
mod trees;
mod types;
mod unions;
mod variants;
mod versions;
mod waiters;

pub use edition::{Edition, Interface};
pub use finding::{Cause, Finding, Level, Place, Side, Verdict};
pub use kind::Kind;
pub use report::{Report, compare};
