//! An operation as a type.

use crate::operation::Operation;
use crate::response::Output;

/// An operation as a type: what it is, and what it answers with.
pub trait Endpoint: 'static {
    /// What a successful answer is decoded to.
    type Output: Output;

    /// The operation.
    const OPERATION: &'static Operation;
}
