//! Waiters: which operations can be awaited, and by what.

use super::comparison::Comparison;
use super::edition::Edition;
use super::finding::{Claim, Level, Side};
use super::kind::Kind;
use super::operations::keys;
use crate::emit;
use crate::facts;
use crate::ir::{Operation, Waiter};

impl Comparison<'_> {
    pub(super) fn waiter(&mut self, old: &Operation, new: &Operation) {
        let (before, after) = (waiter(self.old, old), waiter(self.new, new));
        let (side, operation, kind, what) = match (before, after) {
            (Some(_), None) => {
                let what = "`wait` is gone".to_owned();
                (Side::Old, old, Kind::WaiterRemoved, what)
            }
            (None, Some(after)) => {
                let what = format!("`wait` came: {}", emit::until(after));
                (Side::New, new, Kind::WaiterAdded, what)
            }
            (Some(before), Some(after)) if before != after => {
                let (was, now) = (emit::until(before), emit::until(after));
                let what = match was == now {
                    true => "`wait_deleted` goes by other values now".to_owned(),
                    false => format!("`wait` goes on {now} now, was {was}"),
                };
                (Side::New, new, Kind::WaiterChanged, what)
            }
            _ => return,
        };
        let claims = self.awaited(side, operation);
        let mut finding = self.operation(side, operation).finding(kind, what);
        match kind {
            Kind::WaiterAdded => finding = finding.adding(),
            Kind::WaiterChanged => finding = finding.level(Level::Wire),
            _ => {}
        }
        self.push(finding.claiming(claims));
    }

    /// Returns claims on what lets the calls of an operation be awaited.
    fn awaited(&self, side: Side, operation: &Operation) -> Vec<Claim> {
        let calls = 0..operation.calls.len();
        let markers =
            calls.filter_map(|index| Some(keys(self.edition(side), operation, index)?.marker));
        let items = markers.map(|marker| match side {
            Side::Old => format!("{}.impl Awaited", self.renamed(&marker)),
            Side::New => format!("{marker}.impl Awaited"),
        });
        items.map(Claim::Item).collect()
    }
}

/// Returns what the newest call that can be awaited is awaited by.
fn waiter<'a>(edition: &Edition, operation: &'a Operation) -> Option<&'a Waiter> {
    let mut calls = operation.calls.iter();
    calls.find_map(|call| facts::waiter(&edition.picture.api, operation, &call.reply))
}
