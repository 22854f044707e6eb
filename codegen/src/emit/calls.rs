//! What an operation has several of, each with its name: calls, one a version and format, and parameters.

use super::Context;
use crate::ir::{Operation, Parameter, VersionedCall};
use crate::names::CallNames;

/// Returns the calls with their places.
pub(super) fn calls<'a>(
    context: Context<'a>,
    operation: &'a Operation,
) -> impl Iterator<Item = (usize, &'a VersionedCall, &'a CallNames)> {
    let names = context
        .names
        .operation(&operation.id)
        .map_or(&[][..], |names| &names.calls);
    operation
        .calls
        .iter()
        .zip(names)
        .enumerate()
        .map(|(index, (call, names))| (index, call, names))
}

/// Returns the parameters that a call cannot do without, those of the path first, or the others; each with its name.
pub(crate) fn parameters<'a>(
    context: Context<'a>,
    operation: &'a Operation,
    required: bool,
) -> impl Iterator<Item = (&'a Parameter, &'a String)> {
    let names = context.names.operation(&operation.id);
    let names = names.map_or(&[][..], |names| &names.parameters);
    let all = operation.parameters.iter().zip(names);
    all.filter(move |(parameter, _)| parameter.required == required)
}
