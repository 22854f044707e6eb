//! Waiters: by which fields of an answer one sees that something has settled. The document doesn't say, so a table does.
//!
//! ```yaml
//! waiters:
//!   getGroupCluster:                      # the operation that is called again and again
//!     settled:
//!       - field: stateName
//!         success: [IDLE]
//!         failure: [DELETING]
//!         pending: [CREATING, UPDATING]
//!     deleted:                            # besides status 404
//!       - field: deletedAt
//!         success: set                    # neither absent nor null
//! ```
//!
//! [`read`] makes [`Entry`]s of it, [`attach`] holds them against the document and hands them to the operations.

mod attach;
mod table;

use crate::diagnostics::{Diagnostics, locate};
use crate::ir::Api;
use crate::source::Input;

/// What became of the table.
#[derive(Debug, Default)]
pub(crate) struct Attached {
    /// Operations of the table that the document doesn't have.
    pub(crate) idle: Vec<String>,
    /// Values of enumerations, as `operation.field VALUE`, that the table doesn't name.
    pub(crate) unnamed: Vec<String>,
}

/// Gives the operations the waiters that the input's table has for them.
///
/// # Errors
///
/// Returns every fault of the table, whether of its own form or against the document.
pub(crate) fn attach(input: &Input, api: &mut Api) -> Result<Attached, Diagnostics> {
    let Some(source) = &input.waiters else {
        return Ok(Attached::default());
    };
    let mut faults = Vec::new();
    let entries = table::read(source, &mut faults);
    let attached = match faults.is_empty() {
        true => attach::attach(source, entries, api, &mut faults),
        false => Attached::default(),
    };
    match faults.is_empty() {
        true => Ok(attached),
        false => Err(locate(&input.description, faults)),
    }
}
