//! Applies overlays to the tree, and tells what found nothing to change.

use serde_json::Value;

use super::update::{remove, update};
use super::{Action, Change, Documents, Overlay};
use crate::diagnostics::{Fault, Place};
use crate::notice::{Notice, NoticeKind};

/// Applies the overlays that are for this document, in their order, and returns a notice for every action that finds
/// nothing in a version that it was not written against. In its own version that is a fault.
pub(crate) fn apply<'a>(
    tree: &mut Value,
    overlays: &[Overlay<'a>],
    faults: &mut Vec<Fault<'a>>,
) -> Vec<Notice> {
    let sha = tree
        .pointer("/info/x-xgen-sha")
        .and_then(Value::as_str)
        .map(str::to_owned);
    let mut notices = Vec::new();
    for overlay in overlays {
        let Some(binding) = overlay.binding(sha.as_deref()) else {
            continue;
        };
        for (index, action) in overlay.actions.iter().enumerate() {
            let pointers = action.select(tree);
            if pointers.is_empty() {
                let pointer = format!("/actions/{index}/target");
                let message = format!("`{}` selects nothing", action.target);
                match binding {
                    Binding::Written => faults.push(
                        Fault::new(message, &pointer)
                            .at(Place::node(overlay.source, &pointer))
                            .hint("correct the target, or drop the action if the document has been mended"),
                    ),
                    Binding::OtherVersion => notices.push(Notice {
                        kind: NoticeKind::IdleOverlayAction,
                        path: Some(overlay.source.path.clone()),
                        pointer,
                        message,
                    }),
                }
            }
            // From the last to the first, so that removing an item of a list does not move the others.
            for pointer in pointers.iter().rev() {
                if let Err(message) = action.change(tree, pointer) {
                    let place = format!("/actions/{index}/target");
                    faults.push(
                        Fault::new(format!("{message} ({pointer})"), &place)
                            .at(Place::node(overlay.source, &place)),
                    );
                }
            }
        }
    }
    notices
}

/// How an overlay is bound to a document that it is for.
#[derive(Clone, Copy)]
enum Binding {
    /// It was written against this very document.
    Written,
    OtherVersion,
}

impl Overlay<'_> {
    /// Returns how the overlay is bound to the document with this `info.x-xgen-sha`; `None` if it is not for it.
    fn binding(&self, sha: Option<&str>) -> Option<Binding> {
        let applies_to = &self.applies_to;
        match (applies_to.document, sha) {
            (Documents::Own, Some(_)) | (Documents::Upstream, None) => None,
            (_, None) => Some(Binding::Written),
            (_, sha) if applies_to.sha.as_deref() == sha => Some(Binding::Written),
            _ => Some(Binding::OtherVersion),
        }
    }
}

impl Action {
    /// Returns the JSON pointers of the nodes that the action is about, in document order.
    fn select(&self, tree: &Value) -> Vec<String> {
        let nodes = self.target.query_located(tree).dedup();
        nodes
            .locations()
            .map(|location| location.to_json_pointer())
            .collect()
    }

    fn change(&self, tree: &mut Value, pointer: &str) -> Result<(), &'static str> {
        match &self.change {
            Change::Remove => {
                remove(tree, pointer);
                Ok(())
            }
            Change::Update(value) => tree
                .pointer_mut(pointer)
                .map_or(Ok(()), |node| update(node, value)),
        }
    }
}
