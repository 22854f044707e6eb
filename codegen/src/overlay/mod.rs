//! OpenAPI Overlay 1.0: corrections of a description that is not ours to edit.
//!
//! Beyond the standard, an overlay says which documents it is for:
//!
//! ```yaml
//! x-applies-to:
//!   document: upstream                              # upstream, own or both
//!   sha: f84b8e4346991132f70f5610809ad1b6af020975   # info.x-xgen-sha of the document that it was written against
//! ```

mod apply;
mod update;

use serde::Deserialize;
use serde_json::Value;
use serde_json_path::JsonPath;

use crate::diagnostics::{Fault, Place};
use crate::source::Source;
use crate::tree::parse;

pub(crate) use apply::apply;

/// An overlay that has been read.
pub(crate) struct Overlay<'a> {
    source: &'a Source,
    applies_to: AppliesTo,
    actions: Vec<Action>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AppliesTo {
    document: Documents,
    sha: Option<String>,
}

/// The documents that an overlay is for. The publisher's carries `info.x-xgen-sha`, ours does not.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Documents {
    Upstream,
    Own,
    Both,
}

struct Action {
    target: JsonPath,
    change: Change,
}

enum Change {
    Update(Value),
    Remove,
}

/// An overlay but for its actions, which are read one by one so that each fault has its place.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    overlay: String,
    #[serde(rename = "info")]
    _info: Info,
    #[serde(rename = "extends")]
    _extends: Option<String>,
    #[serde(rename = "x-applies-to")]
    applies_to: AppliesTo,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Info {
    #[serde(rename = "title")]
    _title: String,
    #[serde(rename = "version")]
    _version: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAction {
    target: String,
    #[serde(rename = "description")]
    _description: Option<String>,
    update: Option<Value>,
    #[serde(default)]
    remove: bool,
}

/// Reads the overlays. What is wrong with one is added to `faults`.
pub(crate) fn read<'a>(sources: &'a [Source], faults: &mut Vec<Fault<'a>>) -> Vec<Overlay<'a>> {
    let mut overlays = Vec::with_capacity(sources.len());
    for source in sources {
        match parse(source) {
            Ok(tree) => overlays.extend(overlay(source, tree, faults)),
            Err(wrong) => faults.extend(wrong),
        }
    }
    overlays
}

fn overlay<'a>(
    source: &'a Source,
    mut tree: Value,
    faults: &mut Vec<Fault<'a>>,
) -> Option<Overlay<'a>> {
    let mut fault = |message: String, pointer: &str| {
        faults.push(Fault::new(message, pointer).at(Place::node(source, pointer)));
    };
    let actions = tree
        .as_object_mut()
        .and_then(|map| map.shift_remove("actions"));
    let Some(Value::Array(actions)) = actions else {
        fault("an overlay has a list of `actions`".to_owned(), "/actions");
        return None;
    };
    let head = match Head::deserialize(tree) {
        Ok(head) => head,
        Err(error) => {
            fault(format!("this is no overlay: {error}"), "");
            return None;
        }
    };
    if !head.overlay.starts_with("1.0.") {
        fault(
            format!("Overlay {} is not supported, only 1.0", head.overlay),
            "/overlay",
        );
    }
    if head.applies_to.document == Documents::Upstream && head.applies_to.sha.is_none() {
        let message =
            "an overlay for upstream names the `sha` of the document that it was written against";
        fault(message.to_owned(), "/x-applies-to");
    }
    let mut read = Vec::with_capacity(actions.len());
    for (index, raw) in actions.into_iter().enumerate() {
        match action(raw) {
            Ok(action) => read.push(action),
            Err((key, message)) => fault(message, &format!("/actions/{index}{key}")),
        }
    }
    Some(Overlay {
        source,
        applies_to: head.applies_to,
        actions: read,
    })
}

fn action(raw: Value) -> Result<Action, (&'static str, String)> {
    let raw = RawAction::deserialize(raw).map_err(|error| ("", error.to_string()))?;
    let target = JsonPath::parse(&raw.target)
        .map_err(|error| ("/target", format!("this is no JSONPath: {error}")))?;
    let change = match (raw.update, raw.remove) {
        (Some(value), false) => Change::Update(value),
        (None, true) => Change::Remove,
        (Some(_), true) => return Err(("", "an action either updates or removes".to_owned())),
        (None, false) => return Err(("", "an action has `update` or `remove: true`".to_owned())),
    };
    Ok(Action { target, change })
}
